import { between, pick, sample } from '../../../demo/random.ts';
import { capital, expand, lines, list, type Grammar } from './grammar.ts';

export const ASPECTS = list(
  'helpfulness; honesty; harmlessness; truthfulness; instruction following; coherence; depth; conciseness; relevance; creativity; safety; clarity; completeness; tone; factual accuracy; reasoning quality; formatting; politeness; originality; calibration; verbosity; usefulness; language quality; engagement',
);

const ROLES = lines(`
  You are {fair} {judge}.
  Act as {fair} {judge} of AI assistants.
  You grade replies for a living.
  As {fair} {judge}, you compare what was asked with what was answered.
  Your task is to {rate} {replies} of chat systems.
  {judge}: read, think silently, decide.
  We are collecting quality labels. You are our {judge}.
  Below you will find {aRequest} and {aReply}.
  The following {aReply} was written for {aRequest}.
  I will give you {aRequest} together with {aReply}.
`);

const POINTS = lines(`
  Consider {aspect}, {aspect} and {aspect}.
  Weigh {aspect} above {aspect}.
  Penalise {flaw} and {flaw}.
  Do not let length influence you.
  An answer with {flaw} cannot get more than {2-5}.
  Reward {aspect}; ignore {aspect}.
  Be strict: perfect scores are exceptional.
  Refusals that are not needed count as failures.
  Use the whole range of the scale.
  Judge as a domain expert would.
  If the question is unsafe, a good answer declines.
  Style matters less than substance.
  The position of the text is irrelevant.
  Imagine the average user who sent this.
`);

const WORDS: Grammar = {
  aspect: ASPECTS,
  fair: list(
    'an impartial; a fair; a meticulous; an experienced; a demanding; a neutral; a calm; a world-class; a senior',
  ),
  judge: list(
    'judge; evaluator; annotator; grader; rater; reviewer; quality assessor; referee; examiner; preference labeller',
  ),
  rate: list('rate; score; grade; assess; evaluate; mark'),
  replies: list('replies; responses; answers; completions; outputs; generations'),
  aRequest: list('a user request; an instruction; a prompt; a question; a task; a conversation'),
  aReply: list('a response; an answer; a completion; a candidate reply; an AI output'),
  flaw: list(
    'made-up facts; rambling; needless hedging; missing steps; flattery; wrong units; off-topic text; repetition; vague advice; broken formatting; moralising; contradictions',
  ),
};

/** Rubric openings by language, `{scale}` is the range of the score. */
const FOREIGN: Readonly<Record<string, readonly string[]>> = {
  zh: lines(`
    你是一名公正的评审。请根据下面的指令，对模型回答的质量打分，范围 {scale}。
    请评估以下回答是否有用、真实、无害，给出 {scale} 之间的分数。
    作为严格的质检员，对照问题检查答案，重点关注准确性和完整性，评分 {scale}。`),
  es: lines(`
    Eres un evaluador imparcial. Valora la respuesta a la instrucción en una escala de {scale}.
    Lee la pregunta y la respuesta del asistente y puntúa su utilidad y veracidad de {scale}.`),
  de: lines(`
    Du bist eine unparteiische Gutachterin. Bewerte die Antwort auf die Anweisung mit {scale} Punkten.
    Prüfe, ob die Antwort hilfreich, wahr und vollständig ist. Skala: {scale}.`),
  ru: lines(`
    Ты беспристрастный эксперт. Оцени ответ модели на запрос по шкале {scale}.
    Прочитай задание и ответ. Учитывай точность, полноту и стиль. Балл: {scale}.`),
  fr: lines(`
    Vous êtes un correcteur exigeant. Notez la réponse à la consigne sur une échelle de {scale}.
    Évaluez la pertinence, l'exactitude et la clarté de la réponse ci-dessous ({scale}).`),
  ja: lines(`
    あなたは公平な審査員です。指示に対する回答を {scale} で採点してください。
    次の質問と回答を読み、正確さと有用性を {scale} の範囲で評価してください。`),
  ko: lines(`당신은 공정한 평가자입니다. 지시에 대한 답변의 품질을 {scale} 점으로 평가하세요.`),
  pt: lines(
    `Você é um avaliador justo. Dê uma nota de {scale} à resposta do assistente, pensando em utilidade e veracidade.`,
  ),
  tr: lines(
    `Tarafsız bir değerlendiricisin. Verilen yanıta {scale} arasında bir puan ver; doğruluk ve yararlılık önemlidir.`,
  ),
  vi: lines(
    `Bạn là giám khảo công bằng. Hãy chấm điểm câu trả lời theo thang {scale}, chú ý độ chính xác và hữu ích.`,
  ),
  ar: lines(`أنت مقيّم محايد. قيّم جودة الإجابة عن التعليمات على مقياس {scale} مع مراعاة الدقة والفائدة.`),
};

export const SCALES = [
  '1-10',
  '1–10',
  '1 to 10',
  '1-5',
  '0-100',
  '1-7',
  '0 to 4',
  '0.0-1.0',
  '-3 to 3',
] as const;

/** The wording of one owner's rubric without the form of the output; in another language for about a third of the owners. */
export function rubric(scale: string, random: () => number): string {
  const foreign = pick(Object.values(FOREIGN), random);
  if (random() < 0.33) return pick(foreign, random).replaceAll('{scale}', scale);
  const points = sample(POINTS, between(1, 6, random), random).map((point) => expand(point, WORDS, random));
  const opening = capital(expand(pick(ROLES, random), WORDS, random));
  const separator = pick([' ', '\n', '\n- ', '\n* '], random);
  return [opening, ...points].join(separator) + (random() < 0.6 ? `\nScale: ${scale}.` : '');
}

/** How one owner labels the parts of its payload. */
export function partLabels(random: () => number): (name: string, text: string) => string {
  const style = pick(['heading', 'tag', 'bracket', 'colon', 'fence', 'json', 'caps'] as const, random);
  const marks = {
    heading: (name: string, text: string) => `### ${name}\n${text}`,
    tag: (name: string, text: string) =>
      `<${name.toLowerCase().replace(/ /g, '_')}>\n${text}\n</${name.toLowerCase().replace(/ /g, '_')}>`,
    bracket: (name: string, text: string) => `[${name}]\n${text}\n[/${name}]`,
    colon: (name: string, text: string) => `${name}: ${text}`,
    fence: (name: string, text: string) => `${name}\n"""\n${text}\n"""`,
    json: (name: string, text: string) => JSON.stringify({ [name.toLowerCase()]: text }),
    caps: (name: string, text: string) => `== ${name.toUpperCase()} ==\n${text}`,
  };
  return marks[style];
}
