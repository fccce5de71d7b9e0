import { between, pick, sample } from '../../../../demo/random.ts';
import { evolveGrammar } from '../../../material/attack-a/evolving.ts';
import { dialect, expand } from '../../../material/attack-a/grammar.ts';
import type { AttackSource } from '../../../source.ts';
import { bankOf, ownerSettings } from '../bank/owner.ts';
import { article } from '../bank/passage.ts';
import { taskMaker } from './instructionBank.ts';

const STOPS = [['\n20', '20.'], ['\n16', '16.', '16 .'], ['\n\n\n']] as const;

const evolving = (
  variant: string,
  slot: 'evolve' | 'batch' | 'backtranslate' | 'tree',
  median: number,
  most: number,
): AttackSource => ({
  name: `seed-evolve/${variant}`,
  label: 'attack',
  family: 'seed-evolve',
  classes: [10],
  asks: (random) => {
    const drawn = ownerSettings(random, ['You are a helpful assistant.', 'You are a data generator.'], 0.25);
    const settings = slot === 'batch' && random() < 0.3 ? { ...drawn, stop: pick(STOPS, random) } : drawn;
    const templates = sample(evolveGrammar[slot], between(1, most, random), random);
    const make = taskMaker(random, 0);
    const own = dialect(evolveGrammar, random);
    return bankOf(random, settings, median, () => {
      const seed = Array.from({ length: 6 }, () => make().task);
      const passage = [article(random, 2, 6)];
      return expand(pick(templates, random), { ...own, seed, passage }, random);
    });
  },
});

export const seedEvolvers: readonly AttackSource[] = [
  evolving('in-depth', 'evolve', 90, 3),
  evolving('task-batches', 'batch', 900, 2),
  evolving('backtranslation', 'backtranslate', 60, 2),
  evolving('topic-trees', 'tree', 350, 5),
];
