import { between, pick, sample } from '../../../../demo/random.ts';
import { CHAT_WORDS } from '../../../material/benign-b/chat/index.ts';
import { expand, type Lexicon, lines } from '../../../material/benign-b/expand.ts';
import { answerTo } from '../../../material/benign-b/people/answer.ts';
import { drawClient } from '../../../material/benign-b/people/client.ts';
import { sittings } from '../../../material/benign-b/people/crowd.ts';
import { ABSTRACTS, TRIVIA } from '../../../material/benign-b/chat/series.ts';
import type { Ask, BenignSource } from '../../../source.ts';

type Draw = () => number;

/** Someone who sends the same few frames again and again with other contents, by hand or by a small script. */
interface Habit {
  readonly variant: string;
  readonly frames: readonly string[];
  /** Most frames one person uses. */
  readonly most: number;
  readonly tokens: readonly [number, number];
  /** Probability of trying the same prompt again. */
  readonly again: number;
}

const HABITS: readonly Habit[] = [
  { variant: 'trivia', frames: TRIVIA, most: 40, tokens: [15, 250], again: 0.02 },
  {
    variant: 'paper-screening',
    most: 2,
    tokens: [5, 160],
    again: 0.02,
    frames: lines(`
Should this paper be included in a review on {topic}? Answer include or exclude and give one reason.⏎⏎{abstract}
Title: {title}⏎Abstract: {abstract}⏎⏎Extract: population, method, sample size, main finding.
{abstract}⏎summarise in {2..3} sentences, is it relevant to {topic}?
Rate the quality of the method from 1 to 5 and explain: {abstract}
`),
  },
  {
    variant: 'image-prompts',
    most: 3,
    tokens: [50, 260],
    again: 0.15,
    frames: lines(`
You write prompts for an image generator. I give a concept, you return one paragraph: subject, setting, light, lens, style. No camera brands. Concept: {animal} {job}, {genre}
As a prompt writer for pictures, give four different prompts for: {season} in {city}
prompt for a picture: {figure} eating {food}, {genre} style, detailed
Make it more detailed: a {animal} in {city} at night
`),
  },
  {
    variant: 'shop-owner',
    most: 4,
    tokens: [40, 300],
    again: 0.08,
    frames: lines(`
Write a product description for {product}. {length}. Tone: {mood}.
Write {amount} bullet points for a listing: {product}
Write a title with keywords for {product}, max 80 characters
Answer this customer: where is my {product}? It should have arrived on the {2..28}th.
Write an instagram caption for {product} with 5 hashtags
`),
  },
  {
    variant: 'content-writer',
    most: 4,
    tokens: [200, 1400],
    again: 0.06,
    frames: lines(`
Write a {length} blog article about {topic}. Use headings and a conclusion.
Write an outline for an article: {topic} for {audience}
Write an introduction over {100..300} words about {company} in {city}
Write a FAQ with {3..8} questions about {topic}
Rewrite to be unique: {passage}
Give {amount} catchy titles for an article on {topic}
`),
  },
  {
    variant: 'teacher',
    most: 5,
    tokens: [150, 900],
    again: 0.05,
    frames: lines(`
Create a worksheet on {topic} for grade {3..11}, {5..12} tasks, with solutions
lesson plan {45..90} minutes, {topic}, grade {3..11}
Write a text of {length} about {topic} at level [A2|B1|B2] and {3..6} questions
Make {amount} differentiated versions of this task: {exam}
Write a report comment for {person}: friendly, [reads a lot|talks a lot|often late], {length}
kahoot questions about {topic}, {5..15}
`),
  },
  {
    variant: 'name-collector',
    most: 2,
    tokens: [20, 120],
    again: 0.2,
    frames: lines(`
Give me {amount} names for {company}
{amount} fantasy names for a {job} from a land like {country}
a name for a {genre} novel about {topic}
`),
  },
  {
    variant: 'tester',
    most: 6,
    tokens: [5, 400],
    again: 0.45,
    frames: lines(`
Say hello.
Write a poem about {season}.
What is {2..99} + {2..99}?
Write {length} about {topic}
List {amount} animals
Explain {term}
test {1..99}
`),
  },
  {
    variant: 'model-comparer',
    most: 30,
    tokens: [30, 900],
    again: 0.5,
    frames: lines(`
{clean}
{exam}
Think step by step. {exam}
{clean} Answer in {language}.
{clean} Be {mood}.
`),
  },
];

const WORDS: Lexicon = { ...CHAT_WORDS, ...ABSTRACTS };

function* habitual(habit: Habit, random: Draw): Generator<Ask, void> {
  const frames = sample(habit.frames, between(1, habit.most, random), random);
  const client = drawClient(random);
  const name = sittings('series');
  for (;;) {
    const session = name();
    for (let item = between(1, 40, random); item > 0; item -= 1) {
      const text = expand(pick(frames, random), WORDS, random);
      const ask = { ...client, session, turns: [{ role: 'user' as const, text }] };
      do yield { ...ask, answer: answerTo(text, between(habit.tokens[0], habit.tokens[1], random), random) };
      while (random() < habit.again);
    }
  }
}

/** People whose habit is a series: the shape of a harvest, without one. */
export const SERIES_SOURCES: readonly BenignSource[] = HABITS.map((habit) => ({
  name: `person/${habit.variant}`,
  label: 'benign',
  kind: 'person',
  asks: (random) => habitual(habit, random),
}));
