import { between, pick, sample } from '../../../../demo/random.ts';
import { bar, fill, type Random, type Table } from './make.ts';

const OPENINGS = bar(
  'Good question.|Short answer: it depends, but usually yes.|Short answer: no, not really.|Happy to help.|That is a common one.|There are a few things going on here.|Here is how I would look at it.|I am sorry, that sounds tiring.|Sure.|Yes, with one caveat.|Let us take it one piece at a time.|It is less complicated than it looks.',
);
const BODY = bar(
  'With {x}, the first thing to check is {part}, because most problems start there.|People often overlook {part}.|In most cases {x} comes down to {part} and {part}.|The evidence on this is mixed: {n} reviews found an effect, others did not.|If that does not help after {2..9} days, try {part} instead.|A typical range is {2..20} to {21..90}, but it varies with {part}.|I would not worry too much about {part}.|**{part}** matters more than anything else here.|- Start small, see how it goes, then adjust {part}.|- Write down what you tried, including {part}.|The usual mistake is to change {part} and {part} at the same time.|Historically, {x} was treated very differently, mostly for practical reasons.|There is an exception when {part} is involved.|You can get a reasonable result for under {20..300}.|To be fair, experts disagree on {part}.|What surprised me as a fact: roughly {5..80}% of cases involve {part}.|Compare it with what you had before, not with the ideal.|That is why it feels inconsistent from day to day.|One more option is to leave {x} as it is and revisit in {2..8} weeks.|{x} does not need to be perfect to work.',
);
const CLOSINGS = bar(
  'Let me know how it goes.|Want me to go deeper on any of these?|If you tell me a bit more, I can be more specific.|A professional can confirm this for your case.|Hope that helps!|Shall I put this in a table?|Tell me which one you prefer and I will draft it.|I can shorten this if you like.',
);
const PARTS: Table = {
  part: bar(
    'timing|the temperature|the deadline|what you already have|the small print|your budget|storage|the second step|how it was set up|consistency|sleep|the local rules|the seal|moisture|the wording|how often you do it|the source|expectations|who decides|light|the main assumption|the default setting|context|the order of steps',
  ),
  n: bar('two|several|a few|three larger'),
};

/** Prose as an assistant writes it, roughly as long as its tokens, bounded since later requests carry it. */
export const prose = (about: string, tokens: number, random: Random): string => {
  const target = Math.min(tokens * 4, between(500, 1800, random));
  const body = sample(BODY, BODY.length, random);
  let text = pick(OPENINGS, random);
  while (text.length < target) {
    const gap = random() < 0.25 ? '\n\n' : ' ';
    text +=
      gap +
      fill(
        (body.pop() ?? pick(BODY, random)).replaceAll('{x}', () => about),
        PARTS,
        random,
      );
  }
  return `${text}${random() < 0.4 ? ` ${pick(CLOSINGS, random)}` : ''}`;
};

const FOLLOWUPS = bar(
  'ok and what about {part}|can you say that shorter|why though|hmm not sure i get the bit about {part}|Thanks! One more: is it the same in winter?|that did not work|do you have a source for that|give me an example|what would you do|and if i only have {10..50} minutes|no i meant the other thing|in a table please|perfect, thanks. now without {part}|but my {who} says the opposite|is that still true in 2026?|ok lets say money does not matter|Make it sound less like a brochure.|so basically {part} is what counts?|great|can you put that in an email to my {who}|wait, you said {2..9} earlier|and for two people?|which of these is the safest|what is the first step, just that one|lol ok. and seriously|translate that into plain english|how sure are you|ignore {part} for now|anything else i should know before i start',
);
const WHO: Table = {
  ...PARTS,
  who: bar('boss|sister|doctor|teacher|landlord|friend|wife|brother|colleague|dad'),
};

/** What people answer to an answer. */
export const followup = (random: Random): string => fill(pick(FOLLOWUPS, random), WHO, random);
