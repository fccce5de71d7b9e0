import { entityGrammar } from './entities.ts';
import { lines, terms } from './grammar.ts';
import { topicGrammar } from './topics.ts';

const place = lines`
{=n} is a {river|lake|mountain range|peninsula|valley|salt plain} in the {north|south|east|west} of {country}. It {covers|spans} about {20..900} square kilometres.
The climate is {humid|semi-arid|temperate|alpine}; average rainfall amounts to {120..2200} millimetres a year, most of it between {April|May|June} and {September|October}.
Archaeological finds show that people have lived around {=n} for at least {2..12} thousand years.
Since 19{20..95} parts of {=n} have been protected, which led to the return of {otters|cranes|lynxes|wild orchids|sturgeon}.
The economy rests on {fishing|forestry|tourism|salt production|sheep farming} and, more recently, on wind power.
Its name is derived from an old word for {ash trees|cold water|border stone|sleeping giant|seven springs}.
A dam completed in 19{30..89} provides {20..900} megawatts but has been criticised because {2..30} villages were flooded.`;

const biography = lines`
{=n} (18{30..59}-19{31..39}) was {a job} and inventor from {city}, {country}.
The {second|third|youngest} child of {a job}, {=n} left school at the age of {11..16}.
In 18{85..99}, {=n} published a treatise on {plain}, which was largely ignored by contemporaries.
Recognition came late: the academy of {city} awarded {=n} a gold medal in 19{10..30}.
Critics objected that the method relied on {too few observations|unproven assumptions|borrowed ideas}.
Letters found in {city} show a lifelong friendship with {a job} named {person}.
Today {3..60} streets and a crater on the Moon bear the name {=n}.`;

const species = lines`
The {=n} {warbler|beetle|fern|newt|orchid|pike} is endemic to the {highlands|coast|islands|wetlands} of {country}.
Adults measure {3..90} centimetres and weigh up to {10..900} grams; {males|females} are noticeably larger.
It feeds on {insects|seeds|algae|small crustaceans|nectar} and is active mainly at {dawn|night|dusk}.
The female lays {2..400} eggs, which hatch after {9..60} days.
Its population was estimated at {2..90} thousand individuals in 20{10..24}; the main threats are {drainage|invasive rats|pesticides|road traffic}.
Genetic studies suggest that it split from its closest relative {1..9} million years ago.
In folklore the {=n} species is said to {announce rain|guard wells|bring luck to {job}s|carry messages}.`;

const event = lines`
The {=n} Accord was a treaty signed in {city} in 1{5..8}{10..99} by {3..12} states.
It ended a dispute over {fishing rights|salt taxes|succession|a mountain pass} which had lasted for {4..60} years.
Negotiations stalled {twice|three times} because the envoys of {country} refused to give up {two fortresses|a port|their toll}.
Under its terms, tariffs were lowered by {10..60} percent and prisoners were exchanged within {20..90} days.
Historians disagree on whether the treaty {delayed|caused|prevented} the later war.
A copy with {5..30} seals is kept in the archive of {city}.`;

const device = lines`
A {=n} cell is an electrochemical device which converts {chemical energy|heat|pressure} into electricity.
It consists of a {ceramic|polymer|carbon} membrane between two electrodes coated with {nickel|platinum|manganese oxide}.
The first prototype, built in 19{50..98}, reached an efficiency of {8..30} percent; current models exceed {35..60} percent.
Because the membrane degrades above {60..900} degrees Celsius, cooling is essential.
Applications include {buoys|hearing aids|satellites|delivery drones|cold-storage sensors}.
Its main drawback is the price of the catalyst, which makes up about {20..70} percent of the cost.
Researchers in {city} are working on a version that uses {algae|iron salts|recycled glass} instead.`;

/** Sentences of generated encyclopaedia articles by kind; `{=n}` is the subject's name. */
export const articles: readonly (readonly string[])[] = [place, biography, species, event, device];

/** Invented proper names. */
const nameGrammar = {
  subject: lines`{onset}{middle}{ending}`,
  onset: terms`Bel;Kor;Tam;Ver;Al;Os;Mir;Dra;Lin;Sae;Hal;Nor;Pel;Zar;Eri;Gal;Ush;Ken;Tor;Var`,
  middle: terms`a;e;i;o;an;or;ul;ist;and;ev;ar;om`,
  ending: terms`sk;nia;dor;mar;rin;tel;va;berg;ton;las;quis;noor;wick;gara;pe;lund`,
};

/** What is asked about a `{passage}`. */
export const passageGrammar = {
  ...entityGrammar,
  ...topicGrammar,
  ...nameGrammar,
  extraction: lines`
Generate {3..10} question-answer pairs from the passage below. Answers must be {short|full sentences|verbatim spans|self-contained}.⏎⏎Passage:⏎{passage}
{passage}⏎⏎Based on the text above, write {one|two|three} {difficult|factual|multi-hop|inferential} question(s) and detailed answers.
You are creating a reading comprehension data set. Given the context, produce {2..6} questions in JSON: {"question": …, "answer": …}.⏎⏎Context: {passage}
Document: {passage}⏎⏎Summarize the document {length}.
Explain the following paragraph to {audience}.⏎"{passage}"
Write a {multiple-choice|true-or-false|fill-in-the-blank} question on the text, with {3..5} options and an explanation of the right one.⏎Text: {passage}
Rewrite the article as a conversation between a curious student and a teacher.⏎⏎{passage}
Extract every atomic fact from the passage as a separate sentence.⏎⏎{passage}
Create a question that a user could ask a search assistant to which this paragraph is the answer, then the answer itself.⏎Paragraph: {passage}
### Text⏎{passage}⏎### Task⏎List the key terms with definitions, then {2..5} exam questions with solutions.
Context information is below.⏎---⏎{passage}⏎---⏎Given the context and no prior knowledge, set up {2..8} questions for an upcoming quiz.
Turn this passage into an instruction and a matching response that a helpful assistant would give.⏎⏎{passage}`,
};
