import { NONE_TAKEN, noted, refer, type Sighting, type Taken } from '../../../src/campaigns/index.ts';
import { content, crowd, HOUR, led, newWorld, POLICY, sighting, type World } from '../campaigns/support.ts';
import { memoryCampaigns } from '../../support/campaigns.ts';
import { NOW, open } from './harness.ts';

const START = NOW - 48 * HOUR;

/** What a harvest's accounts are called; hostile names are the caller's. */
export interface Harvest {
  readonly names: readonly string[];
  readonly model?: string;
}

/**
 * Accounts of one operator: one template, payment instruments and networks shared by a few of them each, and evidence that comes in after they were linked; among
 * three hundred customers that nothing speaks against.
 */
export function harvested({ names, model = 'large-1' }: Harvest): World {
  const world = newWorld();
  crowd(world, 300, []);
  crowd(world, 40, ['network_wide:common']);
  for (let round = 0; round < 6; round++)
    names.forEach((name, i) => tell(world, news(name, i, round, model)));
  return world;
}

/** As the board is told: by value. */
function tell({ region, field }: World, one: Sighting): void {
  const referral = noted(region, one);
  if (referral !== null) refer(field, structuredClone(referral), POLICY, one.at);
}

function news(name: string, i: number, round: number, model: string): Sighting {
  return sighting(`account ${name}`, {
    key: `${name}-key`,
    at: START + round * 6 * HOUR + i * 60_000,
    facts: [
      'template:harvest',
      ...(i % 3 === 0 ? [] : ['system:instructions']),
      `payment:card${Math.floor(i / 6)}`,
      `network:net${i % 4}`,
      'network_wide:common',
      `created:${Math.floor(START / HOUR) - 30 - Math.floor(i / 10)}`,
      ...(i % 5 === 0 ? [`pivot:${model}/${Math.floor(START / (24 * HOUR))}`] : []),
    ],
    content: content(1.1 + 0.02 * (i % 5), 16),
    suspicion: i % 7 === 6 ? 0.5 : 3.2,
    led: led(2 + 0.6 * round),
    requests: 10 + 4 * round,
    taken: takenAfter(10 + 4 * round, i),
    model,
  });
}

const takenAfter = (requests: number, i: number): Taken => ({
  ...NONE_TAKEN,
  requests,
  inputTokens: 120 * requests,
  outputTokens: (300 + 40 * (i % 9)) * requests,
  cost: (300 + 3000 + 400 * (i % 9)) * requests,
});

export const named = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `acct-${4711 + 13 * i}`);

/** The API over these harvests, which are looked at together. */
export function openWith(world: World, overrides: Parameters<typeof open>[0] = {}) {
  const campaigns = memoryCampaigns(world.field, POLICY);
  return { ...open({ campaigns, ...overrides }), campaigns };
}

/** The name of the only campaign. */
export function campaignIn({ field }: World): string {
  const [id, ...others] = field.totals.live;
  if (id === undefined || others.length > 0) throw new Error('not one campaign');
  return id;
}

/** What an account or a model can be called by whoever is let. */
export const HOSTILE = [
  '</text><script>alert(1)</script>',
  '"/><image href="https://evil.example/x"/>',
  "' onload='alert(1)",
  ']]>&amp;&#x3c;b&#x3e;&nosuch;<!--',
  'a|b|c\\|d\\',
  'line\nbreak\r\n# heading',
  '`code` ```fence```',
  '[click](javascript:alert(1)) ![i](https://evil.example/i.png) <https://evil.example>',
  'www.evil.example https://evil.example a@evil.example',
  '\u0000\u0007\uD800\uFFFE\u202Etxt.exe\u200B',
  '**bold** _it_ ~~no~~ ${x} {{y}} @team #1',
  '𝕏'.repeat(60),
];
