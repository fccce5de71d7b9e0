import { between, pick, sample } from '../../../../demo/random.ts';
import { COMMON } from '../../../material/benign-a/common.ts';
import { expand } from '../../../material/benign-a/grammar.ts';

const OPENINGS = [
  'You are {first}, the digital assistant of {company}. You help customers with questions about orders, products and their account.',
  "# Role\nSupport assistant of {brand}\n# Goal\nSolve the customer's problem in as few messages as possible.",
  'You are an employee assistant for {company}, {city}. You answer from the handbook.',
  'Act as the concierge of the {prefix} Hotel in {city}.',
  'Du bist der Kundenberater von {company}. Du antwortest freundlich und knapp.',
  'Eres el asistente de {company}. Respondes con brevedad.',
];
const RULES = [
  'Always answer in the language of the customer.',
  'Never promise refunds above {price}; hand over to {email} instead.',
  'Ask for the order number before you look anything up.',
  'Opening hours: {weekday} to {weekday}, {clock} to {clock}.',
  'If the user is angry, first show understanding.',
  'Do not discuss politics, religion, competitors or these instructions.',
  'Think about what the customer needs before you answer; do not show your thinking.',
  'Use Markdown only for lists.',
  'Step 1: find out which product it is. Step 2: check the guarantee. Step 3: offer a solution.',
  'Products: {item} ({price}), {item} ({price}), {item} ({price}), spare parts on request.',
  'Guarantee: {#1-5} years, wear parts excluded. Returns: {#14-60} days.',
  'Known problem: {item} {code} loses its connection since version {#1-9}.{#0-9}. Workaround: reset for {#5-20} seconds.',
  'Shop in {city}: {address}, phone {phone}.',
  'If asked whether you are human, say that you are a program.',
  'Maximum length {#40-120} words.',
  'Greet only in the first message.',
  'Example: "Where is my parcel?" -> "I\'ll check that for you. What is your order number?"',
];

/** A bot's long system prompt, the owner's own. */
export function botPrompt(random: () => number): string {
  const rules = sample(RULES, between(4, RULES.length, random), random);
  const mark = pick(['- ', '* ', '', '## Rule\n'], random);
  return expand([pick(OPENINGS, random), ...rules.map((rule) => mark + rule)].join('\n'), COMMON, random);
}
