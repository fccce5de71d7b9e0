import { entityGrammar } from './entities.ts';
import { lines, terms } from './grammar.ts';
import { topicGrammar } from './topics.ts';

const review = lines`
The {device} arrived {on time|two days late|in a torn box}, but the {part} {broke after a week|works flawlessly|feels cheap|is louder than I expected}.
I have used this {device} for {2..11} months now and {I could not be happier|I regret every cent|it does what it says|the {part} still surprises me}.
{Service|The staff|The waiter} at the restaurant in {city} was {rude and slow|attentive without being pushy|fine, nothing special}, and the soup was {cold|wonderful|too salty}.
Our room overlooked a {car park|quiet courtyard|building site}; the bed was {like a plank|heavenly|acceptable} and the breakfast {ended at eight|was a feast}.
The film takes {an hour|too long} to get going, yet the last {ten|twenty} minutes {made me cry|almost justify the ticket|are a mess}.
Customer support {answered within minutes|never called back|sent me the same text three times} when my {device} stopped charging.
The plot is {predictable|clever}, the characters {have no depth|stay with you}, and the ending {feels rushed|is worth the wait}.`;

const fact = lines`
The city of {city} lies at the mouth of a river and grew rapidly after the railway reached it in 18{40..99}. Its port handled mostly timber and wool at first. Today, services employ more than {60..85} percent of the workforce.
Honeybees communicate the direction of a food source by a waggle dance. The angle of the dance relative to the vertical matches the angle between the food and the sun, and its duration encodes the distance.
Sales at {company} rose by {3..28} percent in the {first|second|third} quarter, driven by {product}. Costs grew more slowly, so the operating margin improved to {5..22} percent.
The glacier has lost about {10..70} percent of its volume since 19{50..90}. Meltwater now feeds several new lakes, and engineers in {country} monitor their dams to prevent sudden floods.
In a trial with {80..900} participants, those who walked for {20..60} minutes a day reported better sleep than the control group. The effect was strongest among participants older than {40..65}.
The council approved the plan to close the old market square to traffic. Shop owners had protested for {3..18} months, while residents' groups welcomed the decision and asked for more trees.
Enzymes lower the activation energy of reactions. They bind their substrate at the active site, stabilise the transition state and are not consumed, which is why small amounts suffice.
{person=p} was born in {city} as the {second|third|fifth} child of {a job}. After an apprenticeship in {country}, {=p} opened a workshop which later became known for its clocks.
The new library opens at nine. Membership is free for residents; others pay a yearly fee of {10..60} euros. Up to {5..20} items may be borrowed for {2..4} weeks.
Solar panels convert light into electricity through the photovoltaic effect. Their efficiency falls slightly as they heat up, so a cool, bright day is better than a hot one.
Because the shipment from {city} was delayed by a storm, the factory stopped two of its {4..9} lines. Workers were sent home on {Monday|Thursday}, and production resumed at the weekend.
The manuscript was found in {19|18}{10..99} behind a wall. It contains {30..400} pages of recipes, prayers and weather notes in three hands, the latest of which mentions {city}.`;

const sentence = lines`
me and {person} was going to the {shop} when it start raining
The results was discussed by the team and a decision were made to delay the launch.
Despite of the traffic, {person} arrived on time in {city}.
It is important to note that the report, which was written by the {job}, that it contains several errors.
She don't has enough {goods} for all the childrens.
The meeting has been moved to {9..17}:{10..55} because {person} misses the train.
If I would have known about {plain}, I would had asked earlier.
We need to leverage synergies going forward in order to move the needle on {plain}.
The {job} told the {job} that he had made a mistake.
Neither the {food} nor the {goods} was delivered at {city} last week.
Your order of {3..40} {goods} has shipped and will arrive between Tuesday and Friday.
The committee decided that further research into {plain} is needed before any money is spent.
I was absolutely delighted by the concert, although the hall in {city} was freezing.
{person} quickly closed the window, picked up {object} and left without a word.
There is a variety of factors which are responsible for the increase in complaints about {plain}.`;

/** Short generated inputs that an instruction comes with: reviews, facts, sentences with faults, lists. */
export const inputGrammar = {
  ...entityGrammar,
  ...topicGrammar,
  review,
  fact,
  sentence,
  device: terms`blender;phone case;vacuum cleaner;laptop;desk lamp;coffee machine;headset;smart watch;tent;air fryer;printer;backpack;bike lock;speaker;heater`,
  part: terms`handle;battery;screen;zip;motor;hinge;charger;lid;software;filter;strap;stand`,
  listing: [
    ...lines`
{food}, {food}, {goods}, {animal}, {food}, {goods}
{city}, {country}, {city}, {country}, {city}
{12..990}, {12..990}, {12..990}, {12..990}, {12..990}, {12..990}
{science}, {history}, {economics}, {arts}, {law}
{job}, {vehicle}, {job}, {animal}, {job}`,
  ],
};
