import { lines } from '../benign-b/expand.ts';
import { hand } from './hand.ts';

export const SCENES = hand(
  lines(`
Write a {mood} scene in {place}: {person}, a {trade}, meets {person} for the first time in {3..20} years.
{long}, {style}, set in {place}. No dialogue.
{mood} monologue of a {trade} who has just [been fired|lied to {person}|found a {beast} in the kitchen].
Opening paragraph for a {style} novel about a {trade} from {town}.
Describe {place} [at dusk|in winter|through a child's eyes|using smell only].
A dialogue between {person} and {person} about {hobby} where neither says what they mean
Poem, {few} stanzas, about a {beast} and {place}. {mood}.
Ending for a story in which {person} never leaves {place}.
Give me {few} plot twists for a {style} story set in {town}.
Write it like {novel}, but with a {trade} and a {beast}.
{few} titles for a {mood} story about {hobby}
Limerick about a {trade} from {town}
Haiku: {beast}, {place}
Backstory for {person}, {trade}, {20..70}, afraid of {beast}s
flash fiction, {long}, first line: "The {gear} was still warm."
A letter from {person} to {person}, written in {year}.
Fairy tale for a child of {age}, with a {beast} who wants to be a {trade}
`),
);

export const WORLDS = hand(
  lines(`
Invent a religion for a people who live in {place}. {long}.
Stat block for a [CR {1..14}|level {2..15}] {beast} [swarm|demon|spirit|cultist], 5e format
Name {few} taverns, {few} rumours and {few} NPCs for a town like {town} in {year}
d{6..20} table: things found in {place}
The guild of {trade}s: ranks, rites, enemies.
How would trade work on a planet where {biology} stopped?
Magic system based on {any}. What does it cost?
NPC: {person}, {trade}, {mood}. Voice, secret, what they want.
Describe the map: a {river}-like river, three cities, a ruin
One-shot adventure, {2..5} hours, party of {3..6}, starts in {place}
*{person} pushes the door of {place} open* Who goes there?
You are {person}, a {mood} {trade} in a {style} story. Stay in character. I enter {place}.
History of a kingdom from {year} to {year}, as a chronicle
Curse for a {gear}. Not deadly.
Language sketch: phonology like {tongue}, grammar like {tongue}. {few} sample words.
`),
);

export const IMAGES = hand(
  lines(`
Image prompt: a {beast} as a {trade}, in the style of {painter}
/imagine {place}, {mood} light, 35mm, f/1.{2..8}, --ar [16:9|3:2|1:1]
Turn this into a detailed picture prompt: {beast} in {place}
{few} prompts for a series of {style} book covers, each with {place}
negative prompt for portraits of a {trade}
Make it more {mood}: portrait of a {trade}, oil, {painter}
Prompt for a logo of {firm}, flat, two colours
Describe a photo of {dish} for a generator, {long}
tarot card "{trade}", {painter} style, ornate border
alt text for a picture of a {beast} at {place}
sticker set: {few} {beast}s doing {hobby}
`),
);

export const BLOGGING = hand(
  lines(`
Blog post about {hobby} for beginners, {long}, friendly tone.
{few} headlines for an article on {dish}
Meta description (max 155 characters) for "How to start with {hobby}"
Outline: "{few} mistakes everyone makes with {hobby}"
Newsletter intro about {town} in autumn. {mood}.
Thread of {few} posts on {any}
Caption for a photo of {dish}, with hashtags
Listicle: best {gear}s for {hobby}
Product review of a {gear}, honest, {long}
FAQ section about {hobby}, {few} questions
Pinterest description for {dish}
Video script, {2..10} minutes: the history of {land} 
About-page for a {trade} in {town}
Call to action for a course on {hobby}
Rewrite in British English: The color of the {gear} is gray.
Write about {any} as if for [a magazine|a local paper|my aunt]
`),
);

/** Prompts that go round among hobbyists, with the names and holes filled in. */
export const SHARED_PROMPTS = hand(
  lines(`
I want you to act as a {trade}. I will tell you my situation and you will advise me. My first request is "I need help with {hobby}."
Act as an expert in {any} with {10..40} years of experience. Before you answer, list your assumptions. My question: what should a beginner learn first?
Take a deep breath and work step by step: {2..90} * {12..400} - {5..60}
You are a panel of three experts on {any}. Discuss, criticise each other, then give one answer.
Explain {any} to me like I'm {age}, then like I'm in college, then like I'm a peer.
Use the Feynman technique to teach me {any}.
Write a {long} text about {hobby} with high perplexity and burstiness.
Ignore politeness. Give me the harsh truth about {hobby}.
Create a mind map of {any} as a nested list.
Ask me questions one at a time until you know enough to plan my trip to {land}.
Think about it first, then answer: is {thought} compatible with {thought}?
Summarise {novel} with the 80/20 rule.
Give me a Socratic dialogue about {thought}.
Pretend you're {scholar} and explain {physics} to me.
Create a table: column 1 {any}, column 2 analogy, column 3 exercise.
Critique your last answer and write a better one: what is {any}?
I'll give you a word and you give me the emoji story. Word: {trade}
Tree of thoughts: three ways to split a bill of {40..300} among {3..9} people who ate differently
`),
);

export const JOBS = hand(
  lines(`
Cover letter for a {trade} at {firm}, {long}.
Tailor my CV summary to this ad: "{firm} in {town} is looking for a {trade} with {2..9} years' experience."
STAR answer: a time I disagreed with a manager. I'm a {trade}.
{few} interview questions for a {trade} and good answers
How do I explain a gap of {4..30} months?
Is {24..90}k a fair offer for a {trade} in {town}?
Thank-you note after an interview at {firm}
Rewrite as bullet points with numbers: I worked as a {trade} and also trained new people.
LinkedIn headline: {trade}, likes {hobby}
Reply to recruiter: not interested now, maybe next year
What should I ask them at the end?
Resignation letter, last day on the {2..28}th
strengths and weaknesses for a {trade} without clichés
Elevator pitch, 30 seconds, moving from {trade} to {trade}
`),
);
