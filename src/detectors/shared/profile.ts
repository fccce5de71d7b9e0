import type { Observation } from '../../domain/index.ts';
import { HABIT, type StreamSketch } from '../sketch.ts';

type RequestFeature = (observation: Observation) => number;
type StreamFeature = (observation: Observation, sketch: StreamSketch) => number;

const flag = (condition: boolean): number => (condition ? 1 : 0);
const ramp = (value: number, from: number, to: number): number =>
  Math.max(0, Math.min(1, (value - from) / (to - from)));

/** Habits of a stream that is still short count for less. */
const habit = ({ habits, requests }: StreamSketch, of: number): number =>
  (habits[of] ?? 0) * (requests / (requests + 6));

/** Before there is an answer, what answers in the stream usually take, and no more than was allowed. */
const answered = ({ answerTokens, parameters }: Observation, { habits }: StreamSketch): number =>
  answerTokens ??
  Math.min(parameters.maxOutputTokens ?? Infinity, Math.expm1(8 * (habits[HABIT.answer] ?? USUAL_ANSWER)));

/** ln(1 + 150 tokens) / 8. */
const USUAL_ANSWER = 0.63;

const inputTokens = ({ textLength }: Observation): number => textLength / 4 + 1;

const broad = ({ breadth }: StreamSketch): number => (breadth === null ? 0 : ramp(breadth, 0.25, 0.7));
const narrow = ({ breadth }: StreamSketch): number => (breadth === null ? 0 : ramp(0.3 - breadth, 0, 0.3));

/**
 * What the fitted weight reads of a request within its stream: each about 0 to 1, named in the weights file and the model card. Left out on purpose, because
 * an attacker changes them for nothing or because they say who somebody is rather than what they do: seed, streaming, user agent, time of
 * day, network, country, language and script.
 */
const OF_REQUEST = {
  task: ({ style }) => flag(style.asks === 1),
  transform: ({ style }) => flag(style.asks === 2),
  question: ({ style }) => flag(style.asks === 3),
  favour: ({ style }) => flag(style.asks === 4),
  asks_nothing: ({ style }) => flag(style.asks === 0),
  words_few: ({ style }) => flag(style.words < 5),
  words_some: ({ style }) => flag(style.words >= 5 && style.words < 10),
  words_sentence: ({ style }) => flag(style.words >= 10 && style.words < 25),
  words_paragraph: ({ style }) => flag(style.words >= 25 && style.words < 70),
  words_page: ({ style }) => flag(style.words >= 70 && style.words < 140),
  words_more: ({ style }) => flag(style.words >= 140),
  formal: ({ style }) => flag(style.formal === 2),
  informal: ({ style }) => flag(style.formal === 0),
  personal: ({ style }) => flag(style.personal === 1),
  personal_often: ({ style }) => flag(style.personal > 1),
  polite: ({ style }) => ramp(style.polite, 0, 2),
  commissions: ({ style }) => ramp(style.commissions, 0, 4),
  commission_density: ({ style }) => ramp(style.commissions / (style.words + 4), 0, 0.3),
  rubric: ({ style }) => ramp(style.rubric, 2, 6),
  exam: ({ style }) => ramp(style.exam, 0, 3),
  given: ({ style }) => ramp(style.given, 0, 2),
  steps: ({ style }) => flag(style.steps > 1),
  figures: ({ style }) => ramp(style.figures, 0, 4),
  symbols: ({ style }) => ramp(style.symbols, 2, 20),
  lines: ({ style }) => ramp(style.lines, 1, 8),
  labels: ({ style }) => ramp(style.labels, 0, 3),
  labels_many: ({ style }) => ramp(style.labels, 3, 10),
  subject: ({ style }) => flag(style.subject > 0),
  disguised: ({ style }) => flag(style.disguise > 0),
  demand: ({ content }) => ramp(content.reasoningDemand, 0.1, 0.5),
  demand_hidden: ({ content }) => ramp(content.reasoningDemand, 0.5, 0.8),
  generates: ({ content }) => content.promptGeneration ?? 0,
  synthetic: ({ content }) => ramp(content.syntheticInstruction, 0.4, 0.9),
  owned: ({ content }) => ramp(content.ownedInput, 0.1, 0.5),
  owned_most: ({ content }) => ramp(content.ownedInput, 0.5, 1),
  history: ({ turnCount }) => flag(turnCount > 2),
  history_long: ({ turnCount }) => flag(turnCount > 6),
  tools: ({ fingerprints }) => flag(fingerprints.tools !== null),
  media: ({ media }) => flag(media > 0),
  system: ({ fingerprints }) => flag(fingerprints.system !== null),
  short_answers: ({ parameters }) => flag((parameters.maxOutputTokens ?? 1000) <= 32),
  greedy: ({ parameters }) => flag(parameters.temperature === 0),
  stops: ({ parameters }) => flag(parameters.stops > 0),
  capped: ({ parameters }) => flag((parameters.maxOutputTokens ?? 4096) <= 512),
  echo: ({ parameters }) => flag(parameters.echo),
  candidates: ({ parameters }) => flag((parameters.n ?? 1) > 2),
} as const satisfies Readonly<Record<string, RequestFeature>>;

