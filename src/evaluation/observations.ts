import { readRequest } from '../backtest/request.ts';
import { randomFrom } from '../demo/random.ts';
import type { Observation, Policy } from '../domain/index.ts';
import type { FingerprintKey } from '../features/index.ts';
import type { Ask, Source } from './source.ts';
import type { Trick } from './tricks/index.ts';
import { dialectFor, providerOf, toWire } from './wire/index.ts';

/** Requests that an owner is judged by when its dialect is chosen. */
const FIRST = 8;
/** Milliseconds between an owner's requests here, where time does not matter. */
const PACE = 1000;

/** What is observed of the first `requests` of one owner, as the edge would observe it. `seed` says which owner; a trick disguises what it does. */
export function observations(
  source: Source,
  seed: number,
  requests: number,
  key: FingerprintKey,
  policy: Policy,
  trick: Trick | null = null,
): readonly Observation[] {
  const random = randomFrom(seed);
  const plain = source.asks(random);
  const asks = take(trick === null ? plain : trick(plain, random), requests);
  const first = asks.slice(0, FIRST);
  const dialect = dialectFor(first, providerOf(first, random), random);
  return asks.flatMap((ask, i) => {
    const { path, body } = toWire(ask, dialect);
    const response = { status: 200, usage: { input_tokens: 0, output_tokens: ask.answer.tokens } };
    const line = { ts: i * PACE, key: 'owner', method: 'POST', path, body, response };
    const { observation } = readRequest(line, key, policy).exchange;
    return observation === null ? [] : [observation];
  });
}

function take(asks: Generator<Ask, void>, count: number): readonly Ask[] {
  const taken: Ask[] = [];
  while (taken.length < count) {
    const { done, value } = asks.next();
    if (done === true) break;
    taken.push(value);
  }
  return taken;
}
