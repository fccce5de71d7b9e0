import { between, pick, sample } from '../../../../demo/random.ts';
import { conversationGrammar } from '../../../material/attack-a/conversation.ts';
import { evolveGrammar } from '../../../material/attack-a/evolving.ts';
import { dialect, expand } from '../../../material/attack-a/grammar.ts';
import type { Ask, AttackSource } from '../../../source.ts';
import { answerTokens, ownerSettings, said } from '../bank/owner.ts';
import { freshTasks } from '../instructions/instructionBank.ts';

const BASE = { label: 'attack', family: 'answer-loop', classes: [10] } as const;

/** One token is about four characters. */
const answered = (text: string): Ask['answer'] => ({ tokens: Math.max(4, Math.ceil(text.length / 4)), text });

/** The model makes a question, which is then asked verbatim, bare or under the owner's frame. */
const questionThenAnswer: AttackSource = {
  ...BASE,
  name: 'answer-loop/question-then-answer',
  *asks(random) {
    const settings = ownerSettings(random, ['You are a helpful assistant.'], 0.3);
    const templates = sample([...evolveGrammar.tree, ...evolveGrammar.evolve], between(1, 4, random), random);
    const frame = pick(['{q}', '{q}', '### Question\n{q}\n### Answer', 'Answer in detail: {q}'], random);
    const make = freshTasks(random);
    const own = dialect(evolveGrammar, random);
    for (;;) {
      const made = make();
      const seed = Array.from({ length: 4 }, () => make());
      const prompt = expand(pick(templates, random), { ...own, seed }, random);
      yield { ...settings, turns: said(prompt), answer: answered(made) };
      yield {
        ...settings,
        turns: said(frame.split('{q}').join(made)),
        answer: { tokens: answerTokens(420, random, settings.maxTokens) },
      };
    }
  },
};

/** A batch of tasks is made in one answer; each of them is a later prompt. */
const batchThenAnswers: AttackSource = {
  ...BASE,
  name: 'answer-loop/batch-then-answers',
  *asks(random) {
    const settings = ownerSettings(random, ['You are a helpful assistant.'], 0.2);
    const template = pick(evolveGrammar.batch, random);
    const make = freshTasks(random);
    const own = dialect(evolveGrammar, random);
    for (;;) {
      const tasks = Array.from({ length: between(5, 20, random) }, () => make());
      const seed = Array.from({ length: 6 }, () => make());
      const listed = tasks.map((task, index) => `${index + 1}. ${task}`).join('\n');
      yield {
        ...settings,
        turns: said(expand(template, { ...own, seed }, random)),
        answer: answered(listed),
      };
      for (const task of tasks) {
        const tokens = answerTokens(380, random, settings.maxTokens);
        yield { ...settings, turns: said(task), answer: { tokens } };
      }
    }
  },
};

/** The prompt is evolved over several rounds: each answer is embedded in the next request, and the last one is answered. */
const evolution: AttackSource = {
  ...BASE,
  name: 'answer-loop/evolution-rounds',
  *asks(random) {
    const settings = ownerSettings(random, [], 0);
    const templates = sample(evolveGrammar.evolve, between(1, 4, random), random);
    const rounds = between(2, 5, random);
    const make = freshTasks(random);
    const own = dialect(evolveGrammar, random);
    for (;;) {
      let seed = make();
      for (let round = 0; round < rounds; round += 1) {
        const turns = said(expand(pick(templates, random), { ...own, seed: [seed] }, random));
        seed = `${seed} ${expand(pick(STEPS, random), own, random)}`;
        yield { ...settings, turns, answer: answered(seed) };
      }
      yield {
        ...settings,
        turns: said(seed),
        answer: { tokens: answerTokens(600, random, settings.maxTokens) },
      };
    }
  },
};

/** What an evolved prompt grows by. */
const STEPS: readonly string[] = [
  'Take into account how {plain} affects the outcome.',
  'Address {audience} and avoid technical terms.',
  'Limit the answer to {80..400} words and end with a question.',
  'Include at least {2..6} examples from {country}.',
  'Assume that {situation}.',
  'Contrast it with {plain} and state which is more relevant to {a job}.',
  'Present the result as a table with {2..6} columns.',
];

/** Answers are refined: the earlier answer comes back inside a request to criticise or improve it. */
const refinement: AttackSource = {
  ...BASE,
  name: 'answer-loop/refinement',
  *asks(random) {
    const settings = ownerSettings(random, ['You are a demanding reviewer.'], 0.2);
    const frame = pick(REFINEMENTS, random);
    const make = freshTasks(random);
    const own = dialect(conversationGrammar, random);
    for (;;) {
      const task = make();
      const s = expand('{plain}', own, random);
      const draft = expand(pick(conversationGrammar.reply, random), own, random, { s });
      yield { ...settings, turns: said(task), answer: answered(draft) };
      const turns = said(frame.split('{task}').join(task).split('{draft}').join(draft));
      yield { ...settings, turns, answer: { tokens: answerTokens(420, random, settings.maxTokens) } };
    }
  },
};

const REFINEMENTS: readonly string[] = [
  'Task: {task}\nDraft: {draft}\n\nImprove the draft. Return the improved version only.',
  '{draft}\n\nThe text above answers "{task}". List its weaknesses, then write a better answer.',
  'Here is a response to the instruction "{task}":\n---\n{draft}\n---\nMake it longer, more detailed and more accurate.',
  '{draft}',
];

export const answerLoops: readonly AttackSource[] = [
  questionThenAnswer,
  batchThenAnswers,
  evolution,
  refinement,
];
