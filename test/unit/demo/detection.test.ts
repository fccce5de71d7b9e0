import { describe, expect, test } from 'vitest';
import { startOrigin, type RecordedRequest } from '../../../src/demo/origin/index.ts';
import { PLAYERS } from '../../../src/demo/players/index.ts';
import type { Player } from '../../../src/demo/players/player.ts';
import { play, tallyOf } from '../../../src/demo/stage.ts';
import { atLeast, type Decision, type ModelCall } from '../../../src/domain/index.ts';
import { fingerprintKey, observe, type FingerprintKey } from '../../../src/features/index.ts';
import { decide } from '../../../src/policy/decide.ts';
import { PROTOCOLS, recognise } from '../../../src/protocols/index.ts';
import { evidenceOf, judge, newJudgement } from '../../../src/scoring/index.ts';
import { testPolicy } from '../../support/policy.ts';

/** What the player's SDK really sends in its first sessions. */
async function callsOf(player: Player, sessions: number): Promise<ModelCall[]> {
  const origin = await startOrigin({ record: 10_000, stream: { events: 2 } });
  const shortened = {
    ...player,
    sessions: (target: string) => Iterator.from(player.sessions(target)).take(sessions),
  };
  await play(shortened, tallyOf(player), origin.url, new AbortController().signal);
  await origin.close();
  return origin.requests.map(callOf);
}

function callOf({ method, url, rawHeaders, body }: RecordedRequest): ModelCall {
  const headers = new Headers();
  for (let i = 0; i + 1 < rawHeaders.length; i += 2)
    headers.append(rawHeaders[i] ?? '', rawHeaders[i + 1] ?? '');
  const { protocol, path } = recognise(method, url, headers)!;
  const route = PROTOCOLS[protocol].route(method, path.split('?')[0] ?? path)!;
  return PROTOCOLS[protocol].call(route, JSON.parse(body.toString()), body.length)!;
}

/** About what the demo's origin answers: at length to those who leave room for it. */
const answerTokens = ({ parameters: { maxOutputTokens } }: ModelCall): number =>
  (maxOutputTokens ?? 0) >= 8192 ? 850 : Math.min(maxOutputTokens ?? Infinity, 120);

/** The decision after all of a key's calls, ten a second. */
function decisionOn(calls: readonly ModelCall[], key: FingerprintKey): Decision {
  const policy = testPolicy();
  const judgement = newJudgement();
  let decision: Decision | null = null;
  for (const [index, call] of calls.entries()) {
    const now = 1_764_000_000_000 + index * 100;
    judge(judgement, observe(call, now, key, answerTokens(call)), policy);
    decision = decide(
      { evidence: evidenceOf(judgement, now), previous: decision, override: null, verdict: null },
      policy,
      'test',
      now,
    );
  }
  return decision!;
}

const SECRETS = ['a', 'b', 'c'].map((letter) => letter.repeat(32));

describe('the judgement on what the demo’s SDKs send, whatever the deployment’s secret', () => {
  test.each(PLAYERS.map((player) => [player.name, player] as const))('%s', async (_, player) => {
    const calls = await callsOf(player, 144);
    for (const key of await Promise.all(SECRETS.map(fingerprintKey))) {
      const { action, reasons } = decisionOn(calls, key);
      expect(atLeast(action, 'throttle')).toBe(player.kind === 'harvester');
      if (player.kind === 'harvester') expect(player.reasons).toContain(reasons[0]);
    }
  });
});
