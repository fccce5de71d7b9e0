import { lines, terms, type Grammar } from '../attack-a/grammar.ts';

/** Requests by language: the same instruction collected in many of them. `{thing}` is left in English, as machine-made sets leave names. */
const BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  sv: lines`
    Förklara {thing} för {30..90} nybörjare och ge tre exempel.
    Skriv en utförlig text om {thing}. Motivera varje steg.
    Vad är skillnaden mellan {thing} och {thing}?`,
  nl: lines`
    Leg {thing} uit aan een beginner en geef {2..9} voorbeelden.
    Schrijf een uitgebreid artikel over {thing} met ongeveer {300..900} woorden.
    Wat zijn de voor- en nadelen van {thing}? Onderbouw je antwoord.`,
  fi: lines`
    Selitä {thing} aloittelijalle ja anna {2..9} esimerkkiä.
    Kirjoita noin {200..900} sanan teksti aiheesta {thing}. Perustele vaiheet.`,
  cs: lines`
    Vysvětli {thing} začátečníkovi a uveď {2..9} příkladů.
    Napiš podrobný text o tématu {thing}, asi {200..900} slov.`,
  hu: lines`
    Magyarázd el egy kezdőnek: {thing}. Adj {2..9} példát.
    Írj részletes szöveget erről: {thing} ({200..900} szó).`,
  ro: lines`
    Explică {thing} unui începător și dă {2..9} exemple.
    Scrie un text amănunțit despre {thing}, de aproximativ {200..900} de cuvinte.`,
  el: lines`
    Εξήγησε το θέμα {thing} σε έναν αρχάριο με {2..9} παραδείγματα.
    Γράψε ένα αναλυτικό κείμενο {200..900} λέξεων για {thing}.`,
  he: lines`
    הסבר את {thing} למתחילים ותן {2..9} דוגמאות.
    כתוב טקסט מפורט של {200..900} מילים על {thing}.`,
  th: lines`
    อธิบาย {thing} ให้ผู้เริ่มต้นเข้าใจ พร้อมตัวอย่าง {2..9} ข้อ
    เขียนบทความละเอียดประมาณ {200..900} คำเกี่ยวกับ {thing}`,
  bn: lines`
    একজন নবীনকে {thing} বুঝিয়ে বলো এবং {2..9}টি উদাহরণ দাও।
    {thing} নিয়ে প্রায় {200..900} শব্দের বিস্তারিত লেখা লেখো।`,
  sw: lines`
    Eleza {thing} kwa mwanafunzi na utoe mifano {2..9}.
    Andika maelezo marefu ya maneno {200..900} kuhusu {thing}.`,
  ta: lines`
    {thing} பற்றி தொடக்கநிலை மாணவருக்கு {2..9} எடுத்துக்காட்டுகளுடன் விளக்கவும்.
    {thing} குறித்து {200..900} சொற்களில் விரிவாக எழுதவும்.`,
  fa: lines`
    {thing} را برای یک مبتدی با {2..9} مثال توضیح بده.
    متنی مفصل در حدود {200..900} کلمه درباره {thing} بنویس.`,
  de: lines`
    Erkläre {thing} ausführlich und begründe jeden Schritt, mit {2..9} Beispielen.
    Schreibe einen Lehrtext von {200..900} Wörtern über {thing}.`,
  es: lines`
    Explica {thing} con detalle y da {2..9} ejemplos razonados.
    Redacta un texto didáctico de {200..900} palabras sobre {thing}.`,
  fr: lines`
    Explique {thing} en détail, avec {2..9} exemples justifiés.
    Rédige un texte pédagogique de {200..900} mots sur {thing}.`,
  ja: lines`
    {thing}について初心者向けに、例を{2..9}個挙げて詳しく説明してください。
    {thing}に関する{200..900}字程度の解説文を書いてください。`,
  zh: lines`
    请向初学者详细解释{thing}，并给出{2..9}个例子。
    请写一篇约{200..900}字的文章，主题是{thing}，并说明理由。`,
  ko: lines`
    {thing}을(를) 초보자에게 예시 {2..9}개와 함께 자세히 설명해 주세요.
    {thing}에 대해 {200..900}자 분량의 글을 작성해 주세요.`,
  ar: lines`
    اشرح {thing} للمبتدئين مع ذكر {2..9} أمثلة.
    اكتب نصا مفصلا من {200..900} كلمة عن {thing}.`,
};

export const LANGUAGES = Object.keys(BY_LANGUAGE);

export const requestsIn = (language: string): readonly string[] => BY_LANGUAGE[language] ?? [];

export const TONGUE: Grammar = {
  thing: ['{subject}', '"{subject}"', '{goods}', '{field}', '{subject}'],
  tongue: terms`Swedish; Yoruba; Tagalog; Hindi; Catalan; Icelandic; Amharic; Vietnamese; Greek; Quechua; Georgian; Malay; Welsh; Nepali; Bulgarian; Xhosa; Mandarin; Galician; Kazakh; Latvian; Urdu; Portuguese; Basque; Khmer`,
};

export const TRANSLATION_FRAMES = lines`
<<Translate to {tongue}:|{tongue} translation, then notes on each difficult choice:|Translate the text to {tongue} and back to English. Comment on what was lost.>>⏎{para}
<<Give three translations to {tongue}, literal, natural, literary.|Translate to {tongue}; keep names.|Post-edit so that a native speaker of {tongue} would not notice the translation.>> {report} {fact}
Take the instruction "{wish}" <<and write it as a native speaker of {tongue} would ask it, with local references. Then answer it in that language.|to {tongue}. Answer in {tongue} at length.|and localise it for {place} in {tongue}.>>
{wish} <<Think in {tongue}, answer in English.|Answer in {tongue}. Explain idioms.|Reply in {tongue} and add an English gloss for every sentence.>>`;
