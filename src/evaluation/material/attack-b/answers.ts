import { between, pick, sample } from '../../../demo/random.ts';
import { snippet } from './code.ts';
import { capital, expand, lines, list, type Grammar } from './grammar.ts';
import { TOPICS } from './topics.ts';

const SENTENCES = lines(`
  At its core, {it} comes down to {idea} and {idea}.
  {hedge}, {it} {verb} {idea} more than it {verb} {idea}.
  A useful way to see this is to compare {thing} with {thing}: the first {verb} {idea}, the second does not.
  For example, {thing} in {place} {verb} {idea} within {2-40} {units}.
  This matters because {idea} is rarely free: somebody pays in {idea}.
  Most sources put the figure near {3-95} percent, although {hedge} that number moves with {idea}.
  The usual mistake is to treat {idea} as fixed.
  In practice, {actor} start with {idea}, check {idea}, and only then turn to {idea}.
  There are {2-6} reasons for this, and {idea} is the strongest.
  Historically, {actor} in {place} relied on {idea} until {1750-2021}.
  If {idea} doubles, {it} {verb} {idea} by roughly {5-70} percent.
  None of this removes {idea}; it only moves it elsewhere.
  One caveat: {hedge}, the evidence for {idea} is thin.
  Think of {thing} as {thing}: similar from afar, different once {idea} enters.
  A simple test is to ask whether {actor} would notice when {idea} is gone.
  That is also why {actor} disagree about {it}.
  The short answer is that {it} {verb} {idea}.
  By contrast, {topic} {verb} {idea} directly.
  When you try it yourself, keep {idea} small and write down what changes after {2-40} {units}.
  Overall, {it} is a trade between {idea} and {idea}, and {actor} choose differently.
  It helps to separate {idea} from {idea}, which textbooks often blend.
  I would not over-read this: {thing} and {thing} share a name more than a mechanism.
  Let x be {idea}; then {2-9}x + {1-40} = {41-99}, and x follows by division.
  Step {1-4}: write down {idea}, then divide by {2-12}.
  Therefore the result is {1-999}.
  Substituting gives {2-30} × {2-30} = {60-900}, which {actor} can verify by hand.
  You could begin with {thing}, add {idea}, and leave {idea} for later.
  I would suggest {2-6} small steps, each no longer than {5-50} {units}.
  "{idea}," said the old keeper, "is what {place} never had."
  The night was quiet in {place}, and {thing} stood where {actor} had left it.
  Dear team, thank you for your patience with {it}; we will have news in {2-30} {units}.
  Option one saves {idea}; option two saves {idea}; neither saves both.
  **{idea}**: what you give up when {idea} comes first.
  In {1890-2023}, a survey in {place} asked {actor} about {it} and found {3-95} percent in favour.
  On the other hand, critics call this a story about {idea}, not about {idea}.
  Do not forget to label {idea}, or {actor} will confuse it with {idea}.
  Legally, {it} is a question of {idea}, and the burden lies with {actor}.
  The function runs in O(n log n), since {idea} is sorted once and {idea} is read {2-4} times.
  Edge cases: nothing given, {idea} below zero, and more than {100-9000} entries.
  If you feel that {idea} takes over, pause for {2-40} {units} and talk to somebody.
  To taste, add {idea} (well, salt), stir for {2-40} minutes and let it rest.
  | {idea} | {2-90} | {thing} |
  Sources differ: some count {idea}, others only {idea}, and the totals vary by {2-60} percent.
  As a rule of thumb, {1-9} parts {idea} to {1-9} parts {idea}.
  My view, for what it is worth: {idea} first, {idea} second.
  Note that {place} is an exception, because {actor} there never had {idea}.
`);

