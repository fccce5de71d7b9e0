import { between, pick } from '../../random.ts';
import { CITIES, NAMES, THINGS } from './people.ts';

type Line = (random: () => number) => string;

const name: Line = (r) => pick(NAMES, r);
const thing: Line = (r) => pick(THINGS, r);

/** Exam-like problems with one right answer: the kind of bank that a reasoning harvest works through. */
const PROBLEMS: readonly Line[] = [
  (r) =>
    `${name(r)} buys ${between(3, 40, r)} boxes with ${between(4, 24, r)} candles each and sells two thirds of them. How many candles are left?`,
  (r) =>
    `A train leaves ${pick(CITIES, r)} at ${between(6, 11, r)}:${between(10, 55, r)} at ${between(60, 140, r)} km/h; another follows ${between(20, 90, r)} minutes later at ${between(150, 240, r)} km/h. When does it catch up?`,
  (r) =>
    `Find all integers x with x^2 - ${between(3, 30, r)}x + ${between(2, 60, r)} = 0, or show that there are none.`,
  (r) =>
    `In how many ways can ${between(5, 12, r)} people sit round a table if ${name(r)} and ${name(r)} must not be neighbours?`,
  (r) =>
    `A bag holds ${between(3, 12, r)} red and ${between(3, 12, r)} green marbles. Two are drawn without replacement. What is the probability that they match?`,
  (r) =>
    `The sides of a triangle are ${between(5, 20, r)}, ${between(8, 20, r)} and ${between(10, 24, r)}. Is the angle opposite the longest side acute, right or obtuse?`,
  (r) =>
    `What is the remainder of ${between(3, 19, r)}^${between(20, 200, r)} on division by ${between(7, 23, r)}?`,
  (r) =>
    `${name(r)} always lies on ${pick(['Mondays', 'Tuesdays', 'Fridays'], r)}, ${name(r)} on weekends. Today one says "yesterday I lied". Which day can it be?`,
  (r) =>
    `Write a function that finds the longest run of equal values in a list of ${between(10, 99, r)}000 integers, and prove its running time.`,
  (r) =>
    `A ${thing(r)} costs ${between(40, 400, r)}; its price falls by ${between(5, 35, r)} % and then rises by ${between(5, 35, r)} %. What is the final price?`,
  (r) =>
    `A solution of ${between(2, 40, r)} g salt in ${between(100, 900, r)} g water is boiled down to half its mass. What is its concentration?`,
  (r) =>
    `A stone is thrown up at ${between(8, 40, r)} m/s from a roof ${between(5, 60, r)} m high. After what time does it reach the ground?`,
  (r) =>
    `A tank fills through one pipe in ${between(3, 12, r)} hours and empties through another in ${between(13, 30, r)}. How long until it is full?`,
  (r) => `Evaluate the sum of 1/(k(k+${between(1, 4, r)})) for k from 1 to ${between(20, 900, r)}.`,
  (r) =>
    `Five houses stand in a row; ${name(r)} lives left of ${name(r)}, and the owner of the ${thing(r)} lives in the ${pick(['second', 'middle', 'last'], r)} house. Who can live at the end?`,
  (r) =>
    `How many numbers below ${between(200, 5000, r)} are divisible by ${between(3, 9, r)} but not by ${between(10, 15, r)}?`,
];

export const problem: Line = (random) => pick(PROBLEMS, random)(random);

/** A multiple-choice item of a finite public-style benchmark. */
export function multipleChoice(random: () => number): string {
  const first = between(3, 60, random);
  const second = between(3, 60, random);
  const right = first * second;
  const options = [right, right + between(1, 9, random), right - between(1, 9, random), right + 10];
  const letters = ['A', 'B', 'C', 'D'];
  const asked = pick(
    [
      `A hall has ${first} rows of ${second} seats. How many seats are there?`,
      `${pick(NAMES, random)} packs ${first} crates with ${second} jars each. How many jars is that?`,
      `Which number is the product of ${first} and ${second}?`,
      `A printer makes ${first} pages a minute. How many pages does it make in ${second} minutes?`,
    ],
    random,
  );
  return `Question: ${asked}\n${letters.map((letter, i) => `${letter}. ${options[i]}`).join('\n')}\nAnswer:`;
}
