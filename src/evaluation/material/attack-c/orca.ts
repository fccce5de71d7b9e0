import { lines, type Grammar } from '../attack-a/grammar.ts';

/** System messages that such a collection rotates over, so that one question is explained in several manners. */
export const ROTATING = lines`
You are a patient assistant. Give the answer, then explain in detail how you arrived at it.
You are a teacher. Given a task, you explain in simple words what it asks, which guidelines it follows, and how they lead to the answer.
You are an AI that follows instructions closely and helps as much as you can. Justify every choice.
You are a knowledgeable scholar who answers as if the reader were five years old.
Explain how you used the definition of the task to come up with the answer.
You should describe the task and explain your answer. When you answer a multiple-choice question, say why each of the other options is wrong.
You are a thorough assistant. The user should not need to look anything up elsewhere after reading your reply.
You will be given a task. Fulfil it as faithfully as possible. While performing it, think aloud and justify your steps.
Provide a long, well-structured answer. The person asking can only read what you write.
You are an analyst. Break the task into parts, solve each part, and present the solution with its reasons.
You are a meticulous annotator. State the label first, after that the evidence from the text, after that possible objections.
You are a debate coach: give the best answer, defend it, and name the strongest counter-argument.
You are a research librarian. Say what is asked, what is known, what is uncertain, and conclude.
You are an examiner who writes model solutions. Write the one which would get full marks.
Answer like a senior colleague who reviews a junior's work: complete, calm and with reasons.
You are a logician. Make every premise explicit before you conclude.
You are a science communicator. Use one vivid comparison in every explanation.
You're a careful reader. Quote the words on which your answer depends.`;

/** Instances of task collections: classification, inference, question answering, rewriting, ordering. */
export const TASKS: Grammar = {
  inference: lines`
    Premise: "{para}"⏎Based on this premise, can we conclude that the hypothesis "{claim}" is true?⏎OPTIONS:⏎- yes⏎- it is not possible to tell⏎- no
    {para}⏎Does this imply that "{claim}"? Choose from: entailment, neutral, contradiction.
    Sentence 1: {fact}⏎Sentence 2: {claim}⏎Do the two sentences mean the same thing? Answer yes or no.
    Text: {report} {report}⏎Claim: {claim}⏎Is the claim supported, refuted, or is there not enough information?`,
  labelling: lines`
    What is the sentiment of the following review (positive, negative, mixed)?⏎{opinion}
    Review: {opinion}⏎How many stars from one to five did the writer probably give?
    Which of the sections [business, local, science, sport, culture] does this belong to?⏎{para}
    Decide whether the sentence is a fact or an opinion: {review}
    Is the following headline-worthy? {report}⏎Possible answers: a) yes b) no
    Does the word "{quality}" have a positive connotation in this text? {para}
    Given a statement, say what field of study it belongs to. Statement: {fact}`,
  reading: lines`
    {para}⏎⏎Question: {who is mentioned first|which year is given|what happened in the end|what does the text say about cost|which place is named}?
    Read the following and answer: what can be said about {facet} of the thing described?⏎⏎{article}
    Article: {article}⏎⏎What is the main point of the article, and which sentence states it?
    Context: {para}⏎Generate a question whose answer can be found in the context, then answer it.
    Passage: {para}⏎If the passage does not answer "Why is {subject} {quality}?", write "unanswerable".`,
  sense: lines`
    {person} put the {goods} in the shed because it was going to rain. What was {person} worried about?⏎(a) the shed (b) the {goods} (c) the neighbours (d) {subject}
    If {a worker} works twice as fast as {a worker} and both begin at {6..10} o'clock, who finishes first and why?
    Arrange into a sensible order: (1) {person} pays. (2) {person} orders {goods}. (3) {company} sends the bill. (4) The {goods} arrive in {place}.
    Complete the analogy: {subject} is to {field} as {subject} is to ____.
    Which of these does not belong: {subject}, {subject}, {subject}, {goods}?
    How would you do that? Goal: {keep|repair|transport|clean} {goods}. Option A: {wrap them in cloth|leave them outside}. Option B: {ask {a worker}|heat them to {60..300} degrees}.`,
  wording: lines`
    Write a sentence that contains all of these words: {goods}, {place}, {quality}, {worker}.
    Rewrite the sentence in the passive voice: {person} {surname} sold the {goods} to {a worker} in {place}.
    Make a question out of this answer: "{fact}"
    Write a headline for the text below.⏎{para}
    Turn the following facts into one fluent sentence: ({company}, sells, {goods}); ({company}, based in, {place}); ({company}, founded, {1890..2015}).
    Correct the grammar: {person} have {quality} {goods} buyed in {place} since {1990..2020}.`,
  instance: ['{inference}', '{labelling}', '{reading}', '{sense}', '{wording}', '{inference}', '{reading}'],
};

export const ORCA_FRAMES = lines`
{instance}
Q: {instance}⏎A:
<<Task|Problem|Input|Query>>: {instance}⏎<<Answer|Output|Solution|Response>>:
{instance}⏎<<Please explain how you got the answer.|Let's think first. Step-by-step reasoning:|Give the rationale, then the answer.|Explain your reasoning in at least five sentences.>>
<<Please answer the following question:|Answer the following and give reasons:|Solve this task from a collection of tasks.|Instructions: answer and explain.>>⏎{instance}
[<<Q|Question|TASK>>]: {instance}⏎****⏎[<<A|Explained answer|RESPONSE>>]:
In this task you get an instance and must solve it. <<Explain how the instance is processed.|Your explanation matters more than the label.|Both the answer and the way to it are required.>>⏎{instance}`;

/** Worked examples in front of the instance; the examples differ from request to request. */
export const FEWSHOT_FRAMES = lines`
Here are some examples.⏎⏎{labelling}⏎Answer: {yes|no|positive|mixed|local|(b)}⏎⏎{inference}⏎Answer: {yes|no|neutral|it is not possible to tell}⏎⏎Now do the same and <<explain|justify|show why>>:⏎{instance}
{sense}⏎> {(a)|(b)|the first one|it rained}⏎⏎{instance}⏎>  <<Answer with an explanation.|Explanation and answer:|Because>>
Example 1:⏎{wording}⏎→ {fact}⏎⏎Example 2:⏎{wording}⏎→ {report}⏎⏎Your turn, <<with every step written out|and say what the examples have in common|in detail>>:⏎{wording}`;
