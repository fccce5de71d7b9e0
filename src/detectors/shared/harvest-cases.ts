import { HABIT, type Habits, type StreamSketch } from '../sketch.ts';
import { observation, sketch } from './cases.ts';

const habits = (of: Partial<Record<keyof typeof HABIT, number>>): Habits =>
  Object.keys(HABIT).map((name) => of[name as keyof typeof HABIT] ?? 0);

/** After forty requests of a bank: formal, on everything, none twice, all answered at length. */
export const bank = (parts: Partial<StreamSketch> = {}): StreamSketch =>
  sketch({
    requests: 40,
    breadth: 0.95,
    habits: habits({
      formal: 1,
      asking: 1,
      answer: 0.78,
      tasks: 1,
      owned: 0.25,
      words: 0.49,
      spread: 0.01,
      novelty: 0.6,
      commissions: 0.4,
      answerSpread: 0.03,
      stays: 0.08,
      figures: 0.1,
      subject: 0.8,
    }),
    ...parts,
  });

/** After forty problems, each answered with pages of reasoning. */
export const problems = (parts: Partial<StreamSketch> = {}): StreamSketch =>
  sketch({
    requests: 40,
    breadth: 0.4,
    habits: habits({
      formal: 1,
      asking: 1,
      answer: 0.9,
      tasks: 0.2,
      questions: 0.8,
      owned: 0.25,
      words: 0.6,
      novelty: 0.6,
      exam: 0.4,
      answerSpread: 0.04,
      stays: 0.25,
      figures: 0.9,
      subject: 0.8,
    }),
    ...parts,
  });

/** After forty messages of people: in their own voice, brief, now and then the same again. */
export const people = (parts: Partial<StreamSketch> = {}): StreamSketch =>
  sketch({
    requests: 40,
    breadth: 0.2,
    novelty: 0.3,
    habits: habits({
      personal: 0.8,
      formal: 0.4,
      owned: 0.7,
      multi: 0.6,
      asking: 0.5,
      repeats: 0.3,
      answer: 0.5,
      words: 0.4,
      spread: 0.15,
      novelty: 0.3,
      commissions: 0.1,
      answerSpread: 0.15,
      stays: 0.5,
      figures: 0.2,
      subject: 0.5,
    }),
    ...parts,
  });

/** After forty documents of one customer, answered briefly. */
export const job = (parts: Partial<StreamSketch> = {}, demand = 0): StreamSketch =>
  sketch({
    requests: 40,
    breadth: 0.1,
    novelty: 0.2,
    habits: habits({
      personal: 0.3,
      formal: 0.7,
      owned: 1,
      asking: 0.9,
      answer: 0.35,
      words: 0.7,
      spread: 0.03,
      novelty: 0.2,
      commissions: 0.9,
      answerSpread: 0.05,
      stays: 0.7,
      figures: 0.9,
      demand,
      subject: 0.9,
    }),
    ...parts,
  });

/** "Write three … questions on …", filled in and answered at length. */
export const TASK = observation({
  answerTokens: 400,
  style: { words: 28, labels: 1, polite: 3, commissions: 4, exam: 1, given: 2, figures: 2, symbols: 5 },
  content: { syntheticInstruction: 0.78, ownedInput: 0.25 },
});

/** A set problem with a demand to write all the reasoning down. */
export const PROBLEM = observation({
  answerTokens: 2200,
  style: { words: 66, lines: 2, labels: 2, asks: 3, polite: 5, commissions: 6, given: 3, figures: 3 },
  content: { reasoningDemand: 0.5, syntheticInstruction: 0.7, ownedInput: 0.2 },
});

/** A turn of a person's conversation. */
export const CHAT = observation({
  turnCount: 5,
  answerTokens: 120,
  style: { words: 14, asks: 4, personal: 2, polite: 1, commissions: 0, formal: 0 },
  content: { syntheticInstruction: 0.2, ownedInput: 0.6 },
});

/** One of a customer's documents, to be summed up. */
export const DOCUMENT = observation({
  answerTokens: 60,
  parameters: { temperature: 0, maxOutputTokens: 200 },
  style: {
    words: 160,
    lines: 6,
    asks: 2,
    personal: 1,
    polite: 3,
    commissions: 4,
    given: 2,
    figures: 6,
    symbols: 8,
  },
  content: { syntheticInstruction: 0.35, ownedInput: 1 },
});

/** One of a customer's texts, for which a label is wanted. */
export const LABEL = observation({
  answerTokens: 1,
  parameters: { temperature: 0, maxOutputTokens: 8 },
  style: { words: 40, lines: 3, labels: 2, asks: 2, personal: 1 },
  content: { syntheticInstruction: 0.35, ownedInput: 0.8 },
});
