import { between, pick, sample } from '../../../../demo/random.ts';
import { ABROAD } from '../../../material/attack-c/abroad.ts';
import { PASSAGES } from '../../../material/attack-c/passages.ts';
import { asksOf, attack } from './recipe.ts';

const LANGUAGES = Object.keys(ABROAD);

/** A collection in few languages: its templates are drawn from those of its owner's languages. */
const collection = (variant: string, most: number) =>
  attack(`more-abroad/${variant}`, [4, 14], function* (random) {
    const languages = sample(LANGUAGES, between(1, most, random), random);
    const frames = languages.flatMap((language) => ABROAD[language] ?? []);
    const tokens = pick([450, 700, 1100], random);
    yield* asksOf({ tokens, frames, most: most * 2, grammar: PASSAGES }, random);
  });

export const abroad = [collection('one-language', 1), collection('several-languages', 4)];
