import { pick } from '../../../../demo/random.ts';
import { bankOf, mixed, type Bank } from './kit.ts';
import { WORLD } from './words.ts';

const SCHOOL = [
  '[name:p] has [12..90] [goods:g]. {{She gives|He gives|They give}} [2..9] to each of [3..6] friends and buys [4..30] more on [day]. How many [:g] does [:p] have now?',
  'A [thing] costs $[18..240]. During a sale it is discounted by [5..45]%, and then a [3..12]% sales tax is added. What is the final price, to the nearest cent?',
  '[name] drives from [town:a] to [town:b] at [40..75] miles per hour and returns at [30..60] mph. If the whole trip takes [4..11] hours, how far apart are [:a] and [:b]?',
  'A rectangle has a perimeter of [24..180] cm. Its length is [2..14] cm more than its width. Find the area of the rectangle.',
  'The ratio of {{boys to girls|teachers to students|cats to dogs|red to blue marbles}} is [2..7]:[3..11]. If there are [60..420] in total, how many of each are there?',
  'Solve for x: [2..9]x + [3..40] = [41..120]',
  'Factor completely: [2..6]x^2 + [5..31]x + [2..24]',
  '[name:p] is [3..12] years older than [name:q]. In [2..9] years, [:p] will be twice as old as [:q]. How old is [:q] now?',
  'A tank is filled by pipe A in [3..12] hours and by pipe B in [4..18] hours. A leak empties the full tank in [20..60] hours. With both pipes and the leak open, how long does it take to fill the empty tank?',
  'The average of [4..9] test scores is [62..88]. What must the next score be so that the average rises to [89..94]?',
  'A bakery sells [20..80] boxes of [goods] on [day] and [10..60]% more on [day]. Each box holds [6..24]. How many [goods] were sold over the two days?',
  'In triangle ABC, angle A = [25..80]° and angle B = [30..80]°. AB = [4..30] cm. Find AC correct to 2 decimal places.',
  'Write [12..98]/[100..480] in lowest terms and as a percentage.',
  'A [trade] earns $[14..60] an hour and time and a half for hours above 40. How much is earned in a week of [41..58] hours?',
  '{{If|Suppose|Given that}} f(x) = [2..8]x^2 - [1..19]x + [1..30], {{find f(-[1..6])|what is the vertex of the graph of f?|for which x is f(x) = [31..60]?}}',
  'There are [3..9] red, [2..8] green and [4..11] blue balls in a bag. Two are drawn without replacement. What is the probability that they have the same colour?',
  'A ladder [4..12] m long leans against a wall, with its foot [1..3] m from the wall. How high up the wall does it reach?',
  '[name] invests $[500..9000] at [2..9]% per annum compounded {{quarterly|monthly|annually|semi-annually}}. How much is it worth after [2..15] years?',
  '[name:p], [name:q] and [name:s] share $[90..900] so that [:p] gets twice as much as [:q], and [:s] gets $[6..40] less than [:q]. Find each share.',
  'A phone plan charges $[10..40] a month plus [3..15] cents a minute; a second one charges $[41..80] flat. After how many minutes is the second plan cheaper?',
  'What is the sum of the first [15..90] terms of the arithmetic sequence [2..9], [10..15], ...?',
  'A cylinder has radius [2..15] cm and height [5..40] cm. A cone with the same base and height is removed. What volume remains? Leave your answer in terms of π.',
];

const R = String.raw;

