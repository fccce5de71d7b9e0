import { observation, sketch, type DetectorCase } from '../shared/cases.ts';

export const cases: readonly DetectorCase[] = [
  {
    title: 'a new topic in the style of a generated instruction',
    fires: true,
    observation: observation({ content: { syntheticInstruction: 0.8 } }),
    sketch: sketch({ scope: 'context' }),
  },
  {
    title: 'the same style on topics that the stream knows',
    fires: false,
    observation: observation({ content: { syntheticInstruction: 0.8 } }),
    sketch: sketch({ novelty: 0.1 }),
  },
  {
    title: 'a new topic in a person’s own voice',
    fires: false,
    observation: observation({ content: { syntheticInstruction: 0.3 } }),
    sketch: sketch({}),
  },
  {
    title: 'a conversation that moves on',
    fires: false,
    observation: observation({ turnCount: 7, content: { syntheticInstruction: 0.6, ownedInput: 0.4 } }),
    sketch: sketch({}),
  },
  {
    title: 'a short answer wanted',
    fires: false,
    observation: observation({ parameters: { maxOutputTokens: 8 }, content: { syntheticInstruction: 0.8 } }),
    sketch: sketch({}),
  },
];
