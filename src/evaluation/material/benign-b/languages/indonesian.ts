import { items, lines } from '../expand.ts';
import type { Language } from './language.ts';

export const INDONESIAN: Language = {
  code: 'id',
  words: {
    topic: items(
      'perubahan iklim|fotosintesis|inflasi|lubang hitam|kecerdasan buatan|kerajaan Majapahit|media sosial|energi terbarukan|UMKM|sampah plastik',
    ),
    city: items('Bali|Yogyakarta|Bandung|Lombok|Surabaya|Kuala Lumpur|Medan'),
    food: items('ayam|tempe|kentang|nasi sisa|bayam|tahu|telur'),
    thing: items('tas ransel|keripik singkong|hijab|botol minum|sepatu lari'),
    job: items('perawat|akuntan|guru SD|programmer|barista|desainer|admin gudang'),
    season: items('hujan|laut|ibu|senja|bulan|kampung halaman'),
  },
  openers: lines(`
buatkan puisi tentang {season}
jelaskan {topic} dengan bahasa sederhana
apa itu {topic}
makalah tentang {topic}, buat kerangkanya
kelebihan dan kekurangan {topic}
resep {food} simpel anak kos
itinerary {city} {2..5} hari budget {1..5} juta
perbaiki kalimat ini: saya sangat antusias dalam bergabung di perusahaan bapak/ibu
surat lamaran kerja {job} fresh graduate
surat izin sakit {1..4} hari
terjemahkan ke bahasa inggris: mohon konfirmasi pembayaran anda
caption ig jualan {thing} yang lucu
{5..10} nama toko {food}
sakit kepala {2..7} hari kenapa ya
boleh minum paracetamol sama antibiotik ga
cara hitung pph 21 gaji {5..15} juta
python error list index out of range
cara bikin login php mysql
rumus excel if bertingkat
judul skripsi tentang {topic}
ucapan ulang tahun buat pacar
cerita lucu dong
buatkan {5..15} soal pilihan ganda tentang {topic} beserta jawaban
perbedaan {topic} dan {topic}
artikel {300..800} kata tentang {topic}
berperanlah sebagai {job} dan wawancarai saya
halo
kamu siapa
rpp kelas {4..12} materi {topic}
mantan ngechat lagi, bales apa
`),
  exercises: lines(`
selesaikan {2..9}x + {1..20} = {21..90} langkah demi langkah
Sebuah mobil menempuh {100..600} km dalam {2..8} jam. Tentukan kecepatannya.
turunan dari x^{2..5} + {2..9}x beserta caranya
Budi punya {10..60} kelereng diberikan {2..9} ke adik. Berapa persen sisanya?
Jelaskan proses {topic}! ({5..20} poin)
`),
  followUps: lines(`
lebih pendek
lebih panjang
yang lain
makasih
lanjut
kenapa
ga ngerti
jelaskan langkah demi langkah
bahasa inggris
bikin tabel
masih error
yakin?
{2..20} dari mana
`),
  greeting: lines(`
halo,
kak
permisi
selamat pagi,
min
`),
  closing: lines(`
makasih
tolong
dong
urgent kak
`),
  products: lines(`
Kamu adalah asisten [ramah|toko online|aplikasi]. [Jawab dalam bahasa Indonesia.|Singkat saja.|Panggil pelanggan "kak".]
Nama kamu [Sari|Budi|Bintang]. [Maksimal {60..200} kata.|Jangan memberi saran medis.]
`),
  lessons: lines(`
Kamu guru [matematika|IPA|bahasa Indonesia] yang sabar. [Bimbing siswa langkah demi langkah.|Jangan langsung memberi jawaban.]
Selesaikan soal [langkah demi langkah|dengan penjelasan lengkap] lalu [tulis jawaban akhir|beri soal serupa].
`),
};
