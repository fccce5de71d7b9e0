import { between, pick } from '../../random.ts';
import { CITIES, NAMES, THINGS } from './people.ts';

type Line = (random: () => number) => string;

const city: Line = (random) => pick(CITIES, random);
const name: Line = (random) => pick(NAMES, random);
const thing: Line = (random) => pick(THINGS, random);

/** How people open a conversation in a consumer chat product: their own business, in their own words. */
const OPENERS: readonly Line[] = [
  (r) => `hey can u help me plan a weekend in ${city(r)}? im going with my mum, she cant walk far`,
  (r) =>
    `What should I write in a card for ${name(r)}, who is leaving our team after ${between(2, 19, r)} years`,
  (r) =>
    `my ${thing(r)} stopped working after ${between(2, 30, r)} months, the shop says no refund. is that right?`,
  (r) => `I have ${between(2, 6, r)} eggs, half an onion and some rice. dinner ideas? no meat please`,
  (r) =>
    `Can you make this sound less angry: "${name(r)}, this is the ${pick(['second', 'third', 'fourth'], r)} time the report is late and I am done covering for you."`,
  (r) =>
    `is ${city(r)} or ${city(r)} nicer in ${pick(['March', 'June', 'October', 'December'], r)}? budget around ${between(4, 19, r) * 100}`,
  (r) =>
    `my son (${between(5, 14, r)}) is scared of ${pick(['dogs', 'the dark', 'swimming lessons', 'the dentist'], r)}. what helped other parents?`,
  (r) =>
    `I need a toast for my sister's wedding, her husband is called ${name(r)} and they met ${pick(['at a bus stop', 'in choir', 'at work', 'online'], r)}`,
  (r) =>
    `whats the difference between a ${thing(r)} for ${between(3, 9, r)}0 and one for ${between(2, 4, r)}00, worth it?`,
  (r) =>
    `Landlord wants to raise rent by ${between(5, 25, r)}% with ${between(2, 8, r)} weeks notice, flat in ${city(r)}. What can I do?`,
  (r) =>
    `I slept ${between(3, 6, r)} hours, have an exam at ${between(8, 14, r)}:00 and can't focus. Any quick tips?`,
  (r) =>
    `translate to polite German please: we would like to move our booking for ${between(2, 9, r)} people to ${between(18, 21, r)}:30`,
  (r) => `Why does my ${pick(['cat', 'dog', 'parrot'], r)} stare at the ${thing(r)} every evening lol`,
  (r) =>
    `can you check my numbers: ${between(11, 99, r)}.${between(10, 99, r)} + ${between(11, 99, r)}.${between(10, 99, r)}, split by ${between(2, 5, r)} people with 10% tip`,
  (r) =>
    `I'm interviewing for a ${pick(['nurse', 'warehouse lead', 'data analyst', 'barista', 'teacher'], r)} job in ${city(r)} tomorrow, what will they ask`,
  (r) =>
    `Name ideas for a ${pick(['grey kitten', 'rescue greyhound', 'boat', 'bakery', 'podcast about trains'], r)}? something a bit silly`,
  (r) => `my boss ${name(r)} keeps texting me after ${between(7, 10, r)}pm. how do i say stop without drama`,
  (r) =>
    `Explain my payslip, I earn ${between(19, 48, r)}00 but only got ${between(12, 18, r)}00, first month in ${city(r)}`,
  (r) =>
    `I want to run ${pick(['5k', '10k', 'a half marathon'], r)} by ${pick(['spring', 'my birthday', 'September'], r)}, I currently run ${between(0, 4, r)} km. realistic?`,
  (r) => `The ${thing(r)} manual says error E${between(1, 40, r)}. what now`,
];

/** What they say next. */
const FOLLOW_UPS: readonly Line[] = [
  () => 'ok thanks! shorter please',
  (r) => `hm what if it's ${name(r)} instead`,
  () => "That's good but a bit formal. Can you make it warmer?",
  (r) => `and how long would that take, I only have ${between(1, 5, r)} hours`,
  () => 'why?',
  (r) => `I forgot to say it's for ${between(3, 12, r)} people`,
  () => 'great, can you give me that as a list I can copy',
  (r) => `not sure about the second point, my friend in ${city(r)} said the opposite`,
  () => 'lol ok. anything cheaper?',
  () => 'Perfect, thank you so much!',
  (r) => `what about without the ${thing(r)}?`,
  () => 'can you say that in one sentence',
];

export const opener: Line = (random) => pick(OPENERS, random)(random);
export const followUp: Line = (random) => pick(FOLLOW_UPS, random)(random);
