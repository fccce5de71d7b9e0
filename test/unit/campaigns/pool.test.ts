import { describe, expect, it } from 'vitest';
import { evidenceOfCampaign, type Campaign } from '../../../src/campaigns/index.ts';
import { randomFrom } from '../../../src/demo/random.ts';
import { content, crowd, HOUR, NOW, sighting, tell, led, newWorld, type World } from './support.ts';

const OWN = content(1.2);
const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `m${i}`);

/** A campaign of so many members who have brought nothing yet. */
function campaignOf(count: number): { world: World; campaign: Campaign } {
  const world = newWorld();
  crowd(world, 300, []);
  let campaign: Campaign | null = null;
  for (const name of names(count)) ({ campaign } = bring(world, name, 5));
  for (const name of names(count)) ({ campaign } = bring(world, name, 5));
  return { world, campaign: campaign! };
}

/** A member's totals are now so many nats. */
const bring = (world: World, name: string, nats: number, changes = {}) =>
  tell(world, sighting(name, { facts: ['template:own'], content: OWN, led: led(nats), ...changes }));

const scoreOf = (campaign: Campaign, now = NOW): number => evidenceOfCampaign(campaign, now).score;

describe('the evidence of a campaign', () => {
  it('does not count what its members were chosen for', () => {
    expect(scoreOf(campaignOf(40).campaign)).toBe(0);
  });

  it('adds up what each member is not enough for', () => {
    const { world, campaign } = campaignOf(30);
    for (const name of names(30)) bring(world, name, 6.5);
    expect(scoreOf(campaign)).toBeGreaterThan(8);
    expect(evidenceOfCampaign(campaign, NOW).reasons[0]).toMatchObject({
      reason: 'coverage_growth',
      count: 30,
    });
  });

  it('is not made by one member alone, nor by two', () => {
    const { world, campaign } = campaignOf(30);
    for (const name of names(2)) bring(world, name, 500);
    expect(scoreOf(campaign)).toBeLessThan(5);
  });

  it('loses little by members who are honest', () => {
    const { world, campaign } = campaignOf(20);
    for (const name of names(10)) bring(world, name, 10);
    const before = scoreOf(campaign);
    for (const name of names(20).slice(10, 15)) bring(world, name, -100);
    expect(scoreOf(campaign)).toBeGreaterThan(before - 5 * Math.LN2 - 0.01);
  });

  it('wins nothing when a member leaves', () => {
    const { world, campaign } = campaignOf(20);
    for (const name of names(10)) bring(world, name, 10);
    for (const name of names(20).slice(10)) bring(world, name, 4);
    const before = scoreOf(campaign);
    for (const name of names(20).slice(10)) bring(world, name, 4, { suspicion: -5 });
    expect(campaign.size).toBe(10);
    expect(scoreOf(campaign)).toBeLessThanOrEqual(before);
  });

  it('fades', () => {
    const { world, campaign } = campaignOf(30);
    for (const name of names(30)) bring(world, name, 8);
    expect(scoreOf(campaign, NOW + 72 * HOUR)).toBeCloseTo(scoreOf(campaign) - 1, 1);
  });

  it('reaches 1/α for at most α of the campaigns of honest accounts, whenever one stops looking', () => {
    const alpha = 0.05;
    const runs = 400;
    const random = randomFrom(7);
    let reached = 0;
    for (let run = 0; run < runs; run++) if (highest(random) >= -Math.log(alpha)) reached++;
    expect(reached / runs).toBeLessThanOrEqual(alpha);
  });
});

describe('a crowd that looks alike', () => {
  /** So many members of whom so many gain, and each is looked at often; returns how far the campaign may go against one who gained. */
  function ceiling(count: number, gaining: number): string {
    const { world } = campaignOf(count);
    for (let look = 1; look <= 14; look++)
      for (const [i, name] of names(count).entries()) bring(world, name, i < gaining ? 5 + look : 5);
    return bring(world, 'm0', 30).ceiling;
  }

  it('is watched only, although some of it are taken for a harvest: most have gained nothing since they were linked', () => {
    expect(ceiling(24, 5)).toBe('watch');
  });

  it('is none when a good part of it gains: not all accounts of a harvest look like one', () => {
    expect(ceiling(24, 12)).toBe('block');
  });

  it('is the sooner one, the more innocent others word their requests alike', () => {
    const { world } = campaignOf(24);
    for (let look = 1; look <= 14; look++)
      for (const [i, name] of names(24).entries()) bring(world, name, i < 9 ? 5 + look : 5);
    expect(bring(world, 'm0', 30).ceiling).toBe('block');
    crowd(world, 12, ['template:own']);
    expect(bring(world, 'm0', 31).ceiling).toBe('watch');
  });

  it('stays one when those leave who gained nothing', () => {
    const { world } = campaignOf(24);
    for (let look = 1; look <= 14; look++)
      for (const [i, name] of names(24).entries()) bring(world, name, i < 5 ? 5 + look : 5);
    for (const name of names(24).slice(8)) bring(world, name, 5, { suspicion: -5 });
    const { campaign, ceiling: now } = bring(world, 'm0', 30);
    expect(campaign?.size).toBe(8);
    expect(now).toBe('watch');
  });
});

/** The highest score of a campaign whose members' likelihood ratios have a mean of 1: doubled or halved, as odds of one to two have it. */
function highest(random: () => number): number {
  const { world, campaign } = campaignOf(6);
  const nats = new Map(names(6).map((name) => [name, 5]));
  let most = 0;
  for (let n = 0; n < 120; n++) {
    const name = `m${n % 6}`;
    const next = nats.get(name)! + (random() < 1 / 3 ? Math.LN2 : -Math.LN2);
    nats.set(name, next);
    bring(world, name, next, { facts: [], content: null });
    // Without the price of its rank, so that the test is of the pool itself.
    most = Math.max(most, campaign.value);
  }
  return most;
}
