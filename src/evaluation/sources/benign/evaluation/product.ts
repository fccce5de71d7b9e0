import { between, pick, sample } from '../../../../demo/random.ts';
import { INSTRUCTION, CONSTRAINT, FOLLOW_UP, testSet } from '../../../material/benign-a/items.ts';
import { SHOP_QUESTION, TICKET } from '../../../material/benign-a/commerce.ts';
import { PATIENT_MESSAGE } from '../../../material/benign-a/care.ts';
import { MAIL, MINUTES } from '../../../material/benign-a/office.ts';
import { NEWS, TOWN_REPORT } from '../../../material/benign-a/public.ts';
import { BUG, DATA_QUESTION } from '../../../material/benign-a/technical.ts';
import { chance, machine } from '../../../material/benign-a/settings.ts';
import { evaluation, repeatedRuns } from './run.ts';
import { supportPrompt } from './support.ts';

const CASES = [SHOP_QUESTION, TICKET, PATIENT_MESSAGE, TOWN_REPORT, BUG, DATA_QUESTION, MAIL];

/** A product's regression suite: its own prompt over its own cases, at each change of the prompt, day after day without end. */
export const regression = evaluation('product-regression', function* (random) {
  const cases = testSet(pick(CASES, random)(random), between(40, 300, random), random);
  const settings = machine(200, random);
  let system = supportPrompt(random);
  for (let build = between(100, 900, random); ; build++) {
    if (chance(0.4, random)) system = `${system}\n${pick(FIXES, random)}`;
    const part = chance(0.3, random) ? sample(cases, Math.ceil(cases.length / 4), random) : cases;
    for (const text of part)
      yield {
        system,
        ...settings,
        turns: [{ role: 'user', text }],
        session: `build-${build}`,
        answer: { tokens: between(20, 200, random) },
      };
    if (system.length > 3000) system = supportPrompt(random);
  }
});

const FIXES = [
  'Never mention internal ticket numbers.',
  'Ask at most one question back.',
  'If the customer writes in another language, answer in that language.',
  "Use the customer's first name.",
  'Do not apologise more than once.',
  'Amounts always with currency.',
  'Escalate when the word "lawyer" occurs.',
];

/** Open instructions in the manner of an arena: a published list of prompts, one answer each; or two turns. */
export const openInstructions = evaluation('open-instructions', (random) => {
  const prompts = testSet(INSTRUCTION, pick([80, 160, 500, 805], random), random);
  const [twoTurns, system] = [
    chance(0.4, random),
    pick([undefined, undefined, 'You are a helpful assistant.'], random),
  ];
  const rest = {
    ...(system === undefined ? {} : { system }),
    temperature: pick([0, 0.7, 1], random),
    maxTokens: pick([1024, 2048, 4096], random),
  };
  return repeatedRuns(random, function* () {
    for (const text of prompts) {
      const first = `Here is what I would say about it: ${text.slice(0, 60).toLowerCase()} is best seen from two sides (${between(1, 999, random)}).`;
      yield {
        ...rest,
        turns: [{ role: 'user', text }],
        answer: { tokens: between(80, 700, random), text: first },
      };
      if (!twoTurns) continue;
      const turns = [
        { role: 'user', text },
        { role: 'assistant', text: first },
        { role: 'user', text: FOLLOW_UP(random) },
      ] as const;
      yield { ...rest, turns, answer: { tokens: between(40, 400, random) } };
    }
  });
});

/** Instruction following: prompts with constraints that a script can check. */
export const constraints = evaluation('instruction-following', (random) => {
  const ask = (random: () => number) =>
    [INSTRUCTION(random), ...Array.from({ length: between(1, 3, random) }, () => CONSTRAINT(random))].join(
      ' ',
    );
  const prompts = testSet(ask, pick([200, 300, 541], random), random);
  const settings = machine(600, random);
  return repeatedRuns(random, function* () {
    for (const text of prompts)
      yield { ...settings, turns: [{ role: 'user', text }], answer: { tokens: between(60, 500, random) } };
  });
});

const SUMMARY_ORDERS = [
  'Summarize the article in one sentence.',
  'Article: above. TL;DR:',
  'Write highlights of the text, three to four short sentences.',
  'I will show an article. Summarise it in {n} words.',
];

/** Summaries of a fixed set of documents, scored against references. */
export const summaries = evaluation('summaries', (random) => {
  const documents = testSet(pick([NEWS, MINUTES, MAIL], random)(random), between(200, 1200, random), random);
  const order = pick(SUMMARY_ORDERS, random).replace('{n}', String(between(20, 80, random)));
  const settings = { ...machine(120, random), temperature: 0 };
  return repeatedRuns(random, function* () {
    for (const document of documents)
      yield {
        ...settings,
        turns: [{ role: 'user', text: `${document}\n\n${order}` }],
        answer: { tokens: between(20, 110, random) },
      };
  });
});
