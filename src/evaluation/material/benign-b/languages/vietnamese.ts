import { items, lines } from '../expand.ts';
import type { Language } from './language.ts';

export const VIETNAMESE: Language = {
  code: 'vi',
  words: {
    topic: items(
      'biến đổi khí hậu|quang hợp|lạm phát|hố đen|trí tuệ nhân tạo|nhà Trần|mạng xã hội|năng lượng tái tạo|blockchain|tế bào',
    ),
    city: items('Đà Nẵng|Hà Nội|Đà Lạt|Sài Gòn|Huế|Phú Quốc|Bangkok'),
    food: items('thịt gà|đậu hũ|khoai tây|trứng|bí đỏ|cá hồi|rau muống'),
    thing: items('balo|tai nghe|nến thơm|bình giữ nhiệt|giày thể thao'),
    job: items('kế toán|điều dưỡng|lập trình viên|giáo viên|nhân viên bán hàng|thiết kế'),
    season: items('mùa thu|biển|mưa|mẹ|quê hương|trăng'),
  },
  openers: lines(`
viết một bài thơ về {season}
giải thích {topic} một cách dễ hiểu
{topic} là gì
viết đoạn văn {100..300} chữ về {topic}
ưu và nhược điểm của {topic}
tối nay nấu gì với {food}
lịch trình {city} {2..4} ngày {2..6} người
sửa lỗi chính tả: em xin phép nghĩ học ngày {1..28} vì bị sốt ạ
cv {job} {1..10} năm kinh nghiệm viết giúp
đơn xin nghỉ việc
dịch sang tiếng anh: vui lòng xác nhận đơn hàng
viết caption bán {thing}
đặt tên quán cà phê, {5..10} tên
đau đầu {2..7} ngày nên uống thuốc gì
chủ nhà không trả cọc phải làm sao
python đọc file csv bị lỗi unicode
lỗi cannot find module react
hàm excel đếm có điều kiện
lời chúc sinh nhật bạn thân hài hước
kể chuyện cười
tạo {5..15} câu hỏi trắc nghiệm về {topic} có đáp án
so sánh {topic} và {topic}
bài viết chuẩn seo về {topic}
đóng vai {job} phỏng vấn tôi
xin chào
bạn là ai
giáo án {topic} lớp {4..12}
crush rep chậm là sao
`),
  exercises: lines(`
giải phương trình {2..9}x + {1..20} = {21..90} từng bước
Một ô tô đi {100..600} km trong {2..8} giờ. Tính vận tốc.
đạo hàm của x^{2..5} + {2..9}x, giải chi tiết
Lan có {10..60} viên kẹo, cho bạn {2..9} viên. Hỏi còn bao nhiêu phần trăm?
Trình bày nguyên nhân của {topic}.
Cân bằng phương trình: Al + HCl -> AlCl3 + H2, giải thích
`),
  followUps: lines(`
ngắn hơn
dài hơn
cái khác
cảm ơn
tiếp đi
tại sao
không hiểu
giải thích từng bước
tiếng anh
kẻ bảng
vẫn lỗi
chắc không?
{2..20} ở đâu ra
`),
  greeting: lines(`
chào bạn,
ad ơi
cho mình hỏi
em chào ạ
`),
  closing: lines(`
cảm ơn
ạ
giúp mình với
gấp
`),
  products: lines(`
Bạn là trợ lý [thân thiện|của cửa hàng|trong ứng dụng]. [Trả lời bằng tiếng Việt.|Ngắn gọn.|Xưng em gọi khách là anh chị.]
Tên bạn là [Mai|Bin|Sen]. [Tối đa {60..200} từ.|Không tư vấn y tế.]
`),
  lessons: lines(`
Bạn là gia sư [toán|lý|văn] kiên nhẫn. [Hướng dẫn học sinh từng bước.|Không đưa đáp án ngay.]
Giải bài [từng bước|chi tiết], [cuối cùng ghi đáp số|cho thêm một bài tương tự].
`),
};
