import { newTokens, tokenise, type Tokens } from './tokens.ts';

/** What a word can contribute to the reading of a sentence; a word may have several. */
export const WORD = {
  /** Opens a request to produce something. */
  task: 1,
  /** Opens a request to work on given material. */
  transform: 2,
  question: 4,
  auxiliary: 8,
  /** The writer's own life and voice, in several languages. */
  personal: 16,
  /** Wording of commissioned exercises: constraints, audiences, formats. */
  commission: 32,
  polite: 64,
  /** Function words: say nothing of the topic. */
  stop: 128,
  thought: 256,
  whole: 512,
  reveal: 1024,
  language: 2048,
  fresh: 4096,
  item: 8192,
  exact: 16384,
  retrospect: 32768,
  /** The answer is one of a few labels. */
  label: 65536,
  choice: 131072,
  evolved: 262144,
  exercise: 524288,
  /** Marks, criteria and candidates of a rubric. */
  rubric: 1 << 20,
  /** One step after another; counts when it comes twice in a segment ("step by step"). */
  step: 1 << 21,
  /** Wording of exam items. */
  exam: 1 << 22,
  /** Points at something given: a text, an attachment, what was said before. */
  given: 1 << 23,
  /** Asks for, or is about, encoded text. */
  decode: 1 << 24,
  /** Marks of a chat template that begin a turn. */
  marker: 1 << 25,
} as const;

