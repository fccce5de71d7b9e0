import { counted, observation, past, sketch, type DetectorCase } from '../shared/cases.ts';

const sweeping = sketch({ facts: counted('parameter_extraction', 6) });
const allAlternatives = { logprobs: true, topLogprobs: 20, maxOutputTokens: 1 };
const short = (style: Partial<DetectorCase['observation']['style']> = {}, system: string | null = null) =>
  observation({ parameters: allAlternatives, style, fingerprints: { system } });
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
    title: 'the same with room for a longer answer, at a context that came before',
    fires: true,
    observation: observation({
      parameters: { ...oneToken, maxOutputTokens: 64, logprobs: true, topLogprobs: 5 },
    }),
    sketch: { ...sweeping, repeated: true },
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
  {
    title: 'all alternatives of one token at a new bare context',
    fires: true,
    observation: short(),
    sketch: sketch({}),
  },
  {
    title: 'a context that begins like an earlier one, when most begin otherwise',
    fires: true,
    observation: short(),
    sketch: { ...sweeping, past: past({ framed: true, freshFrames: 0.7 }) },
  },
  {
    title: 'the same after a frame that stays: a classifier’s label and its probability',
    fires: false,
    observation: short(),
    sketch: { ...sweeping, past: past({ framed: true, freshFrames: 0.05 }) },
  },
  {
    title: 'a tuned model, which classifies without an instruction',
    fires: false,
    observation: {
      ...observation({ parameters: { ...allAlternatives, topLogprobs: 5 } }),
      model: 'ft:model-a:shop::tickets',
    },
    sketch: sweeping,
  },
  {
    title: 'words that a product bans for one of its tenants, in a long answer to a new prompt',
    fires: false,
    observation: observation({ parameters: { ...oneToken, maxOutputTokens: 800 } }),
    sketch: sweeping,
  },
  {
    title: 'a choice of letters, each on its line',
    fires: false,
    observation: short({ lines: 5 }),
    sketch: sketch({}),
  },
  {
    title: 'a classifier whose instruction is its system prompt',
    fires: false,
    observation: short({}, 'sssssssssssss'),
    sketch: sketch({}),
  },
];
