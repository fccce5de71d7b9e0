import { newTokens, tokenise, type Tokens } from './tokens.ts';

/**
 * Subjects by their everyday words, to see how widely a stream ranges: a business asks about its own two or three subjects, a bank of questions about all.
 * Which subject it is never matters, only how many there are and how evenly they come.
 */
const SUBJECTS: readonly string[] = [
  // mathematics
  `equation integer integers triangle circle polynomial theorem matrix derivative integral probability fraction prime vector angle perimeter radius
   divisible arithmetic geometry algebra calculus logarithm permutation sum product ratio percent average remainder digits cube square sequence`,
  // physics and engineering
  `velocity acceleration force mass energy momentum voltage current resistor circuit wavelength photon electron gravity friction pressure thermodynamics
   quantum magnetic pendulum torque engine turbine bridge beam satellite orbit planet star galaxy telescope rocket battery sensor laser`,
  // chemistry and materials
  `molecule molecules chemical reaction acid base oxygen hydrogen carbon compound solution ion atom bond catalyst polymer oxidation mole enthalpy
   alkane metal salt crystal solvent titration isotope`,
  // biology and nature
  `cell cells protein dna gene genes species evolution ecosystem bacteria virus plant plants photosynthesis enzyme membrane animal animals bird birds
   forest predator habitat mammal insect fungi neuron ocean fish tree trees soil`,
  // medicine and body
  `patient patients disease symptoms treatment doctor diagnosis blood heart drug dose cancer therapy surgery infection vaccine diabetes pain hospital
   clinical chronic nurse pregnancy vitamin sleep muscle medication immune`,
  // programming
  `function python javascript code java array string list class method database sql query algorithm api server html css loop recursive compile
   bug error exception variable script regex json git docker kubernetes linux typescript rust react backend frontend stack pointer hash`,
  // data and artificial intelligence
  `dataset neural network training model regression classifier machine learning statistics clustering embedding gradient accuracy pandas dataframe
   robot robotics automation analytics forecasting`,
  // business and marketing
  `business marketing customer customers company product brand sales startup strategy market employees manager team campaign slogan stakeholders revenue
   competitor entrepreneur leadership project retail logistics supply inventory meeting hiring interview resume`,
  // finance and economics
  `investment stock stocks inflation bank loan tax interest budget economy economic price currency bond portfolio mortgage insurance credit debt
   accounting profit trade tariff monetary fiscal pension`,
  // law and government
  `law legal court contract rights constitution government policy election vote parliament congress president senate treaty regulation liability judge
   attorney crime police citizen democracy tribunal statute`,
  // history
  `war empire century ancient revolution medieval dynasty king queen roman colonial civilization historical treaty battle soldier soviet pharaoh renaissance
   industrial monarchy archaeology viking`,
  // geography and travel
  `country countries city capital river mountain island continent climate population travel tourist trip hotel flight beach desert volcano airport itinerary
   border region village museum europe asia africa america`,
  // literature and language
  `novel poem author character characters story plot poetry shakespeare metaphor haiku literary narrator protagonist sonnet fiction rhyme grammar verb
   noun vocabulary pronunciation idiom sentence synonym essay`,
  // arts, music, film
  `music song painting artist film movie guitar piano album theatre dance sculpture melody orchestra concert director actor photography design fashion
   architecture museum lyrics band opera`,
  // food
  `recipe cook cooking ingredients food chicken sauce bread cheese oven vegetarian dish sugar salt butter rice chocolate coffee tea wine restaurant flavor
   baking soup salad pasta meal breakfast dinner`,
  // sport and games
  `football basketball soccer team players player game games tournament olympic tennis coach marathon chess championship score goal training gym exercise
   workout running yoga cricket baseball`,
  // psychology and relationships
  `stress anxiety emotions emotional relationship friend friends behavior memory motivation habit therapy mindfulness self personality child children parent
   parents family marriage conflict grief confidence happiness`,
  // philosophy, ethics, religion
  `ethics ethical moral philosophy philosopher consciousness truth belief religion god church buddhist islam christian soul existence virtue justice free
   will kant plato utilitarian stoic`,
  // education
  `student students teacher school university lesson classroom curriculum homework exam course lecture grade college scholarship learning education thesis`,
  // environment and energy
  `renewable solar pollution recycling sustainability emissions warming biodiversity waste plastic conservation wind electricity greenhouse deforestation
   drought flood`,
  // technology in daily life
  `phone computer software internet app website email password security privacy device smartphone blockchain cybersecurity encryption browser printer wifi
   laptop camera social media account login`,
  // home, vehicles, shopping
  `house garden kitchen furniture car bike tire paint clean cleaning repair apartment rent delivery order shipping refund invoice purchase store shoes shirt
   size colour color bedroom gift`,
  // everyday arithmetic in stories
  `apples oranges marbles cookies dollars cents minutes hours miles pounds bought sells spent twice half each remaining altogether total dozen boxes
   pages weeks earns costs tickets pencils`,
];

export const SUBJECT_COUNT = SUBJECTS.length;

const SLOTS = 4096;
const HASHES = new Int32Array(SLOTS);
/** Number of the subject, from 1; 0 for a free slot. A word of two subjects stays with the first. */
const OF = new Uint8Array(SLOTS);
const LEARNING = newTokens();
SUBJECTS.forEach((words, i) => words.split(/\s+/).forEach((word) => learn(word, i + 1)));

function learn(word: string, subject: number): void {
  const { hashes } = tokenise(word, word.length, 0, LEARNING);
  const slot = slotOf(hashes[0]!);
  if (OF[slot] !== 0) return;
  HASHES[slot] = hashes[0]!;
  OF[slot] = subject;
}

function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
  while (OF[slot] !== 0 && HASHES[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

/** Scratch of {@link subjectOf}, which is synchronous. */
const COUNTS = new Uint8Array(SUBJECT_COUNT + 1);
const WORDS_READ = 96;

/** The subject that most of a text's words belong to, from 1; 0 when there is none. Reads at most the first 96 words. */
export function subjectOf({ count, hashes, lengths }: Tokens): number {
  COUNTS.fill(0);
  let best = 0;
  for (let i = 0; i < count && i < WORDS_READ; i++) {
    if (lengths[i]! < 3) continue;
    const subject = OF[slotOf(hashes[i]!)]!;
    if (subject !== 0 && ++COUNTS[subject]! > (best === 0 ? 0 : COUNTS[best]!)) best = subject;
  }
  return best;
}
