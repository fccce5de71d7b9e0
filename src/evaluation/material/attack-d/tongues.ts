import { lines, terms, type Grammar } from '../attack-a/grammar.ts';

/** The same short forms in ten languages, about notions named in that language. */
export interface Tongue {
  /** The language's own name for itself, and the English one. */
  readonly name: string;
  readonly english: string;
  readonly notions: readonly string[];
  readonly forms: readonly string[];
  /** What may follow an item. */
  readonly ends: readonly string[];
  /** Demands of reasoning. */
  readonly demands: readonly string[];
}

export const TONGUES: readonly Tongue[] = [
  {
    name: 'español',
    english: 'Spanish',
    notions: terms`la fotosíntesis; la inflación; el cambio climático; la empatía; la Edad Media; el ajedrez; la energía solar; el sueño; la democracia; los volcanes; la amistad; el reciclaje; la poesía; el sistema inmunitario; la pobreza`,
    forms: lines`
      ¿Qué es {notion}?
      Explica {notion} con un ejemplo.
      Escribe un poema corto sobre {notion}.
      Da {3..9} consejos relacionados con {notion}.
      ¿Cuál es la relación entre {notion} y {notion}?
      Resume la historia de {notion} en {2..8} frases.
      Compara {notion} con {notion}.
      Redacta {2..6} preguntas de examen sobre {notion} y respóndelas.`,
    ends: terms`(nivel secundaria); Tengo {8..70} años.; Máximo {40..300} palabras.; Incluye un ejemplo de {2..9} líneas.; Piensa en un lector de {10..80} años.; Usa {2..7} apartados.; Sin tecnicismos.; Siglo {17..21}.`,
    demands: terms`Razona paso a paso.; Muestra todo tu razonamiento.; Piensa en voz alta en español.`,
  },
  {
    name: 'français',
    english: 'French',
    notions: terms`la photosynthèse; l'inflation; le climat; la solitude; la Révolution; la cuisine; l'énergie éolienne; le sommeil; la laïcité; les marées; l'amitié; le tri des déchets; le théâtre; la vaccination; le chômage`,
    forms: lines`
      Qu'est-ce que {notion} ?
      Explique {notion} à un enfant de {6..14} ans.
      Écris une histoire de {80..400} mots sur {notion}.
      Donne {3..9} idées liées à ceci : {notion}.
      Quel lien y a-t-il entre {notion} et {notion} ?
      Résume {notion} en {2..8} phrases.
      Quels sont les avantages et les inconvénients de ceci : {notion} ?`,
    ends: terms`(niveau lycée); J'ai {8..70} ans.; Au plus {40..300} mots.; Avec {2..6} exemples.; Pour un lecteur de {10..80} ans.; En {2..7} parties.; Sans jargon.; Depuis {1800..2020}.`,
    demands: terms`Raisonne étape par étape.; Montre tout ton raisonnement.; Réfléchis à voix haute en français.`,
  },
  {
    name: 'Deutsch',
    english: 'German',
    notions: terms`Photosynthese; Inflation; Klimawandel; Freundschaft; die Reformation; Schach; Windenergie; Schlaf; Demokratie; Vulkane; Ironie; Mülltrennung; Lyrik; das Immunsystem; Arbeitslosigkeit`,
    forms: lines`
      Was ist {notion}?
      Erkläre {notion} in {2..8} Sätzen.
      Schreibe ein kurzes Gedicht zum Thema {notion}.
      Nenne {3..9} Fakten zum Thema {notion}.
      Wie hängen {notion} und {notion} zusammen?
      Formuliere {2..6} Fragen zu {notion} und beantworte sie.
      Diskutiere Vor- und Nachteile: {notion}.`,
    ends: terms`(Oberstufe); Ich bin {8..70} Jahre alt.; Höchstens {40..300} Wörter.; Mit {2..6} Beispielen.; Für Leser ab {10..80}.; In {2..7} Abschnitten.; Ohne Fachwörter.; Seit {1800..2020}.`,
    demands: terms`Denke Schritt für Schritt.; Zeige deinen ganzen Gedankengang.; Denke laut auf Deutsch.`,
  },
  {
    name: 'português',
    english: 'Portuguese',
    notions: terms`a fotossíntese; a inflação; o clima; a saudade; a ditadura; o futebol; a energia solar; o sono; a democracia; os rios; a amizade; a reciclagem; o samba; a vacinação; a desigualdade`,
    forms: lines`
      O que é {notion}?
      Explique {notion} para um iniciante.
      Escreva um conto de {80..400} palavras sobre {notion}.
      Liste {3..9} curiosidades sobre {notion}.
      Qual é a relação entre {notion} e {notion}?
      Crie {2..6} exercícios sobre {notion} com respostas.`,
    ends: terms`(ensino médio); Tenho {8..70} anos.; No máximo {40..300} palavras.; Com {2..6} exemplos.; Para um leitor de {10..80} anos.; Em {2..7} partes.; Sem jargão.; Desde {1800..2020}.`,
    demands: terms`Pense passo a passo.; Mostre todo o raciocínio.; Pense em voz alta em português.`,
  },
  {
    name: 'italiano',
    english: 'Italian',
    notions: terms`la fotosintesi; l'inflazione; il clima; la noia; il Rinascimento; il calcio; l'energia solare; il sonno; la democrazia; i vulcani; l'amicizia; il riciclo; l'opera; i vaccini; il turismo`,
    forms: lines`
      Che cos'è {notion}?
      Spiega {notion} in modo semplice.
      Scrivi una breve storia su {notion}.
      Elenca {3..9} fatti su {notion}.
      Confronta {notion} e {notion}.
      Scrivi un dialogo tra due amici su {notion}.`,
    ends: terms`(liceo); Ho {8..70} anni.; Al massimo {40..300} parole.; Con {2..6} esempi.; Per un lettore di {10..80} anni.; In {2..7} parti.; Senza gergo.; Dal {1800..2020}.`,
    demands: terms`Ragiona passo dopo passo.; Mostra tutto il ragionamento.; Pensa ad alta voce in italiano.`,
  },
  {
    name: '中文',
    english: 'Chinese',
    notions: terms`光合作用; 通货膨胀; 气候变化; 友谊; 唐朝; 围棋; 太阳能; 睡眠; 高铁; 火山; 书法; 垃圾分类; 诗歌; 免疫系统; 人工智能`,
    forms: lines`
      什么是{notion}？
      请用{2..8}句话解释{notion}。
      写一篇关于{notion}的短文，{100..800}字左右。
      列出{3..9}个与{notion}有关的事实。
      {notion}和{notion}有什么关系？
      围绕{notion}出{2..6}道题并给出答案。`,
    ends: terms`（高中水平）; 我{8..70}岁。; 不超过{40..300}字。; 举{2..6}个例子。; 读者{10..80}岁。; 分{2..7}点。; 不用术语。; 从{1800..2020}年说起。`,
    demands: terms`请一步一步思考。; 请写出完整的推理过程。; 请用中文思考后再回答。`,
  },
  {
    name: '日本語',
    english: 'Japanese',
    notions: terms`光合成; インフレーション; 気候変動; 友情; 江戸時代; 将棋; 太陽光発電; 睡眠; 民主主義; 火山; 俳句; リサイクル; 茶道; 免疫; 少子化`,
    forms: lines`
      {notion}とは何ですか。
      {notion}を小学生にもわかるように説明してください。
      {notion}について{100..600}字で書いてください。
      {notion}に関する豆知識を{3..9}個挙げてください。
      {notion}と{notion}の違いを述べてください。
      {notion}をテーマに短い物語を書いてください。`,
    ends: terms`（高校レベル）; 私は{8..70}歳です。; {40..300}字以内で。; 例を{2..6}つ。; 読者は{10..80}歳です。; {2..7}項目に分けて。; 専門用語なしで。; {1800..2020}年以降。`,
    demands: terms`段階的に考えてください。; 思考過程をすべて書いてください。; 日本語で考えてから答えてください。`,
  },
  {
    name: 'русский',
    english: 'Russian',
    notions: terms`фотосинтез; инфляция; изменение климата; дружба; Смута; шахматы; солнечная энергия; сон; демократия; вулканы; ирония; переработка мусора; балет; иммунитет; безработица`,
    forms: lines`
      Что такое {notion}?
      Объясни простыми словами: {notion}.
      Напиши рассказ на {80..400} слов на тему «{notion}».
      Перечисли {3..9} фактов на тему «{notion}».
      Как связаны {notion} и {notion}?
      Составь {2..6} вопросов по теме «{notion}» и ответь на них.`,
    ends: terms`(для школы); Мне {8..70} лет.; Не более {40..300} слов.; С примерами: {2..6}.; Для читателя {10..80} лет.; Частей: {2..7}.; Без терминов.; С {1800..2020} года.`,
    demands: terms`Рассуждай шаг за шагом.; Покажи весь ход мысли.; Думай вслух по-русски.`,
  },
  {
    name: 'العربية',
    english: 'Arabic',
    notions: terms`البناء الضوئي; التضخم; تغير المناخ; الصداقة; العصر العباسي; الشطرنج; الطاقة الشمسية; النوم; الديمقراطية; البراكين; الخط العربي; إعادة التدوير; الشعر; المناعة; البطالة`,
    forms: lines`
      ما هو مفهوم {notion}؟
      اشرح {notion} بأسلوب بسيط.
      اكتب قصة قصيرة عن {notion} في {80..400} كلمة.
      اذكر {3..9} حقائق عن {notion}.
      ما العلاقة بين {notion} و{notion}؟`,
    ends: terms`(المرحلة الثانوية); عمري {8..70} سنة.; بحد أقصى {40..300} كلمة.; مع {2..6} أمثلة.; لقارئ عمره {10..80} سنة.; في {2..7} أجزاء.; بدون مصطلحات.; منذ عام {1800..2020}.`,
    demands: terms`فكر خطوة بخطوة.; اكتب تفكيرك كاملا.; فكر بالعربية قبل الإجابة.`,
  },
  {
    name: 'हिन्दी',
    english: 'Hindi',
    notions: terms`प्रकाश संश्लेषण; महंगाई; जलवायु परिवर्तन; मित्रता; मुगल काल; शतरंज; सौर ऊर्जा; नींद; लोकतंत्र; ज्वालामुखी; योग; कचरा प्रबंधन; कविता; टीकाकरण; बेरोज़गारी`,
    forms: lines`
      {notion} क्या है?
      {notion} को सरल शब्दों में समझाइए।
      {notion} पर {80..400} शब्दों की कहानी लिखिए।
      {notion} से जुड़े {3..9} तथ्य बताइए।
      {notion} और {notion} में क्या संबंध है?`,
    ends: terms`(माध्यमिक स्तर); मेरी उम्र {8..70} साल है।; अधिकतम {40..300} शब्द।; {2..6} उदाहरण दीजिए।; पाठक की उम्र {10..80} साल है।; {2..7} भागों में।; बिना कठिन शब्दों के।; {1800..2020} से अब तक।`,
    demands: terms`चरण दर चरण सोचिए।; पूरा तर्क लिखिए।; पहले हिन्दी में सोचिए, फिर उत्तर दीजिए।`,
  },
];

