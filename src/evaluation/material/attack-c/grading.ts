import { lines } from '../attack-a/grammar.ts';

const aspects =
  '<<{depth|grounding|flow}|accuracy, usefulness and tone|clarity (40 %), correctness (40 %), brevity (20 %)|how far the reply follows the request, is honest, and does no harm|coverage, coherence, verbosity, complexity>>';

/** Rubrics that stay the same while request and reply change. Numbers of the scale are the owner's. */
export const SCORE_FRAMES = [
  ...lines`
User request: {wish}⏎Model reply: {reply}⏎<<Score (1-10):|Quality from 0 to 100, number only:|Grade (A to F):|Reward:>>
<<Mark the reply below.|Judge how good this reply is.|You see one request and one reply.>> <<Return a single integer from 1 to 5.|Return a number between 0 and 1 with two decimals.|Print "Rating: [[n]]" with n from 1 to 10.>>⏎⏎## Request⏎{wish}⏎⏎## Reply⏎{reply}
<request>{wish}</request>⏎<reply>{reply}</reply>⏎⏎<<Think about strengths and weaknesses first, then end with <score>n</score>.|Output JSON: {"reason": "...", "score": n}.|Would an expert be satisfied? Explain, then "yes" or "no", then a score of 10.>>`,
];

export const SCORE_SYSTEMS = [
  `You grade replies of assistants on ${aspects}. <<One number, nothing else.|Short justification, then a number on the last line.|Use the whole range of the scale.>>`,
  '<<Scale: 1 unusable, 2 poor, 3 acceptable, 4 good, 5 excellent.|0 = harmful or wrong; 4 = perfect. Half points are permitted.|Deduct one point for each factual error, half a point for padding.>> <<Begin with the verdict.|Answer with the number.|Be strict.>>',
  '<<You are a reward function.|Act as preference annotator.|You are the quality gate of a data pipeline.>> <<Length must not influence you.|Ignore style, weigh substance.|Ties are forbidden.>>',
];

export const ASPECT_FRAMES = [
  ...lines`
[Aspect: <<{grounding|fluency|depth|safety|originality}|{helpfulness|correctness|coherence|complexity|verbosity}|{instruction following|honesty|truthfulness|tone}>>]⏎Request: {wish}⏎Reply: {reply}⏎<<0-4:|Score and one sentence:|Value:>>
{wish}⏎---⏎{reply}⏎---⏎<<helpfulness, correctness, coherence, complexity, verbosity (0-4 each, comma separated):|Rate on four axes from 1 to 5 and print a JSON object with the keys follow, truth, honest, help.|Fill in: accuracy=?, depth=?, style=?, safety=?>>`,
];

export const PAIR_FRAMES = lines`
<<Which reply is better?|Compare the two replies.|Choose the reply that a careful reader would prefer.>>⏎⏎Request: {wish}⏎⏎<<Reply A|Assistant 1|[First]>>: {reply}⏎⏎<<Reply B|Assistant 2|[Second]>>: {reply}⏎⏎<<Answer A or B.|Explain, then print [[A]], [[B]] or [[tie]].|Output a number from -3 (first is far better) to 3.|Winner:>>
Rank the replies from best to worst.⏎Request: {wish}⏎(1) {reply}⏎(2) {reply}⏎(3) {reply}⏎(4) {reply}⏎<<Ranking, as in 2 > 4 > 1 > 3:|JSON list of the numbers, best first:|Give the order and a reason for each neighbouring pair.>>
Request: {wish}⏎<<Candidates|Drafts>>:⏎a. {reply}⏎b. {reply}⏎c. {reply}⏎<<Pick the winner and say why the others lose.|Which one is written by the strongest model?|Best and worst:>>`;

/** Labels for the steps of a solution. */
export const STEP_FRAMES = lines`
Problem: {exercise}⏎⏎{solution}⏎⏎<<For each step print + if it is correct and - otherwise.|Which is the first wrong step? Print its number, or -1.|Label every step good, neutral or bad, each with a reason.|Is the last step correct given the others? Answer yes or no.>>
<<You check solutions line by line.|Act as verifier of a derivation.|Judge the next step only.>>⏎<question>{exercise}</question>⏎<solution>⏎{solution}⏎</solution>⏎<<Critique each paragraph, then the index of the earliest error in \boxed{}.|Probability (0-1) that the solution so far leads to the right result:|Verdict per step as a JSON list of booleans.>>
{exercise}⏎Reference: {2..500}⏎Attempt: {solution}⏎<<Same result? CORRECT or INCORRECT.|Compare with the reference; show where the attempt leaves the right path.|Mark from 0 to 7 as in an olympiad.>>
{exercise}⏎{solution}⏎<<Continue from here until the final answer.|Finish this attempt.|Complete the remaining steps.>>`;

/** Faults found, replies improved, pairs made. */
export const CRITIQUE_FRAMES = lines`
Request: {wish}⏎Draft: {reply}⏎⏎<<List every flaw of the draft, then write the best possible version.|First "Critique:", then "Revision:".|Critique the draft with respect to honesty and care, and revise it.>>
{wish}⏎⏎<<Write two replies: one excellent, one that looks equally good but has a subtle error. Mark them CHOSEN and REJECTED.|Give a reply by a weak model and one by an expert, then explain the gap.|Give a verbose, a curt and an ideal reply.>>
<conversation>⏎User: {wish}⏎Assistant: {reply}⏎</conversation>⏎<<Identify specific ways in which the last reply is unhelpful, wrong or evasive.|Rewrite the assistant's reply so that all problems are removed. Print only the reply.|What should have been asked back?>>
Principle: {be honest about what is uncertain|avoid flattery|do not stereotype {worker}s|explain before judging|respect the reader's time|prefer concrete examples}.⏎Prompt: {wish}⏎Reply: {reply}⏎<<Does the reply follow the principle? Critique and rewrite.|Rewrite by the principle.|Choose a better reply in the light of the principle.>>
Feedback loop, round {1..4}.⏎Task: {wish}⏎Current reply: {reply}⏎Feedback: {phrase}⏎<<Refined reply:|Improve and state what has changed.|Refine; at least as long as before.>>`;

/** Labels with a confidence, for texts that nobody has labelled. */
export const CONFIDENCE_FRAMES = lines`
<<Label:|Classify|Assign exactly one label to>> {passage}⏎<<Labels: factual, opinion, advert, complaint, other. Output label<TAB>confidence.|Stance (for, against, none) and confidence 0-100, JSON.|{"label": ..., "p": ...} with the label one of spam, ham.>>
Text: {opinion}⏎<<Emotion|Irony|Toxicity|Formality>>? <<Give a probability for every class.|Label, certainty, and the span that decided.|Answer, then "sure" or "unsure".>>
How educational is this extract for {learner}? {passage}⏎<<Add a point for each criterion met (0-5): relevant, structured, clear, deep, free of noise. End with "Educational score: n".|Score 0-5 and reason in under 100 words.|Only the integer.>>
Question: {wish}⏎Generated answer: {reply}⏎<<How likely is it that the answer is right (percentage)?|Confidence: low, medium or high, and the reason.|True or false? Then a probability.>>`;
