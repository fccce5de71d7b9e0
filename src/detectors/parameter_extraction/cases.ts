import { counted, observation, sketch, type DetectorCase } from '../shared/cases.ts';

const sweeping = sketch({ facts: counted('parameter_extraction', 6) });
const oneToken = { logitBiasSize: 1, biasedTokens: [4711], biasMagnitude: 100, maxOutputTokens: 1 };

export const cases: readonly DetectorCase[] = [
  {
    title: 'a bias never seen before, over one-token answers, after several others',
    fires: true,
    observation: observation({ parameters: { ...oneToken, logprobs: true, topLogprobs: 5 } }),
    sketch: sweeping,
  },
  {
    title: 'the same without log-probabilities: bisection needs none',
    fires: true,
    observation: observation({ parameters: oneToken }),
    sketch: sweeping,
  },
  {
    title: 'the same bias as before: a classifier over fixed labels',
    fires: false,
    observation: observation({ parameters: oneToken }),
    sketch: { ...sweeping, seen: () => true },
  },
  {
    title: 'an evaluation harness: log-probabilities, echo, one token, no bias',
    fires: false,
    observation: observation({
      parameters: { logprobs: true, topLogprobs: 1, echo: true, maxOutputTokens: 1, temperature: 0 },
    }),
    sketch: sweeping,
  },
  {
    title: 'a banned token in a long answer',
    fires: false,
    observation: observation({
      parameters: { ...oneToken, biasedTokens: [50_256], biasMagnitude: 100, maxOutputTokens: 3072 },
    }),
    sketch: sweeping,
  },
];
