import { lines, type Grammar } from '../attack-a/grammar.ts';
import { SHORT } from './short.ts';

/** Requests for requests, and changes made to them from round to round. */
export const GROWTH: Grammar = {
  ...SHORT,
  domain: lines`
    {concept}
    {era}
    {sport}
    the work of {a job}
    {issue}
    life in {country}
    {a trade}
    {dish} and other dishes
    everyday {trait}`,
  extra: lines`
    Use the word "{adjective}".
    Assume that {a item} is not available.
    Consider {country} and {country}.
    Limit yourself to {30..300} words.
    Address {audience}.
    Take {concept} into account.
    Justify each point.
    Compare with {era}.
    The budget is {20..900} dollars.`,
};

export const MORE_TASKS = lines`
<<Come up with|Generate|Give me|Write>> {5|8|10|12|20} <<diverse tasks|new instructions|prompts unlike these|unusual questions>> about {domain}. <<One per line.|JSON array.|Vary verbs and length.|No duplicates.>>
<<Task|Topic|Area>>: {domain}. <<Difficulty|Level>>: {1..10}. <<Write one instruction that a person might give and its ideal response.|A question that needs {2..5} steps, and its solution.|Five prompts from easy to hard.>>
<<Continue the list|Add ten more|Extend, do not repeat>>:⏎1. {bare}⏎2. {bare}⏎3. {bare}⏎4.
What would {a job} ask an assistant about {domain}? <<Ten messages.|Verbatim, with typos.|With context.>>`;

export const HARDER = lines`
<<Make this harder|Complicate the prompt|Rewrite so that it needs more reasoning>><<. Only the new prompt:|, at most 20 words more:| by one constraint:>>⏎PROMPT
PROMPT⏎⏎<<^ evolve this: deeper, rarer, longer.|Create a new prompt from the same area, but less common.|Replace general notions by specific ones.>>
<<#Given|Original|Seed>>: PROMPT⏎<<#Rewritten|Evolved|Mutant>>:`;

/** Nothing, or the beginning of a template. */
export const NEARLY_NOTHING = [
  '<|start_header_id|>user<|end_header_id|>',
  '<s>',
  'user',
  '>',
  '?',
  '…',
  'Hi',
  '-',
  'Q:',
  '1.',
  'Me:',
  '\u00a0',
] as const;

export const NOTHING_SYSTEMS = lines`
You are a helpful assistant. The user's message is missing; <<write what it was.|guess it.|reply to it anyway.>>
You are an AI assistant specialised in {concept}.
You are chatting with {a job} about {issue}.
<<Begin.|Sample.|Say anything.>>`;

/** A person's part in simulated dialogues. */
export const TURNS: Grammar = {
  ...SHORT,
  open: lines`
    {bare}
    hey, quick question about {concept}
    I need help with {a item}.
    Can we talk about {issue}?
    I'm {a job} and I feel {emotion} about {issue}.
    I want to cook {dish} for {2..9} people, where do I start?
    My {item} broke in {city}, what now?`,
  follow: lines`
    Thanks. What about {concept}?
    Make it {shorter|longer|funnier|more formal}.
    Why?
    Can you give an example with {a item}?
    What would {a job} say?
    Now do the same for {country}.
    I don't understand the part about {concept}.
    Are you sure? I read the opposite.
    Ok, and in {month}?
    Put it in a table.
    Translate the last part to {Spanish|German|Hindi|Korean}.
    How does it compare with {concept}?`,
  said: lines`
    Of course. {concept^} matters here because {a job} needs {trait}.
    Here are {2..6} points: {concept}, {trait}, {item}.
    In short: {verb} first, then {verb}.
    It depends on {country} and on {issue}.
    {famous} is a good example.`,
};

/** Beginnings of documents for the completions endpoint. */
export const PREFIXES = lines`
{concept^} is
The history of {country} begins
# {concept^}⏎⏎## Introduction⏎⏎
Once upon a time, {a adjective} {animal}
<<Title:|TITLE>> {issue^}⏎<<Author:|By>> {name}⏎⏎
def {verb}_{item}(
Q: {bare}⏎A:
{name}: Have you ever been to {city}?⏎{name}:
Abstract. We study {concept} in
<h1>{product}</h1>⏎<p>
The following is a conversation with an AI about {issue}.⏎⏎Human: {bare}⏎AI:
{city}, {1..28} {month} — The {job}
Theorem {1..9}.{1..30}. Let
"{issue^}," said {name},
Recipe for {dish}⏎⏎Ingredients:⏎-
Review of {product}: I bought
Dear {name},⏎⏎I am writing about {issue}
{era^}: causes⏎1.
Lecture {1..24}: {concept}⏎⏎Today we
import {json|os|re|math}⏎⏎class {name}{month}:⏎
In {1900..2020}, {a job} from {city} {discovered|lost|sold} {a item}.`;
