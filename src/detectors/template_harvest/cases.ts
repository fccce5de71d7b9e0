import type { DetectorCase } from '../shared/cases.ts';
import {
  bank,
  CHAT,
  DOCUMENT,
  job,
  LABEL,
  people,
  PROBLEM,
  problems,
  TASK,
} from '../shared/harvest-cases.ts';

const scope = 'template';

export const cases: readonly DetectorCase[] = [
  {
    title: 'one template, filled with ever new tasks on everything',
    fires: true,
    observation: TASK,
    sketch: bank({ scope }),
  },
  {
    title: 'one demand for reasoning under ever new problems',
    fires: true,
    observation: PROBLEM,
    sketch: problems({ scope }),
  },
  {
    title: 'the same task once more: a repetition is no news',
    fires: false,
    observation: TASK,
    sketch: bank({ scope, repeated: true }),
  },
  {
    title: 'bulk work over the customer’s documents: the question stays, the material changes',
    fires: false,
    observation: DOCUMENT,
    sketch: job({ scope }),
  },
  { title: 'labels for the customer’s texts', fires: false, observation: LABEL, sketch: job({ scope }) },
  { title: 'people in a product’s template', fires: false, observation: CHAT, sketch: people({ scope }) },
  { title: 'outside templates, where others judge', fires: false, observation: TASK, sketch: bank() },
];
