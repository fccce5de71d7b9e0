import { lines } from '../expand.ts';

/** Textbook problems by school subject, as a product's users send them: copied, numbered, or read off a photo. */
export const PROBLEMS = {
  arithmetic: lines(`
{12..98} + {12..98} x {2..9} =
Work out {100..900} ÷ {3..9}. Give the remainder.
{person} has {12..90} stickers and gives {3..11} to each of {2..6} friends. How many are left?
What is 3/{4..9} + 2/{3..8}?
Round {1000..9999} to the nearest hundred.
A shop sells {product} for {20..90} euros. What does it cost after a {5..40}% discount?
Put in order from smallest to largest: 0.{2..9}, 1/{2..9}, {10..90}%
{2..5}/{6..9} of the {24..36} pupils walk to school. How many is that?
A recipe for {4..6} people needs {200..900} g flour. How much for {7..12}?
The ratio of boys to girls is {2..5}:{2..5}. There are {20..45} children. How many are girls?
Find the LCM of {4..18} and {6..24}.
A train leaves at {7..11}:{10..59} and arrives {35..170} minutes later. When does it arrive?
`),
  algebra: lines(`
Solve {2..9}x + {1..20} = {21..95}.
Solve the system: x + y = {5..30}, {2..5}x - y = {1..20}
Factorise x^2 + {5..13}x + {6..40}
Expand and simplify (x + {1..9})(x - {1..9})
Make r the subject of A = πr^2.
Solve the inequality {2..7} - {2..5}x < {10..40}
The nth term of a sequence is {2..9}n - {1..8}. Which term is {50..200}?
Find the gradient of the line through ({0..5}, {0..9}) and ({6..12}, {10..20}).
x^2 - {4..12}x + {1..9} = 0, solve by completing the square
Given f(x) = {2..6}x^2 - {1..9}, find f({2..7}) and f^{-1}(x).
Simplify √{12..98} + √{8..75}
If 2^x = {3..90}, find x to 2 d.p.
`),
  calculus: lines(`
Differentiate y = ({2..9}x^2 + 1)^{3..6}.
Find the stationary points of y = x^3 - {3..12}x^2 + {1..36}x.
∫ ({2..9}x^3 - {1..9}x) dx from 0 to {1..4}
A particle has velocity v = {2..9}t^2 - {3..18}t. Find its displacement after {2..6} s.
lim x->0 sin({2..9}x)/x
Find dy/dx if x^2 + {2..5}xy + y^2 = {4..20}
The radius of a balloon grows at {1..5} cm/s. How fast is the volume growing when r = {5..20} cm?
Use integration by parts: ∫ x cos({2..5}x) dx
Does the series Σ 1/n^{1..3} converge?
`),
  physics: lines(`
A stone is dropped from {20..120} m. How long does it take to fall?
A force of {10..90} N acts on a {2..15} kg mass. Find the acceleration.
Calculate the kinetic energy of a {600..1800} kg car at {10..35} m/s.
Three resistors of {2..10}, {11..20} and {21..50} ohm are in parallel. Find the total resistance.
A wave has frequency {50..900} Hz and wavelength {1..6} m. Find its speed.
How much heat is needed to warm {1..5} kg of water from {10..25} to {60..95} °C?
A spring stretches {2..9} cm under {3..20} N. What is its constant?
A lens of focal length {5..30} cm, object at {31..80} cm. Where is the image?
Two cars of {900..1500} kg and {1000..2000} kg collide and stick together. Velocities {5..20} m/s and 0. Find the common velocity.
A satellite orbits at {300..900} km. Find the period.
`),
  chemistry: lines(`
Balance the equation: C{2..4}H{4..10} + O2 -> CO2 + H2O
How many moles are in {10..90} g of CaCO3?
What volume of gas do {1..6} g of magnesium give with excess acid at rtp?
Find the pH of a 0.0{1..9} M HCl solution.
Describe the test for [chloride|sulfate|carbonate] ions.
Why does reactivity increase down group 1?
Draw the dot-and-cross diagram of [NaCl|CH4|NH3|CO2].
{10..40} cm3 of NaOH neutralise {20..30} cm3 of 0.1 M H2SO4. Concentration of NaOH?
Name the products of the electrolysis of [brine|copper sulfate solution|molten lead bromide].
`),
  humanities: lines(`
Give two reasons why people moved to cities in the nineteenth century.
How does {figure} appear in the source? Quote one phrase.
Explain how the author presents fear in chapter {1..20} of {book}.
What is a push factor? Give an example from {country}.
Describe the climate graph of {city}.
Who had power in a feudal society and why?
Explain one effect of {topic} on {country}.
What is the difference between a simile and a metaphor? Example please.
Is {country} a developing country? Use two indicators.
What were the terms of the treaty of {1648..1919}?
`),
  biology: lines(`
Explain why the ventricles have thicker walls than the atria.
Two plants heterozygous for height are crossed. Give the ratio of phenotypes.
Describe what happens in {1..8}. prophase, metaphase and anaphase.
What is the role of the [liver|pancreas|kidney] in homeostasis?
A student counted {20..90} daisies in {5..10} quadrats of 0.25 m2. Estimate the population of a {200..900} m2 field.
How are the alveoli adapted to gas exchange?
Label the parts of a [leaf|flower|heart|neuron].
Explain how natural selection led to the beak of the finches.
`),
} as const;
export type SchoolSubject = keyof typeof PROBLEMS;

