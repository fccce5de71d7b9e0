import { inputGrammar } from './inputs.ts';
import { lines, terms } from './grammar.ts';
import { handwritten } from './handwritten.ts';

/** Instructions that need no input. */
const bare = lines`
Explain {topic} {length}.
Explain {topic} to {audience}.
Write {a tone} {shortform} about {topic}.
Write {a shortform} set in {setting} that involves {object}.
Describe the {main|key|historical} differences between {pair}.
List {3..12} {facts|tips|questions|reasons} related to {topic}.
What are the {advantages and disadvantages|main causes|long-term effects|most common criticisms} of {plain}?
How does {plain} affect {affected}?
In what ways has {topic} influenced {affected} in {country}?
Generate {3..10} {multiple-choice questions|discussion questions|headlines|slogans|hashtags} on {topic}.
Brainstorm {4..15} ideas for {project}.
Compose {a tone} e-mail from {a job} to {a job} about {plain}.
Create a {2..14}-day plan for learning about {plain}, suitable for {audience}.
Suggest a name, a tagline and a short description for {product}.
Design a lesson on {plain} for {audience}. Include {2..4} activities and a way to assess what was learned.
Outline an essay of {500..3000} words which argues {for|against} {plain} being taught in schools.
Give an example of {plain} from everyday life and say why it fits.
Imagine a conversation between {a job} and {a job} about {topic}. Write it down.
Summarize what is known about {topic} {length}.
Propose {2..6} research questions in {domain} which touch on {plain}.
Rank the following by {importance|difficulty|cost} for {audience} and justify the order: {everyday}, {everyday}, {everyday}, {everyday}.
Tell a {joke|riddle|short anecdote} which involves {a job} and {object}.
Define the term "{plain}" and use it in {2..5} sentences.
Make an analogy that helps {audience} understand {plain}.
Create a glossary of {5..15} terms that someone new to {domain} should know.
Provide a step-by-step guide to {project}.
Write a product description for {product}, aimed at {audience}.
Identify three assumptions behind the statement: "{claim}"
Do you agree that {claim}? Present both sides {length}.
Predict how {plain} will change in the next {5..50} years.
What would happen if {whatif}? Reason {length}.
Write a review of a fictional {book|film|restaurant|exhibition} about {plain}.
Convert {3..90} {miles to kilometres|pounds to kilograms|litres to gallons|degrees Celsius to Fahrenheit} and show the calculation.
Recommend {3..8} {books|exercises|recipes|games|films} for {audience} who wants to learn about {plain}.
Create a dialogue in which a customer of {company} complains about {product}, and resolve it {politely|firmly}.
Devise a marketing strategy for {company} with a budget of {2..90},000 dollars.
Draft a {policy|checklist|press release|job advertisement|mission statement} for {company}.
Come up with a metaphor for {plain} and explain it {length}.
Write a {haiku|limerick|sonnet|rap verse|fable} about {plain}.
Which skills does {a job} need to deal with {plain}? Answer {length}.
Construct a timeline of {history} with at least {4..10} entries.
Describe {setting} using all five senses.
Formulate a hypothesis about the effect of {plain} on {affected} and describe an experiment to test it.
Give me a recipe which uses {food}, {food} and one unusual ingredient, and takes less than {20..90} minutes.
Name a famous person from {country} who contributed to {domain} and describe the contribution {length}.
How should {a job} respond when {situation}?
Create a table comparing {pair} by {cost|age|impact|difficulty} and {use|origin|risk}.
Write the opening paragraph of a novel in which {a job} from {city} discovers {object}.
Provide {3..7} interview questions for {a job}, with model answers.
Explain why {claim}, and then refute it.
{handwritten}
{handwritten}
{handwritten}
{handwritten}
{handwritten}
{handwritten}
{handwritten}
{handwritten}
{handwritten}
{handwritten}
Develop a {board game|quiz|mobile app|workshop} concept built on {plain}.`;

/** Instructions that act on an input: `instruction | input`. */
const withInput = lines`
Classify the sentiment of the following review as positive, negative or mixed. || {review}
Rate the review below from 1 to 5 stars and give a reason. || {review}
Correct the grammar in the sentence. || {sentence}
Rewrite the sentence in {a tone} tone. || {sentence}
Turn the sentence into {the passive voice|a question|reported speech|plain English|a headline}. || {sentence}
Summarize the passage in one sentence. || {fact}
Extract all names, numbers and places from the text. || {fact}
Write {2..5} questions that the passage answers. || {fact}
Suggest a title for the passage. || {fact}
Paraphrase the text for {audience}. || {fact}
Identify the main idea and two supporting details. || {fact}
Continue the story with {3..9} more sentences. || {sentence}
Sort the items into groups and name each group. || {listing}
Find the item which does not belong and explain why. || {listing}
Arrange the items in {alphabetical|ascending|a sensible} order. || {listing}
Translate the following into {French|Spanish|German|Italian|Portuguese|Swahili|Dutch}. || {sentence}
Is the following claim true, false or disputed? Explain briefly. || {claim^}.
Convert the text into {bullet points|a tweet|JSON|a table|a dialogue|a short poem}. || {fact}
Detect the {tone|intended audience|logical fallacy, if any,} of the text. || {sentence}
Write a polite reply. || {review}
Replace the overused words in the sentence by better ones. || {sentence}
Answer the question using only the text. What happened, and to whom? || {fact}
Expand the note into a full paragraph. || {sentence}
Make the text {half|twice} as long without changing its meaning. || {fact}
Identify the parts of speech of every word. || {sentence}
Write an advertisement for the item that is reviewed. || {review}`;

