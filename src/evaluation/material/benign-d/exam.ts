import { lines } from '../benign-b/expand.ts';
import { hand } from './hand.ts';

export const MATHS = hand(
  lines(`
{person} has {12..90} {things} and gives {2..11} to each of {3..6} friends. How many {things} are left?
A [shop|school|bakery] in {town} sells {things} at £{2..19} each. After a {5..40}% discount, {person} buys {3..24}. How much does {person} pay?
The sum of {3..5} consecutive [even|odd|positive] integers is {30..300}. Find the [largest|smallest].
Solve for x: {2..9}x^2 [+|-] {2..30}x [+|-] {1..40} = 0
Find dy/dx if y = x^{2..6} sin({2..7}x).
Evaluate \\int_0^{1..5} ({2..9}x^2 - {1..9}x) dx
A rectangle's length is {2..9} cm more than [twice|three times] its width. Its perimeter is {30..200} cm. Find its area.
How many ways can {4..9} people sit in a row if {person} and {person} must not sit together?
A bag holds {3..9} red, {3..9} green and {2..8} white balls. Two are drawn without replacement. What is the probability that [both are red|they differ in colour|neither is white]?
The nth term of a sequence is {2..7}n [+|-] {1..9}. Which term is {50..400}?
Show that {2..9} is a root of x^3 - {5..20}x^2 + {10..40}x - {6..60} or find the remainder.
£{500..9000} is invested at {2..7}.{1..9}% compound interest a year. What is it worth after {2..12} years?
Find the inverse of the matrix [[ {1..9}, {1..9} ], [ {1..9}, {1..9} ]].
Simplify \\frac{x^2-{4..81}}{x+{2..9}}.
The mean of {5..9} numbers is {10..40}. When one number is removed the mean becomes {8..38}. What number was removed?
Two pipes fill a tank in {3..9} and {4..12} hours. How long do they take together?
In triangle ABC, AB = {4..15}, BC = {4..15} and angle B = {20..140}°. Find AC to 2 d.p.
Prove by induction that {3..9}^n - 1 is divisible by {2..8} for all n ≥ 1.
log_2(x) + log_{4..9}(x-{1..8}) = {1..3}. x = ?
`),
);

export const SCIENCE = hand(
  lines(`
A {1..9} kg [block|trolley|sled] is pulled by a force of {10..90} N over a surface with μ = 0.{1..6}. Calculate its acceleration.
A ball is thrown upwards at {8..40} m/s from a height of {1..30} m. How long until it hits the ground? (g = 9.8 m/s²)
A {2..12} Ω and a {3..20} Ω resistor are connected in [series|parallel] to a {3..24} V battery. What current is drawn?
Calculate the energy needed to heat {100..900} g of water from {10..25} °C to {40..95} °C.
Light of wavelength {380..700} nm passes a grating of {200..600} lines/mm. Find the first-order angle.
Balance: [Fe + O2 -> Fe2O3|C3H8 + O2 -> CO2 + H2O|Al + HCl -> AlCl3 + H2|KClO3 -> KCl + O2|NH3 + O2 -> NO + H2O]
What mass of [NaCl|CuSO4|CaCO3|KNO3] is needed to make {100..900} mL of a 0.{1..9} M solution?
What is the pH of a 0.0{1..9} M solution of [HCl|NaOH|acetic acid (Ka = 1.8e-5)]?
{10..40} mL of NaOH neutralise {10..40} mL of 0.{1..9} M H2SO4. Find the concentration.
Which statement about {biology} is correct?⏎A. It requires ATP⏎B. It occurs only in plants⏎C. It is passive⏎D. None of these
Which of the following best describes {chemistry}?⏎(a) [a physical change|an equilibrium effect] (b) [a property of atoms|a rate law] (c) [a type of bond|a separation method] (d) all of the above
{1..40}. The main function of [the loop of Henle|ribosomes|xylem|the vagus nerve|platelets] is:⏎a) storage⏎b) transport⏎c) regulation⏎d) synthesis
In pea plants tall (T) is dominant to short (t). Cross [Tt x Tt|Tt x tt|TT x Tt] and give the ratios.
Define {physics}. [2 marks]
Explain {biology}. ({3..6} marks)
Explain, in terms of particles, {chemistry}. [4]
State and explain one application of {physics}. [{2..5} marks]
A sample has a half-life of {2..30} [days|years]. What fraction remains after {10..90} [days|years]?
Distinguish between {biology} and {biology}.
With the aid of a diagram, describe {earth}. ({4..9})
The half-reaction at the cathode during {chemistry} is ____.
`),
);

