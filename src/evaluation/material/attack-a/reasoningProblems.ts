import { entityGrammar } from './entities.ts';
import { lines, terms } from './grammar.ts';

const logic = lines`
Five friends, {person=a}, {person=b}, {person=c}, {person=d} and {person=e}, finished a race. {=a} finished before {=c} but after {=e}. {=b} was not last. {=d} finished directly after {=a}. In which order could they have finished?
On an island, knights always tell the truth and knaves always lie. {person=a} says: "{person=b} is a knave." {=b} says: "{=a} and I are {of the same kind|of different kinds}." {person} says: "Exactly {one|two} of us {is a knight|lies}." What is each of them?
If all {beings=x} are {beings=y} and some {beings=z} are not {=y}, does it follow that some {=z} are not {=x}? Justify the answer formally.
{person=a} has {2..5} brothers, and each of the brothers has {1..4} sisters. {person} is a sister of {=a}. How many children are there in the family?
A farmer must carry {creature}, {creature} and {thing} across a river in a boat which holds one of them at a time. State which pairs cannot be left alone, then give a shortest plan or show that there is none.
{person=a} looks at a photograph and says: "{Brothers|Sisters} I have none, but the {father|mother} of the person in the picture is the child of my parents." Who is in the picture? Discuss whether {=a}'s sex matters.
Three boxes are labelled "{food=f}", "{goods=g}" and "mixed", and every label is wrong. You may draw {1..2} item(s) from one box. How do you find out what is in which box?
Today is {weekday}. What day of the week was it {40..900} days ago, and what day will it be in {100..2000} days?
A statement reads: "If {person=p} {goes to|avoids} {city}, then {person} will {stay at home|follow|complain}." It turns out that the second part is false. What can be concluded about {=p}, and what cannot?
Seven {goods} look alike, one of them weighs {less|more} than the others. With a balance, how many weighings are necessary if there are {9..90} of them instead?
{person=a}, {person=b} and {person=c} wear hats which are red or blue, and at least {one|two} of them {is|are} red. They speak in turn. {=a}: "I do not know my colour." {=b}: "Neither do I." Can {=c} know? Explain for every case.
Decide whether the argument is valid: {city=k} is safe only if its bridges are inspected. Its bridges are inspected only if {company} pays. {company^} has paid. Therefore {=k} is safe.
The clocks of {city=k} and {city=l} show {1..12}:{10..59}, but one gains {2..9} minutes a day and the other loses {1..8}. When do they next show the same time?
{a job^} accuses exactly one of {person=a}, {person=b}, {person=c} and {person=d}. {=a}: "It was {=b}." {=b}: "It was {=d}." {=c}: "I did not do it." {=d}: "{=b} lies." Only {one|three} of the statements {is true|are true}. Who did it?
Find the next two terms and the rule: {2..9}, {10..19}, {20..40}, {41..80}, {81..160}. If several rules fit, defend the simplest.
A committee of {3..6} is chosen from {7..12} people; {person=a} refuses to serve with {person=b}, and {person=c} serves only if {=a} does. How many committees are possible?`;

const everydaySense = lines`
{person=p} puts {a thing=t} into {a container}, moves {the container to the kitchen|it next to the window|everything to the car} and turns {it|the container} upside down without closing it. Where is the {=t} now? Why?
Would {a thing=t} fit through {a letterbox|a drain|a dog flap|a mail tube}? Consider its usual size and what else might matter.
Which is heavier in practice, {2..30} litres of {liquid} or {2..30} litres of {liquid}? Answer with an estimate and your confidence.
{person} left {liquid} outside in {city} at minus {2..20} degrees overnight in {a container}. What does it look like in the morning?
How many {goods} would fit in {a vehicle}? Give an estimate with an order of magnitude and say which assumption matters most.
About how many {job}s work in a city as large as {city}? Estimate without looking anything up.`;

/** Puzzles and questions of common sense. */
export const logicGrammar = {
  ...entityGrammar,
  logic,
  everydaySense,
  beings: terms`poets;gardeners;swimmers;whales;engineers;vampires;owls;lawyers;robots;mathematicians;cyclists;bakers`,
  creature: terms`a fox;a goose;a wolf;a goat;a cat;a parrot;a crocodile`,
  thing: terms`basket of grain;marble;birthday cake;cabbage;wet towel;coin;helium balloon;paper clip;guitar;sponge;ice cube;candle`,
  container: terms`cardboard box;glass jar;metal bucket;paper bag;teacup;wooden drawer;plastic bottle`,
  liquid: terms`milk;olive oil;sea water;honey;petrol;orange juice;mercury;vinegar`,
  weekday: terms`Monday;Tuesday;Wednesday;Thursday;Friday;Saturday;Sunday`,
};
