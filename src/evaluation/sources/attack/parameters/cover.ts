import { pick } from '../../../../demo/random.ts';
import { answerText, subjectOf } from '../../../material/attack-b/answers.ts';
import { around, fixed } from '../../../material/attack-b/draw.ts';
import { instruction } from '../../../material/attack-b/instructions.ts';
import { answerer } from '../../../material/attack-b/systems.ts';
import type { Ask } from '../../../source.ts';

/** Ordinary chat of one application, which hides what goes on between. */
export function* ordinaryChat(random: () => number): Generator<Ask, never> {
  const system = answerer(random);
  const params = fixed(
    {
      temperature: [undefined, undefined, 0.7, 1],
      maxTokens: [undefined, 512, 1_024],
      stream: [true, undefined],
    },
    random,
  );
  for (;;) {
    const first = instruction(random);
    const opener = { role: 'user', text: first } as const;
    const text = answerText(subjectOf(first), 4, random);
    yield {
      ...(system === undefined ? {} : { system }),
      turns: [opener],
      ...params,
      answer: { tokens: around(180, random), text },
    };
    if (random() < 0.6) continue;
    const more = {
      role: 'user',
      text: pick(
        ['Thanks, shorter please.', 'Why?', 'Can you give an example?', 'And in a table?', 'Are you sure?'],
        random,
      ),
    } as const;
    const turns = [opener, { role: 'assistant', text } as const, more];
    yield {
      ...(system === undefined ? {} : { system }),
      turns,
      ...params,
      answer: { tokens: around(120, random) },
    };
  }
}
