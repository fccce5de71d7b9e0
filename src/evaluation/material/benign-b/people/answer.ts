import { between, pick } from '../../../../demo/random.ts';
import type { Answer } from '../../../source.ts';
import { lines } from '../expand.ts';

const OPENINGS = lines(`
Sure, here is a first version.
Good question.
Here's how I would approach it.
Of course.
That depends on a few things.
Short answer: yes, with some exceptions.
I'm sorry to hear that.
Let me break it down.
There are several ways to do this.
Happy to help.
No problem.
It looks like the cause is simpler than it seems.
`);

const MIDDLES = lines(`
The main thing with @ is to begin small and check the result before going on.
Most people overlook that @ behaves differently in the second case.
In practice, @ comes down to cost, time and how much risk is acceptable.
First, look at what you already have; then decide whether @ is worth changing.
A common mistake is to treat @ as if it were the same everywhere.
1. Start with the basics. 2. Write down what you expect. 3. Compare. 4. Adjust.
- Pro: it is quick. - Con: you will have to redo part of it later.
For @, the usual recommendation is to wait a day and look at it again.
If that does not help, tell me which version you are using and I'll adapt it.
Historically, @ was seen quite differently, and traces of that remain.
Note that the numbers vary from source to source.
You could also leave @ out altogether, which many prefer.
Here the order matters: the second step relies on the first.
`);

const CLOSINGS = lines(`
Let me know if you want more detail.
Would you like an example?
I can shorten it if needed.
If anything is unclear, just ask.
Hope that helps!
Shall I go on with the next part?
`);

/** An assistant's answer to `message` of about `tokens` tokens; the text is only long enough for later turns to build on. */
export function answerTo(
  message: string,
  tokens: number,
  random: () => number,
): Answer & { readonly text: string } {
  const about = subject(message, random);
  const count = Math.max(1, Math.min(12, Math.round(tokens / 28)));
  const body = Array.from({ length: count }, () => pick(MIDDLES, random).replace('@', about));
  const parts = [
    random() < 0.6 ? pick(OPENINGS, random) : '',
    ...body,
    random() < 0.4 ? pick(CLOSINGS, random) : '',
  ];
  return { tokens, text: parts.filter((part) => part !== '').join(' ') };
}

function subject(message: string, random: () => number): string {
  const words = message.split(/\s+/).filter((word) => word.length > 4 && /^[\p{L}'-]+$/u.test(word));
  return words.length === 0 ? 'this' : pick(words, random).toLowerCase();
}

/** Output tokens of a chat answer: mostly some hundreds, at times a line or several pages. */
export function chatTokens(random: () => number): number {
  const size = random();
  if (size < 0.18) return between(4, 60, random);
  if (size < 0.75) return between(60, 480, random);
  return size < 0.96 ? between(480, 1100, random) : between(1100, 2800, random);
}
