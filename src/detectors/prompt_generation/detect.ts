import type { Detector, Finding, Observation } from '../../domain/index.ts';
import type { HarvestWeight } from '../shared/harvest.ts';
import { marked } from '../shared/marked.ts';
import { NOTHING } from '../shared/nothing.ts';
import type { FedBack } from '../shared/past.ts';
import { HABIT, type StreamSketch } from '../sketch.ts';

const INNOCENT =
  'A teacher or an examiner who wants new questions; test data for the customer’s own application.';

const FED_BACK_INNOCENT =
  'A pipeline that works in steps: a quiz that is solved, a question taken apart and answered in parts, a user’s prompt improved and then asked.';

/**
 * An empty turn, or no more than the beginning of one, answered at length time and again: the model says what it was trained to be asked (Xu et al.,
 * "Magpie", arXiv 2406.08464). Health checks and slips of the finger are answered briefly, or come among other requests.
 */
const SAMPLED = 0.4;
/** ln(1 + 40 tokens) / 8. */
const LONG_ANSWERS = 0.46;
/** Hardly anything is asked in words, and that for a while. */
const HARDLY = 0.15;
const WHILE = 12;

/** Prompts that the model made up, asked again: on so few subjects they serve a purpose of the customer's. */
const FEW_SUBJECTS = 0.5;
/**
 * Nats. A harvest's hardly ever speak with a person's voice; of prompts that were improved for people, or suggested to them, more than two in five do, and then
 * the sum is against: 0.6·e^0.3 + 0.4·e^-0.8 < 1.
 */
const FED_BACK = { harvested: 0.3, narrow: -0.2, personal: -0.8 } as const;
/** From so much own material on, a request has a use of its own for the answer. */
const OWNED = 0.5;
/** Tokens. What is not answered at length teaches little. */
const ANSWERED = 60;

/** Requests whose answers are to become prompts: tasks made from seeds, prompts made harder, empty turns; and prompts that were such answers. */
export function promptGeneration(weight: HarvestWeight): Detector<StreamSketch>['detect'] {
  const generating = marked('prompt_generation', INNOCENT, isGenerating, weight);
  return (observation, sketch) => {
    if (isEmpty(observation)) return sampled(sketch);
    if (sketch.scope !== 'key') return NOTHING;
    const link = isGenerating(observation) ? null : (sketch.past?.fedBack ?? null);
    return link === null ? generating(observation, sketch) : fedBack(observation, sketch, link);
  };
}

/**
 * The answer became the next prompt, word for word and with nothing beside it: no history, material or setting of the caller's own. Honest pipelines feed
 * answers onwards too (a quiz that is solved, a question taken apart, a prompt improved), so a link by itself proves nothing, and weighs only when those before it
 * ranged over everything. Weighed by hand, because beside a relay's other traffic the fitted weight takes it for one more ordinary request. Each prompt counts once.
 */
function fedBack(observation: Observation, { repeated }: StreamSketch, link: FedBack): readonly Finding[] {
  const { content, fingerprints } = observation;
  const { prompt, system } = fingerprints;
  if (prompt === null || repeated || system !== null || content.ownedInput >= OWNED) return NOTHING;
  const weight = linkWeight(observation, link);
  return [
    {
      detector: 'prompt_generation',
      reason: 'prompt_generation',
      weight,
      fact: prompt,
      innocent: FED_BACK_INNOCENT,
    },
  ];
}

function linkWeight({ style, answerTokens }: Observation, { breadth }: FedBack): number {
  if (style.personal > 0) return FED_BACK.personal;
  if (breadth === null) return 0;
  if (breadth < FEW_SUBJECTS) return FED_BACK.narrow;
  return (answerTokens ?? ANSWERED) < ANSWERED || style.formal === 0 ? 0 : FED_BACK.harvested;
}

const isGenerating = ({ content }: Observation): boolean => content.promptGeneration === 1;

const isEmpty = ({ style, turnCount, media, fingerprints }: Observation): boolean =>
  style.words === 0 && turnCount <= 1 && media === 0 && fingerprints.tools === null;

/** Each sample is a fact of its own: nothing in the request tells them apart. */
function sampled({ scope, requests, habits }: StreamSketch): readonly Finding[] {
  const asks = (habits[HABIT.asking] ?? 0) > HARDLY;
  const brief = (habits[HABIT.answer] ?? 0) < LONG_ANSWERS;
  if (scope !== 'key' || asks || brief || requests < WHILE) return NOTHING;
  const fact = `sample:${requests}`;
  return [
    { detector: 'prompt_generation', reason: 'prompt_generation', weight: SAMPLED, fact, innocent: INNOCENT },
  ];
}
