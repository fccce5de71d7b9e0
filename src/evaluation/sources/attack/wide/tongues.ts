import { between, pick, sample } from '../../../../demo/random.ts';
import { PAIR_FORMS, PAIRS, TONGUES, type Tongue } from '../../../material/attack-d/tongues.ts';
import type { Ask } from '../../../source.ts';
import { answerTokens, endless, fresh, inWorkers, said } from '../bank/owner.ts';
import { attack } from '../more/recipe.ts';
import { collectorParams, harvests, writerOf, type Params } from './collector.ts';

type Random = () => number;

/** A maker of one language's items. */
const itemsIn = ({ notions, forms, ends }: Tongue, random: Random): (() => string) => {
  const write = writerOf(
    { notion: notions, end: sample(ends, between(4, ends.length, random), random) },
    random,
  );
  const own = sample(forms, between(2, forms.length, random), random);
  return fresh(() => write(random() < 0.4 ? pick(own, random) : `${pick(own, random)} {end}`));
};

const asked = (params: Params, median: number, text: string, random: Random): Ask => ({
  ...params,
  turns: said(text),
  answer: { tokens: answerTokens(median, random, params.maxTokens) },
});

/** How an owner asks for the language of the answer. */
const LANGUAGE_ORDERS: readonly ((text: string, into: Tongue) => string)[] = [
  (text, { english }) => `${text} Answer in ${english}.`,
  (text, { english }) => `[lang=${english}] ${text}`,
  (text, { name }) => `${text}\n(${name})`,
  (text, { english }) => `Reply only in ${english}.\n\n${text}`,
];

/** One bank, one language. */
const oneLanguage = attack('wide-languages/one', [14], function* (random) {
  const params = collectorParams(random);
  const median = between(120, 700, random);
  const next = itemsIn(pick(TONGUES, random), random);
  yield* inWorkers(
    endless(() => asked(params, median, next(), random)),
    random,
  );
});

/** Ten languages in turn or at random, as multilingual sets are filled. */
const tenLanguages = attack('wide-languages/ten', [14], function* (random) {
  const params = collectorParams(random);
  const median = between(120, 700, random);
  const makers = TONGUES.map((tongue) => itemsIn(tongue, random));
  const inTurn = random() < 0.5;
  let count = 0;
  const ask = (): Ask => {
    const make = inTurn ? makers[(count += 1) % makers.length]! : pick(makers, random);
    return asked(params, median, make(), random);
  };
  yield* inWorkers(endless(ask), random);
});

/** Asked in one language, answered in another. */
const answeredIn = attack('wide-languages/answered-in-another', [14], function* (random) {
  const params = collectorParams(random);
  const median = between(120, 600, random);
  const [from, ...into] = sample(TONGUES, between(2, 8, random), random);
  const next = itemsIn(from ?? TONGUES[0]!, random);
  const order = pick(LANGUAGE_ORDERS, random);
  yield* inWorkers(
    endless(() => asked(params, median, order(next(), pick(into, random)), random)),
    random,
  );
});

/** Reasoning demanded in the language of the question. */
const reasonedIn = attack('wide-languages/reasoned-in', [4], function* (random) {
  const params = collectorParams(random);
  const median = between(400, 1800, random);
  const own = sample(TONGUES, between(1, 4, random), random);
  const makers = own.map((tongue) => {
    const next = itemsIn(tongue, random);
    const demand = pick(tongue.demands, random);
    return () => `${next()} ${demand}`;
  });
  yield* inWorkers(
    endless(() => asked(params, median, pick(makers, random)(), random)),
    random,
  );
});

export const languages = [
  oneLanguage,
  tenLanguages,
  answeredIn,
  reasonedIn,
  ...harvests([
    {
      name: 'wide-translations/sentences',
      classes: [14],
      tokens: [20, 120],
      forms: PAIR_FORMS,
      used: [1, 2],
      grammar: PAIRS,
      systems: ['<<You are a translator.|Translate.|Translate faithfully, keep the register.>>'],
    },
    {
      name: 'wide-translations/one-pair',
      classes: [14],
      tokens: [20, 90],
      forms: PAIR_FORMS.slice(1, 3),
      used: [1, 1],
      grammar: PAIRS,
      chosen: ['other'],
    },
  ]),
];
