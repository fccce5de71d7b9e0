import type { EndedConversation } from '../shared/past.ts';
import { observation, past, sketch, type DetectorCase } from '../shared/cases.ts';

const after = (ended: Partial<EndedConversation>) =>
  sketch({
    breadth: 0.7,
    past: past({ ended: { name: '1', rounds: 4, staged: true, lengths: [1, 0, 1, 9], ...ended } }),
  });

export const cases: readonly DetectorCase[] = [
  {
    title: 'one more conversation of four rounds, as nearly all before',
    fires: true,
    observation: observation({}),
    sketch: after({}),
  },
  {
    title: 'the same with a prefilled answer in the next one',
    fires: true,
    observation: observation({ turnCount: 2 }),
    sketch: after({ rounds: 3, lengths: [0, 0, 6] }),
  },
  {
    title: 'a conversation of another length',
    fires: false,
    observation: observation({}),
    sketch: after({ rounds: 2 }),
  },
  {
    title: 'single questions, one like the other',
    fires: false,
    observation: observation({}),
    sketch: after({ rounds: 1, lengths: [20, 3] }),
  },
  {
    title: 'an interview of four questions, answered as people write, or by an agent with tools',
    fires: false,
    observation: observation({}),
    sketch: after({ staged: false }),
  },
  {
    title: 'a book, chapter by chapter in three steps each: one subject',
    fires: false,
    observation: observation({}),
    sketch: { ...after({}), breadth: 0.05 },
  },
  {
    title: 'the first conversations of a key',
    fires: false,
    observation: observation({}),
    sketch: after({ lengths: [0, 0, 0, 2] }),
  },
];
