import { describe, expect, it } from 'vitest';
import type { ModelCall } from '../../../src/domain/index.ts';
import { fingerprintKey, observe } from '../../../src/features/index.ts';
import { judge, newJudgement, type Judgement } from '../../../src/scoring/index.ts';
import { call } from '../../support/calls.ts';
import { testPolicy } from '../../support/policy.ts';

const key = await fingerprintKey('a secret for tests, at least 32 characters');
const policy = testPolicy();

const judged = (calls: readonly ModelCall[]): Judgement =>
  calls.reduce(
    (judgement, one, n) => judge(judgement, observe(one, n * 1000, key, 600), policy),
    newJudgement(),
  );

describe('streams are opened when there is something to judge', () => {
  const PLACES = ['Lyon', 'Porto', 'Graz', 'Turku', 'Gdynia'];

  it('not for people whose messages begin alike, nor for system prompts that name each of them', () => {
    const calls = Array.from({ length: 300 }, (_, n) =>
      call({
        system: `You help ${PLACES[n % 5]} customer ${'abcdefghijklmnop'[n % 16]}${'qrstuvwxyz'[n % 10]}.`,
        turns: `hey, I think my order from ${PLACES[n % 5]} is still missing and I'm worried, can you check it for me`,
      }),
    );
    const { opened } = judged(calls);
    expect(opened.key).toBe(1);
    expect(opened.context).toBeLessThan(5);
    expect(opened.template).toBeLessThan(5);
  });

  it('for an instruction under a system prompt; what opens the stream does not count in it', () => {
    const instruction = (subject: string) =>
      call({
        system: 'You are a knowledgeable assistant.',
        turns: `Here are some tasks:\n1. Explain ${subject} to beginners.\n2. Compare ${subject} with a related idea.\nCome up with ten new tasks of the same kind. They must be diverse and must not repeat the ones above.`,
      });
    const contextOf = ({ streams }: Judgement) => streams.find(({ scope }) => scope === 'context');
    expect(contextOf(judged([instruction('glacier retreat')]))).toMatchObject({ requests: 1, evidence: {} });
    const second = contextOf(judged([instruction('glacier retreat'), instruction('harbour dredging')]));
    expect(second?.evidence.coverage_growth).toMatchObject({ count: 1 });
  });
});

describe('the state of an honest key', () => {
  it('is a few kilobytes as JSON', () => {
    const calls = Array.from({ length: 500 }, (_, n) =>
      call({ turns: `hi, can you help me with my invoice ${'abcdefghij'[n % 10]}? I think it is wrong` }),
    );
    expect(JSON.stringify(judged(calls)).length).toBeLessThan(4096);
  });
});
