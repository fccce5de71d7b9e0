import type { ContentWeights, Fingerprints, Observation, ObservedParameters } from '../../domain/index.ts';
import type { StreamSketch } from '../sketch.ts';

/** One situation that a detector must, or must not, hold against a key. */
export interface DetectorCase {
  readonly title: string;
  /** Whether a finding of positive weight is due. */
  readonly fires: boolean;
  readonly observation: Observation;
  readonly sketch: StreamSketch;
}

interface CaseParts {
  readonly turnCount?: number;
  readonly fingerprints?: Partial<Fingerprints>;
  readonly parameters?: Partial<ObservedParameters>;
  readonly content?: Partial<ContentWeights>;
}

/** A plain request of one turn, but for what the case names. */
export const observation = ({
  turnCount = 1,
  fingerprints,
  parameters,
  content,
}: CaseParts): Observation => ({
  at: 0,
  protocol: 'openai',
  operation: 'chat',
  model: 'model-a',
  stream: false,
  bodyBytes: 500,
  textLength: 300,
  turnCount,
  media: 0,
  fingerprints: {
    system: null,
    tools: null,
    template: [],
    prompt: 'aaaaaaaaaaaaa',
    topics: [1, 2, 3],
    endUser: null,
    reasoningBlobs: [],
    ...fingerprints,
  },
  parameters: {
    temperature: null,
    n: null,
    maxOutputTokens: null,
    logprobs: false,
    topLogprobs: null,
    logitBiasSize: 0,
    biasedTokens: [],
    biasMagnitude: 0,
    echo: false,
    reasoning: false,
    ...parameters,
  },
  content: { reasoningDemand: 0, syntheticInstruction: 0.5, ownedInput: 0, ...content },
});

/** A stream of a hundred requests whose topics are all new, but for what the case names. */
export const sketch = (parts: Partial<StreamSketch>): StreamSketch => ({
  scope: 'key',
  requests: 100,
  novelty: 1,
  facts: { parameter_extraction: 0, reasoning_coercion: 0, template_harvest: 0, coverage_growth: 0 },
  seen: () => false,
  endUsers: { distinct: 0, returning: 0 },
  ...parts,
});

/** Facts counted for one reason. */
export const counted = (reason: keyof StreamSketch['facts'], count: number): StreamSketch['facts'] => ({
  ...sketch({}).facts,
  [reason]: count,
});
