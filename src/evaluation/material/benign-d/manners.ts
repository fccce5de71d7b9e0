import { between, pick } from '../../../demo/random.ts';
import type { Answer, Ask } from '../../source.ts';
import { lines } from '../benign-b/expand.ts';

/** How carefully somebody writes: shares of messages without capitals, without end mark; of words with a slip. */
interface Manners {
  readonly small: number;
  readonly open: number;
  readonly slips: number;
}

export const drawManners = (random: () => number): Manners =>
  random() < 0.5
    ? { small: 0.02, open: 0.05, slips: 0 }
    : { small: random() ** 2, open: 0.8 * random(), slips: 0.04 * random() ** 2 };

/** Text of several lines was pasted and stays as it is. */
export function inManners(text: string, { small, open, slips }: Manners, random: () => number): string {
  if (text.includes('\n')) return text;
  const slipped = text.replaceAll(/[a-z]{5,}/g, (word) => (random() < slips ? swapped(word, random) : word));
  const cased = random() < small ? slipped.toLowerCase() : slipped;
  return random() < open ? cased.replace(/[.?]$/, '') : cased;
}

function swapped(word: string, random: () => number): string {
  const at = between(1, word.length - 2, random);
  return `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
}

/** Parameters of a client: nothing at all, a script's few, or an interface's many. */
export function drawSettings(random: () => number): Omit<Ask, 'turns' | 'answer'> {
  const ways = [
    {},
    { stream: true },
    { stream: true, temperature: pick([0.6, 0.7, 0.9, 1], random) },
    { temperature: pick([0, 0.1, 0.3, 0.7, 1], random) },
    { maxTokens: pick([256, 500, 1000, 1500, 2048, 3000, 4096, 8000], random) },
    {
      temperature: pick([0, 0.2, 0.4, 0.7, 0.8], random),
      maxTokens: pick([150, 400, 700, 1024, 2000, 4096], random),
    },
    { temperature: 0.7, topP: pick([0.8, 0.95, 1], random), maxTokens: pick([1024, 2048], random) },
    { stream: true, reasoning: pick(['low', 'medium', 'high'] as const, random) },
  ];
  return pick(ways, random);
}

const SENTENCES = lines(`
Two things decide this, and the first one is easy to check.
The usual way to look at @ is to separate what is given from what is asked.
That gives the result you were after.
Start from @, keep the rest as it is, and compare.
There is one exception, which hardly matters here.
So the answer follows directly.
People often mix up @ and its opposite.
I'd put it in the second paragraph rather than the first.
* @ * context * an example
Step 1: write down @. Step 2: rearrange. Step 3: check the units.
It depends on the region and the year.
Strictly speaking @ is something else, but the word has stuck.
`);

/** An answer whose text is only long enough for later turns to build on. */
export function replyTo(
  question: string,
  tokens: number,
  random: () => number,
): Answer & { readonly text: string } {
  const words = question.match(/\p{L}{5,}/gu) ?? ['it'];
  const count = Math.min(7, 1 + Math.floor(tokens / 45));
  const said = Array.from({ length: count }, () => pick(SENTENCES, random).replace('@', pick(words, random)));
  return { tokens, text: said.join(' ') };
}

/** The next thing people say about what they just read. */
export const FOLLOW_UPS = lines(`
and in {land}?
Shorter, please.
why?
Can you check that again? I get {2..90}.
ok what about {any}
Not what I meant. I meant the second part.
How do you get from line two to line three?
Give me another one.
next
Same for {event}
Make it [simpler|harder|funnier|more formal].
thx, now as a table
are you sure
My teacher says it should be {2..60}
Rewrite it so that it doesn't sound like a machine
what does "{any}" mean here
I don't get the last step
In {tongue} please
great. one more, this time about {any}
what's the source for that
no {beast}s please
Could you put it in {long}?
continue
B?
And if it were {3..40} instead?
`);
