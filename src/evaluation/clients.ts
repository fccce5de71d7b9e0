import { between, pick } from '../demo/random.ts';
import type { LogClient } from '../backtest/log-line.ts';

/** Where an owner's requests come from. `clientOf` is stable for a session. */
export interface Origins {
  clientOf(session: string | undefined): LogClient;
}

interface Network {
  readonly asn: number;
  readonly asOrganization: string;
  readonly country: string;
  readonly prefix: string;
}

/** Numbers and names of documentation and private-use ranges: no real network is named. */
const CLOUDS: readonly Network[] = [
  { asn: 64_496, asOrganization: 'Example Cloud', country: 'US', prefix: '198.51.100' },
  { asn: 64_497, asOrganization: 'Nimbus Hosting', country: 'DE', prefix: '203.0.113' },
  { asn: 64_498, asOrganization: 'Pacific Compute', country: 'SG', prefix: '192.0.2' },
  { asn: 64_499, asOrganization: 'Northern Racks', country: 'FI', prefix: '198.18.7' },
];
const ACCESS: readonly Network[] = [
  { asn: 64_500, asOrganization: 'Example Broadband', country: 'US', prefix: '100.64.1' },
  { asn: 64_501, asOrganization: 'Fibre Nord', country: 'SE', prefix: '100.65.3' },
  { asn: 64_502, asOrganization: 'Telefonia Sur', country: 'BR', prefix: '100.66.9' },
  { asn: 64_503, asOrganization: 'Metro Mobile', country: 'IN', prefix: '100.67.2' },
  { asn: 64_504, asOrganization: 'Kanto Net', country: 'JP', prefix: '100.68.4' },
  { asn: 64_505, asOrganization: 'Rhein DSL', country: 'DE', prefix: '100.69.8' },
];
const JA4 = [
  't13d1812h1_85036bcba153_b26ce05bbdd6',
  't13d1714h1_5b57614c22b0_3d5424432f57',
  't13d5213h1_b262b3658495_8e6e362c5eac',
  't13d3112h2_e8f1e7e78f70_6bebaf5329ac',
];

const at = (network: Network, random: () => number, ja4: string): LogClient => ({
  ip: `${network.prefix}.${between(1, 254, random)}`,
  asn: network.asn,
  asOrganization: network.asOrganization,
  country: network.country,
  ja4,
});

/**
 * `servers`: a few addresses of one cloud, taken in turn by session. `people`: a home each session, of many networks. `campus`: one network's
 * few addresses for everybody.
 */
export function originsOf(style: 'servers' | 'people' | 'campus', random: () => number): Origins {
  const ja4 = pick(JA4, random);
  if (style === 'people') return byHome(random);
  const network = pick(style === 'servers' ? CLOUDS : ACCESS, random);
  const pool = Array.from({ length: style === 'servers' ? between(1, 4, random) : 2 }, () =>
    at(network, random, ja4),
  );
  let turn = 0;
  return { clientOf: () => pool[(turn += 1) % pool.length] ?? {} };
}

/** Homes remembered: more sessions than this are met anew. */
const HOMES = 512;

function byHome(random: () => number): Origins {
  const homes = new Map<string, LogClient>();
  return {
    clientOf: (session = '') => {
      const known = homes.get(session);
      if (known !== undefined) return known;
      if (homes.size >= HOMES) homes.clear();
      const home = at(pick(ACCESS, random), random, pick(JA4, random));
      homes.set(session, home);
      return home;
    },
  };
}
