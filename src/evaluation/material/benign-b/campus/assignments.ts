import { lines } from '../expand.ts';

/** What a course sets: the sheet's own words, as students paste them. */
export const ASSIGNMENTS = {
  programming: lines(`
Write a program in {code} that implements {algorithm}. Your solution must handle empty input and print the running time.
Lab {1..9}: Implement a class Matrix in {code} with addition, multiplication and transpose. Write at least {3..8} tests.
Exercise {1..12}. Given a text file, print the {3..20} most frequent words, ignoring case and punctuation.
Implement {algorithm} and prove its worst-case complexity. Compare it with {algorithm} on random input of size 10^{3..6}.
Part B: build a small REST service in {framework} with two endpoints and a database table of your choice.
Simulate a queue at a {job}'s office with {1..4} counters. Report the mean waiting time over {100..1000} runs.
`),
  science: lines(`
Derive the equation of motion of a pendulum of length {1..5} m with friction. Discuss the limit of small angles.
A sample of {term} is heated from {100..300} K to {310..900} K. Compute the change in entropy, stating all assumptions.
Problem {1..12}: Find the eigenvalues of [[{1..9},{1..9}],[{1..9},{1..9}]] and decide whether the system is stable.
Explain the role of {topic} in the exam article and criticise its method in no more than {length}.
Show that the estimator is unbiased and compute its variance for n = {5..60}.
Using the data of the practical, plot the titration curve and determine the pKa. Discuss two sources of error.
`),
  essay: lines(`
In {1000..3000} words, discuss whether {topic} was a cause or a consequence of social change in {country}.
"{figure} is better understood as a product of the age than as its maker." Discuss.
Compare the treatment of guilt in {book} and {book}. Use at least {3..6} secondary sources.
Write a reflective essay on your placement as a {job}. Use a model of reflection.
Critically evaluate the claim that {topic} increases inequality.
Case: {brand}, {company}, wants to enter {country}. Recommend a mode of entry and justify it with a framework.
`),
} as const;
export type Course = keyof typeof ASSIGNMENTS;

/** How students bring an assignment to the assistant; `<task>` is the sheet's text. */
export const APPROACHES = lines(`
<task>
<task>
<task>⏎⏎due tonight help
how do i start with this? <task>
can you explain what they want: "<task>"
Explain step by step: <task>
<task> Show your reasoning.
<task> Please show all the steps so I can understand it.
i have this question: <task> I think it has to do with {term} but not sure
outline for: <task>
my answer to "<task>" is below, is it ok?⏎{passage}
what is the key idea behind this exercise? <task>
give me a hint only, not the solution⏎<task>
write it for me pls <task>
what does "critically" mean here: <task>
is there a formula for this: <task>
`);

/** Work on theses and in labs. */
export const RESEARCH = lines(`
my thesis is about {topic} and {topic}. is that too broad?
suggest a research question on {topic} that can be done with {20..200} interviews
which statistical test for {2..4} groups, n = {12..60}, not normal?
R: lmer model does not converge, {2..6} random effects, what now
interpret: β = 0.{10..90}, SE = 0.{10..40}, p = .0{1..9}
reviewer 2 says our sample is too small. draft a polite answer
shorten this abstract to {100..250} words: {abstract}
rewrite the paragraph in academic English: {passage}
make a table of inclusion criteria for a review on {topic}
latex: how do i put two figures side by side
zotero citations broken in word
title ideas: {title}
explain the difference between validity and reliability with an example from {subject}
python plot with error bars, {3..8} conditions, colour-blind friendly
my supervisor wants "more theory". topic: {topic}. what theories exist?
translate the consent form into {language}: you may stop at any time without giving a reason.
summarise for a lab meeting, 5 bullets: {abstract} {abstract}
code these interview answers into themes: {passage} / {passage} / {passage}
how do i cite an AI tool in APA
email to a professor in {city} asking for a PhD position on {topic}
check my proof: Let {2..9} divide n. Then n^2 is divisible by {4..81}. Therefore...
what is a good conference for {subject}
`);
