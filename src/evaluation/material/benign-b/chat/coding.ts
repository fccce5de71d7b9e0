import { lines } from '../expand.ts';

/** Developers and people who only have to get something to run. */
export const CODING = lines(`
why is my {framework} app returning 404 on refresh
how do i center a div
{framework} not picking up env variables in prod, works locally
write a {code} script that renames all files in a folder to lowercase
i need a {code} function for {algorithm} but without using any library
convert this to {code}⏎⏎def area(r):⏎    return 3.14 * r ** 2
TypeError: Cannot read properties of undefined (reading 'map') - what does it mean
ModuleNotFoundError: No module named '[pandas|requests|yaml|cv2|sklearn]' but i already installed it??
git says "fatal: refusing to merge unrelated histories" help
docker build fails with "no space left on device" but df shows {10..80}G free
regex for a date like 2024-[01|05|11]-09 but also 9.{1..12}.24
how to group by month in [pandas|SQL|excel|power bi|R]
sql: customers that bought in january but not in february. tables customers(id,name) orders(id,customer_id,created_at)
whats wrong here⏎for i in range(len(a)):⏎  if a[i] = {3..9}:⏎    print(i)
segfault in this, why⏎⏎int *p = malloc(sizeof(int)*n);⏎for (int i=0;i<=n;i++) p[i]=i;⏎free(p); printf("%d", p[0]);
explain this code⏎⏎const memo = fn => { const c = new Map(); return x => c.has(x) ? c.get(x) : (c.set(x, fn(x)), c.get(x)); };
what is the difference between useEffect and useLayoutEffect
how do you do dependency injection in {framework}
make me a simple landing page html css for {company}, colors [green and beige|navy|pastel]
google sheets formula: sum column C where column A contains "[rent|food|paid]" and date in this month
excel macro that copies rows with "done" to another sheet
set up github action that runs tests on pull request for {code}
terraform plan wants to destroy my database, [aws|azure|gcp], how to stop
kubectl pods stuck in [Pending|CrashLoopBackOff|ImagePullBackOff], what to check
CORS error on localhost:{3000..9000} calling api on {3000..9000}
is {framework} still worth learning in {2024..2026}
{framework} or {framework} for a small side project?
review my function please⏎⏎function total(items) {⏎  let t = 0;⏎  for (var i in items) { t += items[i].price }⏎  return t.toFixed(2)⏎}
add types⏎⏎export function groupBy(xs, f) { const out = {}; for (const x of xs) (out[f(x)] ||= []).push(x); return out }
can you write unit tests for a function slugify(title) in {code}
mongodb aggregate to count documents per day last {7..60} days
how would you design a url shortener, quick version
leetcode two sum explain o(n) solution
given an array of integers return indices of the two numbers that add up to target, {code}
implement {algorithm} in {code} with comments pls its for class
latex table with {2..5} columns and a caption below
matplotlib rotate x labels and save as png {100..400} dpi
ffmpeg cut video from 00:0{1..9}:10 to 00:1{0..9}:00 without reencoding
bash: find all files bigger than {50..900}mb and sort
powershell script list users not logged in for {30..120} days
arduino read [dht22|ultrasonic sensor|potentiometer] and show on lcd
unity character falls through floor when jumping
why does 0.1 + 0.2 != 0.3
cron every {5..30} minutes but only on weekdays
nginx redirect http to https and www to non www
ssh permission denied (publickey) on ec2
regex101 says it matches but {code} doesn't
Postgres is slow on this: SELECT * FROM events WHERE payload->>'user' = '{12..900}' ORDER BY created_at DESC LIMIT 50
huggingface trainer out of memory on {8..24}gb, batch size is already {1..4}
how do i finetune a small bert for classifying support tickets
whats a good learning rate for lora
make this faster⏎⏎res = []⏎for x in a:⏎    if x in b:⏎        res.append(x)⏎# a and b have {10..900}k items
Traceback (most recent call last):⏎  File "main.py", line {10..240}, in <module>⏎    df["date"] = pd.to_datetime(df["date"], format="%d/%m/%Y")⏎ValueError: time data "2023-07-{10..28}" does not match format
error TS2345: Argument of type 'string | undefined' is not assignable to parameter of type 'string'. line {12..300}
npm ERR! code ERESOLVE npm ERR! could not resolve dependency: peer react@"^{16..18}.0.0"
java.lang.NullPointerException at com.shop.cart.CartService.total(CartService.java:{20..180})
error: borrow of moved value: \`items\` -- rust, i just want to loop over it twice
Uncaught ReferenceError: $ is not defined
write a discord bot in {code} that replies with a random {animal} fact
chrome extension that hides comments on a page, minimal
how to read a {100..900}mb json in {code} without loading it all
what does the asterisk do in def f(*args, **kwargs)
give me a mermaid diagram of a login flow with [google|email|sms] otp
write a dockerfile for a {framework} app
generate a migration that adds column "archived" to table "[invoices|users|posts]"
`);

