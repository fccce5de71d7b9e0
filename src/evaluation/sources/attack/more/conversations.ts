import { between, pick, sample } from '../../../../demo/random.ts';
import { PASSAGES } from '../../../material/attack-c/passages.ts';
import { CASTING_FRAMES, DIALOGUE_FRAMES, PERSON_SYSTEMS, TALK } from '../../../material/attack-c/talk.ts';
import { WISHES } from '../../../material/attack-c/wishes.ts';
import type { Ask, AskTurn } from '../../../source.ts';
import { answerTokens, type Settings } from '../bank/owner.ts';
import { attack, banks, settingsOf, settle, writer } from './recipe.ts';

const texts = { ...PASSAGES, ...WISHES, ...TALK };

/** Dialogues and characters written whole, in one answer. */
const dialogues = banks([
  {
    name: 'more-dialogues/whole',
    classes: [12],
    tokens: 900,
    frames: DIALOGUE_FRAMES,
    most: 2,
    grammar: texts,
  },
  {
    name: 'more-characters/casting',
    classes: [12, 10],
    tokens: 600,
    frames: CASTING_FRAMES,
    most: 2,
    grammar: texts,
  },
]);

/** What one conversation is made of. */
interface Script {
  readonly settings: Settings;
  readonly rounds: number;
  readonly session: string;
  readonly median: number;
  readonly system: string | undefined;
  /** The next turn of the person. */
  readonly said: (round: number) => string;
  /** What the model says. */
  readonly replied: () => string;
}

/** One conversation of a fixed number of rounds: each request sends all that was said. */
function* conversation(script: Script, random: () => number): Generator<Ask, void> {
  const { settings, rounds, session, median, system, said, replied } = script;
  let turns: readonly AskTurn[] = [];
  for (let round = 0; round < rounds; round += 1) {
    turns = [...turns, { role: 'user', text: said(round) }];
    const text = replied();
    yield {
      ...settings,
      ...(system !== undefined && { system }),
      turns,
      session,
      answer: { tokens: answerTokens(median, random, settings.maxTokens), text },
    };
    turns = [...turns, { role: 'assistant', text }];
  }
}

const generated = attack('more-dialogues/fixed-rounds', [12], function* (random) {
  const settings = settingsOf({}, random);
  const write = writer(texts, random);
  const rounds = between(3, 8, random);
  const system = random() < 0.4 ? 'You are a helpful assistant.' : undefined;
  for (let count = 0; ; count += 1)
    yield* conversation(
      {
        settings,
        rounds,
        session: `talk-${count}`,
        median: 300,
        system,
        said: (round) => write(round === 0 ? '{opener}' : '{follow}'),
        replied: () => write('{reply}'),
      },
      random,
    );
});

/** The model is the person: what another model answered is sent as the user's turn. */
const simulated = attack('more-dialogues/model-as-person', [12], function* (random) {
  const settings = settingsOf({}, random);
  const write = writer(texts, random);
  const rounds = between(3, 7, random);
  const template = settle(pick(PERSON_SYSTEMS, random), random);
  const start = pick(['Hello! How can I help you today?', 'Begin.', 'Hi, what can I do for you?'], random);
  for (let count = 0; ; count += 1)
    yield* conversation(
      {
        settings,
        rounds,
        session: `person-${count}`,
        median: 45,
        system: write(template),
        said: (round) => (round === 0 ? start : write('{reply}')),
        replied: () => write('{follow}'),
      },
      random,
    );
});

/** Two parts talk, and both are played by the model: what it says comes back as the other's turn. */
const bothSides = attack('more-dialogues/both-sides', [12, 10], function* (random) {
  const settings = settingsOf({}, random);
  const write = writer(texts, random);
  const rounds = between(4, 9, random);
  const part = settle(
    'You <<and another expert discuss|are one of two people who talk about|interview somebody on>> {topic}. <<Take turns.|One paragraph a turn.|Always react to what was said last.>>',
    random,
  );
  for (let count = 0; ; count += 1) {
    let last = write('{opener}');
    const system = write(part);
    yield* conversation(
      {
        settings,
        rounds,
        session: `both-${count}`,
        median: 160,
        system,
        said: () => last,
        replied: () => {
          const reply = write('{reply}');
          last = `${reply} ${write('{follow}')}`;
          return reply;
        },
      },
      random,
    );
  }
});

/** Each of many characters is asked the same list of questions. */
const interviews = attack('more-characters/interviews', [12], function* (random) {
  const settings = settingsOf({}, random);
  const write = writer(texts, random);
  const order = settle(
    '<<Stay in character at all times.|You are the person below. Speak as this person.|Role-play:>>',
    random,
  );
  const questions = sample(TALK['line'] ?? [], between(3, 7, random), random);
  for (let count = 0; ; count += 1)
    yield* conversation(
      {
        settings,
        rounds: questions.length,
        session: `role-${count}`,
        median: 190,
        system: `${order} ${write('{character}')}`,
        said: (round) => write(questions[round] ?? '{line}'),
        replied: () => write('{phrase} {phrase}'),
      },
      random,
    );
});

export const conversations = [...dialogues, generated, simulated, bothSides, interviews];
