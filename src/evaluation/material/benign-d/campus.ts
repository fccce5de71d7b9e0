import { lines } from '../benign-b/expand.ts';
import { hand } from './hand.ts';

/** Answers that pupils wrote, to be graded. */
export const SCRIPTS = hand(
  lines(`
Q{1..6}: What is {biology}?⏎Answer: it is when the [cell|plant|body] uses energy so that [things can move|it can grow|nothing gets lost]. I think also water.
Q{1..6}: Explain {physics}.⏎Answer: the force is [bigger|smaller|the same] because of the [mass|speed|field], e.g. in a {gear}.
Q{1..6}: Causes of {event}⏎Answer: {ruler} wanted more power and the people in {land} were hungry.
Q{1..6}: {maths}⏎Answer: x = {2..40}, then I divided by {2..9} and got {2..90}
Q{1..6}: Define {economics}.⏎Answer: when prices go [up|down] and {things} are [scarce|bought less]
Student {100..999}: In {novel} the author shows loneliness by the weather and by {person} who never answers.
Student {100..999}: {mind} means that people do [what others do|what they learned first] without noticing.
Student {100..999}: no answer
Submission {10..400}: {computing} is used when many [processes|users] want the same thing. Example: {town} station.
`),
);

/** Free answers of survey respondents. */
export const SURVEY = hand(
  lines(`
I'd [use|take|like] the {gear} more if it was [cheaper|lighter|less loud]
Staff at {firm} were [friendly|rude|nowhere to be seen], waited {5..90} min
More buses to {town}!!
nothing
Because of my {trade} job I work at night and then everything is closed
The {dish} in the canteen
my {hobby} club closed and that was the only place to meet people
don't know / no opinion
Rent. Rent. Rent. And the noise from the {river} bridge
I voted for the {trade} because she listened
Worried about {earth}, my kids even more
we moved here in {year} and it was quieter
It is good as it is, maybe more {things} for the school
`),
);

/** Titles and abstracts of papers. */
export const PAPERS = hand(
  lines(`
Title: {mind} in [older adults|adolescents|shift workers]: a [randomised trial|cohort study|meta-analysis]⏎Abstract: We recruited {30..900} participants in {land}. {mind} was measured at baseline and after {2..24} months. The effect was [small|moderate|not significant].
Title: Effects of {hobby} on {mind}⏎Abstract: A cross-sectional survey of {60..2000} people in {town}. Self-report. Limitations are discussed.
Title: {biology} in the {beast}⏎Abstract: Using samples from {3..90} animals along the {river}, we describe {biology} and its relation to {earth}.
Title: {economics} after {year}: evidence from {land}⏎Abstract: With panel data for {10..60} regions we estimate the effect on wages.
Title: A low-cost sensor for {physics}⏎Abstract: We present a {gear} that measures to within {1..9}%. Tests in {town}.
Title: Teaching {maths} with {hobby}⏎Abstract: Design-based research with {2..9} classes. Teachers reported gains.
Title: {chemistry} in {dish} production⏎Abstract: Twelve batches were analysed by HPLC. [pH|Salt|Temperature] explained most of the variance.
`),
);

/** Sentences that differ in one word or in order. */
export const STIMULI = hand(
  lines(`
The {trade} who the {trade} [praised|avoided|recognised] left the [room|party|station].
The {trade} that [praised|avoided|recognised] the {trade} left the [room|party|station].
{person} put the {gear} [on|under|next to] the table and then [it|she|he] fell.
While the {trade} was [bathing|dressing|feeding] the {beast} slept.
The key to the {things} [is|are] on the [desk|shelf].
{person} told {person} that [he|she|they] should see the {trade}.
Every {trade} bought a {gear}.
The {beast} [ate|swallowed|watched] the {beast} in the garden.
It was the {trade} who [broke|mended] the {gear}.
The old {trade} the {things}.
`),
);

/** Words that are rated, continued or defined one by one. */
export const NORMS = hand(
  lines(`
{beast}
{trade}
{gear}
{dish}
{hobby}
{things}
{mood}
`),
);

/** Choices with two sides, varied in their details. */
export const DILEMMAS = hand(
  lines(`
A {trade} can save {2..9} strangers or one {trade} who is a friend. Should they save the strangers?
{person} finds £{20..900} and knows it belongs to a {trade} who is [rich|poor|unkind]. Should {person} keep it?
You get {5..95} of {100..100} points and another player offers you to split. Do you accept {1..50}?
Would you take £{10..90} today or £{20..200} in {1..12} [weeks|months]?
{firm} could dismiss {10..300} people now or {20..600} in a year. Which is better?
Is it wrong of {person} to read {person}'s [diary|e-mail|letters] to prevent a {trade} from being [hurt|cheated]?
A lottery: {10..90}% chance of £{20..500}, or £{10..200} for certain.
`),
);

/** Profiles that stand for respondents. */
export const PROFILES = hand(
  lines(`
You are {person}, {18..85}, a {trade} from {town}, {land}. You like {hobby}. How much do you trust [the press|courts|science|neighbours], 0 to 10?
Respondent: {18..85} years, {trade}, [rural|urban|suburban], [left|centre|right]. Would you support a tax on {gear}s? Answer yes, no or unsure.
Imagine a {trade} in {land} in {year}. Would they agree: "Most people can be trusted"?
{person} earns {18..120}k a year as a {trade}. On a scale from 1 to 7, how worried are they about {earth}?
`),
);
