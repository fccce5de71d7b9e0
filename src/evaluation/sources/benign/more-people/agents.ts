import { between, pick, sample } from '../../../../demo/random.ts';
import { lines } from '../../../material/benign-b/expand.ts';
import { sittings } from '../../../material/benign-b/people/crowd.ts';
import {
  CALLERS,
  CODE,
  EVENTS,
  FIGURES,
  GOALS,
  RESULTS,
  SUBTASKS,
} from '../../../material/benign-d/agents.ts';
import { framed, hand, type Hand, mixed, several } from '../../../material/benign-d/hand.ts';
import { drawSettings, replyTo } from '../../../material/benign-d/manners.ts';
import { PUZZLES } from '../../../material/benign-d/quiz.ts';
import { LESSONS } from '../../../material/benign-d/teaching.ts';
import { BLOGGING } from '../../../material/benign-d/writing.ts';
import type { Ask, AskTool, AskTurn, BenignSource } from '../../../source.ts';
import { program, room } from './people.ts';

const ROLES = hand(
  lines(`
You are the planner. Break the goal into steps, delegate, check.
Role: researcher. Tools only when needed. Never invent sources.
You are {person}, the agent of {firm}. Today you work on {hobby}.
You control a browser. One action per turn. Think first, then act.
You are a data analyst with a notebook. Show the code you run.
Role: critic. {mood}. Find what is wrong, not what is nice.
You are a test engineer. Reason about edge cases before writing.
Respond as JSON: {"thought": ..., "action": ..., "input": ...}
`),
);

const DESKS = hand(
  lines(`
You answer the phone for {firm}. Short sentences.
You are {person} at {firm}. Customers write about orders of {gear}s. Hand over when they are angry.
Service desk, {firm}, {land}. [Never promise refunds.|Ask for the order number first.] {mood} is wrong, kind is right.
You take bookings for a {trade} in {town}. Confirm name, day and time.
`),
);

const CAST = hand(
  lines(`
You play {person}, a {mood} {trade} in {place}. Never leave the role.
{style} game. You are all figures in {town}. One or two lines each, in quotes.
Training for staff of {firm}: you are the [angry|confused|rushed] customer.
`),
);

const HOUSE = hand(
  lines(`
Home of {person} and {person}. Devices: {few} lamps, heating, blinds, {gear}. Answer with JSON.
You decide for the house. Save power, let the {beast} out at {7..9}.
You are a cron job with judgement. Be terse.
`),
);

const TOOLS: readonly AskTool[] = [
  { name: 'search', parameters: ['q', 'limit'] },
  { name: 'open', parameters: ['address'] },
  { name: 'click', parameters: ['element'] },
  { name: 'python', parameters: ['source'] },
  { name: 'sql', parameters: ['statement'] },
  { name: 'save_note', parameters: ['name', 'text'] },
  { name: 'run_tests', parameters: ['path'] },
  { name: 'order_status', parameters: ['order'] },
  { name: 'set_device', parameters: ['device', 'state'] },
  { name: 'ask_human', parameters: ['question'] },
];

/** An agent that works on a goal with tools; each step brings the steps before along. */
const worker = (name: string, goals: Hand, longest: number): BenignSource => ({
  name: `more-people/${name}`,
  label: 'benign',
  kind: 'agent',
  *asks(random) {
    const [goal, result] = [goals(random), RESULTS(random)];
    const fixed = {
      ...drawSettings(random),
      system: ROLES(random)(random),
      tools: sample(TOOLS, between(1, 6, random), random),
    };
    const next = sittings('goal');
    for (;;) yield* steps({ ...fixed, session: next() }, goal(random), () => result(random), longest, random);
  },
});

function* steps(
  fixed: Omit<Ask, 'turns' | 'answer'>,
  goal: string,
  result: () => string,
  longest: number,
  random: () => number,
): Generator<Ask, void> {
  const turns: AskTurn[] = [{ role: 'user', text: goal }];
  for (let left = between(1, longest, random); left > 0; left--) {
    const answer = replyTo(turns.at(-1)?.text ?? '', between(15, 260, random), random);
    const ask = { ...fixed, turns: [...turns], answer };
    yield ask;
    if (random() < 0.04) yield ask;
    turns.push({ role: 'assistant', text: answer.text }, { role: 'tool', text: result() });
  }
}

