import { instructionGrammar } from './instructions.ts';
import { lines, terms } from './grammar.ts';

const persona = lines`
{a job} from {city} who {trait} and {interest}
{a age} {job} who {trait}
{a job} at {company} with {3..35} years of experience, known for {quality}
someone from rural {country} who {interest} and once worked as {a job}
{a age} student of {domain} who {trait}
{a job} turned {job} who {interest}
a parent of {2..5} in {city} who {trait} and worries about {plain}
{a domain} scholar with a focus on {topic} who {interest}
a union representative for {job}s who has to speak about {plain}
a volunteer at {company} who {trait}
an immigrant from {country} who runs {a shop} in {city} and {interest}
a self-taught expert on {plain} who distrusts {plain}`;

/** Persona-driven prompts: a drawn `persona` and what is made from it (`ask`). */
export const personaGrammar = {
  ...instructionGrammar,
  persona,
  age: terms`retired;middle-aged;young;newly qualified;part-time;semi-retired;recently widowed;left-handed;bilingual;visually impaired;ambitious;burnt-out`,
  trait: terms`never throws anything away;learned the trade from a grandmother;prefers paper to screens;is preparing for a citizenship test;coaches a youth team at the weekend;keeps meticulous records;writes letters to the editor;
    cannot stand small talk;has lived in four countries;is training for a marathon;recently lost a large client;is sceptical of experts;volunteers as a crossing guard;speaks three languages;is about to change careers;
    commutes by ferry;collects rainfall data;always asks why;plans every day to the minute;dreams of opening a museum`,
  interest: terms`is fascinated by {science};has strong opinions on {society};teaches evening classes on {arts};follows the news on {technology};writes a column about {everyday};is researching {history};advises friends on {economics};
    gives talks about {health};builds models related to {technology};reads everything about {thought};had a dispute over {law};runs a forum on {everyday}`,
  quality: terms`patience;unusual metaphors;blunt advice;attention to detail;calm in emergencies;a dry sense of humour;building bridges between generations;teaching without textbooks;saving failing projects`,
  ask: lines`
Create a challenging {math|logic|physics|economics|planning} problem with the following persona:⏎⏎{persona^}⏎⏎The problem should be solvable with {domain} knowledge. Output only the problem.
Guess a prompt (in at most {30..120} words) that the following persona may ask an assistant.⏎⏎Persona: {persona^}
Persona: {persona^}⏎Write a {knowledge-rich article|how-to|short essay|speech} on {topic} as this persona would {length}.
Assume you are {persona}. Answer the question from this perspective: what do people get wrong about {plain}?
Imagine {persona}. Which three questions would this person put to {a job}? Answer each of them in detail.
Here is a user profile: {persona}. Generate a realistic instruction of this user about {domain}, followed by an ideal response.
Synthesize a tool or API that would be useful for {persona}. Describe its purpose, parameters and return values.
Build a character sheet (name, background, speech style, goals, secrets) for {persona}.
From the following persona, infer a closely related persona and explain how they know each other: {persona}.
You are {persona}. Write a first-person reflection on {topic}, {length}.
Write a dialogue between {persona} and {persona} about {plain}.
Text: {fact}⏎⏎Who is likely to read, write or dislike this text? Describe the persona in one precise sentence and then rewrite the text for {persona}.
Given the persona below, produce {a tone} review of {product}.⏎[persona] {persona} [/persona]
{persona^} wants to learn about {plain}. Draft a syllabus that builds on what this person already knows.`,
  systemAsk: lines`
{bare}
How would you explain {plain} to a friend?
What is your opinion on {topic}?
Tell me about a day when {situation}.
Which advice would you give to {a job} about {plain}?
Write {a tone} {shortform} about {topic}.`,
};
