import { instructionGrammar } from './instructions.ts';
import { lines } from './grammar.ts';

/** Prompts that make prompts; `{seed}` is a task of the bank, `{passage}` a text. */
export const evolveGrammar = {
  ...instructionGrammar,
  evolve: lines`
I want you to act as a prompt rewriter. Rewrite the given prompt into a more complex version which is still reasonable and can be answered by people. Add one {constraint|requirement|edge case}. Add only 10 to 20 words.⏎⏎#Given Prompt#:⏎{seed}⏎⏎#Rewritten Prompt#:
Make the following instruction {harder|more specific|deeper|more concrete}. Replace general concepts by specific ones. Output the new instruction only.⏎⏎{seed}
Draw inspiration from the prompt below to create a brand-new prompt in the same domain but rarer. It should have a similar length and difficulty.⏎⏎Prompt: {seed}⏎New prompt:
If the problem can be solved in a few steps, rewrite it so that it explicitly demands multi-step reasoning.⏎Problem: {seed}
Here is a task: {seed}⏎Give me {2..6} variants of increasing difficulty and label them level 1 to level {4..6}.
Evolve this instruction by adding {a realistic input|a table|a persona|a length limit|an unusual output format}: "{seed}"
Increase the difficulty of the question a bit. You may use any of: a misleading clue, a rarer requirement, a higher time complexity, or a wrong piece of code as reference.⏎Question: {seed}
Judge whether the two prompts below ask for the same thing. If so, change the second until it differs.⏎1: {seed}⏎2: {seed}`,
  batch: lines`
You are asked to come up with a set of {10..30} diverse task instructions about {domain}. Vary the verbs, mix questions with imperatives, and include classification, open generation and editing. Avoid repetition.⏎⏎1. {seed}⏎2. {seed}⏎3. {seed}⏎4.
Give me {10..30} diverse new tasks which a language model could solve without any further tool. Examples:⏎- {seed}⏎- {seed}⏎- {seed}
Come up with a series of tasks:⏎Task 1: {seed}⏎Task 2: {seed}⏎Task 3: {seed}⏎Task 4: {seed}⏎Task 5:
Create {5..25} new questions which are as different as possible from these and from each other.⏎{seed}⏎{seed}⏎Return a JSON list.
Generate {5..20} instructions for {a job} in the field of {domain}. Each comes with an input and an output. Topics to avoid: {plain}, {plain}, {plain}.
List {8..20} creative requests that users might send to a chat assistant about {topic}. One per line.`,
  backtranslate: lines`
Below is a text. What instruction would have produced it? Reply with the instruction only.⏎⏎{passage}
Imagine an assistant wrote this in reply to a user: "{passage}"⏎Write the user's message.
Given the output, recover the most likely prompt.⏎Output: {passage}⏎Prompt:
Response: {passage}⏎⏎Write {1..3} instruction(s) of different style for which this is the ideal response, and rate each fit from 1 to 5.
Here is the answer to a question on {domain}: {passage} Formulate the question so that it can be understood without the answer.`,
  tree: lines`
List {5..20} subtopics of {plain}, each in two to five words.
Topic: {topic}. Split it into {4..12} finer topics and for each finer topic name {2..6} skills that a learner must have.
Propose a taxonomy of {domain} with {2..4} levels, starting from {plain}. Return it as nested bullets.
Keywords: {plain}, {plain}, {domain}. Write an exam question for {audience} that uses all of them.
Generate a question from the following knowledge points: (1) {plain}; (2) {aspect} {plain}. The question should test both at once. Then solve it.
Concept: {topic}⏎Write {3..9} questions: recall, application, analysis, evaluation.
Write a {textbook chapter outline|course syllabus|question bank} on {topic}, then draft section {1..9} of it.
Pick a random subfield of {domain}, then a random fact in it that has to do with {plain}, and ask a question about it. Question:
Invent {3..10} search queries a person with the goal "{project}" may type.`,
};
