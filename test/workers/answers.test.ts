import { afterEach, expect, it, vi } from 'vitest';
import type { Observation } from '../../src/domain/index.ts';
import { observe, withAnswer } from '../../src/features/index.ts';
import { call } from '../support/calls.ts';
import { chat, completion, json, origin, start } from '../support/worker.ts';

const DEMAND = 'Come up with three new questions on canals.';
const ANSWER = '1. Why do canals need locks?\n2. Who dug the first one in Egypt?\n3. How wide is a barge?';

const worker = start({});

afterEach(() => vi.restoreAllMocks());

/** What the ledger is told of one request. */
async function observed(key: string, content: string, answer: () => Response): Promise<Observation> {
  const { network, wiring } = await worker;
  origin(answer);
  await chat(key, { messages: [{ role: 'user', content }] });
  const id = await wiring.runtime.keyIds.derive(key);
  await vi.waitFor(() => expect(network.counted(id)).toBe(1), { interval: 2, timeout: 4000 });
  const observation = network.reports.at(-1)?.report.exchanges[0]?.observation;
  if (!observation) throw new Error('nothing was observed');
  return observation;
}

it('the ledger is told the items of an answer that may become prompts', async () => {
  const { wiring } = await worker;
  const { fingerprints } = await observed('sk-answers', DEMAND, () => completion(10, 20, ANSWER));
  const asked = observe(call({ turns: DEMAND }), 0, wiring.runtime.fingerprints);
  const expected = withAnswer(asked, () => ANSWER, wiring.runtime.fingerprints).fingerprints.answers;
  expect(expected).toHaveLength(4);
  expect(fingerprints.answers).toEqual(expected);
});

it('and nothing of other answers, nor of one that the origin refused', async () => {
  const other = await observed('sk-other', 'Why do canals need locks?', () => completion(10, 20, ANSWER));
  expect(other.fingerprints).not.toHaveProperty('answers');
  const refused = { error: { message: ANSWER } };
  const failed = await observed('sk-failed', DEMAND, () => json(refused, 400));
  expect(failed.fingerprints.answers).toEqual([]);
});
