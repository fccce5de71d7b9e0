import { observation, type DetectorCase } from '../shared/cases.ts';
import { bank, DOCUMENT, job, people, TASK } from '../shared/harvest-cases.ts';

/** "Rephrase the following: …", with a sentence or two. */
const REPHRASE = observation({
  answerTokens: 80,
  style: { words: 28, lines: 1, labels: 1, asks: 2, given: 1 },
  content: { syntheticInstruction: 0.55, ownedInput: 0.35 },
});

/** The same of a letter of one's own. */
const LETTER = observation({
  answerTokens: 80,
  style: { words: 28, asks: 2, personal: 2, formal: 1, commissions: 0 },
  content: { syntheticInstruction: 0.2, ownedInput: 0.5 },
});

export const cases: readonly DetectorCase[] = [
  { title: 'short clean texts on everything', fires: true, observation: REPHRASE, sketch: bank() },
  {
    title: 'short clean texts on everything, answered at length',
    fires: true,
    observation: { ...REPHRASE, answerTokens: 200 },
    sketch: bank(),
  },
  { title: 'the customer’s documents', fires: false, observation: DOCUMENT, sketch: job() },
  { title: 'what people wrote themselves', fires: false, observation: LETTER, sketch: people() },
  { title: 'tasks that transform nothing', fires: false, observation: TASK, sketch: bank() },
];