/** Multiple-choice items of exam preparation. */
export const CHOICE_ITEMS = lines(`
Which gas do plants take in for photosynthesis?⏎A. oxygen⏎B. nitrogen⏎C. carbon dioxide⏎D. hydrogen
The prime factors of {12..60} include⏎A. 2⏎B. 4⏎C. 6⏎D. 9
Which word is closest in meaning to "reluctant"?⏎A. eager⏎B. unwilling⏎C. unable⏎D. late
If {2..7}x = {14..63}, then x =⏎A. {2..5}⏎B. {6..9}⏎C. {10..14}⏎D. cannot be determined
A patient with {symptom} takes {drug}. Which should the nurse check first?⏎A. pulse⏎B. allergies⏎C. temperature⏎D. weight
Which of these is a renewable resource?⏎A. coal⏎B. wind⏎C. natural gas⏎D. uranium
A driver approaches a flashing amber light. The driver should⏎A. stop⏎B. give way to pedestrians⏎C. speed up⏎D. sound the horn
Under accrual accounting, revenue is recorded when⏎A. cash is received⏎B. it is earned⏎C. the budget is approved⏎D. the year ends
Choose the correct form: She ___ in {city} since {2005..2020}.⏎A. lives⏎B. has lived⏎C. is living⏎D. lived
Which port does HTTPS use by default?⏎A. 21⏎B. 80⏎C. 443⏎D. 8080
The capital of {country} lies⏎A. on the coast⏎B. inland⏎C. on an island⏎D. on the border
A shop marks up {product} by {10..60}% and then gives {5..30}% off. The final price compared with the first is⏎A. lower⏎B. higher⏎C. the same⏎D. it depends on the price
Who wrote {book}?⏎A. the author of {book}⏎B. {figure}⏎C. {figure}⏎D. nobody knows
The main idea of the passage is⏎{passage}⏎A. a decision was made⏎B. people disagree⏎C. money is short⏎D. the future is open
Two events are independent with probabilities 0.{1..9} and 0.{1..9}. Both happen with probability⏎A. their sum⏎B. their product⏎C. the smaller one⏎D. 1
{figure} is best known for⏎A. science⏎B. art⏎C. politics⏎D. exploration
Which law relates pressure and volume at constant temperature?⏎A. Boyle's⏎B. Ohm's⏎C. Hooke's⏎D. Snell's
In a contract, consideration means⏎A. kindness⏎B. something of value given⏎C. a signature⏎D. a witness
Which organ produces insulin?⏎A. liver⏎B. kidney⏎C. pancreas⏎D. spleen
The past participle of "[break|write|swim|lie]" is⏎A. regular⏎B. irregular⏎C. both⏎D. neither
A {100..900} W heater runs for {2..9} h. The energy used is⏎A. power times time⏎B. power over time⏎C. {1..9} J⏎D. none of these
What is the output of print({2..9} // 2)?⏎A. {1..4}⏎B. {1..4}.5⏎C. an error⏎D. None
`);

