import { describe, expect, test } from 'vitest';
import type { Action } from '../../../src/domain/index.ts';
import { failureOf } from '../../../src/demo/failure.ts';
import {
  complaint,
  groupComplaints,
  newTally,
  noteError,
  noteRefusal,
  type KeyView,
  type Tally,
} from '../../../src/demo/scoreboard.ts';

const caller = (kind: Tally['kind']): Tally => {
  const tally = newTally({
    name: 'k',
    credential: 'sk-k',
    kind,
    story: '',
    fitting: ['template_harvest'],
    group: null,
  });
  tally.sent = 50;
  tally.answered = 40;
  return tally;
};
const view = (action: Action, ...reasons: string[]): KeyView => ({
  key: 'a',
  action,
  reasons,
  score: 0,
  requests: 40,
  input_tokens: 1,
  output_tokens: 1,
  refused: 0,
  campaign: null,
});

describe('what is wrong with a harvester', () => {
  test('nothing, when it was refused for what it does', () => {
    const tally = caller('harvester');
    noteRefusal(tally, 'template_harvest');
    expect(complaint({ tally, view: view('verify', 'template_harvest') })).toBeNull();
    expect(tally.stoppedAfter).toBe(40);
  });

  test('that it was never refused, whatever its action', () => {
    expect(complaint({ tally: caller('harvester'), view: view('block', 'template_harvest') })).toMatch(
      'never refused',
    );
  });

  test('that it was refused for something else', () => {
    const tally = caller('harvester');
    noteRefusal(tally, 'parameter_extraction');
    expect(complaint({ tally, view: view('block', 'parameter_extraction') })).toMatch('not what it does');
  });

  test('that it was refused without a decision, as by a quota', () => {
    const tally = caller('harvester');
    noteRefusal(tally, 'quota_requests');
    expect(complaint({ tally, view: view('watch', 'template_harvest') })).toMatch('only at watch');
  });
});

describe('what is wrong with an honest customer', () => {
  test('nothing, when it was answered and is at most watched', () => {
    expect(complaint({ tally: caller('honest'), view: view('watch') })).toBeNull();
  });

  test('a single refusal, of any kind', () => {
    const tally = caller('honest');
    noteRefusal(tally, 'ledger_unavailable');
    expect(complaint({ tally, view: view('allow') })).toMatch('ledger_unavailable');
  });

  test('an action that it could notice', () => {
    expect(complaint({ tally: caller('honest'), view: view('throttle', 'template_harvest') })).toMatch(
      'at throttle',
    );
  });

  test('a failed request', () => {
    const tally = caller('honest');
    noteError(tally, 'socket hang up');
    expect(complaint({ tally, view: view('allow') })).toMatch('socket hang up');
  });

  test('that Weir does not know it', () => {
    expect(complaint({ tally: caller('honest'), view: null })).toMatch('no record');
  });
});

describe('why a request failed', () => {
  test('Weir’s reason from the headers of an SDK’s error', () => {
    const error = Object.assign(new Error('403'), {
      headers: new Headers({ 'weir-reason': 'template_harvest' }),
    });
    expect(failureOf(error).reason).toBe('template_harvest');
  });

  test('Weir’s reason from the body, where the SDK keeps no headers', () => {
    const body = {
      error: { details: [{ '@type': 'ErrorInfo', metadata: { reason: 'throttled', requestId: 'r' } }] },
    };
    expect(failureOf(new Error(JSON.stringify(body))).reason).toBe('throttled');
  });

  test('no reason when the origin failed by itself', () => {
    expect(failureOf(new Error('500 server_error')).reason).toBeNull();
  });
});

describe('what is wrong with those who act together', () => {
  const member = (name: string, group: string | null, campaign: string | null) => ({
    tally: { ...caller('harvester'), name, group },
    view: { ...view('verify'), campaign },
  });

  test('nothing, when they are one campaign', () => {
    expect(groupComplaints([member('a', 'pool', 'c-1'), member('b', 'pool', 'c-1')])).toEqual([]);
  });

  test('that they are two, or none', () => {
    for (const campaign of ['c-2', null])
      expect(groupComplaints([member('a', 'pool', 'c-1'), member('b', 'pool', campaign)])).toHaveLength(1);
    expect(groupComplaints([member('a', 'pool', null), member('b', 'pool', null)])).toHaveLength(1);
  });

  test('that somebody honest is in it; another harvester may be', () => {
    const alone = member('alone', null, 'c-1');
    const honest = { ...alone, tally: { ...caller('honest'), name: 'customer' } };
    const rows = [member('a', 'pool', 'c-1'), member('b', 'pool', 'c-1'), alone];
    expect(groupComplaints(rows)).toEqual([]);
    expect(groupComplaints([...rows, honest])).toEqual(['customer: taken to act together with pool']);
  });
});
