import { lines } from '../benign-b/expand.ts';
import { hand } from './hand.ts';

/** A formula sheet read from a photo, as recognition writes it. */
export const PHOTOS = hand(
  lines(`
\\text{Solve: } {2..9}x+{1..30}={20..90}
\\lim_{x\\to {0..5}} \\frac{\\sin {2..9}x}{x}
{1..9}. \\; \\left\\{ {2..9}x+{1..9}y={5..40} \\\\ x-{1..5}y={1..9} \\right.
\\int \\frac{{2..9}}{x^2+{1..30}} dx
\\sqrt{{12..98}}+\\sqrt{{12..98}}
\\frac{{1..9}}{{2..12}} \\div \\frac{{1..9}}{{2..12}} =
f(x)=x^3-{2..9}x^2+{1..20} \\quad f'(x)=?
\\sin^2\\theta - {1..3}\\cos\\theta = {0..1}, 0\\le\\theta<2\\pi
({2..9}a-{1..9}b)^2
Exercise {1..90}: {person} buys {3..30} {things} for {5..90} euros. How much is one?
P(A)=0.{1..9},\\ P(B)=0.{1..9},\\ P(A\\cap B)=?
\\triangle ABC,\\ a={3..15},\\ b={3..15},\\ \\gamma={20..120}^\\circ
\\log_2({3..60})+\\log_2({2..9})
{10..99} \\times {10..99}
y''+{2..9}y'+{1..9}y=0
`),
);

/** Attempts at a practice problem. */
export const ATTEMPTS = hand(
  lines(`
Problem: {computing} {1..40}⏎My code:⏎def solve(a):⏎    s = {0..1}⏎    for i in range(len(a)):⏎        s += a[i]⏎    return s⏎Failed test: [[1,2,3]|[[]]|{2..9}]
Problem: reverse the words⏎let f = s => s.split("").reverse().join("")⏎expected "{town} {beast}"
Problem {1..300}: count {things}⏎for (int i = 0; i <= n; i++) total += a[i];⏎Runtime error: index {5..900}
Problem: two sum⏎(no code yet)
SELECT name FROM staff WHERE pay = MAX(pay) -- error
fn main() { let v = vec![1]; let w = v; println!("{:?}", v); } // won't compile
while lo < hi: mid = (lo+hi)/2; if a[mid] < x: lo = mid -- never ends
print(fib({20..90}))  # too slow
`),
  { things: ['islands', 'coins', 'peaks', 'pairs', 'stones'] },
);

/** What people type, or say, into a box or a speaker. */
export const KEYWORDS = hand(
  lines(`
{town} to {town} train time
{gear} [best|cheap|review|vs {gear}]
{dish} recipe [easy|without egg|vegan]
{hobby} near {town}
symptoms [dry cough|knee pain|rash] when to see doctor
{any} definition
{any} explained
what is {any}
{trade} salary {land}
visa {land} {days}
how long boil egg
{firm} opening hours
{beast} lifespan
convert {2..900} [miles to km|cups to grams|usd to eur]
{year} history {land}
who wrote {novel}
{novel} summary
{tongue} alphabet
public holidays {land}
reset {gear}
`),
  { days: ['30 days', 'tourist', 'work', 'from india', 'extension'] },
);

export const SPOKEN = hand(
  lines(`
set a timer for {2..50} minutes
what's the weather in {town} [tomorrow|this weekend|tonight]
tell me a joke about a {beast}
how do you spell {hobby}
how far is it to {town}
what's {12..99} times {3..40}
add {things} to the shopping list
play something {mood}
how old is {person}
turn off the light in the [kitchen|hall|bathroom]
who was {scholar}
what does {any} mean
tell me a bedtime story with a {beast} and a {trade}
how long do i cook {dish}
good morning
is it true that {beast}s can swim
translate good night into {tongue}
remind me to call the {trade} at {7..19}
what happened in {year}
stop
`),
);

/** Posts of a question-and-answer community. */
export const POSTS = hand(
  lines(`
Title: My {gear} [hums|leaks|won't start|smells]⏎Body: Bought it {2..30} months ago. Reset done, new fuse. Any idea?⏎Tags: {hobby}, repair
Title: Is {any} ever useful in practice?⏎Body: Asking for a friend who is a {trade}.
Title: How to keep {beast}s away from the shed⏎Body: They come every night since autumn. No poison please.
Title: {land} in {2..14} days⏎Body: Two adults, kid of {age}, we like {hobby} and {dish}.
Title: {computing}: why is mine slower?⏎Body: Expected O(n), measured something else. n = {1000..90000}.
Title: Neighbour, {law}⏎Body: In {land}. He built {2..80} cm over the line. What now?
Title: {dish} turns out [dry|soggy|bitter]⏎Body: {150..240} °C, {10..60} min. Altitude {200..2400} m.
Title: Proof of {maths} without calculus?⏎Body: For a class, {level}.
Title: {tongue} or {tongue} first?⏎Body: I speak English and a bit of {tongue}.
Title: What to pay a {trade} in {town}?⏎Body: quote was {80..2900}, feels high
`),
);

/** Talk in groups and at work. */
export const CHATTER = hand(
  lines(`
bot who would win, a {beast} or a {beast}
settle this: is {dish} a [soup|sandwich|salad]
@bot {any} in one sentence
roast {person}'s {gear}
hey can u make a poll about {hobby}
tldr pls
give {person} a nickname, he's a {trade}
lol what is {any}
@helper draft a reply to {firm}: we need {2..14} more days
@helper agenda for {person}'s one-to-one
summarize: {person} moves the launch to {town}, {person} disagrees, budget {3..90}k
what's a good gift for a {trade}
write a {mood} haiku about mondays
what time is it in {town} when it is {1..12} here
dnd: roll for {person}, d{6..20}
movie like {novel}??
excuse for being late, {mood}
birthday message for {person}, {20..90}
is {land} safe for solo travel
idea for dinner with {dish} leftovers
fun fact about {beast}s
regex for a {land} phone number
who's on call? also explain {computing} to marketing
`),
);

/** Text that a reader selected on a page. */
export const SELECTIONS = hand(
  lines(`
The {trade} of {town} had, since {year}, been exempt from tax.
{any} remains poorly understood.
In {land}, {economics} took another course than in {land}.
Terms apply. {firm} may amend these at {7..60} days' notice.
Fold the {dish} twice; rest for {10..90} minutes.
{scholar} never published the proof.
ERR_{100..900}: the {gear} is not paired
As with {law}, the burden lies with the claimant.
The {beast} population along the {river} fell by {3..70}%.
`),
);
