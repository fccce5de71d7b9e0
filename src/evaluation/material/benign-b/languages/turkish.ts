import { items, lines } from '../expand.ts';
import type { Language } from './language.ts';

export const TURKISH: Language = {
  code: 'tr',
  words: {
    topic: items(
      'iklim değişikliği|fotosentez|enflasyon|kara delikler|yapay zeka|Osmanlı Devleti|uzaktan çalışma|sosyal medya|hücre bölünmesi|yenilenebilir enerji',
    ),
    city: items('İstanbul|İzmir|Kapadokya|Antalya|Roma|Trabzon|Tiflis|Eskişehir'),
    food: items('tavuk|mercimek|patates|kabak|nohut|ıspanak|kıyma'),
    thing: items('sırt çantası|kulaklık|el yapımı mum|termos|spor ayakkabı'),
    job: items('muhasebeci|hemşire|yazılımcı|öğretmen|garson|tasarımcı|satış danışmanı'),
    season: items('sonbahar|deniz|yağmur|anne|ay|gurbet'),
  },
  openers: lines(`
{season} hakkında bir şiir yaz
{topic} nedir basitçe anlat
{topic} hakkında kompozisyon {150..400} kelime
{topic} avantajları ve dezavantajları
evde {food} var ne pişirsem
{city} {2..5} günlük gezi planı
düzelt: Merhabalar iş başvurum hakkında bilgi almak istiyorumda
{job} için cv özeti {2..10} yıl deneyim
istifa dilekçesi
ingilizceye çevir: Faturanız ekte yer almaktadır.
{thing} için ürün açıklaması
kafe için {5..10} isim öner
{2..9} gündür başım ağrıyor
parol ile antibiyotik alınır mı
ev sahibi kirayı %{60..300} artırmak istiyor yasal mı
python sözlük sıralama
hata: cannot read property of undefined
excel düşeyara hata veriyor
arkadaşıma komik doğum günü mesajı
fıkra anlat
{topic} ile ilgili {5..15} test sorusu hazırla cevaplı
{topic} ile {topic} arasındaki fark
blog yazısı: {topic}
{job} gibi davran ve bana soru sor
selam
sen kimsin
rüyada yılan görmek
çocuklar için masal, kahramanı bir kaplumbağa
`),
  exercises: lines(`
{2..9}x + {1..20} = {21..90} denklemini adım adım çöz
Saatte {60..120} km hızla giden araç {2..8} saatte kaç km yol alır?
f(x) = x^{2..5} + {2..9}x fonksiyonunun türevi
Ali'nin {10..60} cevizi var, {2..9} tanesini yedi. Yüzde kaçı kaldı? açıklayarak
Aşağıdakilerden hangisi yenilenebilirdir? A) kömür B) rüzgar C) petrol D) doğalgaz. Neden?
{topic} nedenlerini maddeler halinde yazınız.
`),
  followUps: lines(`
kısalt
daha uzun
başka
teşekkürler
devam
neden
anlamadım
adım adım anlat
ingilizce
tablo yap
hala hata
emin misin
{2..20} nereden geldi
`),
  greeting: lines(`
merhaba,
selam
hocam
kolay gelsin
bir sorum var
`),
  closing: lines(`
teşekkürler
lütfen
acil
sağol
`),
  products: lines(`
Sen [yardımsever|samimi] bir asistansın. [Türkçe cevap ver.|Kısa yaz.|Müşteriye siz diye hitap et.]
Adın [Defne|Can|Bulut], [mağazamızın asistanısın|sohbet arkadaşısın]. [En fazla {60..200} kelime.|Tıbbi tavsiye verme.]
`),
  lessons: lines(`
Sabırlı bir [matematik|fizik|Türkçe] öğretmenisin. [Öğrenciyi adım adım yönlendir.|Cevabı hemen verme.]
Soruyu [adım adım|her adımı açıklayarak] çöz, [sonunda cevabı yaz|benzer bir soru sor].
`),
};
