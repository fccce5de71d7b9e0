import { lines, type Grammar } from '../attack-a/grammar.ts';

/** Exercises with numbers drawn anew: competition mathematics, physics, chemistry, probability. */
export const STEM: Grammar = {
  algebra: lines`
    Let §f(x) = x^3 - {2..19}x + {3..40}§. Determine the number of real roots of §f(f(x)) = {0..9}§.
    Find all pairs §(m, n)§ of positive integers with §{2..9}m^2 + {3..11}n = {100..2030}§.
    The sequence §(a_k)§ satisfies §a_1 = {2..9}§ and §a_{k+1} = {2..7} a_k + {1..12}§. What is the remainder of §a_{60..400}§ on division by {7..97}?
    If §\log_{2..9} x + \log_{3..12} y = {2..6}§ and §xy = {30..900}§, compute §x + y§.
    Suppose §p§ is a monic quartic with §p(1)={2..30}§, §p(2)={31..60}§, §p(3)={61..90}§, §p(4)={91..130}§. Evaluate §p(0)+p(5)§.
    Real numbers §a, b, c§ satisfy §a+b+c={3..20}§ and §ab+bc+ca={2..30}§. Find the largest possible value of §c§.
    Compute §\displaystyle\sum_{k=1}^{n} \frac{{1..5}k+{1..9}}{{2..7}^k}§ in closed form for §n={10..90}§.`,
  geometry: lines`
    In triangle §ABC§, §AB={7..29}§, §BC={9..33}§ and §\angle B={31..118}^\circ§. The bisector at §B§ meets §AC§ at §D§. Find §BD§.
    A sphere of radius {2..14} is inscribed in a cone of height {30..70}. What is the radius of the base of the cone?
    A regular {7..19}-gon is inscribed in a circle of radius {2..30}. How many of its diagonals are longer than {3..50}?
    Points §P§ and §Q§ lie on the sides of a square of side {5..40} so that §PQ={3..39}§. Find the maximal area of triangle §APQ§.
    Two circles of radii {3..9} and {10..25} touch externally. Their common external tangent touches them at §S§ and §T§. Compute §ST^2§.`,
  counting: lines`
    How many {5..12}-digit numbers have digits that alternate in parity and sum to {18..60}?
    In how many ways can {4..15} {worker}s sit around a table if {person} must not sit beside {person}?
    A bag holds {3..19} red, {4..20} green and {2..12} white {goods}. {4..9} are drawn without replacement. What is the probability that every colour appears?
    {person} tosses a coin which shows heads with probability §{1..8}/{9..17}§ until heads appears {2..6} times in a row. Find the expected number of tosses.
    Each edge of a {4..9}-by-{4..9} grid is coloured in one of {2..5} colours. Determine the number of colourings, up to rotation, without a monochromatic unit square.
    A committee of {3..8} is chosen from {9..20} {worker}s and {9..20} {worker}s. How many committees contain more of the former than of the latter?`,
  physics: lines`
    A block of {2..40} kg slides down a plane inclined at {12..55} degrees with a coefficient of friction of 0.{11..58}. How far does it travel in {2..11} s?
    A capacitor of {10..470} μF charged to {9..400} V is discharged through {1..90} kΩ. When has the energy dropped to {5..45} % of its initial value?
    A satellite orbits a planet of mass {2..90}·10^23 kg once every {2..60} hours. Find the altitude when the planet's radius is {1200..7000} km.
    Light of wavelength {390..720} nm falls on a double slit with a separation of 0.{10..90} mm. What is the distance between the fringes on a screen {1..6} m away?
    A heat engine works between {290..330} K and {480..950} K with {40..90} % of the Carnot efficiency. How much heat is rejected per {1..50} kJ of work?
    A pipe narrows from {4..20} cm to {1..3} cm in diameter. Water enters at {1..5} m/s and {120..480} kPa. Determine the pressure in the narrow part.`,
  chemistry: lines`
    {12..240} mL of {0.1|0.25|0.05|1.5} M acetic acid are titrated with {0.1|0.2|0.08} M NaOH. Calculate the pH after {5..90} mL.
    A compound contains {38..62} % carbon, {4..11} % hydrogen and oxygen. {1..9}.{10..99} g occupy {0.4|0.9|1.3} L at {350..420} K and 1 bar. Give the molecular formula.
    The rate constant of a first-order reaction doubles between {290..305} K and {306..325} K. Determine the activation energy and the half-life at {330..360} K.
    Propose a mechanism for the acid-catalysed {hydrolysis|dehydration|rearrangement|esterification} of {2-methyl-2-butanol|ethyl acetate|pinacol|benzamide|cyclohexanone oxime|tert-butyl chloride} and predict the major product.
    How many grams of {silver chloride|barium sulfate|lead iodide|calcium oxalate} precipitate when {20..400} mL of two {0.02|0.15|0.4} M solutions are mixed?`,
  college: lines`
    Let §G§ be a group of order {12|18|20|24|30|42|56|60|72|84|90|105|132}. Prove that it is not simple or exhibit a counterexample; then do the same for order {150|180|200|210|231|255|260}.
    Evaluate §\int_0^{1..9} \frac{x^{2..6}}{\sqrt{{2..30} - x^2}}\,dx§.
    Find the general solution of §y'' + {2..12}y' + {3..40}y = {1..9}e^{-{2..7}t}\cos {2..9}t§.
    Diagonalise, if possible, the matrix with rows ({1..9}, {0..9}, {2..8}), ({0..5}, {1..9}, {0..6}), ({2..7}, {1..4}, {3..12}).
    Does §\sum_{n\ge {2..9}} \frac{(-1)^n}{n^{{2..9}/{3..8}} \ln n}§ converge absolutely, conditionally or not at all?
    A random sample of size {20..400} from an exponential distribution has mean {2..30}.{1..9}. Build a {90|95|99} % confidence interval for the rate.`,
  exercise: [
    '{algebra}',
    '{geometry}',
    '{counting}',
    '{physics}',
    '{chemistry}',
    '{college}',
    '{algebra}',
    '{counting}',
  ],
  proof: lines`
    Show that for every integer §n \ge {2..40}§ the number §{2..15}^n + {3..40}n - 1§ is divisible by {3|5|7|9|16|25} only if §n§ has a certain residue, and determine it.
    Prove that a continuous map from a {compact|connected|complete} space to §\mathbb R^{2..9}§ which is {injective|open|proper} is {closed|an embedding|surjective onto its hull}, or disprove it.
    Let §a_1,\dots,a_n>0§ with product 1. Prove §\sum a_i^{2..9} \ge \sum a_i^{1..8}§ under the stated exponents or give a counterexample.
    Show that every tree on {6..30} vertices with at most {2..9} leaves has a path of length at least {3..12}, if true.
    Prove that the ring §\mathbb Z[\sqrt{-{2..43}}]§ {is|is not} a principal ideal domain.
    Let §A§ be a real {3..9} by {3..9} matrix with §A^{2..5} = {2..9}A§. Prove that §A§ is diagonalisable and find its possible traces.
    Prove that among any {7..60} integers there are {3..6} whose sum is divisible by {3..6}.
    Show that a graph with {10..60} vertices and more than {30..400} edges contains a {triangle|cycle of even length|path on {4..9} vertices}.`,
  formal: lines`
    theorem ex_{10..99999} (a b : ℕ) (h : a + {2..99} * b = {100..999}) : a % {2..11} = {100..999} % {2..11} - ({2..99} * b) % {2..11} := by sorry
    theorem t{10..99999} (x y : ℝ) (h₀ : {2..9} * x + {2..9} * y = {10..99}) (h₁ : x - y = {1..30}) : x * y < {100..999} := by sorry
    lemma aux_{10..99999} {α : Type*} (s : Finset α) (h : s.card = {3..40}) : s.powerset.card = 2 ^ {3..40} := by sorry
    theorem n{10..99999} (n : ℕ) (hn : {2..9} ≤ n) : {2..12} ∣ n ^ {3..9} - n := by sorry
    example (f : ℝ → ℝ) (hf : ∀ x, f (x + {1..9}) = f x + {2..30}) : f {20..90} - f {1..10} = {20..900} := by sorry
    theorem seq_{10..99999} (u : ℕ → ℚ) (h0 : u 0 = {1..19}) (h : ∀ n, u (n+1) = u n / {2..9} + {1..7}) : u {3..9} < {20..90} := by sorry`,
};

