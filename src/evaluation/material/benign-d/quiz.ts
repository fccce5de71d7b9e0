import { lines } from '../benign-b/expand.ts';
import { hand } from './hand.ts';

/** Questions as quiz players type them. */
export const TRIVIA = hand(
  lines(`
Which [country|sea|ocean] does the {river} flow into?
Through how many countries does the {river} flow?
What is the [currency|highest mountain|national dish|second-largest city|national animal] of {land}?
In which year did {event} take place?
Who painted more works, {painter} or {painter}?
Which is [larger|more populous|further north], {land} or {land}?
Who succeeded {ruler}?
What was {scholar} [born|best known for|awarded in later life]?
Is {beast} a [mammal|carnivore|protected species]?
What is a group of {beast}s called?
Which author wrote {novel}?
What is the first line of {novel}?
Name {few} [works|paintings] by {painter}.
What does a {trade} do?
Where does {dish} come from?
How many [bones|hearts|teeth|chromosomes] does [a|an adult] {beast} have?
Which [king|queen|leader] ruled in {year}?
What happened in {year}?
Which language family does {tongue} belong to?
How many people speak {tongue}?
Who came first, {scholar} or {scholar}?
{land}: capital, population, area
Which two elements make up [brass|bronze|salt|quartz|ammonia]?
What is the chemical symbol for [tungsten|antimony|potassium|mercury|lead|tin]?
Which planet has the [shortest day|most moons|hottest surface|lowest density]?
Which {land} city hosted the [summit|games|exhibition] in {year}?
True or false: {beast}s [hibernate|mate for life|are colour-blind|can swim].
`),
);

/** Orders of people who write quizzes and puzzles for others. */
export const QUIZ_AUTHOR = hand(
  lines(`
Write {few} [pub quiz|general knowledge|picture round] questions about {land}, with answers.
Give me {few} [easy|medium|fiendish] questions on {any} with four options each. Mark the right one.
Round {1..8}: {hobby}. {few} questions, rising difficulty.
Tie-breaker question about {river}, answer must be a number.
Crossword clue for [OTTER|LINEN|EPOCH|RISOTTO|ATLAS|HERON|TENOR|PRISM|CEDAR|QUORUM|IBEX], cryptic, {4..9} letters.
{few} cryptic clues for the word "{beast}"
straight clue, not a giveaway: {trade}
Anagrams of "{person} {land}" that make sense
Make a word search list on the theme of {hobby}: 15 words, none longer than 10 letters.
Is this question fair? "In which year was {event}?"
Write an 'odd one out' with {beast}, {beast}, {beast} and {beast}.
Connections-style puzzle: four groups of four, one group about {any}
Fill in the blank: {scholar} discovered ______. Give {few} more in this form.
Rewrite so that it cannot be googled: Which author wrote {novel}?
A "who am I" in five hints for {ruler}
Fact-check my answer: {town} is the second-largest city of {land}.
`),
);

/** Riddles and logic puzzles. */
export const PUZZLES = hand(
  lines(`
A farmer has {11..60} {beast}s. All but {2..9} run away. How many are left?
{person}, {person} and {person} each own one pet: a {beast}, a {beast} or a parrot. {person} is allergic to fur. {person} lives next to the parrot's owner. Who owns what?
You have two jugs of {3..9} and {4..11} litres. How do you measure exactly {1..8} litres?
What comes next: {2..5}, {6..9}, {11..17}, {20..29}, ...?
I have cities but no houses, rivers but no water. What am I?
On an island live knights, who always tell the truth, and knaves, who always lie. {person} says: "[We are both knaves|At least one of us is a knave|{person} is a knight]." What are they?
{5..12} people shake hands once with each other. How many handshakes?
If it takes {3..9} machines {3..9} minutes to make {3..9} {things}, how long do {20..200} machines need for {20..200} {things}?
A snail climbs {3..5} m a day and slips back {1..2} m at night. The well is {8..30} m deep. When is it out?
How many [r's|s's|e's|vowels] are in "{beast} {trade} {town}"?
Spell "{town}" backwards.
A clock shows {1..12}:{10..59}. What is the angle between the hands?
There are {3..9} red and {3..9} blue socks in a dark drawer. How many must you take to be sure of a pair?
Solve the cryptarithm SEND + MORE = MONEY, then a similar one with the word {beast}
Three switches, one lamp in another room, one visit. How?
A [plane|train] leaves {town} at {1..9}:00 at {60..120} km/h, another leaves {town} at {1..9}:30 at {60..140} km/h. When do they meet if they are {200..900} km apart?
`),
);
