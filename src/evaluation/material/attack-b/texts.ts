import { pick } from '../../../demo/random.ts';
import { phrase } from './instructions.ts';
import { lines, list } from './grammar.ts';

/** A labelling task over short texts: what is asked, and with which labels. */
export interface Labelling {
  readonly question: string;
  readonly labels: readonly string[];
}

export const LABELLINGS: readonly Labelling[] = [
  { question: 'What is the sentiment?', labels: list('positive; negative; neutral; mixed') },
  {
    question: 'Does the second sentence follow from the first?',
    labels: list('entailment; contradiction; neutral'),
  },
  { question: 'Is the claim supported by common knowledge?', labels: list('true; false; cannot be known') },
  { question: 'Is this offensive?', labels: list('offensive; not offensive') },
  { question: 'Which emotion dominates?', labels: list('joy; anger; sadness; fear; surprise; disgust') },
  { question: 'Is it sarcastic?', labels: list('sarcastic; sincere') },
  {
    question: 'What does the writer want?',
    labels: list('information; complaint; praise; purchase; cancellation; small talk'),
  },
  {
    question: 'Which field is it about?',
    labels: list('science; politics; sport; business; culture; daily life'),
  },
  { question: 'Which choice is more plausible as the cause?', labels: list('A; B') },
  { question: 'Is the grammar acceptable?', labels: list('acceptable; unacceptable') },
  { question: 'How formal is it?', labels: list('1; 2; 3; 4; 5') },
  { question: 'Does it contain advice that could harm?', labels: list('harmful; harmless; depends') },
  {
    question: 'Who is meant by the last pronoun?',
    labels: list('the first person; the second person; unclear'),
  },
  {
    question: 'Is the argument valid?',
    labels: list('valid; fallacy of relevance; false cause; hasty generalisation'),
  },
  { question: 'How difficult is this question?', labels: list('easy; medium; hard') },
  { question: 'Would a reader need background knowledge?', labels: list('yes; no') },
];

const PATTERNS = lines(`
  {sentence}.
  {name}: "{sentence}."
  Bought {goods} here on {day}. {verdict}
  Premise: {sentence}. Hypothesis: {name} was in {city}.
  {claim}
  BREAKING: {city} to vote on {topic} on {day}
  {name} gave {name} the {goods} because they were {quality}.
  Everybody in {city} likes {topic}, so it must be good for you.
  Yeah, because {topic} always goes so well.
  Can anyone explain {topic}? Asking for {person}.
  The {vehicle} stopped. A: it ran out of power. B: {name} likes {goods}.
  {person} walked in, ordered {goods} and left without a word.
  To whom it may concern: {sentence}.
  If {name} is taller than {name} and {name} is taller than {name}, who is the shortest?
  {12-95} {goods} cost {100-900} euros; is one cheaper than {2-40} euros?
  so apparently {topic} is a thing now, {verdict}
  We should ban {topic}. {verdict}
  I used to be {person}, now I sell {goods} in {city}.
  {topic}, {topic} and {topic} were the themes of the evening in {city}.
`);

const FILL = {
  verdict: lines(`
    Never again.
    Best {12-30} euros I ever spent.
    It is fine, I guess.
    Broke after {2-30} days, and nobody answers the phone.
    My {person} loves it.
    Half of them were missing!
    Honestly impressed by how quick it was.
    Not what the picture shows, but I kept it.
    I cried a little.
    Would I go back? Ask me on {day}.`),
  claim: lines(`
    There are more than {2-90} bridges in {city}.
    {topic} was discovered before {1500-1990}.
    Most people above {30-80} have never heard of {topic}.
    {goods} float on salt water.
    Drinking tea prevents {topic}.
    {city} lies north of {city}.
    {topic} uses more energy than {topic}.`),
  quality: list('broken; heavy; too expensive; on sale; wet; old; late; hungry; proud; tired; loud'),
};

/** A short text that someone might label: a review, a claim, a headline, a pair of sentences. */
export const shortText = (random: () => number): string =>
  phrase(
    pick(PATTERNS, random).replace(/\{(verdict|claim|quality)\}/g, (_, name: keyof typeof FILL) =>
      pick(FILL[name], random),
    ),
    random,
  );
