import { between, pick, sample } from '../../../../demo/random.ts';
import { answerText, candidates, subjectOf } from '../../../material/attack-b/answers.ts';
import { around, chance, fixed, placed, WARM, COLD } from '../../../material/attack-b/draw.ts';
import { partLabels } from '../../../material/attack-b/rubrics.ts';
import type { AttackSource } from '../../../source.ts';
import { itemBank } from './setup.ts';

type Random = () => number;

const ROLES = [
  'You review answers of language models for a research group.',
  'You are a senior editor who teaches by commenting.',
  'Below are a task and what a model wrote. Examine it in depth.',
  'Take the position of a strict but kind professor.',
  'Detailed review wanted.',
  'Act as the expert whom the writer would ask for advice.',
  '你是一位资深评审，请对下面的模型回答写出详细的评论。',
  'Sei un revisore esperto: analizza la risposta frase per frase.',
  'Du schreibst ausführliche Gutachten über Antworten von Sprachmodellen.',
] as const;

const STEPS = [
  'Restate what the user really needs.',
  'Go through the answer claim by claim and mark each as right, doubtful or wrong.',
  'Quote the weakest passage.',
  'Name what is missing.',
  'Discuss structure, tone and length.',
  'Check numbers and names.',
  'Explain how you reached your judgement, in full.',
  'Say what an ideal answer contains.',
  'List improvements in order of weight.',
  'Close with a verdict in one paragraph.',
  'Reflect on whether a beginner could follow it.',
  'Imagine two users with opposite needs and judge for both.',
] as const;

const REWRITES = [
  'Then write the improved answer in full.',
  'Afterwards give your own ideal answer under "Revised:".',
  'Finally rewrite it so that none of your points remains.',
  '最后给出你修改后的完整回答。',
] as const;

const source = (name: string, asks: AttackSource['asks']): AttackSource => ({
  label: 'attack',
  family: 'judge-distillation',
  classes: [6, 4],
  name: `judge-distillation/${name}`,
  asks,
});

function brief(extra: readonly string[], random: Random): string {
  const steps = sample(STEPS, between(2, 6, random), random);
  const list = chance(0.5, random)
    ? steps.map((step, index) => `${index + 1}. ${step}`).join('\n')
    : steps.join(' ');
  return [pick(ROLES, random), list, ...extra].join('\n');
}

/** Long reviews of the answers that several (named) models gave to one prompt. */
function* reviews(extra: readonly string[], random: Random) {
  const instructions = brief(extra, random);
  const inSystem = chance(0.5, random);
  const label = partLabels(random);
  const named = chance(0.4, random);
  const models = sample(
    ['student-1b', 'student-7b', 'base', 'run-17', 'ckpt-4000', 'ours', 'baseline', 'sft-v2'],
    between(1, 4, random),
    random,
  );
  const params = fixed(
    { temperature: [...COLD, ...WARM], maxTokens: [undefined, 1_024, 2_048, 4_096] },
    random,
  );
  const mean = between(350, 1_100, random);
  const bank = itemBank(random);
  for (;;) {
    const prompt = bank();
    const replies = candidates(prompt, models.length, random);
    for (const [index, reply] of replies.entries()) {
      const payload = `${label('Task', prompt)}\n\n${label(named ? `Answer of ${models[index] ?? ''}` : 'Answer', reply)}`;
      const text = answerText(subjectOf(prompt), 10, random);
      yield {
        ...placed(instructions, payload, inSystem),
        ...params,
        answer: { tokens: around(mean, random), text },
      };
    }
  }
}

export const longCritiques = source('critique', (random) => reviews([], random));

export const critiqueAndRewrite = source('critique-rewrite', (random) =>
  reviews([pick(REWRITES, random)], random),
);

/** Two or three answers discussed side by side at length: training data of a generative judge. */
export const comparisons = source('comparison', function* (random) {
  const verdict = pick(
    [
      'Which one would you send, and why?',
      'Argue for the better one.',
      'Conclude with a ranking.',
      'Weigh them like a jury that has to agree.',
    ],
    random,
  );
  const instructions = brief([verdict], random);
  const inSystem = chance(0.5, random);
  const label = partLabels(random);
  const count = between(2, 3, random);
  const params = fixed({ temperature: [...COLD, ...WARM], maxTokens: [undefined, 1_024, 2_048] }, random);
  const bank = itemBank(random);
  for (;;) {
    const prompt = bank();
    const replies = candidates(prompt, count, random).map((reply, index) =>
      label(`Answer ${index + 1}`, reply),
    );
    const payload = [label('Task', prompt), ...replies].join('\n\n');
    yield { ...placed(instructions, payload, inSystem), ...params, answer: { tokens: around(500, random) } };
  }
});
