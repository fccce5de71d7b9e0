import type { DetectorCase } from '../shared/cases.ts';
import { CHAT, DOCUMENT, job, people, PROBLEM, problems, TASK } from '../shared/harvest-cases.ts';

const HIDDEN = 0.9;

export const cases: readonly DetectorCase[] = [
  {
    title: 'a demand for the hidden reasoning over one new problem after the other',
    fires: true,
    observation: { ...PROBLEM, content: { ...PROBLEM.content, reasoningDemand: HIDDEN } },
    sketch: problems(),
  },
  {
    title: 'reasoning asked for over a bank of problems, under one system prompt',
    fires: true,
    observation: PROBLEM,
    sketch: problems({ scope: 'context' }),
  },
  { title: 'a task that demands no reasoning', fires: false, observation: TASK, sketch: problems() },
  {
    title: 'the same problem once more',
    fires: false,
    observation: PROBLEM,
    sketch: problems({ repeated: true }),
  },
  {
    title: 'a person who wants to see all the reasoning, in a conversation',
    fires: false,
    observation: { ...CHAT, content: { ...CHAT.content, reasoningDemand: HIDDEN } },
    sketch: people(),
  },
  {
    title: 'a harness that keeps notes in tags, over the caller’s own documents',
    fires: false,
    observation: { ...DOCUMENT, content: { ...DOCUMENT.content, reasoningDemand: HIDDEN } },
    sketch: job({ scope: 'context' }, HIDDEN),
  },
];
