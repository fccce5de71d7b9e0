import { counted, observation, sketch, type DetectorCase } from '../shared/cases.ts';

const facts = counted('disguised_prompts', 5);
const bank = { content: { syntheticInstruction: 0.8 } } as const;

export const cases: readonly DetectorCase[] = [
  {
    title: 'one more instruction in base64, on a new topic',
    fires: true,
    observation: observation({ ...bank, style: { disguise: 2 } }),
    sketch: sketch({ facts }),
  },
  {
    title: 'one more instruction with letters of another script',
    fires: true,
    observation: observation({ ...bank, style: { disguise: 1 } }),
    sketch: sketch({ facts }),
  },
  {
    title: 'a probe that came before in another dress',
    fires: false,
    observation: observation({ ...bank, style: { disguise: 2 } }),
    sketch: sketch({ facts, repeated: true }),
  },
  {
    title: 'a person’s encoded data, which ask nothing',
    fires: false,
    observation: observation({ content: { syntheticInstruction: 0.35 }, style: { disguise: 2, asks: 0 } }),
    sketch: sketch({ facts }),
  },
  {
    title: 'plain text',
    fires: false,
    observation: observation(bank),
    sketch: sketch({ facts }),
  },
];