/** What it reads of the request beside the stream's earlier ones. */
const OF_STREAM = {
  answer_label: (o, s) => flag(answered(o, s) < 16),
  answer_brief: (o, s) => flag(answered(o, s) >= 16 && answered(o, s) < 80),
  answer_long: (o, s) => ramp(answered(o, s), 250, 900),
  answer_exceeds: (o, s) => ramp(Math.log(answered(o, s) / inputTokens(o)), 0, 2.5),
  answer_less: (o, s) => ramp(Math.log(inputTokens(o) / answered(o, s)), 0, 3),
  novelty: (_, s) => s.novelty,
  nothing_new: (_, s) => ramp(0.4 - s.novelty, 0, 0.4),
  broad: (_, s) => broad(s),
  narrow: (_, s) => narrow(s),
  broad_transform: ({ style }, s) => broad(s) * flag(style.asks === 2),
  broad_rubric: ({ style }, s) => broad(s) * ramp(style.rubric, 2, 6),
  broad_owned: ({ content }, s) => broad(s) * content.ownedInput,
  narrow_task: ({ style }, s) => narrow(s) * flag(style.asks === 1),
  novel_task: ({ style }, s) => s.novelty * flag(style.asks === 1),
  novel_exam: ({ style }, s) => s.novelty * ramp(style.exam, 0, 3),
  used_personal: (_, s) => habit(s, HABIT.personal),
  used_formal: (_, s) => ramp(habit(s, HABIT.formal), 0.5, 1),
  used_informal: (_, s) => (s.requests < 4 ? 0 : ramp(0.8 - (s.habits[HABIT.formal] ?? 0), 0, 0.6)),
  used_owned: (_, s) => habit(s, HABIT.owned),
  used_multi: (_, s) => habit(s, HABIT.multi),
  used_asking: (_, s) => ramp(habit(s, HABIT.asking), 0.5, 1),
  used_repeats: (_, s) => ramp(habit(s, HABIT.repeats), 0, 0.3),
  used_brief: (_, s) => (s.requests < 4 ? 0 : ramp(0.55 - (s.habits[HABIT.answer] ?? 0), 0, 0.2)),
  used_long: (_, s) => ramp(habit(s, HABIT.answer), 0.6, 0.85),
  used_tasks: (_, s) => habit(s, HABIT.tasks),
  used_questions: (_, s) => habit(s, HABIT.questions),
  used_words: (_, s) => ramp(habit(s, HABIT.words), 0.25, 0.85),
  used_spread: (_, s) => ramp(habit(s, HABIT.spread), 0, 0.15),
  used_novelty: (_, s) => (s.requests < 4 ? 0 : ramp(s.habits[HABIT.novelty] ?? 0, 0, 0.6)),
  used_stale: (_, s) => (s.requests < 8 ? 0 : ramp(0.5 - (s.habits[HABIT.novelty] ?? 0), 0, 0.4)),
  used_commissions: (_, s) => ramp(habit(s, HABIT.commissions), 0, 0.6),
  used_rubric: (_, s) => habit(s, HABIT.rubric),
  used_exam: (_, s) => ramp(habit(s, HABIT.exam), 0, 0.6),
  used_answer_spread: (_, s) => ramp(habit(s, HABIT.answerSpread), 0, 0.12),
  used_stays: (_, s) => ramp(habit(s, HABIT.stays), 0.05, 0.6),
  used_figures: (_, s) => habit(s, HABIT.figures),
  used_labels: (_, s) => habit(s, HABIT.labels),
  used_demand: (_, s) => habit(s, HABIT.demand),
  used_contexts: (_, s) => habit(s, HABIT.contexts),
  used_subject: (_, s) => habit(s, HABIT.subject),
  age: (_, { requests }) => requests / (requests + 30),
  users_return: ({ fingerprints }, { endUsers, requests }) =>
    flag(fingerprints.endUser !== null && endUsers.distinct > 1 && endUsers.returning > 0.2 * requests),
  in_template: (_, { scope }) => flag(scope === 'template'),
  in_context: (_, { scope }) => flag(scope === 'context'),
  in_shape: (_, { scope }) => flag(scope === 'shape'),
} as const satisfies Readonly<Record<string, StreamFeature>>;

type FeatureName = keyof typeof OF_REQUEST | keyof typeof OF_STREAM;

export const FEATURE_NAMES: readonly string[] = [...Object.keys(OF_REQUEST), ...Object.keys(OF_STREAM)];

/**
 * Signs of innocence: more of them never makes a request weigh more, whatever else is true of it. Learned freely, they come to speak for a harvest
 * beside whatever the attacks that were fitted on happen to have, and honest customers of kinds that nobody thought of are accused for being honest.
 */
export const INNOCENT: ReadonlySet<string> = new Set<FeatureName>([
  'asks_nothing',
  'favour',
  'informal',
  'used_informal',
  'personal',
  'personal_often',
  'used_personal',
  'owned',
  'owned_most',
  'used_owned',
  'broad_owned',
  'history',
  'history_long',
  'used_multi',
  'media',
  'echo',
  'users_return',
  'nothing_new',
  'narrow',
  'used_repeats',
  'used_stale',
  'used_stays',
  'answer_label',
  'answer_brief',
  'answer_less',
  'used_brief',
]);

const REQUEST_FEATURES: readonly RequestFeature[] = Object.values(OF_REQUEST);
const STREAM_FEATURES: readonly StreamFeature[] = Object.values(OF_STREAM);

/** How many features are the request's own: the first ones. They are the same in each of its streams. */
export const REQUEST_COUNT = REQUEST_FEATURES.length;

/** Puts the request's own features into `into`, in the order of {@link FEATURE_NAMES}. */
export function requestProfile(observation: Observation, into: Float64Array): void {
  for (let i = 0; i < REQUEST_COUNT; i++) into[i] = REQUEST_FEATURES[i]!(observation);
}

/** Puts the others after them. */
export function streamProfile(observation: Observation, sketch: StreamSketch, into: Float64Array): void {
  for (let i = 0; i < STREAM_FEATURES.length; i++)
    into[REQUEST_COUNT + i] = STREAM_FEATURES[i]!(observation, sketch);
}
