import { counted, observation, sketch, type DetectorCase } from '../shared/cases.ts';

export const cases: readonly DetectorCase[] = [
  {
    title: 'a demand for the hidden reasoning over a new problem',
    fires: true,
    observation: observation({ content: { reasoningDemand: 0.9, syntheticInstruction: 0.6 } }),
    sketch: sketch({}),
  },
  {
    title: 'thinking delimiters fixed by the system prompt, one problem after the other',
    fires: true,
    observation: observation({
      content: { reasoningDemand: 0.8, syntheticInstruction: 0.5, ownedInput: 0.3 },
    }),
    sketch: sketch({ scope: 'context' }),
  },
  {
    title: '"explain step by step"',
    fires: false,
    observation: observation({ content: { reasoningDemand: 0, syntheticInstruction: 0.4 } }),
    sketch: sketch({}),
  },
  {
    title: 'no demand after earlier ones speaks against',
    fires: false,
    observation: observation({}),
    sketch: sketch({ facts: counted('reasoning_coercion', 5) }),
  },
  {
    title: 'an agent’s notes in tags, over the caller’s own code, in a long conversation',
    fires: false,
    observation: observation({
      turnCount: 30,
      content: { reasoningDemand: 0.8, syntheticInstruction: 0.5, ownedInput: 1 },
    }),
    sketch: sketch({ scope: 'context', novelty: 0.3 }),
  },
  {
    title: 'a person who wants to see all the reasoning, on a topic that stays the same',
    fires: false,
    observation: observation({ content: { reasoningDemand: 0.9, syntheticInstruction: 0.2 } }),
    sketch: sketch({ novelty: 0 }),
  },
];
