import { between, pick } from '../../../../demo/random.ts';
import { answerText, subjectOf } from '../../../material/attack-b/answers.ts';
import { chance, fixed, tokensOf } from '../../../material/attack-b/draw.ts';
import { promptBank } from '../../../material/attack-b/instructions.ts';
import { answerer } from '../../../material/attack-b/systems.ts';
import type { Ask, AttackSource } from '../../../source.ts';

type Random = () => number;

const FORMATS = [
  (prompt: string, reply: string) => `${prompt}\n\n${reply}`,
  (prompt: string, reply: string) => `User: ${prompt}\nAssistant: ${reply}`,
  (prompt: string, reply: string) => `### Instruction:\n${prompt}\n\n### Response:\n${reply}`,
  (prompt: string, reply: string) => `<|user|>\n${prompt}\n<|assistant|>\n${reply}`,
  (prompt: string, reply: string) => `Q: ${prompt}\nA: ${reply}`,
  (prompt: string, reply: string) => `[INST] ${prompt} [/INST] ${reply}`,
  (prompt: string, reply: string) => `<bos>${prompt}<sep>${reply}<eos>`,
] as const;

/** What a half-trained student writes: prose that sometimes loops, breaks off or drifts. */
function studentText(prompt: string, sentences: number, random: Random): string {
  const text = answerText(subjectOf(prompt), sentences, random);
  const fault = random();
  if (fault < 0.15) return `${text} ${text.slice(-between(20, 80, random)).repeat(between(2, 5, random))}`;
  if (fault < 0.4) return text.slice(0, Math.floor(text.length * (0.4 + 0.6 * random())));
  return text;
}

const source = (name: string, asks: AttackSource['asks']): AttackSource => ({
  label: 'attack',
  family: 'logprob-scoring',
  classes: [9],
  name: `logprob-scoring/${name}`,
  asks,
});

/** The prompt's log-probabilities of long student texts, nothing or one token generated. */
export const echoScoring = source('echo', function* (random) {
  const format = pick(FORMATS, random);
  const sentences = between(8, 40, random);
  const maxTokens = pick([0, 0, 1], random);
  const params = fixed({ temperature: [0, 1, undefined], seed: [undefined, undefined, 1] }, random);
  const samples = pick([1, 1, 4, 8], random);
  const bank = promptBank(random);
  for (;;) {
    const prompt = bank();
    for (let i = 0; i < samples; i++) {
      const text = format(
        prompt,
        studentText(prompt, between(Math.ceil(sentences / 2), sentences, random), random),
      );
      const turns = [{ role: 'user', text }] as const;
      yield {
        turns,
        completion: true,
        echo: true,
        logprobs: true,
        topLogprobs: pick([1, 5], random),
        maxTokens,
        ...params,
        answer: { tokens: maxTokens },
      };
    }
  }
});

/** The teacher's distribution at growing prefixes of each student text: one token, all alternatives. */
export const prefixScoring = source('prefixes', function* (random) {
  const format = pick(FORMATS, random);
  const completion = chance(0.6, random);
  const step = between(40, 200, random);
  const topLogprobs = completion ? 5 : pick([10, 20, 20], random);
  const bank = promptBank(random);
  for (;;) {
    const prompt = bank();
    const full = studentText(prompt, between(5, 14, random), random);
    for (let cut = step; cut < full.length + step; cut += step) {
      const part = full.slice(0, cut);
      const turns: Ask['turns'] = completion
        ? [{ role: 'user', text: format(prompt, part) }]
        : [
            { role: 'user', text: prompt },
            { role: 'assistant', text: part },
            { role: 'user', text: 'continue' },
          ];
      yield {
        turns,
        ...(completion ? { completion } : {}),
        logprobs: true,
        topLogprobs,
        maxTokens: 1,
        temperature: 0,
        answer: { tokens: 1 },
      };
    }
  }
});

const VERDICTS = [
  'Is the answer correct? Reply True or False.',
  'Would an expert have written this? yes/no',
  'Say only "good" or "bad".',
  'Next word of the expert: ',
  'P(acceptable)? Answer A (acceptable) or B (not).',
  'Does this continue as you would? Y or N',
] as const;

/** Chat log-probabilities over student answers: a verdict token whose probability is the reward. */
export const verdictScoring = source('chat-verdict', function* (random) {
  const verdict = pick(VERDICTS, random);
  const format = pick(FORMATS, random);
  const inSystem = chance(0.4, random);
  const params = fixed({ temperature: [0, 0, 1, undefined], maxTokens: [1, 1, 2, 3] }, random);
  const samples = between(1, 8, random);
  const bank = promptBank(random);
  for (;;) {
    const prompt = bank();
    for (let i = 0; i < samples; i++) {
      const item = format(prompt, studentText(prompt, between(4, 16, random), random));
      const ask = inSystem
        ? { system: verdict, turns: [{ role: 'user', text: item }] as const }
        : { turns: [{ role: 'user', text: `${item}\n\n${verdict}` }] as const };
      yield {
        ...ask,
        ...params,
        logprobs: true,
        topLogprobs: pick([5, 20], random),
        answer: { tokens: 1, text: 'True' },
      };
    }
  }
});

/** Whole answers with the top alternatives of every token: soft labels in one pass. */
export const softLabels = source('soft-labels', function* (random) {
  const copies = chance(0.4, random);
  const wrap = pick(
    ['Copy the text exactly:\n', 'Repeat verbatim, no changes.\n\n', 'Echo this:\n"""\n'],
    random,
  );
  const system = answerer(random);
  const topLogprobs = pick([5, 10, 20, 20], random);
  const params = fixed(
    { temperature: [0, 0.7, 1, undefined], maxTokens: [256, 512, 1_024, undefined] },
    random,
  );
  const bank = promptBank(random);
  for (;;) {
    const prompt = bank();
    const student = studentText(prompt, between(4, 14, random), random);
    const text = copies ? wrap + student : prompt;
    yield {
      ...(system === undefined ? {} : { system }),
      turns: [{ role: 'user', text }],
      ...params,
      logprobs: true,
      topLogprobs,
      answer: { tokens: tokensOf(student), text: student },
    };
  }
});