const expertise = {
  medical: lines`
What are the typical symptoms of {ailment}, and when should a patient see a doctor?
Explain the mechanism, indications and main side effects of the treatments used for {ailment}.
A patient with {ailment} asks about {health}. How would you respond as a physician?
Describe the pathophysiology of {ailment} {length}.
How is {ailment} diagnosed, and which conditions must be ruled out first?
Write discharge instructions after a hospital stay for {ailment}, for {audience}.
Which lifestyle changes help with {ailment} and what does the evidence say about each?
Compare first-line and second-line approaches to {ailment} in adults over {40..80}.
Can {ailment} and {ailment} be related? Discuss possible links {length}.`,
  legal: lines`
Explain the doctrine of {law} with a hypothetical example involving {person} and {company}.
{person=a} signed a lease in {city} and learned after {2..20} days that {situation}. Which legal questions arise, in particular as to {law}?
Draft a clause on {law} for a contract between {company} and a freelance {job}.
How does {law} differ between common law and civil law systems?
What must a claimant prove in a case about {law}? Give the elements and a typical defence for each.
Summarise the policy reasons for and against {law} {length}.
Write an exam question for law students about {law} and {law}, and provide a model answer.
A client asks whether {law} applies if {situation}. Write a short memo.`,
  finance: lines`
Explain {economics} to {audience} with a numerical example.
{company^} has revenue of {2..90} million, fixed costs of {1..40} million and variable costs of {20..70}%. Analyse its position with regard to {economics}.
How should an investor think about {economics} when interest rates {rise|fall} by {1..4} points?
Compare {economics} and {economics} as tools for {a job} who wants to plan for retirement.
Calculate the monthly payment on a loan of {20..600},000 dollars at {2..9}.{1..9}% over {5..35} years and interpret the result.
Which risks does {company} face from {economics}? Suggest {2..5} ways to reduce them.
Prepare talking points on {economics} for {audience}.
What does a ratio of {1..4}.{1..9} tell an analyst about {economics} at {company}?`,
};

/** Grammar of instruction banks; `bare` and `withInput` (parts divided by `||`) are the tasks. */
export const instructionGrammar = {
  ...inputGrammar,
  bare,
  handwritten,
  withInput,
  ...expertise,
  shortform: terms`short story;blog post;speech;news article;social media post;letter to the editor;monologue;poem;newsletter;fact sheet;opinion piece;diary entry;podcast script;fairy tale;FAQ;song lyric;one-act play`,
  project: terms`a neighbourhood festival;reducing food waste at home;a school science fair;launching {product};renovating a small kitchen;a fundraising campaign for {company};a podcast on {plain};organising a digital photo collection;
    a team-building day;teaching {plain} without screens;a community library;starting a side business as {a job};a themed dinner;making an office greener;a travel diary of {country};a museum exhibit on {plain};a charity run in {city}`,
  claim: terms`{society} matters less than people think;money cannot buy happiness;{technology} will replace every {job};history repeats itself;children should learn about {economics} early;art must be useful;honesty is always the best policy;
    {society} does more harm than good;everyone should live in {country} once;technology makes people lonely;failure teaches more than success;{science} is too complicated for the public;cities are better for the environment than villages`,
  whatif: terms`the Moon disappeared;everyone spoke one language;{technology} had been invented in the year {1200..1900};money were abolished in {country};nobody needed sleep;{science} stopped working for a day;all borders opened;
    every {job} went on strike;oceans rose by {2..20} metres;people lived for {150..500} years;{history} had never happened;animals could talk`,
  ailment: terms`type 2 diabetes;migraine;hypertension;iron deficiency;a food allergy;asthma;a concussion;postnatal depression;seasonal affective disorder;glaucoma;kidney stones;chronic insomnia;hypothyroidism;psoriasis;
    gastro-oesophageal reflux;osteoporosis;atrial fibrillation;sciatica;coeliac disease;gout;endometriosis;sleep apnoea;rheumatoid arthritis;pneumonia;tinnitus;carpal tunnel syndrome;irritable bowel syndrome;shingles`,
  situation: terms`a colleague takes credit for someone else's work;a deadline is moved forward by a week;the flat has no heating;a customer refuses to pay;two team members no longer speak to each other;confidential data was sent to the wrong person;
    the landlord entered without notice;a supplier went bankrupt;a rumour about {plain} spreads;the budget is cut by {10..60} percent;a client demands the impossible;a neighbour's tree damages a roof`,
};
