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

export const cases: readonly DetectorCase[] = [
  {
    title: 'ever new tasks on everything, under one system prompt',
    fires: true,
    observation: TASK,
    sketch: bank({ scope: 'context' }),
  },
  {
    title: 'ever new tasks on everything, made with the same parameters',
    fires: true,
    observation: TASK,
    sketch: bank({ scope: 'shape' }),
  },
  {
    title: 'ever new problems with all their reasoning, over the whole key',
    fires: true,
    observation: PROBLEM,
    sketch: problems(),
  },
  {
    title: 'the same task once more: a repetition is no news',
    fires: false,
    observation: TASK,
    sketch: bank({ repeated: true }),
  },
  { title: 'a conversation that moves on', fires: false, observation: CHAT, sketch: people() },
  { title: 'a job over the customer’s documents', fires: false, observation: DOCUMENT, sketch: job() },
  { title: 'labels for the customer’s texts', fires: false, observation: LABEL, sketch: job() },
];
