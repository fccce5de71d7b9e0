import { between, pick, sample } from '../../../demo/random.ts';
import { problem } from './code.ts';
import { foreignBank } from './foreign.ts';
import { capital, expand, lines, list, type Grammar } from './grammar.ts';
import { TOPICS } from './topics.ts';

/** Patterns of an instruction bank: questions, tasks, drafts, puzzles, edits, chat. */
const FORMS = lines(`
  {ask} {topic}{limit}
  {ask} {topic} {audience}{limit}
  {draft} about {topic}{tone}{limit}
  What are the {pros} of {topic}{limit}
  {topic}: {short}
  Compare {topic} with {topic}{limit}
  How would {person} think about {topic}?
  Give me {3-12} {things} about {topic}{limit}
  I am {person} and I need to understand {topic} {deadline}. Where do I start?
  Is it true that {topic} matters less than people say? {argue}
  Make a {table} of {topic} and {topic}{limit}
  {name} has {12-95} {goods}, sells {2-9} on {day} and buys {3-40} more at {1-19} euros each. {puzzle}
  A {vehicle} leaves at {1-12}:{10-59} and covers {20-900} km at {25-140} km/h. {puzzle}
  Rewrite this so that it sounds {manner}: "{sentence}"
  Fix the grammar: "{sentence}"
  Translate into {language}: "{sentence}"
  Summarise in {8-60} words: "{sentence}. {sentence}. {sentence}."
  Classify the tone of this message as friendly, neutral or hostile: "{sentence}"
  Which entities are named here? "{name} met {name} in {city} on {day} to discuss {topic}."
  Continue the story: {name} opened the {goods} in {city} and found a note about {topic}.
  Write a {poem} in which {topic} meets {goods}{limit}
  You are {person}. {name}, a customer, asks about {topic}. Answer in character{limit}
  Write a {programming} function that {does}. {codeLimit}
  What is wrong with my {programming} code that {does}? It fails for {edge}.
  Write SQL that lists every {name} order of {goods} in {city} with more than {2-50} items since {day}.
  {chat} {topic}?
  Name {3-7} books for {person} who likes {topic}, one line each.
  Plan {topic} for {2-14} days and {40-2000} euros{limit}
  If {topic} had never existed, what would {person} in {city} do differently?
  Explain the joke or admit that there is none: "{name} walks into {city} with {12-95} {goods}."
`);

