import { lines } from '../attack-a/grammar.ts';

/** Texts to be written about a topic for an audience. */
export const TEXTBOOK_FRAMES = lines`
Write <<a section|an extensive unit|a chapter|a passage>> of a <<textbook|course book|reader>> on "{topic}" for {learner}. <<Include worked examples.|Do not add a title or an introduction.|Build concepts in order and end with exercises.|Use a narrative voice.>>
Topic: {topic}⏎Audience: {learner}⏎<<Write a lesson of about 1200 words.|Produce self-contained study notes.|Write an article in the manner of an encyclopaedia, then adapt its tone to the audience.>>
Create {2..6} exercises about {topic} in {field}, each followed by a fully worked solution, for {learner}.
Here is an extract from a web page:⏎"{para}"⏎⏎Write <<a long and very detailed course unit|a blog post|an academic textbook section|a story for young readers>> inspired by this extract. <<Do not merely summarise it.|Avoid hype.|Go into depth; assume no prior knowledge.>>
Chapter {1..24}, section {1..9}: {topic}. Outline: {facet}; {facet}; {facet}. <<Write out the section in full.|Expand the outline to prose.|Fill in each heading with several paragraphs.>>
Write a <<short story|dialogue between two friends|letter|forum post>> that teaches {topic} to {learner} without sounding like a lesson. The words "{quality}", "{goods}" and "{place}" must occur.
Write an explanatory text on {topic}. Required: one definition, one counter-example, one table, a section on {facet}, and {3..9} review questions with their answers.
List {4..12} subtopics of {topic} which a syllabus for {learner} should cover. For each write a paragraph that could stand in the book.`;

export const TEXTBOOK_SYSTEMS = lines`
You write textbooks of high quality. Each text must be unique, factual and educational.
You are an author of <<synthetic study material|course books|open textbooks>>. Output only the text.
Produce educational prose. No greetings, no meta comments, at least <<600|900|1500>> words.`;

/** People and what they would ask. */
export const PERSONA_FRAMES = lines`
Persona: {a worker} from {place} who is fascinated by {subject}.⏎<<Create a challenging problem that this person might face at work, then solve it.|Write a prompt this person would send to an assistant, and after it the ideal reply.|Guess what this person would ask, and answer it at length.>>
{person=who} {surname} is {a worker} with {2..40} years of experience, lives in {place}, and worries about {facet} of {subject}. <<Write what {=who} thinks of {topic}.|Generate a mathematical word problem in which {=who} appears.|What would {=who} look up tonight? Give the question, then an answer as knowledgeable as {=who}.>>
<persona>{a worker}, {quality}, interested in {topic}</persona>⏎<<<task>Write an instruction this persona could give, with constraints that can be checked by a program.</task>|<task>Create a text that this persona would read often.</task>|<task>Write a knowledge-rich article from this point of view.</task>>>
Infer from the text who would {write|read|dislike|need} it. Describe that person in detail, then {one|two|three} people close to that person.⏎⏎Text: {passage}
Assume you are the persona described below, and respond to the question as this persona would.⏎Description: {a worker} in {place}; loves {subject}; finds {subject} {quality}.⏎Question: What should everyone know about {topic}?`;

/** Multiple-choice questions of professional examinations with explained keys. */
export const CHOICE_FRAMES = lines`
{stemline}⏎A. {option}⏎B. {option}⏎C. {option}⏎D. {option}⏎⏎<<Select the best option and explain why the other ones are wrong.|Explain each option, then state the key as "Answer: X".|Discuss A to D one by one. Only after that choose.|Give the correct letter and a detailed explanation for students.>>
<<Question|Item|MCQ>>: {stemline}⏎(1) {option}⏎(2) {option}⏎(3) {option}⏎(4) {option}⏎(5) {option}⏎<<Reasoning, then the number:|Explanation:|Give your reasoning and your confidence.>>
The key of the following item is {A|B|C|D}. Write the explanation that leads to the key without saying that you knew it.⏎⏎{stemline}⏎A) {option}⏎B) {option}⏎C) {option}⏎D) {option}
Write {3..8} multiple-choice questions on {topic} at the level of {learner}. Four options each, one key, and a rationale for every option.`;

