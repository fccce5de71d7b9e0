import { describe, expect, it } from 'vitest';
import { observation } from '../../../src/detectors/shared/cases.ts';
import {
  newTrace,
  NO_SURROUNDINGS,
  NONE_TAKEN,
  traced,
  type News,
  type Trace,
} from '../../../src/campaigns/index.ts';

const QUIET = { suspicion: -5, led: {}, member: false, taken: NONE_TAKEN };
const fingerprint = (n: number): string => `f${String(n).padStart(12, 'a')}`;

const request = (n: number) =>
  observation({
    fingerprints: {
      prompt: fingerprint(n),
      system: fingerprint(1e6),
      template: [fingerprint(2e6), fingerprint(n + 3e6)],
    },
  });

const take = (trace: Trace, n: number, judged = QUIET): News | null =>
  traced(trace, request(n), { ...NO_SURROUNDINGS, payment: 'card', network: `net${n % 3}` }, judged);

describe('what a key tells', () => {
  it('is each fact once, and what varies with each request not at all', () => {
    const trace = newTrace();
    const told = Array.from({ length: 200 }, (_, n) => take(trace, n)?.facts ?? []).flat();
    expect(told.filter((fact) => fact === 'payment:card')).toHaveLength(1);
    expect(told.filter((fact) => fact.startsWith('system:'))).toHaveLength(1);
    expect(told.filter((fact) => fact.startsWith('template:'))).toEqual([`template:${fingerprint(2e6)}`]);
    expect(told.filter((fact) => fact.startsWith('network:'))).toHaveLength(3);
  });

  it('is nothing for most requests of a key that nothing speaks against', () => {
    const trace = newTrace();
    const news = Array.from({ length: 400 }, () => take(trace, 0)).filter((one) => one !== null);
    expect(news.length).toBeLessThan(20);
  });

  it('is little also of a suspect who stays one: every fourth request at first, then one a minute', () => {
    const trace = newTrace();
    const suspect = { ...QUIET, suspicion: 1 };
    const times = Array.from({ length: 1000 }, (_, n) => n * 1000);
    const news = times.filter(
      (at) => traced(trace, { ...request(0), at }, NO_SURROUNDINGS, suspect) !== null,
    );
    const [early, late] = [news.filter((at) => at < 64_000), news.filter((at) => at >= 64_000)];
    expect(early.length).toBeGreaterThan(15);
    expect(late.length).toBeLessThan(1000 / 60 + 4);
    expect(late.length).toBeGreaterThan(1000 / 60 - 4);
  });

  it('is its evidence only when it is a suspect or a member', () => {
    const led = { coverage_growth: 1 };
    expect(take(newTrace(), 0, { ...QUIET, led })?.led).toBeNull();
    expect(take(newTrace(), 0, { ...QUIET, suspicion: 2, led })?.led).toEqual(led);
    const trace = newTrace();
    for (let n = 0; n < 60; n++) take(trace, 0);
    expect(take(trace, 0, { ...QUIET, led, member: true })?.led).toEqual(led);
  });

  it('is remembered in less than 4 KB, whatever the key sends', () => {
    const trace = newTrace();
    for (let n = 0; n < 2000; n++) {
      const twice = Math.floor(n / 2);
      take(trace, twice);
    }
    expect(JSON.stringify(trace).length).toBeLessThan(4096);
  });

  it('is the day of a move to another model, after several requests of it', () => {
    const trace = newTrace();
    const moved = (model: string) =>
      traced(trace, { ...request(0), model }, NO_SURROUNDINGS, QUIET)?.facts ?? [];
    for (let n = 0; n < 20; n++) moved('model-a');
    const told = Array.from({ length: 5 }, () => moved('model-b')).flat();
    expect(told).toContain('pivot:model-b/0');
  });

  it('is the same few prompts for keys that ask very many in another order, and little of each', () => {
    const prompts = Array.from({ length: 1200 }, (_, n) => printOf(n));
    const told = (all: readonly string[]): Set<string> => {
      const trace = newTrace();
      return new Set(all.flatMap((prompt) => asked(trace, prompt, [])));
    };
    const [one, other] = [told(prompts), told(prompts.toReversed())];
    expect(one.size).toBeLessThanOrEqual(16);
    expect(one.intersection(other).size).toBeGreaterThanOrEqual(2);
  });

  it('is prompts that an answer proposed, as the key that asks them tells them', () => {
    const [generator, asker] = [newTrace(), newTrace()];
    const items = Array.from({ length: 24 }, (_, n) => printOf(n));
    const proposed = [
      ...asked(generator, printOf(900), items.slice(0, 12)),
      ...asked(generator, printOf(900), items.slice(12)),
    ];
    const facts = items.flatMap((item) => asked(asker, item, []));
    expect(proposed.filter((fact) => facts.includes(fact)).length).toBeGreaterThanOrEqual(2);
  });

  it('leaves room for the prompts of a key that was answered very many', () => {
    const trace = newTrace();
    for (let n = 0; n < 500; n++)
      asked(
        trace,
        printOf(900),
        Array.from({ length: 12 }, (_, i) => printOf(12 * n + i + 1000)),
      );
    expect(trace.prompts).toBe(12);
  });
});

/** A fingerprint as they are: thirteen letters of which each is as likely as any other. */
function printOf(n: number): string {
  let bits = Math.imul(n + 1, 0x9e3779b1) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b) >>> 0;
  const letters = 'abcdefghijklmnopqrstuvwxyz234567';
  return Array.from({ length: 6 }, (_, i) => letters[(bits >>> (5 * i)) & 31])
    .join('')
    .padEnd(13, 'a');
}

/** Prompts told by a request and its answer. */
const asked = (trace: Trace, prompt: string, answers: readonly string[]): readonly string[] =>
  (
    traced(
      trace,
      observation({ fingerprints: { prompt, system: null, template: [], answers } }),
      NO_SURROUNDINGS,
      QUIET,
    )?.facts ?? []
  ).filter((fact) => fact.startsWith('prompt:'));
