import { items, lines } from '../benign-b/expand.ts';
import { hand, type Hand } from './hand.ts';

/** What people ask in languages other than English: everyday, school and work; `{subject}` is a subject of theirs. */
const TEXTS: Readonly<Record<string, readonly [subjects: string, asks: string]>> = {
  dutch: [
    'de Deltawerken | breuken | huurrecht | stamppot | fotosynthese | de Gouden Eeuw | zonnepanelen | vakantiedagen | het weer | werkwoordspelling',
    `
Leg {subject} uit in [drie|vijf|tien] zinnen.
wat is het verschil tussen {subject} en {subject}
Schrijf een [korte|vriendelijke|zakelijke] mail over {subject}.
Som {subject}: {12..98} x {3..20} - {2..40}. Laat de stappen zien.
geef {3..10} tips voor {subject}
Samenvatting over {subject} voor groep {5..8}
hoe laat gaat de trein naar [Zwolle|Breda|Assen]
Maak er gewoon Nederlands van: "{subject} dient te geschieden conform protocol."
Klopt het dat {subject} vroeger anders was?
en nu korter`,
  ],
  swedish: [
    'allemansrätten | procenträkning | semlor | bostadsrätt | Gustav Vasa | fotosyntes | skatteverket | elpriser | ordföljd | vinterdäck',
    `
Förklara {subject} [enkelt|för en sjua|steg för steg].
Vad är skillnaden på {subject} och {subject}?
skriv ett mejl till hyresvärden om {subject}
{3..9} fakta om {subject}
Räkna ut {10..90} % av {200..9000} och visa hur du gör
Quizfrågor om {subject}, {5..10} stycken
är det vanligt med {subject} i Norge
Sammanfatta {subject} på {50..200} ord
kan du göra det roligare
Dikt om {subject}`,
  ],
  finnish: [
    'saunan historia | prosenttilasku | kalakukko | talvisota | fotosynteesi | asumistuki | sijamuodot | revontulet | sähkösopimus | Kalevala',
    `
Selitä {subject} [lyhyesti|alakoululaiselle|vaihe vaiheelta].
Mikä ero on: {subject} ja {subject}?
Kirjoita sähköposti aiheesta {subject}
{3..9} kysymystä aiheesta {subject}
laske {10..99} * {3..30}
Tiivistä: {subject}, {50..150} sanaa
mitä tarkoittaa {subject}
Keksi tarina, jossa on {subject}
jatka`,
  ],
  greek: [
    'η Επανάσταση του 1821 | τα κλάσματα | ο μουσακάς | το ενοίκιο | η φωτοσύνθεση | η Οδύσσεια | το ΦΠΑ | οι ανεμογεννήτριες | η γραμματική | ο καιρός',
    `
Εξήγησε απλά: {subject}
Ποια η διαφορά ανάμεσα σε {subject} και {subject};
Γράψε ένα [σύντομο|ευγενικό|επίσημο] μήνυμα για {subject}
{3..9} ερωτήσεις πολλαπλής επιλογής: {subject}
Λύσε βήμα βήμα: {2..9}x + {3..20} = {30..90}
Περίληψη, {50..200} λέξεις: {subject}
πες μου ένα ανέκδοτο για {subject}
στα αγγλικά;
Τι σημαίνει {subject};`,
  ],
  czech: [
    'bitva na Bílé hoře | zlomky | svíčková | nájemní smlouva | fotosyntéza | Karel IV. | daňové přiznání | tepelné čerpadlo | shoda přísudku s podmětem | hokej',
    `
Vysvětli [stručně|dětem|krok za krokem]: {subject}
Jaký je rozdíl: {subject} a {subject}?
napiš mail, téma {subject}
{3..9} otázek s možnostmi na téma {subject}
Kolik je {12..99} krát {3..40}? Ukaž postup.
Shrň téma {subject} v {3..8} větách
báseň, {subject}
prosím kratší
co znamená {subject}
a jinak?`,
  ],
  hungarian: [
    'a honfoglalás | a törtek | a halászlé | az albérlet | a fotoszintézis | Mátyás király | az áfa | a napelem | az igeragozás | a Balaton',
    `
Magyarázd el [röviden|egy gyereknek|lépésről lépésre]: {subject}
Mi a különbség: {subject} és {subject}?
Írj levelet, téma: {subject}
{3..9} kvízkérdés, {subject}
számold ki: {12..99} × {3..30}
Foglald össze {3..8} mondatban: {subject}
mit jelent, hogy {subject}
Vers erről: {subject}
még egyet`,
  ],
  romanian: [
    'Ștefan cel Mare | fracțiile | sarmalele | contractul de închiriere | fotosinteza | Eminescu | impozitul | panourile solare | subjonctivul | Dunărea',
    `
Explică [pe scurt|unui copil|pas cu pas] {subject}.
Care e diferența dintre {subject} și {subject}?
scrie un mail despre {subject}
{3..9} întrebări grilă despre {subject}
Calculează {12..99} · {3..30} și arată pașii
Rezumat: {subject}, {50..200} de cuvinte
o poveste cu {subject}
nu am înțeles, mai simplu
ce înseamnă {subject}`,
  ],
  hebrew: [
    'הקמת המדינה | שברים | שקשוקה | חוזה שכירות | פוטוסינתזה | הרצל | מס הכנסה | אנרגיה סולארית | בניין הפעיל | הכינרת',
    `
הסבר [בקצרה|לילד בכיתה ד|שלב אחר שלב] {subject}
מה ההבדל בין {subject} לבין {subject}?
כתוב מייל בנושא {subject}
{3..9} שאלות אמריקאיות על {subject}
כמה זה {12..99} כפול {3..30}
סכם ב-{50..150} מילים: {subject}
שיר על {subject}
תודה, ועכשיו קצר יותר`,
  ],
  persian: [
    'شاهنامه | کسرها | قورمه‌سبزی | اجاره خانه | فتوسنتز | کوروش | مالیات | انرژی خورشیدی | دستور زبان | زاینده‌رود',
    `
{subject} را [ساده|کوتاه|قدم به قدم] توضیح بده.
فرق {subject} و {subject} چیست؟
یک ایمیل درباره {subject} بنویس
{3..9} سوال چهارگزینه‌ای درباره {subject}
حاصل {12..99} ضرب در {3..30} چند می‌شود
خلاصه {subject} در {50..150} کلمه
شعری درباره {subject}
ادامه بده`,
  ],
  thai: [
    'อยุธยา | เศษส่วน | ต้มยำกุ้ง | สัญญาเช่า | การสังเคราะห์แสง | รามเกียรติ์ | ภาษี | พลังงานแสงอาทิตย์ | ลักษณนาม | แม่น้ำโขง',
    `
อธิบาย{subject}[แบบง่าย ๆ|ให้เด็กฟัง|ทีละขั้นตอน]
{subject}กับ{subject}ต่างกันอย่างไร
เขียนอีเมลเรื่อง{subject}
ข้อสอบ {3..9} ข้อเรื่อง{subject} พร้อมเฉลย
{12..99} คูณ {3..30} เท่ากับเท่าไร
สรุป{subject} {3..8} บรรทัด
แต่งกลอนเรื่อง{subject}
ขอสั้นกว่านี้`,
  ],
  bengali: [
    'ভাষা আন্দোলন | ভগ্নাংশ | ইলিশ ভাপা | বাড়ি ভাড়া | সালোকসংশ্লেষণ | রবীন্দ্রনাথ | আয়কর | সৌরশক্তি | কারক | পদ্মা নদী',
    `
{subject} [সহজ করে|সংক্ষেপে|ধাপে ধাপে] বুঝিয়ে দাও।
{subject} আর {subject} এর মধ্যে পার্থক্য কী?
{subject} নিয়ে একটি ইমেইল লেখো
{subject} নিয়ে {3..9}টি প্রশ্ন ও উত্তর
{12..99} × {3..30} = কত?
{subject} সম্পর্কে {50..150} শব্দে রচনা
একটা গল্প বলো, {subject}
আরো ছোট করো`,
  ],
  swahili: [
    'uhuru wa Tanzania | sehemu | pilau | mkataba wa nyumba | usanisinuru | Nyerere | kodi | umeme wa jua | ngeli za nomino | Ziwa Victoria',
    `
Eleza {subject} [kwa ufupi|kwa mtoto|hatua kwa hatua].
Kuna tofauti gani kati ya {subject} na {subject}?
andika barua kuhusu {subject}
maswali {3..9} kuhusu {subject} na majibu
{12..99} mara {3..30} ni ngapi
Muhtasari wa {subject}, maneno {50..150}
hadithi kuhusu {subject}
endelea`,
  ],
  malay: [
    'Melaka | pecahan | nasi lemak | sewa rumah | fotosintesis | Hang Tuah | cukai | tenaga solar | imbuhan | Gunung Kinabalu',
    `
Terangkan {subject} [secara ringkas|kepada budak|langkah demi langkah].
Apa beza {subject} dengan {subject}?
tulis emel pasal {subject}
{3..9} soalan objektif {subject} dengan jawapan
Berapa {12..99} x {3..30}? tunjuk jalan kira
karangan {subject}, {80..200} patah perkataan
pantun {subject}
boleh pendekkan tak`,
  ],
  serbian: [
    'Kosovski boj | razlomci | sarma | ugovor o zakupu | fotosinteza | Nikola Tesla | porez | solarni paneli | padeži | Drina',
    `
Objasni [ukratko|detetu|korak po korak]: {subject}
Koja je razlika: {subject} i {subject}?
napiši mejl, tema {subject}
{3..9} pitanja za kviz: {subject}
Koliko je {12..99} puta {3..30}
Sažetak, {50..150} reči: {subject}
priča u kojoj je {subject}
može kraće`,
  ],
  catalan: [
    'la Mancomunitat | les fraccions | l’escudella | el lloguer | la fotosíntesi | Gaudí | la renda | les plaques solars | els pronoms febles | l’Ebre',
    `
Explica {subject} [en poques paraules|a un nen|pas a pas].
Quina diferència hi ha entre {subject} i {subject}?
escriu un correu sobre {subject}
{3..9} preguntes tipus test: {subject}
Quant fan {12..99} per {3..30}?
Resum de {subject}, {50..150} paraules
un conte amb {subject}
més curt`,
  ],
};

/** One hand per language. What names no subject is said after an answer. */
export const TONGUES: readonly { readonly write: Hand; readonly follow: readonly string[] }[] = Object.values(
  TEXTS,
).map(([subjects, asks]) => ({
  write: hand(
    lines(asks).filter((ask) => ask.includes('{')),
    { subject: items(subjects) },
  ),
  follow: lines(asks).filter((ask) => !ask.includes('{')),
}));
