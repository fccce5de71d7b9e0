const SUBJECTS_KEPT = 160;
/** Fewer requests that name a subject say nothing about breadth. */
const ENOUGH = 8;

/** Counts a subject (from 1); when many have been counted all are halved, so that recent ones weigh more. */
export function countSubject(subjects: number[], subject: number): number[] {
  while (subjects.length < subject) subjects.push(0);
  subjects[subject - 1]!++;
  const total = subjects.reduce((sum, count) => sum + count, 0);
  return total < SUBJECTS_KEPT ? subjects : subjects.map((count) => count >> 1);
}

/** As many subjects as an even spread shows, about, among all: texts come from fewer than the table has. */
const EVEN = 18;

/** Effective number of subjects (the exponential of their entropy, Hill 1973) as a share of what an even spread would show in so many requests. */
export function breadthOf(subjects: readonly number[]): number | null {
  let total = 0;
  for (const count of subjects) total += count;
  if (total < ENOUGH) return null;
  let entropy = 0;
  for (const count of subjects) if (count > 0) entropy -= (count / total) * Math.log(count / total);
  const even = EVEN * (1 - Math.exp(-total / EVEN));
  return Math.min(1, (Math.exp(entropy) - 1) / (even - 1));
}