/** Agents under a planner: single turns, machine-written, some subject per job, several roles. */
const crew = (name: string, tasks: Hand): BenignSource => ({
  name: `more-people/${name}`,
  label: 'benign',
  kind: 'agent',
  *asks(random) {
    const systems = Array.from({ length: between(1, 5, random) }, () => ROLES(random)(random));
    const settings = drawSettings(random);
    const bare = random() < 0.3;
    const next = sittings('job');
    for (;;) {
      const session = next();
      // A job has its own subjects: the hand is drawn anew.
      const line = tasks(random);
      for (let left = between(3, 25, random); left > 0; left--)
        yield {
          ...settings,
          ...(bare ? {} : { system: pick(systems, random) }),
          session,
          turns: [{ role: 'user', text: line(random) }],
          answer: { tokens: between(20, 700, random) },
        };
    }
  },
});

const REVIEW = lines(`
Review this change. Only bugs.⏎⏎<item>
You are the review bot of {firm}. Comment per line, or LGTM.⏎<item>
Write unit tests for the code below. Reason about edge cases first.⏎<item>
Commit message for:⏎<item>
Explain the change to someone new, step by step:⏎<item>
`);

const ROUTINE = lines(`
Triage (low, medium, high) and say why:⏎<item>
Summarise for the {7..10} o'clock mail: <item>
Draft a reply, sign as {firm}.⏎<item>
Should the house do something? JSON action or null.⏎<item>
Sort into a folder: [work|home|bills], other.⏎<item>
`);

/** Agents, crews of agents, and the machines that call a model by the clock. */
export const AGENTS: readonly BenignSource[] = [
  worker('agent-goals', GOALS, 14),
  worker('agent-browser', GOALS, 25),
  worker('agent-tests', mixed(CODE, framed(['Write and run tests for:\n<item>'], CODE)), 10),
  worker('agent-short', mixed(GOALS, SUBTASKS), 3),
  crew('crew-research', SUBTASKS),
  crew('crew-content', mixed(SUBTASKS, BLOGGING, LESSONS)),
  crew(
    'crew-debate',
    framed(
      [
        'Round {1..4}. Argue for or against, then reply to the others: <item>',
        'AGENT_{1..5} says nothing yet. Problem: <item> Give your reasoning and a vote.',
        '<item>',
      ],
      PUZZLES,
    ),
  ),
  program('review-bot', {
    kind: 'agent',
    item: framed(REVIEW, several(CODE, 1, 9)),
    run: [1, 15],
    tokens: [10, 400],
  }),
  program('cron-routines', {
    kind: 'agent',
    item: framed(ROUTINE, several(EVENTS, 1, 6)),
    run: [1, 20],
    tokens: [5, 150],
  }),
  program('home-automation', {
    kind: 'agent',
    item: framed(ROUTINE, EVENTS),
    system: HOUSE,
    run: [1, 6],
    tokens: [3, 60],
    users: [0, 30],
  }),
  room(
    'service-agent',
    [
      {
        write: CALLERS,
        talk: 0.8,
        tokens: [10, 120],
        row: [1, 1],
        follow: lines(
          'yes\nno\nand for {land}?\nI already did that\nok\nthe {gear}, not the {gear}\nwhen?\nit is {1000..9999}\n{town}\nthanks',
        ),
      },
    ],
    { kind: 'agent', system: DESKS },
  ),
  room('phone-agent', [{ write: CALLERS, talk: 0.85, tokens: [8, 60], row: [1, 1], pasted: true }], {
    kind: 'agent',
    system: DESKS,
    named: 0.8,
  }),
  room(
    'game-figures',
    [
      {
        write: FIGURES,
        follow: lines(
          'Player: and {person}?\nPlayer: *waits*\nPlayer: how much for {things}?\nPlayer leaves for {place}.\nTrainee: May I offer you a new {gear}?',
        ),
        talk: 0.6,
        tokens: [8, 120],
        pasted: true,
      },
    ],
    {
      kind: 'agent',
      system: CAST,
    },
  ),
  program('game-barks', {
    kind: 'agent',
    item: FIGURES,
    system: CAST,
    run: [5, 60],
    tokens: [4, 60],
    users: [0, 60],
  }),
  program('staff-training', {
    kind: 'agent',
    item: framed(
      [
        'Write a training dialogue for new staff of {firm}. The customer says: "<item>"',
        'Scenario card for a role-play: <item>\nGoal, mood, trap.',
      ],
      CALLERS,
    ),
    run: [5, 50],
    tokens: [80, 500],
  }),
];
