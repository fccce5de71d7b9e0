import { entityGrammar } from './entities.ts';
import { lines } from './grammar.ts';

const school = lines`
{person=p} buys {3..28} {goods} at §{2..19} each and pays with a §{5..9}00 note. How much change does {=p} receive?
{a shop^} sells {food=f} in boxes of {4..24}. On Monday it sold {12..95} boxes, and on Tuesday it sold {2..9} fewer boxes. How many {=f} were sold on the two days together?
{person=p} reads {12..48} pages every day. A novel has {180..960} pages. After how many days will {=p} have finished the novel, and how many pages are read on the last day?
{a vehicle^} leaves {city} at {6..11}:{10..55} and travels at {40..120} km/h. It covers {90..480} km without stopping. At what time does it arrive?
{person=a} is {3..19} years older than {person=b}. In {4..15} years the sum of their ages will be {50..110}. How old is {=b} today?
A rectangular garden is {2..9} metres longer than it is wide. Its perimeter is {6..20}0 metres. Find the area of the garden.
Two pipes fill a tank in {3..9} hours and {10..18} hours respectively. If both are opened together, but the second is closed after {1..2} hours, how long does it take to fill the tank?
The ratio of {animal=x} to {animal=y} on a farm is {2..7}:{3..8}. After {10..60} of the {=x} are sold, the ratio becomes 1:{2..5}. How many animals of each kind were there at first?
{person=p} invests §{2..90}00 at an annual interest rate of {2..9}% compounded {annually|quarterly|monthly}. What is the investment worth after {2..12} years?
A class of {18..40} students voted on a trip. {2..5}/7 of the girls and half of the boys voted for the museum, which is {10..19} students in all. How many girls are there in the class?
During a sale, the price of a coat is reduced by {10..40}% and then by another {5..25}%. The final price is §{48..190}. What was the original price?
{person=a} can paint a fence in {3..11} hours and {person=b} in {4..14} hours. They start together, but {=a} leaves after {1..2} hours. How much longer does {=b} need to finish?
{a job^} earns §{14..58} per hour for the first {30..40} hours of a week and one and a half times that for overtime. Last week the pay was §{9..24}{10..99}. How many hours of overtime were worked?
{person=p} has {20..90} coins, all of them nickels and dimes, worth §{2..8}.{10..95}. How many dimes does {=p} have? Explain if no solution exists.
In {a shop}, {3..8} {goods=g} and {2..6} {food=f} cost §{20..70}, while {2..5} {=g} and {7..12} {=f} cost §{25..80}. Find the price of one of each.
A tank contains {40..200} litres of a {10..30}% salt solution. How many litres of water must be added to make it a {4..9}% solution?
{person=p} cycles to work at {12..24} km/h and returns by the same route at {8..16} km/h. The round trip takes {1..3} hours and {10..50} minutes. How far is it to work?
The average of {4..9} numbers is {20..90}. When one number is removed, the average of the others drops by {1..6}. Which number was removed?
{a shop^} baked {120..640} {food}. It packed them in trays of {6..16} and gave the remainder to {person}, who already had {3..30}. How many does that person have now?
Each day {person=p} saves §{1..6} more than the day before, starting with §{2..9}. After how many days are the savings at least §{3..20}00?
A ladder {5..17} metres long leans against a wall, its foot {2..4} metres from it. If the foot slips by {1..2} metre, how far does the top come down?
There are {3..9} red, {4..12} blue and {2..8} green {goods} in a bag. Two are drawn without replacement. What is the probability that they have different colours?
{person=a}, {person=b} and {person=c} share a prize of §{3..60}00 so that {=a} gets {2..4} times as much as {=b} and {=c} gets §{20..180} less than {=b}. How much does each one get?
A farmer has {40..200} {animal=x} and chickens. Together they have {200..600} legs. How many of them are {=x}?
A printer produces {12..60} pages per minute. A second printer needs {3..12} minutes more for a job of {240..900} pages. How many pages per minute does the second printer produce?
Water leaks from a barrel at {2..9} ml per minute. The barrel holds {20..200} litres and is {2..8}0% full. After how many hours is it half as full as it is now?
On a map with a scale of 1:{20..90}000 the distance between {city=c} and a nearby village is {3..19} cm. How long does it take to walk there at {4..6} km/h?
Of {200..900} visitors to a museum in {city}, {40..70}% bought an audio guide and {20..45}% took the tour; {5..15}% did both. How many did neither?
{person=p} wants an average of at least {80..92} over five tests. The first four results are {60..99}, {60..99}, {60..99} and {60..99}. What is the lowest result on the fifth test that would suffice?
A rope of {12..96} m is cut into three pieces. The second piece is twice as long as the first, and the third is {2..9} m shorter than the second. Determine the three lengths.`;

