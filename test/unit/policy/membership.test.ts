import { describe, expect, it } from 'vitest';
import { globMatches } from '../../../src/accounting/index.ts';
import type { AccountStanding, LicenceUse, NamedLicence } from '../../../src/domain/index.ts';
import {
  adopted,
  asked,
  isLicensed,
  licenceFor,
  licenceSpent,
  taken,
  UNKNOWN_MEMBERSHIP,
  type Membership,
} from '../../../src/policy/membership.ts';
import { accountFacts, licence } from '../../support/accounts.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const MINUTE = 60_000;
const used = (requests: number, tokens = 0): LicenceUse => ({ requests, tokens });

const standing = (
  licences: readonly NamedLicence[],
  own: readonly LicenceUse[] = licences.map(() => used(0)),
  others: readonly LicenceUse[] = licences.map(() => used(0)),
  account = 'acct-1',
): AccountStanding => ({ facts: accountFacts(account, { licences }), own, others });

const member = (...given: Parameters<typeof standing>): Membership =>
  adopted(UNKNOWN_MEMBERSHIP, standing(...given), NOW);

const covers = (membership: Membership, model: string | null = 'small-1', now = NOW): number | null =>
  licenceFor(membership, model, now, globMatches);

describe('when the register is to be asked', () => {
  it('is at once, and then after ten minutes, or after one when there is a licence whose budget others draw on', () => {
    expect(UNKNOWN_MEMBERSHIP.due).toBe(0);
    expect(adopted(UNKNOWN_MEMBERSHIP, null, NOW).due).toBe(NOW + 10 * MINUTE);
    expect(member([]).due).toBe(NOW + 10 * MINUTE);
    expect(member([licence('a')]).due).toBe(NOW + MINUTE);
  });

  it('is a while after a question that stays without an answer, and what was known holds meanwhile', () => {
    const waiting = asked(member([licence('a')]), NOW + MINUTE);
    expect(waiting.due).toBeGreaterThan(NOW + MINUTE);
    expect(waiting.due).toBeLessThan(NOW + 2 * MINUTE);
    expect(covers(waiting, 'small-1', NOW + MINUTE)).toBe(0);
  });
});

describe('a licence', () => {
  it('covers what it names, the first that fits first', () => {
    const two = member([licence('a', { models: ['small-*'] }), licence('b', { models: ['*-1'] })]);
    expect([covers(two, 'small-1'), covers(two, 'large-1'), covers(two, 'large-2')]).toEqual([0, 1, null]);
    expect(covers(UNKNOWN_MEMBERSHIP)).toBeNull();
  });

  it('ends with its budget, over all keys of the account', () => {
    const limited = member([licence('a', { requests: 10 })], [used(2)], [used(7)]);
    expect(covers(limited)).toBe(0);
    expect(covers(licenceSpent(limited, 0, 50))).toBeNull();
  });

  it('ends with its time', () => {
    const short = member([licence('a', { until: NOW + 1 })]);
    expect([covers(short), covers(short, 'small-1', NOW + 1)]).toEqual([0, null]);
    expect([isLicensed(short, NOW), isLicensed(short, NOW + 1)]).toEqual([true, false]);
  });

  it('makes a key licensed whatever its models, so that it is asked which one', () => {
    expect(isLicensed(member([licence('a', { models: ['large-*'] })]), NOW)).toBe(true);
    expect(isLicensed(member([]), NOW)).toBe(false);
    expect(isLicensed(UNKNOWN_MEMBERSHIP, NOW)).toBe(false);
  });
});

describe('what a key has taken', () => {
  it('is told by licence, and not at all while it is nothing', () => {
    const fresh = member([licence('a'), licence('b')]);
    expect(taken(fresh)).toBeNull();
    const spent = licenceSpent(licenceSpent(fresh, 1, 30), 1, 12);
    expect(taken(spent)).toEqual({ account: 'acct-1', uses: { a: used(0), b: used(2, 42) } });
  });

  it('is kept when it was taken while the question was under way', () => {
    const spent = licenceSpent(member([licence('a')]), 0, 10);
    const answered = adopted(spent, standing([licence('a')], [used(0)], [used(5)]), NOW + 1);
    expect([answered.own, answered.others]).toEqual([[used(1, 10)], [used(5)]]);
  });

  it('follows the licence to another place in the list', () => {
    const spent = licenceSpent(member([licence('a'), licence('b')]), 1, 10);
    const moved = adopted(spent, standing([licence('b'), licence('c')]), NOW + 1);
    expect(moved.own).toEqual([used(1, 10), used(0)]);
  });

  it('stays with the account it was taken from', () => {
    const spent = licenceSpent(member([licence('a')]), 0, 10);
    const elsewhere = adopted(spent, standing([licence('a')], [used(0)], [used(0)], 'acct-2'), NOW + 1);
    expect(elsewhere.own).toEqual([used(0)]);
    const back = adopted(elsewhere, standing([licence('a')], [used(1, 10)]), NOW + 2);
    expect(back.own).toEqual([used(1, 10)]);
  });
});

describe('a change that is pushed', () => {
  it('is not undone by the answer to an older question', () => {
    const revoked = adopted(member([licence('a')]), null, NOW + 10);
    expect(adopted(revoked, standing([licence('a')]), NOW + 5)).toBe(revoked);
    expect(covers(revoked)).toBeNull();
  });
});

it('holds plain JSON of a bounded size for the largest account that the admin route takes', () => {
  const models = Array.from({ length: 16 }, () => 'm'.repeat(100));
  const licences = Array.from({ length: 8 }, (_, i) => licence(`${i}`.repeat(40), { models }));
  const largest = member(licences);
  expect(JSON.parse(JSON.stringify(largest))).toEqual(largest);
  expect(JSON.stringify(largest).length).toBeLessThan(20_000);
});
