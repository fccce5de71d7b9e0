import { between, pick } from '../../../../demo/random.ts';
import { expand } from '../../../material/benign-b/expand.ts';
import { LANGUAGES } from '../../../material/benign-b/languages/index.ts';
import type { Language } from '../../../material/benign-b/languages/language.ts';
import { drawClient } from '../../../material/benign-b/people/client.ts';
import { sittings } from '../../../material/benign-b/people/crowd.ts';
import type { Ask, BenignSource } from '../../../source.ts';

type Draw = () => number;

const TRANSLATE = [
  'Translate to English. Output the translation only.',
  'You are a translator for {code} and English.',
  'Translate the user message between {code} and English, keep tone and emojis.',
];

/** A translator on a phone: one constant prompt over whatever its users say. */
function* translator(language: Language, random: Draw): Generator<Ask, void> {
  const system = pick(TRANSLATE, random).replace('{code}', language.code);
  const fixed = { ...drawClient(random), system, temperature: pick([0, 0.2, 0.3], random) };
  const said = [...language.openers, ...language.followUps, ...language.exercises];
  yield* sitting(fixed, () => expand(pick(said, random), language.words, random), [4, 90], random);
}

/** One enthusiast's well-formed questions: the tidy third of their language's messages, over and over with other topics. */
function* asker(language: Language, random: Draw): Generator<Ask, void> {
  const tidy = language.openers.filter((opener) => opener.includes('{topic}'));
  yield* sitting(
    drawClient(random),
    () => expand(pick(tidy, random), language.words, random),
    [120, 900],
    random,
  );
}

function* sitting(
  fixed: Omit<Ask, 'turns' | 'answer'>,
  say: () => string,
  tokens: readonly [number, number],
  random: Draw,
): Generator<Ask, void> {
  const name = sittings('sitting');
  for (;;) {
    const session = name();
    for (let left = between(1, 20, random); left > 0; left -= 1) {
      const answer = { tokens: between(tokens[0], tokens[1], random) };
      yield { ...fixed, session, turns: [{ role: 'user', text: say() }], answer };
    }
  }
}

const repeated = (
  variant: string,
  traffic: (language: Language, random: Draw) => Generator<Ask, void>,
): BenignSource => ({
  name: `non-english/${variant}`,
  label: 'benign',
  kind: 'non-english',
  asks: (random) => traffic(pick(LANGUAGES, random), random),
});

export const series: readonly BenignSource[] = [
  repeated('translator', translator),
  repeated('neat-questions', asker),
];