export const STEM_FRAMES = lines`
{exercise}
{exercise}⏎⏎<<Put the final answer in \boxed{}.|Finish with "Final answer:".|End with the result alone in \boxed{}, in simplest form.|Give the result as an exact value.>>
<<Solve the following problem.|Work out the solution to this exercise.|Present a full solution.|Here is a problem from a set.>>⏎⏎{exercise}⏎⏎<<Reason at length before you commit to a result.|Write down all the work.|Consider a second approach and compare.|Include every intermediate calculation.>>
**<<Problem|Exercise|Question>> {1..9999}.** {exercise}⏎⏎**<<Solution|Worked solution|Answer>>.**
\subsection*{Problem {1..400}}⏎{exercise}⏎\subsection*{Solution}`;

export const STEM_SYSTEMS = lines`
<<You are a mathematician.|You solve problems.|You are a competition trainer.|Assistant for science problems.>> <<First produce a long internal monologue in <scratch> tags: explore, doubt, verify, backtrack. Then write a clean solution.|Your solution must be readable by a student without further help.|Explore several approaches before choosing one.>>
<<Reason thoroughly inside <reasoning></reasoning>, then give <final></final>.|Structure: Understand, Plan, Execute, Check, Conclude.|Write the thinking in full; abbreviations are not allowed.>>
<<Respond only with a solution in LaTeX.|Every step must be numbered and must name the rule it uses.|Take as much space as you need.>>`;

export const PROOF_FRAMES = lines`
{proof}
<<Prove or disprove.|Write a rigorous proof.|Statement:|Give a complete proof at the level of a graduate course.>> {proof}
{proof}⏎⏎<<Before the proof, sketch the idea in two sentences.|State each lemma separately.|Afterwards, criticise your own proof and fix gaps.|Then explain where each hypothesis is used.>>`;

export const FORMAL_FRAMES = lines`
<<Complete the following Lean 4 code:|Replace sorry by a proof. Explain each tactic in a comment.|Prove the theorem in Lean 4 with Mathlib. First a plan in plain words, then the code.>>⏎~~~lean⏎import Mathlib⏎⏎{formal}⏎~~~
<<Translate the problem into Lean 4 and prove it.|Give a formal statement (Lean 4) and an informal proof.|Autoformalise:>>⏎{proof}
/- <<Informal statement|Problem>>: {proof} -/⏎<<Write the formal statement and nothing else.|Formalise, then prove; keep the comments.>>`;
