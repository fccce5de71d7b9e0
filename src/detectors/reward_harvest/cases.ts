import { observation, type DetectorCase } from '../shared/cases.ts';
import { bank, CHAT, job, people, TASK } from '../shared/harvest-cases.ts';

/** Marks by criteria for a question and an answer of a bank. */
const RUBRIC = observation({
  answerTokens: 250,
  parameters: { temperature: 0 },
  style: {
    words: 150,
    lines: 10,
    labels: 5,
    rubric: 7,
    commissions: 8,
    exam: 2,
    given: 2,
    figures: 6,
    symbols: 6,
  },
  content: { syntheticInstruction: 0.5, ownedInput: 1 },
});

/** Whether a reply of the customer's own bot was right. */
const OWN_BOT = observation({
  answerTokens: 5,
  parameters: { temperature: 0 },
  style: { words: 150, lines: 10, labels: 5, asks: 3, personal: 3, rubric: 7, commissions: 3, figures: 6 },
  content: { syntheticInstruction: 0.15, ownedInput: 1 },
});

export const cases: readonly DetectorCase[] = [
  {
    title: 'marks and a critique for answers on everything',
    fires: true,
    observation: RUBRIC,
    sketch: bank(),
  },
  {
    title: 'marks for several aspects of answers on everything',
    fires: true,
    observation: { ...RUBRIC, answerTokens: 40 },
    sketch: bank(),
  },
  { title: 'a judge of the customer’s own bot', fires: false, observation: OWN_BOT, sketch: job() },
  {
    title: 'the same, of conversations with people',
    fires: false,
    observation: OWN_BOT,
    sketch: people(),
  },
  { title: 'tasks without a rubric', fires: false, observation: TASK, sketch: bank() },
  { title: 'conversations', fires: false, observation: CHAT, sketch: people() },
];
