import { between, pick } from '../../../../demo/random.ts';
import { COLD, chance, fixed, placed, type Fixed } from '../../../material/attack-b/draw.ts';
import { partLabels, rubric, SCALES } from '../../../material/attack-b/rubrics.ts';
import { instruction, promptBank } from '../../../material/attack-b/instructions.ts';
import type { Ask } from '../../../source.ts';

/** What one labelling script has fixed: its rubric, its way to lay out the payload, its parameters. */
interface Script {
  readonly scale: string;
  readonly label: (name: string, text: string) => string;
  readonly names: { readonly prompt: string; readonly reply: string };
  readonly params: Fixed;
  /** Rubric and payload to a request. */
  readonly say: (payload: string) => Pick<Ask, 'system' | 'turns'>;
}

/** Draws a script; `form` says what the output looks like, `limit` its choices of `max_tokens`. */
export function script(
  form: (scale: string) => string,
  limit: readonly (number | undefined)[],
  random: () => number,
): Script {
  const scale = pick(SCALES, random);
  const inSystem = chance(0.5, random);
  const instructions = `${rubric(scale, random)}\n${form(scale)}`;
  const last = chance(0.3, random) && !inSystem;
  return {
    scale,
    label: partLabels(random),
    names: {
      prompt: pick(['Instruction', 'Prompt', 'Question', 'User', 'Task', 'Query', 'Input', '指令'], random),
      reply: pick(['Response', 'Answer', 'Reply', 'Assistant', 'Completion', 'Output', 'Candidate'], random),
    },
    params: fixed({ temperature: COLD, maxTokens: limit, seed: [undefined, undefined, 0, 42] }, random),
    say: (payload) =>
      last
        ? { turns: [{ role: 'user', text: `${payload}\n\n${instructions}` }] }
        : placed(instructions, payload, inSystem),
  };
}

/** Prompts as an owner's data set has them: bare, or with a turn or two of conversation before. */
export function itemBank(random: () => number): () => string {
  const dialogue = chance(0.25, random);
  const bank = promptBank(random);
  return () => {
    const prompt = bank();
    return dialogue && chance(0.4, random)
      ? `Human: ${instruction(random)}\nAssistant: Sure, done.\nHuman: ${prompt}`
      : prompt;
  };
}

export const score = (scale: string, random: () => number): string =>
  scale === '0-100' ? String(between(0, 20, random) * 5) : String(between(1, 5, random));
