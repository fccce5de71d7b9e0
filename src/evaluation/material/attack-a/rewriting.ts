import { inputGrammar } from './inputs.ts';
import { lines } from './grammar.ts';

/** One transformation, kept by an owner for all texts `{text}`. */
export const transformations = lines`
Rewrite the following text in the style of {a pirate captain|a legal contract|a bedtime story|a sports commentator|a scientific abstract|a 19th-century letter}.⏎⏎{text}
Simplify this text so that a {seven|ten|twelve}-year-old understands it:⏎{text}
Paraphrase the text below. Keep the meaning, change the wording entirely.⏎Text: {text}
Make the following more {formal|polite|vivid|concise|persuasive|neutral}: {text}
{text}⏎⏎Rewrite the above as {a tweet|a poem of eight lines|a dialogue|a headline and a lead|bullet points|an encyclopaedia entry}.
Convert to {plain language|British English|gender-neutral language|the past tense|the first person}.⏎Input: {text}⏎Output:
Remove all bias and emotion from this statement and return only the result: {text}
Negate the main claim of the text and keep everything else: {text}
Rewrite the sentence with exactly one factual error and mark it.⏎⏎"{text}"
Write the text again as a high-quality {textbook section|forum answer|blog paragraph}. Do not add commentary.⏎<text>{text}</text>
Improve this prompt so that a language model answers it better. Return the improved prompt only.⏎⏎{text}
Expand the following into a passage three times as long.⏎{text}`;

/** Short, generated texts over a broad set of subjects. */
export const rewriteGrammar = {
  ...inputGrammar,
  text: lines`
{fact}
{sentence}
{review}
{fact} {sentence}
{plain^} has become a matter of debate. Supporters point to {plain}, while critics mention {aspect} {plain}.
Most people think of {plain} as something for experts, yet {a job} deals with it every day.
The report on {topic} was presented in {city} on a rainy {Monday|Friday}. It lists {3..40} recommendations, the first of which concerns {plain}.
In {country}, {plain} and {plain} are taught together in the {third|sixth|last} year of school.
I think {plain} is overrated and {plain} deserves more attention.
There are {2..9} reasons to care about {topic}: cost, fairness and time.
{person} believes that {plain} caused {plain}, but the evidence is thin.
We met {person} at {setting}. {Nobody|Everyone} had heard of {plain} before, so the talk took {2..5} hours.
A new study links {plain} to {plain}. Its authors, {a job} and {a job} from {city}, urge caution.`,
};
