import { observation, past, sketch, type DetectorCase } from '../shared/cases.ts';

const instruction = { content: { syntheticInstruction: 0.8 } } as const;
/** Averages by HABIT: three requests of four repeat an earlier one. */
const habits = [0, 1, 0, 0, 1, 0.75];
const thirdBefore = sketch({ habits, past: past({ begun: 3, span: 7 }) });

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
    sketch: sketch({ habits, past: past({ begun: 3, span: 300 }) }),
  },
  {
    title: 'a person who tries each prompt at four models',
    fires: false,
    observation: observation(instruction),
    sketch: sketch({ habits, past: past({ begun: 3, span: 4, alike: false }) }),
  },
  {
    title: 'the first of a few prompts that are sent again and again',
    fires: false,
    observation: observation(instruction),
    sketch: sketch({ habits, past: past({ begun: 3, span: 7, fresh: false }) }),
  },
  {
    title: 'the same at one model, now and then',
    fires: false,
    observation: observation(instruction),
    sketch: sketch({ habits: [0, 1, 0, 0, 1, 0.4], past: past({ begun: 3, span: 4 }) }),
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