const WORDS: Grammar = {
  topic: TOPICS,
  hedge: list(
    'broadly; as far as we know; in many cases; strictly speaking; according to most surveys; on balance; admittedly; for most people; historically',
  ),
  verb: list(
    'affects; limits; depends on; rewards; hides; speeds up; reshapes; predicts; balances; weakens; reveals; amplifies; replaces; supports',
  ),
  idea: list(
    'cost; timing; trust; energy; pressure; scale; memory; friction; feedback; habit; context; structure; uncertainty; supply; attention; temperature; incentives; precision; redundancy; symmetry; language; patience; risk; diversity; storage; rhythm; demand; noise; training; capacity; legitimacy; contrast; moisture; credit; gravity; grammar; labour; colour; melody; sunlight; oxygen; reputation; inertia; latency; privacy; fairness; sampling; voltage; evidence; transport; insulation; custom; salt; distance; vocabulary; humour; dosage; tariffs; elasticity; soil; pacing; balance; permission; variance; momentum; texture; consent; silence; altitude; repetition; ownership; taste; maintenance; tradition; bandwidth; sleep; inventory; rainfall; posture; literacy; doubt; migration; symbolism; interest; shade; turnout; recovery; translation',
  ),
  thing: list(
    'a kitchen sponge; a crowded market; a long queue; a bicycle gear; a library card; a small reactor; a river lock; a choir; a spreadsheet; a beehive; a railway timetable; a muscle; a neighbourhood; a thermostat; a recipe; an orchestra pit; a garden hose; a contract',
  ),
  place: list(
    'coastal towns; northern Europe; the lab; large firms; rural schools; hospitals; the tropics; most cities; early factories; online forums; the highlands; port districts',
  ),
  units: list('minutes; days; weeks; seasons; generations; cycles; attempts; samples; kilometres'),
  actor: list(
    'engineers; teachers; farmers; clinicians; planners; historians; small firms; parents; researchers; regulators; volunteers; critics; editors',
  ),
};

const OPENINGS =
  list(`Great question!; Sure.; Certainly!; Here is an overview.; Short version first.; Good question, and a tricky one.; Of course.;
  As an AI model I have no personal experience, but here is what is known.; Let's take it one by one.; I'd put it like this.; Yes and no.`);

const prose = (about: string, count: number, random: () => number): string =>
  Array.from({ length: count }, () =>
    capital(expand(pick(SENTENCES, random), { ...WORDS, it: ['it', 'this', about] }, random)),
  ).join(' ');

const bullets = (about: string, count: number, random: () => number): string =>
  Array.from(
    { length: count },
    (_, index) => `${index + 1}. ${prose(about, between(1, 2, random), random)}`,
  ).join('\n');

/** A model-like answer of so many sentences: prose, paragraphs or a list, sometimes cut or with an opening phrase. Cheap nonsense that reads as text. */
export function answerText(about: string, sentences: number, random: () => number): string {
  const shape = random();
  const opening = random() < 0.4 ? pick(OPENINGS, random) : '';
  const body =
    shape < 0.35
      ? bullets(about, sentences, random)
      : shape < 0.7
        ? `${prose(about, Math.ceil(sentences / 2), random)}\n\n${prose(about, Math.floor(sentences / 2), random)}`
        : prose(about, sentences, random);
  const code = random() < 0.06 ? `\n\n\`\`\`\n${snippet(random)}\n\`\`\`` : '';
  return `${opening} ${body}${code}`.trim();
}

/** The last words of an instruction, good enough as what its answer is about. */
export function subjectOf(instruction: string): string {
  const words = instruction.replace(/["?.!:]/g, '').split(/\s+/);
  return words.slice(Math.max(0, Math.min(words.length - 4, 3)), 9).join(' ') || 'this';
}

/** Different answers to one instruction, as several models would give. */
export const candidates = (prompt: string, count: number, random: () => number): string[] =>
  Array.from({ length: count }, () =>
    random() < 0.08
      ? pick(
          sample(['I cannot help with that.', 'Could you clarify the question?', 'N/A'], 3, random),
          random,
        )
      : answerText(subjectOf(prompt), between(2, 11, random), random),
  );