const UNIVERSITY = [
  R`Evaluate $\int_0^{[1..5]} x^{[2..4]} e^{-[2..7]x}\,dx$.`,
  R`Let $A=\left(\matrix{ [1..9] & -[1..4] \cr [2..8] & [1..7] }\right)$. Find the eigenvalues of $A$ and decide whether it is diagonalizable over {{$\mathbb R$|$\mathbb C$|$\mathbb Q$}}.`,
  R`Determine the radius of convergence of $\sum_{n\ge 1} \frac{n^{[1..5]} x^n}{[2..9]^n}$ and study the endpoints.`,
  R`Solve the initial value problem $y'' + [1..9]y' + [2..20]y = [1..6]\cos([1..5]t)$, $y(0)=[0..4]$, $y'(0)=[0..3]$.`,
  R`Let $X_1,\dots,X_{[5..40]}$ be i.i.d. {{Poisson|exponential|geometric}} with {{mean|parameter}} $[2..9]$. Find the MLE of the parameter and its asymptotic variance.`,
  R`How many group homomorphisms are there from $\mathbb Z_{[6..60]}$ to $\mathbb Z_{[8..90]}$?`,
  R`Compute the line integral of $F(x,y)=([2..7]xy, x^2+[1..8]y)$ along {{the unit circle, counterclockwise|the segment from the origin to $([1..5],[2..9])$|the parabola $y=[2..4]x^2$ from $x=0$ to $x=[1..3]$}}.`,
  R`Find the residues of $f(z)=\frac{z^{[1..3]}}{(z-[1..4])^2(z^2+[5..25])}$ at its poles and hence evaluate $\oint_{|z|=[6..9]} f(z)\,dz$.`,
  R`Let $V$ be the space of real polynomials of degree at most [2..6] and $T(p)=[2..5]p' + x p''$. Find the matrix of $T$ in the standard basis, its rank and its kernel.`,
  R`The joint density of $(X,Y)$ is $c\,x^{[1..3]}y$ on $0<x<y<[1..4]$. Find $c$, the marginal of $Y$ and $E[X\mid Y]$.`,
  R`For which real $a$ does $\int_1^\infty \frac{\ln^{[1..4]} x}{x^{a}+[1..9]}\,dx$ converge?`,
  R`Use Lagrange multipliers to find the extrema of $[2..6]x+[1..9]y-z$ subject to $x^2+y^2+[2..5]z^2=[10..60]$.`,
  R`Let $G$ be a group of order $[12..96]$. What can be said about its Sylow {{2|3|5}}-subgroups?`,
  R`Find the Fourier series of $f(x)={{x^2|\vert x\vert|x(\pi-x)|\cosh x}}$ on $(-\pi,\pi)$, scaled by $[2..9]$, and deduce a value of a well-known series.`,
  R`Compute the limit: $\lim_{x\to 0}\frac{\sin([2..9]x)-[2..9]x}{x^{[2..3]}}$ {{(if it exists)||without L'Hôpital's rule}}`,
];

const COMPETITION = [
  R`Find the number of ordered triples $(a,b,c)$ of positive integers with $abc=[2..9]^{[3..7]}\cdot[11..19]^{[2..4]}$.`,
  R`Let $p(x)$ be a monic cubic with $p(1)=[2..30]$, $p(2)=[2..30]$ and $p(3)=[2..40]$. Find $p([4..9])$.`,
  R`In acute triangle $ABC$ with $AB=[11..17]$, $BC=[14..19]$, $CA=[12..20]$, let $H$ be the orthocenter and $M$ the midpoint of $BC$. Line $HM$ meets the circumcircle at $D$ with $H$ between $M$ and $D$. Find $AD^2$ as $\frac mn$ in lowest terms and give $m+n$.`,
  R`Find the remainder when $[3..17]^{[100..2025]}+[4..29]^{[90..999]}$ is divided by $[7..101]$.`,
  R`[5..12] people sit around a round table. In how many ways can hats of [3..5] colours be given out so that {{no two neighbours share a colour|each colour is used at least once|opposite people differ}}?`,
  R`The sequence $a_1=[1..5]$, $a_{n+1}=[2..4]a_n+[1..9]$ satisfies $a_k\equiv 0 \pmod{[11..97]}$. Find the smallest such $k$, or prove there is none.`,
  R`A [3..9]×[10..40] board is tiled by dominoes. Let $N$ be the number of tilings with exactly [1..6] vertical dominoes in the first [2..5] columns. Find $N \bmod 1000$.`,
  R`Real numbers $x,y,z>0$ satisfy $x+y+z=[2..12]$. Find the minimum of $\frac{x^2}{y+[1..3]z}+\frac{y^2}{z+x}+\frac{z^2}{x+y}$.`,
  R`Let $S$ be the set of divisors of $[10..30]!$. Two are chosen at random. The probability that their {{product|quotient}} is a perfect {{square|cube}} is $\frac mn$. Find $m+n$.`,
  R`[name:p] and [name:q] play a game with a heap of $[50..2025]$ stones, taking in turn {{a power of [2..3]|a divisor of the current number|at most [3..9] stones, never the same number twice in a row}}. Who wins with optimal play if [:p] starts?`,
  R`How many functions $f:\{1,\dots,[4..8]\}\to\{1,\dots,[4..8]\}$ satisfy $f(f(x))=f(x)$ and have exactly [1..4] fixed points?`,
  R`Circles of radii $[2..9]$ and $[10..20]$ are externally tangent at $T$. A common external tangent touches them at $P$ and $Q$. Find the area of triangle $PQT$.`,
  R`Find all functions $f:\mathbb R\to\mathbb R$ such that $f(x+[1..4]f(y))=f(x)+[1..7]y$ for all real $x,y$.`,
];