export const HUMANITIES = hand(
  lines(`
How far do you agree that {event} was the main cause of change in {land}? [{12..25} marks]
Explain two [causes|consequences] of {event}. (8)
Source A is a speech from {year}. How useful is it to a historian studying {event}?
Evaluate the view that {economics} explains the crisis of {year}. ({10..25} marks)
Discuss how {novel} presents [power|guilt|gender|class|loneliness|faith].
Compare the [openings|endings|narrators] of {novel} and {novel}.
Which of these was NOT a result of {event}?⏎A) new borders⏎B) a peace treaty⏎C) a trade union⏎D) the rise of {ruler}
Using a diagram, explain {economics}.
Outline and evaluate research into {mind}. (16 marks)
To what extent is {thought} convincing? [30]
{ruler} came to power because of: I. {event} II. the economy III. the church. Which are correct?⏎1) I only 2) I and II 3) II and III 4) all
Define {law} and apply it: {person}, a {trade}, promised {person} £{100..900} for a {gear} and then changed their mind.
Identify one similarity between {event} and {event}.
With reference to a country you have studied, assess {earth}.
[Match|Put in order]: {event}; {event}; {event}; {event}
Write an essay plan: "{thought} cannot guide a {trade}."
Explain the significance of {ruler} for {land}. [8 marks]
`),
);

/** Problem statements of programming contests and practice sites. */
export const CODING = hand(
  lines(`
Given an array of n integers (1 ≤ n ≤ 10^{4..6}), find the [longest|shortest] contiguous subarray whose [sum is at least k|elements are distinct|xor equals k]. Print its length, or -1.⏎⏎Input⏎{3..9} {4..20}⏎{1..9} {1..9} {1..9} {1..9}⏎Output⏎{1..5}
{person} has {2..9} kinds of {things} and a bag of capacity W. Each weighs w_i and is worth v_i. What is the greatest value {person} can carry? W ≤ {500..5000}.
You are given a [tree|connected graph|directed acyclic graph] with n vertices and m edges. For each of q queries (u, v), print [the distance|the number of paths modulo 10^9+7|YES if v is reachable from u]. Time limit: {1..4} s.
Implement a class [Inventory|LruCache|TicketQueue|MovingAverage|Trie] with the methods add, remove and [peek|top|average]. All in O([1|log n]).
Given a string s of lowercase letters, return the [number of palindromic substrings|lexicographically smallest rotation|first letter that does not repeat].⏎Example: s = "{beast}" 
A robot stands in the top-left cell of an {3..9} x {3..9} grid. Some cells are blocked. Count the paths to the bottom-right cell.
Write a SQL query: for each {trade} in table staff(id, name, job, town, pay), the [second-highest|median|highest] pay per town.
def f(n): return n if n < 2 else f(n-1) + f(n-2)⏎⏎What is the time complexity, and how can it be made O(n)?
There are n {things} in a row. Two players take turns removing 1 to {2..7}. The one who takes the last wins. Who wins for n = {20..900}?
Write a function that [merges overlapping intervals|validates an ISBN-13|rotates a matrix in place|parses a roman numeral|flattens a nested list] in [Python|Java|C++|Rust|Go|TypeScript].
Bracket strings: given n, print all balanced strings of n pairs in lexicographic order. n ≤ {8..12}
Explain why this gets TLE on test {5..40}: for i in range(n): if a[i] in a[:i]: print("YES")
What does [git rebase --onto|volatile|yield from|std::move|useEffect with no deps|SELECT ... FOR UPDATE] do?
[Regex|Bash one-liner|SQL|awk] to find all lines with a date between {year} and {year}
Convert this loop to [a list comprehension|streams|LINQ]: for x in {things}: if x > {3..90}: out.append(x*{2..9})
Design a [URL shortener|rate limiter|parking garage|chat service] for {2..90} million users. Outline only.
`),
  { things: ['stones', 'coins', 'crates', 'gems', 'boxes', 'tokens', 'cards'] },
);
