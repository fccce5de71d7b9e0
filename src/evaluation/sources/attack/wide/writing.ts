import { between, pick } from '../../../../demo/random.ts';
import {
  LONG_FORMS,
  PERSONA_FORMS,
  ROLE_LINES,
  ROLE_SYSTEMS,
  STYLE_FORMS,
  WRITING,
} from '../../../material/attack-d/writing.ts';
import type { Ask, AskTurn } from '../../../source.ts';
import { answerTokens } from '../bank/owner.ts';
import { attack, settle } from '../more/recipe.ts';
import { collectorParams, harvests, writerOf } from './collector.ts';

const banks = harvests([
  {
    name: 'wide-personas/tasks',
    classes: [10],
    tokens: [150, 800],
    forms: PERSONA_FORMS,
    used: [1, 2],
    grammar: WRITING,
  },
  {
    name: 'wide-styles/imitation',
    classes: [14, 10],
    tokens: [80, 450],
    forms: STYLE_FORMS,
    used: [1, 5],
    grammar: WRITING,
  },
  {
    name: 'wide-long-writing/stories-and-essays',
    classes: [10],
    tokens: [1200, 5000],
    forms: LONG_FORMS,
    used: [1, 4],
    grammar: WRITING,
    params: (random) => ({
      maxTokens: pick([4096, 8192, 16_000], random),
      temperature: pick([0.8, 1, 1.2], random),
    }),
  },
]);

/** Characters and scripted partners, a fixed number of rounds each, whole histories sent. */
const rolePlay = attack('wide-role-play/characters', [12], function* (random) {
  const params = collectorParams(random);
  const write = writerOf({ ...WRITING, ...ROLE_LINES }, random);
  const template = settle(pick(ROLE_SYSTEMS, random), random);
  const [rounds, median] = [between(2, 10, random), between(60, 260, random)];
  for (let count = 0; ; count += 1) {
    const base = { ...params, system: write(template), session: `scene-${count}` };
    let turns: readonly AskTurn[] = [];
    for (let round = 0; round < rounds; round += 1) {
      turns = [...turns, { role: 'user', text: write('{line}') }];
      const text = write(random() < 0.5 ? '{response}' : '{response} {response}');
      yield {
        ...base,
        turns,
        answer: { tokens: answerTokens(median, random, params.maxTokens), text },
      } satisfies Ask;
      turns = [...turns, { role: 'assistant', text }];
    }
  }
});

/** Personas, imitated voices, long prose and characters. */
export const writing = [...banks, rolePlay];