export const school = bankOf(SCHOOL, WORLD);
export const university = bankOf(UNIVERSITY, WORLD);
export const competition = bankOf(COMPETITION, WORLD);
export const anyMaths = mixed(school, university, competition);

const LEAN = {
  hyp: ['(hn : 0 < n)', '(h : a ∣ b)', '(hab : a ≤ b)', '(h0 : x ≠ 0)', '(hp : Nat.Prime p)', '(hx : 0 ≤ x)'],
  type: ['ℕ', 'ℤ', 'ℝ', 'ℚ'],
  goal: [
    'a * b + [1..9] * a = a * (b + [1..9])',
    '(a + b) ^ 2 ≤ [2..5] * (a ^ 2 + b ^ 2)',
    'n ^ [2..5] % [3..12] < [13..20]',
    '∑ i in Finset.range (n + 1), i ^ [1..3] ≤ n ^ [4..6] + [1..8]',
    'Nat.gcd ([2..9] * n + [1..5]) ([3..12] * n + [1..7]) ∣ [5..90]',
    '∃ k, [2..12] * n + [1..30] = k + n',
    'Real.sqrt (x ^ 2 + [1..20]) ≥ |x|',
    'a * x ^ 2 + [2..8] * x + [1..15] = 0 → b ^ 2 ≥ [4..40] * a',
    'p ∣ n ^ p - n',
    '|a - b| + |b - x| ≥ |a - x| - [0..9]',
  ],
  label: ['mathd_algebra', 'mathd_numbertheory', 'lean_workbook', 'aux', 'exercise', 'thm', 'ineq', 'step'],
};

export const lean = bankOf(
  [
    'import Mathlib\n\ntheorem [label]_[10..9999] (a b x : [type]) (n p : ℕ) [hyp] : [goal] := by\n  sorry',
    'theorem [label]_[10..9999] (n p : ℕ) (a b x : [type]) [hyp] [hyp] :\n    [goal] := sorry',
    'lemma [label]_[2..999] {n p : ℕ} {a b x : [type]} [hyp] (h₁ : [goal]) :\n    [goal] := by sorry',
    'example (a b x : [type]) (n p : ℕ) [hyp] : [goal] ∧ [goal] := by\n  sorry',
  ],
  LEAN,
);

export const isabelle = bankOf(
  [
    'theorem [label]_[10..999]:\n  fixes a b x :: real and n :: nat\n  assumes "[asm]" and "[asm]"\n  shows "[concl]"',
    'lemma "[asm] ⟹ [concl]"',
    'theorem\n  fixes n p :: nat and a b x :: real\n  assumes h: "[asm]"\n  shows "[concl] ∨ [concl]"\n  oops',
  ],
  {
    label: LEAN.label,
    asm: [
      'a + b = [2..40]',
      'x > [1..9]',
      'n mod [3..11] = [1..2]',
      'prime p',
      'a * b ≥ [1..25]',
      '0 ≤ a',
      'b < [5..80]',
    ],
    concl: [
      'a^2 + b^2 ≥ [2..90]',
      'x^[2..4] > [1..9]',
      '[2..9] dvd n^[2..4] + [1..30] * n',
      'a * x ≤ [20..99] + b',
      'n < [2..4]^n + [1..7]',
    ],
  },
);