const WORDS: Grammar = {
  topic: TOPICS,
  ask: list(
    'Explain; Describe; Walk me through; Tell me about; Give an overview of; Outline; Clarify; Help me understand; Discuss; Break down; Teach me; Introduce; Summarise what is known on; Provide a thorough account of; Analyse; What should one know about; Give the history behind; Debunk myths about',
  ),
  audience: list(
    'to a curious child; for a sceptical engineer; for a beginner; to my grandmother; for an exam; to a policy maker; as if on radio; for a nurse; for a data analyst; to a class of fifteen-year-olds',
  ),
  limit: [
    '.',
    '.',
    '.',
    ' in {50-400} words.',
    ' in at most {3-9} sentences.',
    '. Use bullet points.',
    '. Avoid jargon.',
    ', with {2-5} examples.',
    '. End with a question.',
    '. Use headings.',
    '. No preamble.',
    '. Mention a common mistake.',
    ' and cite the main uncertainty.',
    ', step after step.',
  ],
  draft: list(
    'Write an essay; Draft an e-mail; Write a blog post; Compose a short speech; Write a newspaper column; Write a dialogue; Draft a lesson plan; Write a product brief; Write a letter to the editor; Prepare talking points; Write a FAQ; Draft a social media thread',
  ),
  tone: [
    '',
    '',
    ' in a warm tone',
    ' in a formal tone',
    ' with dry humour',
    ' for sceptics',
    ' that persuades',
    ' without clichés',
  ],
  pros: list(
    'advantages and drawbacks; main causes; ethical problems; key facts; open questions; practical uses; costs; alternatives; early signs; limits',
  ),
  short: list(
    'explain briefly.; pros and cons?; key points please; what do experts disagree on?; define it and give an example.; timeline?; one analogy.; quiz me on it.; what would you change?; give me the essentials.',
  ),
  person: list(
    'a retired teacher; a nurse on night shifts; a first-year student; a small-town mayor; a farmer; a start-up founder; a museum guide; a bus driver; a chess coach; a game designer; a lawyer; a ship cook; a librarian; a single father; a translator; an electrician; a novelist; a pharmacist',
  ),
  things: list(
    'facts; ideas; questions; headlines; tips; misconceptions; metaphors; project ideas; interview questions; arguments; examples; keywords',
  ),
  deadline: list(
    'by tomorrow; this week; before a meeting; for my thesis; for fun; from scratch; without a maths background; in an hour',
  ),
  argue: list(
    'Argue both sides.; Take a position.; What does the evidence say?; Be honest about doubts.; Give a short verdict.; Steelman the opposite.',
  ),
  table: list(
    'table; timeline; checklist; mind map in text; glossary; decision tree; comparison matrix; cheat sheet',
  ),
  name: list(
    'Amara; Bruno; Chiara; Dmitri; Esra; Farid; Greta; Hana; Ivo; Jamila; Kofi; Linnea; Mateus; Noor; Oksana; Priya; Quentin; Rosa; Selim; Tomasz; Uma; Viktor; Wanjiru; Yuki; Zoltan',
  ),
  goods: list(
    'apples; lanterns; notebooks; bicycles; jars of honey; tickets; clay pots; umbrellas; seed packets; violins; postcards; helmets; clocks; crates; chairs',
  ),
  day: list(
    'Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday; the first of May; Christmas Eve; market day',
  ),
  puzzle: list(
    'How many are left?; What is the total?; Show the calculation.; How long does it take?; What changes if the speed doubles?; Give only the number.; Is the answer an integer?; Write the equation first.; When does it arrive?',
  ),
  vehicle: list('train; ferry; cyclist; lorry; tram; balloon; canoe; night bus; cargo ship; drone'),
  manner: list(
    'polite; confident; like a pirate; academic; simpler; more concise; apologetic; poetic; like a news report; friendly; neutral; urgent',
  ),
  sentence: list(
    'The {goods} that {name} ordered on {day} has still not arrived in {city}; Me and {name} was going to {city} but the {vehicle} were late; Nobody at the meeting wanted to say that {topic} was the real issue; We regret that the {goods} cannot be returned after {day}; {name} thinks {topic} is overrated, and {name} strongly disagrees; Our office in {city} closes on {day} because of the works on the {vehicle} line; I can not believe how nice the staff in {city} was to my mother; The committee shall review {topic} before {day}; Please find attached the {goods} list, {name} will call you; After {2-30} years, {name} returned to {city} with nothing but {goods}',
  ),
  language: list(
    'French; German; Spanish; Italian; Portuguese; Dutch; Polish; Turkish; Japanese; Korean; Hindi; Swahili; Arabic; Vietnamese; Indonesian; Greek; Czech; Finnish',
  ),
  city: list(
    'Porto; Gdańsk; Lagos; Kyoto; Valparaíso; Izmir; Montreal; Tbilisi; Bergen; Hanoi; Accra; Lyon; Leeds; Tucson; Brno; Pune; Cork; Perth; Cusco; Riga; Dakar; Ghent',
  ),
  poem: list(
    'limerick; haiku; sonnet; ballad; rap verse; nursery rhyme; free-verse poem; short play; fable; tongue twister',
  ),
  programming: list(
    'Python; Go; Rust; TypeScript; Java; C++; Kotlin; Ruby; Swift; Haskell; PHP; R; C#; Lua; Scala; Bash',
  ),
  does: list(
    'parses {programming} version strings; groups {goods} by {city}; merges overlapping intervals; finds the longest palindrome; counts words in a stream; rounds money to {2-4} places; schedules {2-9} workers over {5-60} jobs; validates an IBAN; converts Roman numerals; computes a moving median of {3-99} values; detects cycles in a graph; renders a table as text; throttles calls to {1-50} a second; diffs two nested objects; packs {goods} into boxes of {5-40} kg; evaluates a postfix expression',
  ),
  codeLimit: list(
    'Include tests.; No libraries.; Explain the complexity.; Handle {edge}.; Keep it under {15-60} lines.; Add types.; Use recursion.; Comment the tricky part.',
  ),
  edge: list(
    'empty input; negative numbers; duplicate keys; Unicode names; very large files; time zones; null values; concurrent calls; trailing commas; leap years',
  ),
  chat: list(
    'hey, quick one:; What do you think about; Do you ever wonder about; Can you recommend something on; My friend keeps talking about; Should I worry about; What is your favourite fact on; Be honest, do people overrate',
  ),
};

/** One instruction of a broad, unrelated bank; more than a million different ones. */
export const instruction = (random: () => number): string =>
  capital(expand(pick(FORMS, random), WORDS, random));

/** One data set of prompts, drawn once: all kinds mixed, a few kinds only, programming problems, or another language. */
export function promptBank(random: () => number): () => string {
  const kind = random();
  if (kind < 0.12) return foreignBank(random);
  if (kind < 0.24) return () => problem(random);
  if (kind < 0.36)
    return mixed([foreignBank(random), foreignBank(random), () => instruction(random)], random);
  const forms = sample(FORMS, between(6, FORMS.length, random), random);
  return () => capital(expand(pick(forms, random), WORDS, random));
}

const mixed = (banks: readonly (() => string)[], random: () => number) => () => pick(banks, random)();

/** Text on names, places and goods, in the bank's vocabulary. */
export const phrase = (pattern: string, random: () => number): string => expand(pattern, WORDS, random);
