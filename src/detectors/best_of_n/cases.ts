import { observation, past, sketch, type DetectorCase } from '../shared/cases.ts';

const instruction = { content: { syntheticInstruction: 0.8 } } as const;
const thirdBefore = sketch({ past: past({ begun: 3, span: 7 }) });

export const cases: readonly DetectorCase[] = [
  {
    title: 'an instruction for the fourth time',
    fires: true,
    observation: observation(instruction),
    sketch: thirdBefore,
  },
  {
    title: 'eight answers at once to a new instruction',
    fires: true,
    observation: observation({ ...instruction, parameters: { n: 8 } }),
    sketch: sketch({}),
  },
  {
    title: 'a person who comes back to a prompt',
    fires: false,
    observation: observation(instruction),
    sketch: sketch({ past: past({ begun: 3, span: 300 }) }),
  },
  {
    title: 'a retry',
    fires: false,
    observation: observation(instruction),
    sketch: sketch({ past: past({ begun: 1 }) }),
  },
  {
    title: 'pass@k with the stop sequences of a harness',
    fires: false,
    observation: observation({ ...instruction, parameters: { stops: 4, maxOutputTokens: 512 } }),
    sketch: thirdBefore,
  },
  {
    title: 'self-consistency over sums',
    fires: false,
    observation: observation({ ...instruction, style: { figures: 5, asks: 3 } }),
    sketch: thirdBefore,
  },
  {
    title: 'several drafts of a person’s own letter',
    fires: false,
    observation: observation({ ...instruction, parameters: { n: 4 }, style: { personal: 2 } }),
    sketch: sketch({}),
  },
];
