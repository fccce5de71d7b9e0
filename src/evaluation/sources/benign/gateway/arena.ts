import { between, pick } from '../../../../demo/random.ts';
import { drawPerson } from '../../../material/benign-b/people/person.ts';
import type { BenignSource } from '../../../source.ts';
import { chatting, drawAudience } from './settings.ts';

/** A page where visitors compare models side by side: bare puzzles and clean tasks, many sent twice or regenerated, nobody named. */
export const arena: BenignSource = {
  name: 'gateway/side-by-side',
  label: 'benign',
  kind: 'gateway',
  *asks(random) {
    const visitors = drawAudience(random, (r) =>
      drawPerson(r, { interests: ['clean', 'popular', 'puzzles', 'exam', pick(['personas', 'coding'], r)] }),
    );
    const fixed = {
      temperature: pick([0.7, 1], random),
      maxTokens: pick([1024, 2048], random),
      stream: true,
    };
    const bothSides = random() < 0.5;
    for (const ask of chatting({ ...visitors, named: false }, () => fixed, random)) {
      const copies = bothSides && random() < 0.5 ? 2 : random() < 0.08 ? between(2, 4, random) : 1;
      for (let copy = 0; copy < copies; copy += 1) yield ask;
    }
  },
};
