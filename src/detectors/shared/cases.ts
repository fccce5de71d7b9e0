import {
  EVIDENCE_REASONS,
  type ContentWeights,
  type EvidenceReason,
  type Fingerprints,
  type Observation,
  type ObservedParameters,
  type Style,
} from '../../domain/index.ts';
import type { StreamSketch } from '../sketch.ts';
import type { Past } from './past.ts';

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
  readonly style?: Partial<Style>;
  readonly answerTokens?: number | null;
}

/** One formal task of a dozen words. */
const PLAIN: Style = {
  words: 12,
  lines: 0,
  labels: 0,
  asks: 1,
  personal: 0,
  polite: 0,
  commissions: 1,
  rubric: 0,
  exam: 0,
  given: 0,
  steps: 0,
  figures: 0,
  symbols: 0,
  formal: 2,
  subject: 1,
  disguise: 0,
};

/** A plain request of one turn, but for what the case names. */
export const observation = ({
  turnCount = 1,
  fingerprints,
  parameters,
  content,
  style,
  answerTokens = 300,
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
    shape: 'sssssssssssss',
    opener: null,
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
    stops: 0,
    ...parameters,
  },
  content: { reasoningDemand: 0, syntheticInstruction: 0.5, ownedInput: 0, ...content },
  style: { ...PLAIN, ...style },
  answerTokens,
});

/** A stream of a hundred requests whose topics are all new, but for what the case names. */
export const sketch = (parts: Partial<StreamSketch>): StreamSketch => ({
  scope: 'key',
  requests: 100,
  novelty: 1,
  repeated: false,
  habits: [],
  breadth: null,
  facts: Object.fromEntries(EVIDENCE_REASONS.map((reason) => [reason, 0])) as Record<EvidenceReason, number>,
  seen: () => false,
  endUsers: { distinct: 0, returning: 0 },
  past: past({}),
  ...parts,
});

/** A key whose requests have nothing to do with each other, but for what the case names. */
export const past = (parts: Partial<Past>): Past => ({
  begun: 0,
  wentOn: false,
  late: false,
  counted: false,
  fresh: true,
  alike: true,
  span: 0,
  runs: 0,
  ended: null,
  replay: null,
  framed: false,
  freshFrames: 1,
  continues: null,
  pivoted: false,
  fedBack: null,
  ...parts,
});

/** Facts counted for one reason. */
export const counted = (reason: keyof StreamSketch['facts'], count: number): StreamSketch['facts'] => ({
  ...sketch({}).facts,
  [reason]: count,
});