const contest = lines`
Find all positive integers n such that n^2 + {3..47}n + {11..199} is a perfect square.
Let ABC be a triangle with AB = {5..19}, BC = {8..21} and CA = {7..20}. Let D be the foot of the altitude from A, and let M be the midpoint of BC. Find DM.
How many {4..9}-digit positive integers have digits that are strictly {increasing|decreasing} and a digit sum divisible by {3..11}?
Determine the remainder when {2..19}^{50..2025} + {3..23}^{50..2025} is divided by {13..101}.
Let x, y, z be positive reals with x + y + z = {1..12}. Prove that x^2/(y+z) + y^2/(z+x) + z^2/(x+y) is at least half of that sum, and find all cases of equality.
A sequence is defined by a_1 = {1..9}, a_2 = {2..15} and a_(n+2) = {2..5}a_(n+1) - {1..4}a_n for n >= 1. Find a closed form and the last two digits of a_{20..2024}.
In how many ways can {5..14} identical {goods} be distributed among {3..6} children so that nobody gets more than {3..7}?
Suppose f is a function from the reals to the reals such that f(x + y) = f(x) + f(y) + {1..7}xy for all x and y, and f(1) = {2..20}. Find f({7..60}).
Points P and Q are chosen uniformly at random on a circle of radius {1..12}. What is the expected {length|square of the length} of the chord PQ?
Find the number of ordered pairs (a, b) of positive integers with lcm(a, b) = 2^{3..9} * 3^{2..7} * 5^{1..5}.
A fair {4..12}-sided die is rolled until the sum of the outcomes is a multiple of {3..7}. What is the expected number of rolls?
Let p be a prime with p > {3..17}. Show that p^2 - 1 is divisible by 24, and determine for which k the number p^k - 1 is divisible by {48..240} for all such p.
The polynomial P(x) = x^3 - {3..15}x^2 + {4..40}x - {1..30} has roots r, s and t. Compute r^{2..5} + s^2 + t^2 - rst.
A {5..12} by {5..12} board is tiled with dominoes. What is the largest number of dominoes that can be removed so that no further domino fits? Justify your answer.
In a tournament with {8..20} players everyone plays everyone else once, and there are no draws. Prove that there is a player from whom every other player can be reached by a chain of at most two wins.
Compute the sum over all k from 1 to {20..200} of floor({3..29}k / {31..61}).
Let S be the set of integers from 1 to {30..300}. Find the size of the largest subset of S no two of whose elements differ by {3..12}.
Circle A has radius {3..15} and circle B has radius {4..20}; their centres are {21..40} apart. Find the length of the common internal tangent.
Evaluate the integral of x^{2..5} * e^(-{1..6}x) from 0 to infinity and generalise the result.
Find the minimum value of (x + {1..9}/y)(y + {1..9}/x) for positive real x and y.
Let n be the smallest positive integer with exactly {6..36} positive divisors and divisible by {4..30}. Find n.
A cube of edge {3..10} is painted and cut into unit cubes. One unit cube is chosen at random and rolled. What is the probability that the top face is painted?
Given that sin(x) + cos(x) = {1..6}/{5..9}, find the value of sin^3(x) + cos^3(x).
Let G be a graph with {7..15} vertices in which every two vertices have exactly one common neighbour. Describe G.
Determine all real solutions of the system x + y = {3..21}, x^3 + y^3 = {50..900}.
{3..12} couples sit at a round table. In how many seatings, up to rotation, does no couple sit together?
For which real numbers a does the equation |x - {1..8}| + |x + {1..8}| = a have {no|exactly two|infinitely many} solutions?
Let A be the {2..4} by {2..4} matrix whose (i, j) entry is i + {2..9}j. Find its rank and its nonzero eigenvalues.
A particle starts at the origin and moves one unit up or right with probability 1/2 each. What is the probability that it passes through ({3..9}, {3..9}) without having touched the line y = x + {1..2}?
Find the sum of all {prime|composite} numbers below {50..400} which leave remainder {1..4} when divided by {5..9}.
The base-{5..9} representation of N is a three-digit number which is reversed in base {10..13}. Find all possible N.
A regular {8..24}-gon is inscribed in a unit circle. Find the product of the lengths of all diagonals from one vertex.
Let a, b and c be the side lengths of a triangle with area {6..84} and perimeter {24..60}. Find the largest possible inradius and show that it is attained.
Consider a game in which two players alternately take 1, {2..3} or {4..6} {goods} from a pile of {20..500}. Who wins if the one who takes the last wins? Describe the winning strategy.
Show that for every positive integer n the number {5..23}^n - {4..22}n - 1 has a fixed divisor larger than 1, or give a counterexample.
Ten lamps are arranged in a circle, {3..7} of them lit. In a move one changes the state of three neighbours. Can all lamps be switched off? Prove your claim.
Let f(n) be the number of ways to write n as an ordered sum of the numbers {1..2}, {3..4} and {5..7}. Find f({12..30}).
The incircle of triangle ABC touches its sides at D, E and F. Given BD = {3..12}, CE = {4..13} and AF = {2..11}, compute the area of the triangle and the radius of its circumcircle.
Let z be a complex number with |z| = 1 and Im(z) > 0 such that z^{5..12} + z^{2..4} is real. How many possibilities are there for z?
Three mutually tangent circles with radii {1..5}, {6..9} and {10..15} touch a common line. Is this possible? If so, find the distance between the outer points of tangency.
What is the greatest integer k for which {20..90}! is divisible by {6..40}^k?
A lattice path from (0, 0) to ({6..14}, {6..14}) must pass through ({2..4}, {3..5}) and avoid ({7..9}, {8..10}) if it lies inside. Count the paths.
Suppose that a, b and c are roots of x^3 - {2..9}x + {1..8} = 0. Find a polynomial with integer coefficients whose roots are a + b/c, b + c/a and c + a/b, or show that none exists.
A random permutation of 1, ..., {6..20} is written down. Find the expected number of positions whose entry is larger than all the entries before it.
Prove or disprove: among any {5..13} integers there are three whose sum is divisible by 3, and among any {9..25} there are {4..6} whose sum is divisible by {4..6}.
Let T be a tetrahedron with pairwise perpendicular edges of length {2..9}, {3..10} and {4..12} at one vertex. Find the radius of its inscribed sphere.
Determine the limit of the sequence x_1 = {1..9}, x_(n+1) = (x_n + {2..30}/x_n)/2, and estimate how many terms are needed for {4..12} correct decimals.
For a set A of {8..20} distinct positive integers below {40..200}, show that two disjoint non-empty subsets have equal sums, or find the smallest size for which this is guaranteed.
Solve the differential equation y'' + {2..8}y' + {1..16}y = {cos(x)|e^x|x^2} with y(0) = {0..5} and y'(0) = {0..4}.
In how many ways can the vertices of a cube be coloured with {2..6} colours, up to rotation?
Evaluate the infinite product of (1 - 1/n^2) from n = 2, and then the one with n^3 in place of n^2, as far as a closed form exists. Compare both numerically after {10..60} factors.
The numbers 1 to {12..60} are written on a board. In each step two of them, a and b, are replaced by ab + a + b. Which number remains?
Let ABCD be a cyclic quadrilateral with AB = {3..9}, BC = {4..10}, CD = {5..11} and DA = {6..12}. Find the length of AC and the area.
How many subsets of the first {8..24} positive integers contain no two consecutive numbers and have an {even|odd} number of elements?`;

/** School word problems and contest mathematics with drawn numbers. */
export const mathGrammar = { ...entityGrammar, school, contest };