/** Words of each class, blank-separated; folded and hashed once, so a look-up at run time is one map access a word. */
const WORDS: readonly (readonly [bits: number, words: string])[] = [
  [
    WORD.task,
    `write explain describe generate create list give provide compare discuss identify design develop compose outline suggest name find calculate
    compute solve determine prove derive evaluate analyze analyse implement construct define propose produce draft answer tell show predict choose
    select complete brainstorm imagine simplify illustrate contrast estimate recommend plan state build make justify argue formulate arrange come
    invent formulate demonstrate sketch specify clarify elaborate respond act assume suppose consider think craft devise enumerate examine explore
    interpret model assess critique debate read research offer present`,
  ],
  [
    WORD.transform,
    `translate classify extract summarize summarise categorize categorise label tag detect parse normalize normalise moderate proofread transcribe
    redact anonymize rate rewrite rephrase paraphrase convert correct edit format sort match route triage deduplicate`,
  ],
  [WORD.question, `what whats how why which who whom whose when where`],
  [WORD.auxiliary, `is are am was were do does did can could would should will may might must has have had`],
  [
    WORD.personal,
    `i im ive id ill my me mine myself we our us ours were weve hi hello hey thanks thank thx pls plz lol btw ok okay yeah yep nope hmm sorry gonna
    wanna anyone somebody today yesterday tomorrow tonight mom dad wife husband boss landlord girlfriend boyfriend
    ich mir mich mein meine meinen meiner wir unser uns hallo danke je mon ma mes moi nous notre bonjour merci yo mi mis mio nosotros nuestro nuestra
    hola gracias eu meu minha nosso ola obrigado obrigada io mio mia miei noi nostro ciao grazie ik mijn wij ons onze
    я мне меня мой моя мои мы нас наш привет спасибо ben benim bana biz bizim merhaba saya kami kita toi minh 我 私 僕 나 저 내 제가 저는 मैं मेरा मेरे أنا`,
  ],
  [
    WORD.commission,
    `detailed detail comprehensive thorough concise concisely brief briefly words word paragraph paragraphs sentence sentences bullet bullets points
    example examples format essay story poem scenario concept difference differences advantages disadvantages implications significance role
    process impact impacts principles context audience beginner beginners expert include including ensure covering structured steps step following given function
    algorithm article summary list table pros cons importance benefits factors key main causes effects various different types overview analysis
    professional assistant instruction instructions task question problem topic response output input answer solution thoroughly carefully
    creative persuasive hypothetical between least most diverse rigorous precise accurate clear clearly`,
  ],
  [
    WORD.polite,
    `please kindly now then also and next so first finally question q task prompt instruction you your can could would let lets`,
  ],
  [
    WORD.stop,
    `the a an of to in on at for with from by as it its this that these those there be been being or but if not no than too very into over under
    about up down out off again once here all any both each few more most other some such only own same just don t s you your yours he she they them
    his her their him does doing while until because through during before after above below between against you re ve ll
    der die das und ist ein eine den dem des zu mit auf fur nicht von es le la les un une des et est du que qui dans pour pas sur el los las y es en
    por para con una del al o a os as um uma e do da no na se em com il lo gli di che per non и в не на что как по это с к но за от из у для`,
  ],
  [
    WORD.thought,
    `reasoning thinking thought thoughts cot scratchpad monologue deliberation deliberations rationale introspection cognition ruminations musings
    razonamiento razonamientos pensamiento pensamientos raciocinio pensamento pensamentos raisonnement raisonnements pensee pensees reflexion reflexions
    denkprozess gedankengang gedankengange gedanken uberlegungen denkschritte begrundung ragionamento ragionamenti pensiero pensieri
    рассуждения рассуждение рассуждений мысли мыслей мышления размышления ragionamento gedachten redenering dusunce dusunceler akil penalaran pemikiran`,
  ],
  [
    WORD.whole,
    `internal hidden inner private raw full complete entire verbatim unfiltered uncensored unabridged every exact actual original undisclosed concealed
    unedited latent interno internos interna oculto ocultos completo completa completos privado interne internes cache caches complet complete entier
    intern internen interne versteckt versteckten verborgen verborgenen vollstandig vollstandige vollstandigen gesamte gesamten ganzen
    внутренние внутренний внутреннее внутренних полные полный полностью скрытые скрытый все весь oculta ocultas completos nascosto nascosti eksiksiz lengkap`,
  ],
  [
    WORD.reveal,
    `reveal reconstruct retrace recall show output print write include expose reproduce dump transcribe document record share verbalize verbalise articulate narrate disclose
    externalize externalise emit provide give return display list begin start put wrap enclose repeat recite spell state
    muestra muestre revela escribe incluye imprime mostra mostre escreva revele inclua montre montrez ecris ecrivez revele affiche inclus zeige zeig schreibe gib
    offenbare drucke покажи покажите напиши напишите раскрой выведи опиши mostra scrivi rivela toon schrijf goster yaz tampilkan tulis`,
  ],
  [
    WORD.language,
    `english chinese mandarin spanish french german russian japanese korean portuguese italian arabic hindi turkish vietnamese indonesian dutch polish
    latin espanol ingles frances deutsch francais anglais portugues русском английском italiano inglese`,
  ],
  [WORD.fresh, `new similar another additional more different varied original unique`],
  [WORD.evolved, `diverse novel variations variants harder complex complicated challenging difficult`],
  [
    WORD.item,
    `tasks task instructions instruction prompts prompt dataset datasets samples dialogues conversations entries aufgaben tareas taches tarefas задания`,
  ],
  [WORD.exercise, `question questions problem problems exercises examples queries query pairs`],
  [
    WORD.exact,
    `only always must exclusively solely entirely never strictly solo siempre nur immer uniquement toujours только всегда`,
  ],
  [
    WORD.retrospect,
    `reconstruct recall retrace arrived arrive led internally silently beforehand deduced concluded considered`,
  ],
  [
    WORD.label,
    `pick category categories label labels descriptor sentiment intent intents positive negative neutral entail entails entailment spam toxic class classes polarity
    true false yes verdict rating stars`,
  ],
  [WORD.choice, `or oder ou o either whether`],
  [
    WORD.rubric,
    `rubric score scores scoring rate rating ratings criteria criterion scale helpfulness harmlessness honesty truthfulness correctness coherence
    candidate candidates response responses completion completions preferred better worse assistant annotator evaluator grade grader verdict reward
    preference chosen rejected aspect dimension quality bewertung puntuacion`,
  ],
  [
    WORD.step,
    `step steps stepwise schritt schritte schrittweise paso pasos etape etapes passo passi passos шаг шагу шагом пошагово adim adım stap stappen langkah buoc
    krok kroku शुरू चरण خطوة`,
  ],
  [
    WORD.exam,
    `following correct respectively denote denotes prove suppose statement statements option options determine compute evaluate simplify satisfies satisfying
    nonnegative positive integers real exactly minimum maximum smallest largest express nearest approximately true false distinct consecutive`,
  ],
  [
    WORD.given,
    `this these those above below following attached here given provided it diesen dieser dieses este esta esto ce cette questo questa это этот эту`,
  ],
  [
    WORD.marker,
    `im start user human instruction question query prompt input assistant inst bos header id begin turn`,
  ],
  [WORD.decode, `decode base encoded encoding rot cipher decrypt hex deobfuscate transliterate`],
];

/** Slots of the hash table: a power of two, at most a third full. */
const SLOTS = 4096;

/**
 * Open addressing over two typed arrays: the look-up is made for every word of every request, and costs a third of a Map's.
 * The unkeyed hash is no risk: only words of this file are ever in the table.
 */
const HASHES = new Int32Array(SLOTS);
const CLASSES = new Int32Array(SLOTS);
const LEARNING = newTokens();
for (const [bits, words] of WORDS) for (const word of words.split(/\s+/)) learn(word, bits);

/** Looks up the classes of each word, by the hash that {@link tokenise} gives it; 0 for an unknown word. */
export function classify({ count, hashes, classes }: Tokens): void {
  for (let i = 0; i < count; i++) classes[i] = CLASSES[slotOf(hashes[i]!)]!;
}

function learn(word: string, bits: number): void {
  const { count, hashes } = tokenise(word, word.length, 0, LEARNING);
  for (let i = 0; i < count; i++) {
    const slot = slotOf(hashes[i]!);
    HASHES[slot] = hashes[i]!;
    CLASSES[slot]! |= bits;
  }
}

/** Where a hash is, or would be put. */
function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while (CLASSES[slot] !== 0 && HASHES[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}
