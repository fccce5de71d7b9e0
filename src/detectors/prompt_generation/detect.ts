import type { Detector, Finding, Observation } from '../../domain/index.ts';
import type { HarvestWeight } from '../shared/harvest.ts';
import { marked } from '../shared/marked.ts';
import { NOTHING } from '../shared/nothing.ts';
import { HABIT, type StreamSketch } from '../sketch.ts';

const INNOCENT =
  'A teacher or an examiner who wants new questions; test data for the customer’s own application.';

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

/** Requests whose answers are to become prompts: tasks made from seeds, prompts made harder, empty turns. */
export function promptGeneration(weight: HarvestWeight): Detector<StreamSketch>['detect'] {
  const generating = marked(
    'prompt_generation',
    INNOCENT,
    ({ content }) => content.promptGeneration === 1,
    weight,
  );
  return (observation, sketch) => (isEmpty(observation) ? sampled(sketch) : generating(observation, sketch));
}

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
