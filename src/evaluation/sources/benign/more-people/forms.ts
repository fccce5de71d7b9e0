import { GOALS, SUBTASKS } from '../../../material/benign-d/agents.ts';
import {
  ENVELOPES,
  FORMS,
  FRIDGES,
  GOODS,
  HEROES,
  MAILS,
  PASSAGES,
  ROLES_OPEN,
  TRIPS,
} from '../../../material/benign-d/forms.ts';
import { closed, framed, hand, mixed, several } from '../../../material/benign-d/hand.ts';
import { POSTS, SELECTIONS } from '../../../material/benign-d/products.ts';
import { LANGUAGE, LESSONS } from '../../../material/benign-d/teaching.ts';
import type { BenignSource } from '../../../source.ts';
import { program, room } from './people.ts';

const NOTE = hand([
  'You are the writer behind the {firm} app.',
  'Answer in the form the app expects. Explain your reasoning only if asked.',
  'You are {person}. {mood}. {long} at most.',
  'Community helper for {hobby}. Quote the rules when needed.',
]);

/** Small apps with a form over one need, and frameworks with an envelope over every task: one template, ever new items, and no harvest. */
export const FORM_APPS: readonly BenignSource[] = [
  program('app-bedtime-stories', {
    kind: 'gateway',
    item: framed(FORMS.bedtime, HEROES),
    tokens: [200, 900],
    users: [0, 80, 500],
    run: [1, 3],
  }),
  program('app-fridge-recipes', {
    kind: 'gateway',
    item: framed(FORMS.recipe, FRIDGES),
    system: NOTE,
    tokens: [120, 500],
    users: [0, 200],
    run: [1, 4],
    copies: 2,
  }),
  program('app-trip-plans', {
    kind: 'gateway',
    item: framed(FORMS.trip, TRIPS),
    tokens: [200, 1200],
    users: [0, 60, 300],
    run: [1, 4],
  }),
  program('app-interview-practice', {
    kind: 'tutoring',
    item: framed(FORMS.interview, ROLES_OPEN),
    system: NOTE,
    tokens: [80, 500],
    users: [0, 100],
    run: [1, 12],
  }),
  program('app-listings', {
    kind: 'gateway',
    item: framed(FORMS.listing, GOODS),
    tokens: [60, 300],
    run: [5, 120],
  }),
  program('app-mail-replies', {
    kind: 'gateway',
    item: framed(FORMS.mail, MAILS),
    system: NOTE,
    tokens: [30, 200],
    users: [0, 40, 200],
    run: [1, 8],
  }),
  program('app-over-passages', {
    kind: 'gateway',
    item: framed(FORMS.context, several(PASSAGES, 2, 7)),
    tokens: [30, 300],
    users: [0, 80],
    run: [1, 5],
  }),
  program('app-lesson-material', {
    kind: 'tutoring',
    item: framed(['<item>\nFor {level}. Explain every step.', 'Teacher asks: <item>', '<item>'], LESSONS),
    system: NOTE,
    tokens: [150, 1200],
    users: [0, 90, 300],
    run: [1, 6],
  }),
  program('app-language-drills', {
    kind: 'tutoring',
    item: framed(
      ['<item> Explain why.', 'Learner level B1. <item>', 'Drill: <item>'],
      closed(LANGUAGE, 60, 300),
    ),
    tokens: [30, 250],
    users: [0, 90, 300],
    run: [2, 15],
  }),
  program('reader-passages', {
    kind: 'gateway',
    item: framed(
      ['Summarise for the margin:\n<item>', 'Explain what is meant:\n<item>', 'Make a note card.\n<item>'],
      several(mixed(SELECTIONS, PASSAGES), 1, 6),
    ),
    tokens: [20, 200],
    users: [0, 150],
    run: [1, 6],
  }),
  room(
    'community-bot-bare',
    [
      { write: POSTS, talk: 0.1, row: [1, 2] },
      { write: mixed(POSTS, SELECTIONS), talk: 0.3 },
    ],
    { kind: 'gateway', people: [40, 150, 600] },
  ),
  room('help-desk-mails', [{ write: MAILS, talk: 0.3, row: [1, 2], tokens: [40, 250] }], {
    kind: 'gateway',
    system: NOTE,
    named: 0.7,
  }),
  program('framework-envelopes', {
    kind: 'agent',
    item: framed(ENVELOPES, SUBTASKS),
    tokens: [30, 500],
    run: [3, 30],
  }),
  program('framework-goals', {
    kind: 'agent',
    item: framed(ENVELOPES, mixed(GOALS, SUBTASKS)),
    system: NOTE,
    tokens: [30, 700],
    run: [1, 20],
    users: [0, 50],
  }),
  program('framework-notes', {
    kind: 'agent',
    item: framed(ENVELOPES, several(PASSAGES, 1, 5)),
    tokens: [20, 300],
    run: [2, 25],
    copies: 2,
  }),
];