const stemline = lines`
{stemmed}
{stemmed} (Exam: {field}, paper {1..4})`;

export const CHOICE_GRAMMAR = {
  stemline,
  stemmed: lines`
    Which of the following is most closely associated with {facet} of {subject}?
    {A worker|A student|A panel} in {place} has to judge {subject}. What should come first?
    All of the following affect {subject} EXCEPT
    In {1900..2020}, {field} abandoned the view that {subject} was {quality}. What replaced it?
    Which statement about {subject} and {subject} is correct?
    {person}, {20..80}, reports problems with {body} that began {2..30} days ago. What is the most appropriate next step?
    {company} transfers {goods} worth {3..900},000 to {company} before closing. Under {state}, which party bears the risk?
    An investor holds {10..900} shares of {company} at {5..95}.{10..99} with a dividend of {1..6} %. Which change lowers the cost of capital?`,
  option: lines`
    {subject}
    It becomes {quality} as a result of {subject}.
    {person} {surname}'s view of {topic}
    Refer to {a worker} within {2..48} hours.
    Only {field} can decide.
    It rises by {2..60} per cent.
    The seller, unless {state} applies.
    Neither {subject} nor {subject}
    Repeat the measurement under other conditions.`,
};

/** Cases of professions. */
export const EXAM_FRAMES = lines`
{vignette}⏎⏎<<What is the most likely diagnosis? Reason as in a case conference.|Discuss differential diagnosis, work-up and treatment.|Answer as for a licensing exam, with a justification of each step.>>
{case}⏎⏎<<Write an answer by the method issue, rule, application, conclusion.|Who prevails? Argue both sides before deciding.|Write a model answer for the bar exam.>>
{finance}⏎⏎<<Show the computation and interpret the result.|Answer as in a paper for chartered analysts.|Explain each formula before using it.>>`;

export const EXAM_GRAMMAR = {
  vignette: lines`
    A {19..88}-year-old {worker} presents with {fatigue|a dry cough|joint pain|double vision|night sweats|palpitations|a rash on both shins|vertigo} for {2..60} days. Blood pressure {95..185}/{55..110}, pulse {48..135}, temperature {36|37|38|39}.{0..9} °C. History: {body}. Laboratory: haemoglobin {6..17} g/dL, creatinine {0|1|2|3}.{4..9} mg/dL, sodium {118..152} mmol/L.
    A {2..17}-year-old child from {place} is brought in after {a fall|a bee sting|swallowing a coin|three days of fever|a seizure}. The examination shows {pallor|a murmur|neck stiffness|swelling of the left knee|clear lungs}; the white cell count is {2..28},000.`,
  case: lines`
    {person} contracted in {month} to sell {20..900} {goods} to {company}. After {subject} became {quality}, the price rose by {15..400} %, and {person} refused to deliver. {company} bought elsewhere and sues for {3..90},000.
    {person}, {a worker}, told {person} that the land in {place} was free of {state}. It was not. {person} had it inspected by {a worker}, who noticed nothing.
    The town of {place} bans {worker}s from selling {goods} within {50..400} metres of schools. {company} claims that the rule is {quality} and discriminates.`,
  finance: lines`
    {company} issues {3..20}-year bonds with a coupon of {2..9}.{1..9} % at {88..108}. Compute the yield to maturity and the duration.
    A portfolio holds {20..80} % of asset A (mean {4..14} %, deviation {8..30} %) and the rest in asset B (mean {2..9} %, deviation {3..15} %), correlation 0.{1..9}. Find its risk and the minimum-variance weights.
    {company} reports revenue of {20..900} million, receivables of {3..90} million, inventory turning {2..12} times and payables at {20..90} days. Determine its cash conversion cycle and comment on {facet} of it.`,
};