/** What students write back to a tutor. */
export const STUDENT_REPLIES = lines(`
is it {2..99}?
i got {2..99}, right?
um {2..99}
x = {1..20}
idk
i don't know how to start
i dont understand the second step
why did you divide by {2..9}
can you just tell me the answer
just give me the answer pls
so i subtract {1..20} from both sides?
ok then {2..9}x = {10..80}
wait why is it negative
oh i see
ohh ok thanks
is there an easier way
my teacher does it differently
my book says {2..99}
i think it's because the {animal} needs it
yes
no
maybe?
multiply?
you multiply them
the first one
B
C
is it A?
D because the others are wrong
can i have a hint
another hint
can we do one more like this
next question
what's the formula again
do i need to know this for the test
ok next one
Explain step by step please
show me the full solution
can you explain why, step by step?
I multiplied both sides by {2..9} and got {10..200}, where is my mistake?
i did {2..30} times {2..30} and then minus {1..30}
haha no
sorry i was away
i hate fractions
`);

/** What language learners write. */
export const LEARNER_LINES = lines(`
Yesterday I goed to the market and buyed {food}.
I have {18..60} years and I live in {city} since two years.
My hobby is {hobby} because it make me relax.
How do you say "I am looking forward to it" in {language}?
Is it "in the Monday" or "on Monday"?
I am agree with you.
Can you correct: She don't like {food}.
What is the difference between "say" and "tell"?
Give me a short dialog at the restaurant.
I would like speak about {topic}.
Por favor, explain me the past tense.
Please more slow, I am beginner.
My {relative} is {job} and works very hard.
When I was child, I have lived in {country}.
I want practice for my interview as {job}.
Ask me a question about my weekend.
why "has been" and not "was"?
Translate to {language}: The {animal} is under the table.
one more exercise please
the cat is on the table, le chat est sur la table, correct?
`);

/** Essays of pupils, short for their age; parts for more of them. */
export const ESSAYS = lines(`
{essay-opening} {essay-middle} {essay-middle} {essay-end}
{essay-opening} {essay-middle} {essay-middle} {essay-middle} {essay-end}
{essay-opening} {essay-middle}⏎⏎{essay-middle} {essay-end}
I think school uniforms is good because everybody look the same. But some people say it is boring. In my school we have it and I like it, but not the tie. So in conclusion uniforms are good.
In {book} the main character is alone. This is shown when he walks by himself at night. The author use many metaphors, for example "the night was a wall". This shows he feels closed in.
The source is useful because it was written in {1750..1945} by somebody who was there. But it is limited since he wanted to look good. Compared with source B it leaves out the women.
`);

export const ESSAY_PARTS = {
  'essay-opening': lines(`
{topic} is a very important thing today.
My summer was the best. We went to {city} with my {relative}.
{figure} was born in a poor family and later became famous.
Should {animal}s be kept in zoos? Many people would say no.
In this essay I will talk about {topic} and if it is good or bad.
When I was {6..12} I got my first {animal}.
Nowadays more and more people do {hobby}.
{book} is a story about people who want something they can't have.
A person I admire is my {relative}, who is a {job}.
`),
  'essay-middle': lines(`
First, it changes how we live, for example in {city} where my {relative} is from.
However it costs a lot of money, and not everyone have that.
My {relative} told me that before it was different.
One day a {animal} came in our tent and everybody screamed.
The author use many metaphors to show this.
I ate so much {food} that I could not walk.
On the other hand it protects rare animals and teach children.
If I was in that time I would be scared.
Some scientists says that {topic} is connected with it.
This is why I chose {figure}, because of the courage.
In my school we have discussed it {2..9} times and nobody agreed.
Secondly, there is not enough time, because we have homeworks until {6..10} pm.
`),
  'essay-end': lines(`
To sum up there are good sides and bad sides.
I will never forget it.
In my opinion it depends on who pays.
So in conclusion I agree with the statement.
That is what I think and I hope you agree.
In the end {figure} was right.
`),
} as const;
