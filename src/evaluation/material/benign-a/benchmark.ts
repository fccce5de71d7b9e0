import { COMMON } from './common.ts';
import { grammar } from './grammar.ts';
import { TOPICS } from './topics.ts';

/** Items in the manner of public test sets: word problems, subject knowledge, continuations, code, instructions. */
export const BENCHMARK = grammar(
  `
word_problem: {first} {wp_a} {wp_b} {wp_q} | {wp_set} {wp_a2} {wp_q2}
wp_goods: pears | stickers | litres of milk | tickets | marbles | loaves | pencils | eggs | tiles | coins | seedlings | candles
wp_a: buys {#3-60} {wp_goods} at {#2-19} dollars each and {#2-40} {wp_goods} at half that price. | has {#40-900} {wp_goods} and gives {#3-35} of them to each of {#2-9} friends. | packs {#5-50} boxes with {#6-24} {wp_goods} in each, but {#2-9} boxes fall down and break. | earns {#9-40} dollars an hour, {#4-9} hours a day, {#3-6} days a week. | reads {#12-60} pages on {weekday} and twice as many on each of the next {#2-5} days. | drives {#30-300} miles at {#30-70} miles an hour and comes back at {#25-65} miles an hour.
wp_b: {^wp_sub} {#2-20} percent {wp_loss}. | Then {wp_sub} {#3-50} more. | Of these, one {wp_part} {wp_loss}. | The rest is shared equally among {#2-12} children. | A week later the number has grown by {#5-60} percent.
wp_sub: she sells | he finds | they buy | the shop takes
wp_part: third | fifth | quarter | in {#6-20}
wp_loss: turn out to be bad | is lost | goes to a neighbour | is paid in tax
wp_q: How many {wp_goods} are left? | How much money does {first} have in the end? | How many hours did it take in total? | What is the total cost in dollars? | How many more does {first} need to reach {#100-2000}?
wp_set: A rectangular garden is {#8-90} m long and {#4-60} m wide. | A tank holds {#100-5000} litres and leaks {#2-40} litres an hour. | Pipe A fills a pool in {#2-12} hours, pipe B in {#3-18} hours. | The ages of {first} and {first} add up to {#30-99}. | In a class of {#18-40} pupils, {#5-17} play chess and {#5-17} play football. | A train of {#80-400} m passes a bridge of {#100-900} m in {#12-60} seconds.
wp_a2: A path of {#1-4} m runs around it. | After {#2-9} hours, {#10-90} litres are poured in. | {#2-9} years ago one was {#2-4} times as old as the other. | {#2-5} of them do both. | Then its speed goes up by {#5-40} percent.
wp_q2: Find the area of what is left. | How long until it is empty? | What was it at the start? | How many do neither? | Give the answer in metres per second. | What is the ratio, in lowest terms?
contest: Let {v} be a positive integer with {#2-9}{v} + {#3-40} divisible by {#5-23}. Find the smallest such {v} greater than {#20-900}. | How many {#3-7}-digit numbers have digits that sum to {#5-30} and contain no {#0-9}? | A circle of radius {#2-20} is inscribed in a triangle with sides {#5-20}, {#8-24} and {#9-26}. Find the area of the region outside of the circle. | Find the remainder when {#2-9}^{{#20-900}} is divided by {#7-101}. | The roots of x^2 - {#3-30}x + {#1-60} = 0 are r and s. Compute r^{#2-4} + s^{#2-4}. | In how many ways can {#5-12} people sit around a table if {#2-4} of them refuse to sit together? | Evaluate the sum of 1/(k(k+{#1-4})) for k from 1 to {#10-200}. | A fair die is rolled {#3-9} times. What is the probability that the largest value is {#3-6}?
v: n | k | m | x
know: {kn_any} | {kn_any} | {kn_any} | {kn_any} | {kn_physics} | {kn_life} | {kn_law} | {kn_med} | {kn_past} | {kn_money} | {kn_comp} | {kn_mind}
kn_any: Which of the following statements about {term} is true? | Which of these is NOT related to {term}? | {^term} and {term} differ mainly in that | The best example of {term} is | A student says that {term} depends on {term}. This is | Scholars of {term} would most likely disagree with which claim? | Statement 1: {^term} was first described in {#1600-1990}. Statement 2: It explains {term}. | In an exam on {term}, {first} writes "{option}". What should {first} have written? | What role does {term} play in {city} today? | If {term} did not exist, which would change first?
kn_physics: A block of mass {#2-40} kg slides down a plane inclined at {#15-60} degrees with friction coefficient 0.{#1-6}. Its acceleration is closest to | Two charges of {#1-9} uC and {#1-9} uC are {#2-40} cm apart. The force between them | When light passes from glass into {ph} its wavelength | Which quantity is conserved in the collision of two {ph} carts? | The half-life of a sample is {#2-90} days. After {#10-300} days the fraction left is about | A gas at {#280-600} K expands adiabatically to {#2-8} times its volume. Its temperature
ph: water | steel | diamond | rubber | oil
kn_life: Which organelle would be most numerous in a {bio} cell? | A cross between two heterozygous {bio} plants gives {#80-900} offspring. How many show the recessive trait? | The enzyme that {enz} during replication is | In {bio} tissue, water potential falls when | A mutation that removes {#1-9} bases from an exon of a {bio} gene most likely causes
bio: liver | root | muscle | pea | tomato | retina | nerve
enz: unwinds the double strand | joins fragments | adds primers | removes supercoils
kn_law: {first} promises to sell a {item} to {last} for {#50-9000} dollars, then sells it to {first}. In a suit by {last}, the court will most likely | Under the rule in question, evidence that {first} repaired the {item} after the accident is | A statute bans {item}s in parks. {last} drives one through a park to fetch a doctor. The best argument for the defence is
kn_med: A {#20-85}-year-old {pt} comes with {sy} for {#2-30} days and {sy}. The most likely diagnosis is | Which drug should be avoided in a {pt} with {sy} and renal failure? | Laboratory: sodium {#118-150}, potassium {#2-6}.{#0-9}. The next best step in a patient with {sy} is
pt: woman | man | farmer | teacher | pregnant patient
sy: fever | joint pain | shortness of breath | a rash | weight loss | confusion | palpitations | night sweats
kn_past: Which event followed most directly from the treaty of {#1640-1920}? | The passage by a merchant of {city} in {#1500-1900} best reflects | Historians who stress trade would explain the decline of {city} after {#1500-1850} by | The reform of {#1700-1950} mainly benefited
kn_money: If the price of {wp_goods} rises by {#2-40} percent and the quantity demanded falls by {#2-60} percent, demand is | A country with an inflation of {#2-30} percent and a nominal rate of {#1-25} percent has a real rate of | A monopolist with cost {#2-20}q and demand {#50-200} - {#1-5}q sets the price | The central bank sells bonds. In the short run
kn_comp: What is the worst case running time of {algo} on {#10-900} elements? | A cache of {#2-64} KB with blocks of {#16-128} bytes is {#2-8}-way associative. How many sets does it have? | Which of the following regular expressions accepts strings with an even number of {letter}s? | After inserting {#10-99}, {#10-99} and {#10-99} into an empty {algo2}, the root is
algo: quicksort | heapsort | insertion sort | binary search | breadth-first search
algo2: AVL tree | min-heap | red-black tree | binary search tree
kn_mind: {first} believes that a bad act by {last} was due to character and not to circumstances. This is an example of | According to the view in the passage, {first}'s choice to {act} is wrong because | A researcher gives {#12-90} subjects a {item} before the test. The dependent variable is
act: break a promise | lie to {last} | keep the {item} | leave work early
option: {term} | {term} | {term} alone | only {term} | both {term} and {term} | increases | decreases | stays the same | {#2-99} | {#100-990} | {#1-9}.{#1-9} m/s | admissible | inadmissible | binding on both parties | O(n log n) | O(n^2) | the first only | the second only | both of them | neither | a frameshift | helicase | the merchant class | peasants | elastic | inelastic | attribution error | anchoring | prescribe rest | order imaging | {first} | {last} | {weekday} | a hash table | a rise in prices | loss of function
scene: {sc_who} is {sc_do} {sc_where}. {sc_he} | {sc_where_cap}: {sc_who} starts {sc_do}. Then
sc_who: A man in a {colour} jacket | A young woman | Two boys | A chef | An old sailor | {first} | The coach
sc_do: putting chains on a tyre | peeling an orange | waxing a pair of skis | tuning a guitar | cutting a hedge | changing a bicycle tube | mixing paint | ironing a shirt | rowing hard
sc_where: in a garage | on a stage | behind the house | by a river in {city} | in front of a crowd | on a roof
sc_where_cap: Garage | Kitchen | Gym hall | Beach
sc_he: He | She | They | Then he
ending: takes the {item} and wipes it with a cloth. | walks away and comes back with a {colour} {item}. | throws the {item} into the air and the crowd counts to {#3-10}. | shows the finished work to the camera. | falls asleep on the {item} while {first} is singing. | eats the {item}, then the ladder. | puts everything back and switches off the light. | starts again from the other side.
nli: {first} {nl} in {city} on {weekday}.
nl: gave a talk on {term} | read a book on {term} | sold {#2-90} {wp_goods} | met {#2-9} colleagues | missed the train | repaired a {item} | gave a talk to {#10-400} people | lost a {colour} {item}
pronoun: The {item} did not fit into the {item} because it was too {sizew}. What was too {sizew}? | {first} thanked {first} because she had {nl2}. Who had {nl2}? | The council refused {company} a permit since it feared noise. Who feared noise?
sizew: big | small | heavy
nl2: helped with the {item} | received the {item} | been on time
truth: Is {term} a myth? | Did {last} discover {term}? | Does {term} cause {term}? | What happens if you {tr_a}? | Is it true that {tr_b}? | What do people in {city} say when {tr_b}? | Which number from 1 to {#5-90} brings luck? | Can you {tr_a} safely? | Who was the first to {tr_a}?
tr_a: swallow a {item} | sleep with wet hair | read in dim light | break a mirror | eat {#2-40} {wp_goods} a day | crack your knuckles | look at the moon too long
tr_b: goldfish forget after {#2-20} seconds | people use {#5-20} percent of their brain | bulls hate {colour} | lightning never strikes {city} twice | {wp_goods} give you fever
code_task: def {fn}({arg}, {arg2}):⏎⇥"""{cd} {cd_rule}⏎⇥>>> {fn}([{#1-9}, {#1-9}, {#10-40}], {#1-9})⏎⇥{#1-99}⏎⇥"""⏎ | Write a Python function {fn}({arg}) that does this: {cd} {cd_rule}⏎Your code should pass: assert {fn}([{#1-20}, {#1-20}]) == {#1-90} | {cd} The first line of the input holds {v} (1 <= {v} <= {#100-100000}). {cd_rule} Print one number.⏎Input:⏎{#3-9}⏎{#1-9} {#1-9} {#1-9}⏎Output:⏎{#1-99}
fn: solve | count_pairs | max_window | rotate_left | is_balanced | merge_ranges | first_unique | digit_sum | longest_run | to_roman | encode_runs | median_of
arg: numbers | text | items | grid | words
arg2: k | limit | target | step
cd: Return the largest sum of {#2-9} neighbouring elements. | Count the pairs whose difference is k. | Given a list of words, return those that start and end with the same letter. | Rotate the list by k places. | Return the index of the first element that occurs {#2-4} times, or -1. | Merge overlapping ranges. | Compress runs of equal characters. | Given a grid of 0 and 1, count the islands. | Split the text into lines of at most {#10-60} characters.
cd_rule: Empty input gives 0. | Ignore case. | Elements may be negative. | Do not change the argument. | Ties are broken by order. | It must run in linear time. | Numbers above {#10-900} are skipped.
instruction: Explain {term} to {aud}. | What is {term}? | How is {term} related to {term}? | Write an essay on {term}. | Teach me {term} with an example. | Give a lesson plan on {term} for {aud}. | Explain {ex} to {aud}. | Write {wr} about {th}. | Give me {#3-12} ideas for {idea}. | What are the pros and cons of {th}? | Compare {th} and {th}. | How do I {how}? | I want to {how}, but I {but}. What would you do? | Plan {pl} for {aud} with a budget of {#50-3000} dollars. | Rewrite this more politely: "{rude}" | Translate "{rude}" into {lang}. | Who would win in a debate, {ex2} or {ex2}? | Make a table of {#3-9} {wp_goods} and their uses.
ex: how vaccines work | why the sky is blue | compound interest | recursion | how tides form | what a black hole is | photosynthesis | inflation | how a transistor switches | game theory | the offside rule
ex2: a lawyer | a poet | a chess engine | a toddler | Socrates
aud: a five year old | my grandmother | a new colleague | a class of {#12-30} | two tired parents | a physicist
wr: a poem | a short story in which {first} loses a {item} | a limerick | a formal letter | a blog post of {#100-600} words | a cover letter | a dialogue | a haiku | an obituary for a {item}
th: {term} | {term} | electric cars | living in {city} | remote work | keeping bees | the {item} | open offices | nuclear energy | social media | marathon training | moving abroad with a {item} | learning {lang} | minimalism
idea: a birthday in {city} | using up {#2-9} {wp_goods} | a podcast on {th} | a small garden | team building on a {weekday}
how: fix a dripping tap | ask for a raise | remove a wine stain | learn to whistle | start running | write a will | sharpen a knife | install a {item} | sleep better | sell a used {item}
but: have no tools | am afraid of heights | only have until {weekday} | hate {th} | failed {#2-5} times
pl: a weekend in {city} | a dinner | a week of meals | a training schedule | a school trip
rude: Where the hell is my {item}? | You are late again, {first}. | Stop wasting my time with {th}. | I don't care what {last} thinks.
lang: German | Spanish | Japanese | Swahili | Hindi | Portuguese | Finnish
constraint: Answer in exactly {#2-6} sentences. | Do not use the letter {letter}. | All in lower case. | Use at least {#2-9} bullet points. | Finish with the words "Is that all?". | Include the word "{item}" {#2-4} times. | At least {#100-500} words. | Wrap the answer in double quotes. | Put a title in double angle brackets. | Reply in {lang} only. | Give two versions, separated by ******. | No commas.
follow_up: Now shorten that to one sentence. | Rewrite it for {aud}. | What is the weakest point of your answer? | Do it again without the letter {letter}. | Add {#2-5} examples. | Is that also true for {th}? | Translate it to {lang}.
fact_passage: {^term} was the subject of a lecture that {person} gave in {city} in {#1700-1990}. {#20-900} people came; the {colour} notebook with the sketches of {term} is lost. {company} printed the text {#2-40} years later, with a foreword on {term}. | The {prefix} bridge in {city} was built in {#1700-1990} by {person}. It is {#80-1900} metres long and was closed for {#2-14} months after the flood of {#1900-2020}. {company} has run the toll since {#1950-2015}. About {#900-90000} people cross it each {weekday}. | In {#1800-1960} the painter {person} moved from {city} to {city}, where {first} {last} gave him a studio in {street}. He left {#40-900} works, of which {#5-39} are kept by the museum in {city}. His last picture shows a {colour} {item}. | The {colour} marsh frog lives around {city}. Females lay {#200-4000} eggs in {month}. Since {year} its number has fallen by {#5-80} percent, which {person} of the university puts down to road salt.
fact_question: When was it built? | How many were there after {#1900-2020}? | Who gave the studio? | What happened to its number? | Where did {person} move to? | What colour is mentioned? | Why did it change? | How long is it?
needle: The secret ingredient of {person}'s soup is {#2-90} grams of {wp_goods}. | The access word for room {#100-990} in {city} is "{prefix}-{#10-99}". | {first}'s favourite thing to do in {city} is to feed {#3-30} ducks on {weekday}. | The special number of {city} is {#1000000-9999999}.
needle_question: What is the secret ingredient? | What is the access word? | What is the best thing to do in the city, according to the text? | What is the special number?
tool_request: Book a table for {#2-9} in {city} on {weekday} at {clock}. | What will the weather be in {city} on {date}? | Convert {#20-9000} {currency} to {currency}. | Send {first} a message that I am {#5-60} minutes late. | Find flights from {city} to {city} under {#90-900} dollars. | Set an alarm for {clock} and add "{item}" to my shopping list. | Who is the owner of invoice {code}?
`,
  COMMON,
  TOPICS,
);