const AREAS = [
  {
    struct: ['finite group', 'group', 'abelian group', 'simple group', 'permutation group', 'p-group'],
    prop: [
      'of order [4..200]',
      'with exactly [2..9] conjugacy classes',
      'without non-trivial automorphisms',
      'generated by [2..5] elements of order [2..6]',
      'that acts faithfully on [3..9] points',
      'all of whose proper subgroups are cyclic',
    ],
    concl: [
      'abelian',
      'cyclic',
      'solvable',
      'nilpotent',
      'a direct product of its Sylow subgroups',
      'isomorphic to a subgroup of S_[3..9]',
    ],
  },
  {
    struct: [
      'metric space',
      'compact space',
      'Hausdorff space',
      'subset of R^[2..5]',
      'topological group',
      'quotient space',
    ],
    prop: [
      'with a countable dense subset',
      'in which every sequence has a convergent subsequence',
      'that is totally bounded',
      'with [2..9] connected components',
      'all of whose closed balls are compact',
      'with no isolated points',
    ],
    concl: [
      'complete',
      'separable',
      'second countable',
      'uncountable',
      'locally compact',
      'normal',
      'path connected',
    ],
  },
  {
    struct: [
      'graph',
      'connected graph',
      'planar graph',
      'tree',
      'tournament',
      'bipartite graph',
      '[3..7]-regular graph',
    ],
    prop: [
      'on [6..90] vertices',
      'without cycles of length [3..6]',
      'of minimum degree at least [2..7]',
      'with chromatic number [3..6]',
      'that has no two disjoint cycles',
      'of diameter at most [2..5]',
    ],
    concl: [
      'Hamiltonian',
      '[3..6]-colourable',
      'planar',
      '[2..4]-connected',
      'determined by its degree sequence',
      'a union of [2..6] matchings',
    ],
  },
  {
    struct: [
      'ring',
      'Noetherian ring',
      'integral domain',
      'module over a PID',
      'commutative ring',
      'field extension of degree [2..9]',
    ],
    prop: [
      'with finitely many ideals',
      'in which every prime ideal is maximal',
      'with [4..81] elements',
      'in which x^[2..5] = x for all x',
      'whose nilradical is zero',
    ],
    concl: [
      'a field',
      'Artinian',
      'commutative',
      'free',
      'reduced',
      'a product of fields',
      'a unique factorisation domain',
    ],
  },
  {
    struct: [
      'function on [0, 1]',
      'convex function',
      'power series',
      'sequence of continuous functions',
      'bounded operator',
      'monotone function',
    ],
    prop: [
      'with bounded variation',
      'that is Lipschitz with constant [2..9]',
      'whose derivative vanishes almost everywhere',
      'with at most [2..30] discontinuities',
      'that converges pointwise to a continuous limit',
      'bounded by [1..9] in the L^[2..4] norm',
    ],
    concl: [
      'uniformly continuous',
      'absolutely continuous',
      'integrable',
      'constant',
      'compact',
      'differentiable almost everywhere',
    ],
  },
];

export const statements: Bank = (random) => {
  const own = AREAS.map((area) =>
    bankOf(
      [
        'Prove that every [struct] [prop] is [concl].',
        'Let $X$ be a [struct]. Show that if $X$ is {{also |}}[concl], then it is [concl]. {{Give a counterexample to the converse.||}}',
        'Is it true that a [struct] [prop] must be [concl]? Prove or give a counterexample.',
        'Give an example of a [struct] [prop] that is not [concl], and prove that there is none which is [concl].',
        R`Characterise, up to the obvious notion of equivalence, each [struct] [prop]. {{Which of them are [concl]?|Deduce that all but finitely many are [concl].}}`,
        R`Prove that $n^{[3..13]}-n^{[1..2]}$ is divisible by $[2..6]$ for {{infinitely many|all|all odd}} integers $n$, or disprove it.`,
      ],
      area,
    )(random),
  );
  return () => pick(own, random)();
};
