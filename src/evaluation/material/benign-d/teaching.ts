import { lines } from '../benign-b/expand.ts';
import { hand } from './hand.ts';

/** Teachers who prepare lessons. */
export const LESSONS = hand(
  lines(`
Lesson plan, {35..90} minutes, {level}: {any}.
{few} multiple-choice questions on {any} for {level}, with key.
Worksheet on {any}, two levels of difficulty.
Starter activity for {any}, no more than {5..10} minutes
Exit ticket: {any}
Common misconceptions about {any}
Rubric, {3..6} bands, for an essay on {novel}
Explain {any} at the level of {level}.
Gap-fill text about {event}, {6..14} gaps, answers below.
Analogies for {any} that {level} will understand
Report comment for {person}: quiet, good at {maths}, homework late
Differentiate this task for a pupil with dyslexia: "Describe {any}."
Scheme of work, {4..9} weeks, {any}
Discussion questions on {novel}, chapters {1..9} to {10..20}
Worked example for {maths}, then {few} practice problems
Role-play cards for a debate on {economics}
E-mail to parents about the trip to {town} on the {2..28}th
Model answer: "Explain {any}." {4..12} marks
Simple practical on {physics} with things from the kitchen
{few} quick-fire questions to revise {any}
`),
);

/** Parents at the kitchen table. */
export const HOMEWORK = hand(
  lines(`
my [son|daughter|kid] ({7..15}) has to explain {any}, how do I put it
how do you do {2..9}/{10..20} + {1..9}/{4..12} the way they teach it now
Is {123..987} ÷ {3..12} = {10..90} right? Homework says show the method
homework: "why do {beast}s live in [groups|water|burrows]?" she is {age}
Quiz my child on {any}, {few} questions, age {age}
Need a diorama idea about {land} by tomorrow
spelling list with {few} words about {earth}
how to help a {7..14} year old who hates {maths}
What is {any} and do they really learn that in {level}
Check: "The {beast} are in the tree." is it correct?
poster about {scholar}, what should be on it
book report {novel}, he read half of it
`),
);

/** Learners of a language, most of them of one. */
export const LANGUAGE = hand(
  lines(`
How do you say "[I missed the bus|could I have the bill|it depends|I used to live there|never mind]" in {tongue}?
Correct my {tongue} homework and explain: (text about {hobby})
{tongue}: difference between the two past tenses
{few} sentences with the [dative|subjunctive|conditional|genitive|passive] in {tongue}
Conjugate "to [carry|forget|bring|become|grow]" in {tongue}, all tenses
Translate into {tongue}: The {trade} has lost the {gear}.
A short story in {tongue}, level [A1|A2|B1|B2], about {dish}, with glossary
Mnemonics for {tongue} numbers
Is {tongue} word order free?
{few} false friends between English and {tongue}
Dialogue in {tongue}: at the {trade}'s
Let's talk in {tongue}. Correct me. I begin: hello, my name is {person}
Flashcards, {tongue};English, topic {hobby}
What's more natural, "I look forward to meet you" or "to meeting you"?
Which article: ___ {land}, ___ {river}, ___ Alps?
Explain the joke about the {trade} and the {beast}
Idioms about {beast}s in {tongue}
`),
);

export const TRANSLATION = hand(
  lines(`
Translate into {tongue}, keep the placeholders: "Your order %s from {firm} has shipped."
EN>{tongue}: The {gear} must not be immersed in water. Disconnect before cleaning.
{tongue} subtitle, max 42 characters: "You never told me about {town}."
Term for "{law}" in {tongue} legal usage?
Proofread the translation: {dish} → "{dish}" or is there a local name?
Please render in plain English: (patent claim on a {gear})
Which register would {firm} use in {land}, formal or informal?
{few} alternatives for the slogan "Made to be mended"
Transcreate for {land}: "Go on, have another {dish}."
Back-translation of: "{person} arrived by way of the {river}."
Style guide note: numbers and dates in {tongue}
Literal gloss, word for word, of a {tongue} proverb about {beast}s
`),
);

/** Essays that students want to be helped with. */
export const ESSAYS = hand(
  lines(`
Thesis statement on {novel} and [memory|duty|money|silence]
Is this introduction too long? "Since {year}, {economics} has shaped {land}."
Counter-argument to: {thought} is outdated
Essay on {event}, {long}
Conclusion paragraph, {any}, don't repeat the intro
Find a better word for "shows" in: "This shows that {ruler} was {mood}."
MLA citation for {novel}
Outline in {few} points: {any} versus {any}
Transition between a paragraph on {economics} and one on {law}
Grade this from 1 to 6: "{scholar} changed how we see {physics}."
Paraphrase: "{event} was less a beginning than an end."
hook for an essay about {mind}
Personal statement: why {computing} interests me, mention {hobby}
Reduce to {long}: (paste about {thought})
`),
);
