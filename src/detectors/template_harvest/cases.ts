import { observation, sketch, type DetectorCase } from '../shared/cases.ts';

const template = sketch({ scope: 'template' });

export const cases: readonly DetectorCase[] = [
  {
    title: 'one template, a new impersonal task',
    fires: true,
    observation: observation({ content: { syntheticInstruction: 0.8 } }),
    sketch: template,
  },
  {
    title: 'a request for more prompts, whatever the seeds',
    fires: true,
    observation: observation({ content: { syntheticInstruction: 0.95, promptGeneration: 1 } }),
    sketch: { ...template, novelty: 0.2 },
  },
  {
    title: 'bulk work over the customer’s documents: the question stays, the material changes',
    fires: false,
    observation: observation({ content: { syntheticInstruction: 0.9, ownedInput: 1 } }),
    sketch: { ...template, novelty: 0 },
  },
  {
    title: 'retrieval: a new question over long passages',
    fires: false,
    observation: observation({ content: { syntheticInstruction: 0.6, ownedInput: 1 } }),
    sketch: template,
  },
  {
    title: 'a multiple-choice evaluation with answers of one token',
    fires: false,
    observation: observation({
      parameters: { maxOutputTokens: 1, logprobs: true },
      content: { syntheticInstruction: 0.7 },
    }),
    sketch: template,
  },
  {
    title: 'people’s own questions in a product’s template, who come back',
    fires: false,
    observation: observation({
      fingerprints: { endUser: 'bbbbbbbbbbbbb' },
      content: { syntheticInstruction: 0.45 },
    }),
    sketch: { ...template, endUsers: { distinct: 30, returning: 60 } },
  },
];
