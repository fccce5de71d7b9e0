import { lines } from '../benign-b/expand.ts';
import { hand, type Hand } from './hand.ts';

const form = (text: string): Hand => hand(lines(text));

/** What small apps write from a filled-in form; an owner keeps one of the wordings. */
export const FORMS = {
  bedtime: [
    'Write a bedtime story for a child of {age}. Hero: <item>. End calmly.',
    'Age {age}. <item> Make it rhyme.',
    '<item>\nStory, no villains, {long}.',
  ],
  recipe: [
    'Recipe with what is in the fridge: <item>',
    '<item>\nReturn title, time, steps.',
    'Cook for {2..6}: <item>',
  ],
  trip: [
    'Plan: <item> Morning, noon, evening.',
    'You are a travel planner. <item>',
    '<item>\nJSON days[] only',
  ],
  interview: [
    'Ask one interview question for this role, then a good answer and the reasoning behind it: <item>',
    'Role: <item>\nWrite {few} questions and explain what each of them tests.',
    'Mock interview. <item>',
  ],
  listing: [
    'Product text, {long}: <item>',
    'Item: <item>\nTitle, three bullets, description.',
    'Advert for <item>',
  ],
  mail: ['Reply politely.\n<item>', 'Draft an answer and explain your choices:\n<item>', 'Shorten: <item>'],
  context: [
    'Context:\n<item>\n\nQuestion: what changed and why?',
    'Use only the passages.\n<item>\nQ: who is affected?',
    'Passages:\n<item>\nWrite the answer with its reasoning, cite lines.',
  ],
} as const;

export const HEROES = form(`
a {beast} who wants to be a {trade}
{person} and the {gear} that could talk
two {beast}s lost in {place}
{person}, who is afraid of {beast}s
a {trade} and a very small {beast}
`);

export const FRIDGES = form(`
{few} eggs, leftover {dish}, half an onion
{dish}, but vegan
no oven, {10..60} minutes, something like {dish}
{dish} and {dish}, guests from {land}
rice, {2..6} carrots, no nuts
`);

export const TRIPS = form(`
{2..14} days in {land}, {1..6} people, budget {300..5000}
{town} with a child of {age}, likes {hobby}
{town} to {town} by train, stops for {dish}
weekend on the {river}, rain expected
`);

export const ROLES_OPEN = form(`
{trade} at {firm}, {land}
junior {trade}, likes {hobby}
{trade}, night shifts, {town}
head of {trade}s, team of {3..60}
engineer, knows {computing} and {computing}
teacher of {maths}
`);

export const GOODS = form(`
{gear}, {10..400} euros, {firm}
used {gear}, small scratch, {town}
gift set for {hobby}
{gear} for people who love {hobby}
handmade {things}, {mood} colours
`);

export const MAILS = form(`
Dear {firm}, the {gear} I ordered on the {2..28}th has not come. {person}
Hi {person}, could we move Thursday to {9..17}:30? Also the {trade} called again.
Hello, do you ship to {land}? And does the {gear} work with {110..240} V? Thanks, {person}
To whom it may concern: I object to invoice {1000..9999}. {person}, {town}
Good morning, our class would like to visit on the {2..28}th, {12..32} pupils, {level}.
`);

export const PASSAGES = form(`
§{1..40} {firm} ships within {2..14} days. Returns within {14..60} days.
{person}, {trade}, moved from {town} to {town} in {year}.
The {gear} switches off after {2..40} minutes. Press and hold to keep it on.
Minutes: {person} proposes to buy {3..90} {things}. Agreed, {person} abstains.
{any} is covered in chapter {1..20}; exercises follow on page {30..400}.
As of {2..28} May, {land} requires a form for each {gear}.
The {beast} survey along the {river} counted {20..900}, fewer than in {year}.
{scholar} used the term in another sense.
`);

/** Envelopes in which frameworks hand tasks on. */
export const ENVELOPES = lines(`
<task id="{10..999}" from="planner">⏎<item>⏎</task>⏎<rules>No questions back. Finish with DONE.</rules>
{"role":"worker","step":{1..9},"input":"<item>","return":"text"}
### INSTRUCTION⏎<item>⏎### MEMORY⏎- {firm}, {land}⏎### RESPONSE
Thought so far: none.⏎Current objective: <item>⏎Explain your reasoning, then the result after "Result:".
Handoff to you.⏎Goal of the user: a brief on {hobby}.⏎Your part: <item>
[{7..22}:{10..59}] orchestrator → you: <item>
`);