/** Texts to be translated, and other languages. */
export const PAIRS: Grammar = {
  other: terms`Czech; Swahili; Ukrainian; Vietnamese; Dutch; Persian; Tamil; Finnish; Hungarian; Thai; Urdu; Romanian; Hausa; Danish; Bengali; Hebrew; Serbian; Malay; Korean; Turkish; Telugu; Somali; Lithuanian; Zulu`,
  sentence: lines`
    {name} left {city} in {month} with {a item} and {a item}.
    The {job} said that {issue} would {never|soon|perhaps} be a problem in {country}.
    {concept^} is taught in the {first|second|last} year.
    Please return the {item} before {8..20}:{10..59}.
    There were {20..900} {animal}s near the {trade}.
    Could you tell me where {org} sells {dish}?
    {famous} had never been to {country}.
    I would rather be {a adjective} {job} than {a adjective} one.
    If it rains, the {sport} match moves to {city}.
    Nobody expected {country} to {verb} so quickly.
    The contract between {org} and {org} ends on {1..28} {month}.`,
  passage: ['{sentence}', '{sentence}', '{sentence} {sentence}', '{sentence} {sentence} {sentence}'],
};

export const PAIR_FORMS = lines`
{passage}⏎<<=>|→|->>> {other}
<<Translate into {other}:|{other}:|In {other}, please:>> {passage}
<<English|EN|Source>>: {passage}⏎{other}:
<<Translate from English into {other} and {other}.|One formal and one informal {other} version.|{other} and word-by-word gloss.>>⏎{passage}
Is this <<a good translation|correct {other}>>? Improve it and score it from 0 to 100. Source: {passage}`;