/** Maths, physics and exam questions as people paste them, wording and numbering included. */
export const EXAM = lines(`
A car accelerates uniformly from rest to {12..40} m/s in {4..12} s. Calculate (a) its acceleration and (b) the distance travelled.
{3..19}. A box contains {4..9} red and {3..8} blue marbles. Two marbles are drawn without replacement. What is the probability that both are red?
Find the equation of the tangent to y = x^3 - {2..9}x at x = {1..4}.
The sum of three consecutive integers is {30..210}. Find the integers.
Evaluate the integral of x e^{2..5}x from 0 to 1.
Question {2..15}: Which of the following best describes {term}?⏎A) A physical law⏎B) A type of measurement⏎C) A process that requires energy⏎D) None of the above
Which of the following is NOT a function of the liver?⏎(a) bile production⏎(b) storing glycogen⏎(c) producing insulin⏎(d) detoxification
In {2..4}-3 sentences, explain how the author of {book} uses symbolism to develop a theme.
A solution is prepared by dissolving {5..50} g of NaCl in {200..900} mL of water. What is the molarity?
Balance: Fe + O2 -> Fe2O3
Prove by induction that 1 + 3 + 5 + ... + (2n-1) = n^2.
Let f be a continuous function on [0, {2..9}]. Show that f attains a maximum.
A firm has total cost C(q) = {100..900} + {2..20}q + q^2. Find the marginal cost and the output at which average cost is minimal.
Discuss two causes and two consequences of {topic}. ({6..20} marks)
"{topic} was inevitable." How far do you agree with this statement? ({15..30} marks)
Define the following terms: a) {term} b) {term} c) {term}
State and explain {amount} factors that affect the rate of reaction.
Maria has {12..60} apples. She gives a third to {person} and half of the remaining to {person}. How many does she have left?
A rectangle's length is {2..9} cm more than twice its width. If the perimeter is {40..160} cm, find the dimensions.
True or false: every subset of a countable set is countable. Justify your answer.
Convert the decimal number {37..900} to binary and hexadecimal. Show your working.
Given a normal distribution with mean {50..120} and standard deviation {5..20}, what proportion of values lies above {70..150}?
A {40..90} kg skier slides down a {15..40} degree slope. The coefficient of friction is 0.{05..25}. Find the acceleration.
Draw the truth table for (p AND NOT q) OR r.
Write the SQL to create a table Student with primary key, and insert {2..6} rows.
Trace the following code and give the output:⏎x = {2..7}⏎while x < {20..90}:⏎    x = x * 2 - 1⏎print(x)
How many ways can {5..10} people sit around a round table if two of them refuse to sit together?
Differentiate f(x) = ln(x^2 + {1..9}) and simplify.
If log_{2..5}(x) = {2..4}, what is x?
Mr. Lee invested {1000..9000} dollars at {2..9}% simple interest. After how many years will he have doubled his money?
An object is placed {10..60} cm in front of a concave mirror of focal length {5..25} cm. Determine the position and nature of the image.
Explain, with a labelled diagram, the structure of a [mitochondrion|nephron|neuron|chloroplast].
A 34-year-old patient presents with fatigue, pallor and a smooth tongue. Which deficiency is most likely?
Case study: {brand}, {company}, has seen sales fall for {2..5} quarters. Carry out a SWOT analysis.
Fill in the blank: The process by which plants lose water vapour is called ______.
Put the verbs in brackets into the correct tense: Yesterday I (go) to {city} and (see) my {relative}.
Read the passage and answer the questions that follow. "{topic} has changed the way we live. Some say for the better." 1. What is the main idea? 2. Find a synonym of "changed".
Compute the determinant of [[{1..9},{1..9}],[{1..9},{1..9}]].
Simplify ({2..9}a^2b)^3 / ({2..9}ab).
Find all real solutions of x^2 - {3..15}x + {2..50} = 0.
A ladder {5..13} m long leans against a wall; its foot is {2..4} m from the wall. How high does it reach?
Which gas law applies if the temperature is constant? A sample at {90..150} kPa occupies {1..9} L; find the volume at {160..300} kPa.
What is the IUPAC name of CH3CH2CH(OH)CH3?
A population of {200..2000} bacteria doubles every {2..9} hours. How many are there after a day?
Let G be a group of order {6..20}. Show that G has an element of order {2..3}.
Suppose that the demand function is Q = {100..500} - {2..9}P. Calculate the price elasticity at P = {5..30}.
`);
