import type { ClientPrints, Fingerprint } from '../domain/index.ts';
import { textFingerprint } from './fingerprints.ts';
import type { FingerprintKey } from './key.ts';

/** What the platform says of where a request comes from. What is not known is null. */
export interface ClientPlace {
  readonly ip: string | null;
  readonly asn: number | null;
  readonly ja4: string | null;
}

/** With what the account's record says. */
export interface Whereabouts extends ClientPlace {
  readonly payment: string | null;
  readonly emailDomain: string | null;
  /** Epoch ms. */
  readonly created: number | null;
}

/** The same as keyed fingerprints: equal for equal values, and nothing without the deployment's secret. */
export function surroundings({ payment, emailDomain, created, ...place }: Whereabouts, key: FingerprintKey) {
  return {
    payment: print('payment', payment, key),
    emailDomain: print('email', emailDomain?.toLowerCase() ?? null, key),
    created,
    ...clientPrints(place, key),
  };
}

export const clientPrints = ({ ip, asn, ja4 }: ClientPlace, key: FingerprintKey): ClientPrints => ({
  network: print('net', ip === null ? null : networkOf(ip, 3, 3), key),
  networkWide: print('wide', ip === null ? null : networkOf(ip, 2, 2), key),
  client: print('client', asn === null || ja4 === null ? null : `${asn}/${ja4}`, key),
});

const print = (kind: string, value: string | null, key: FingerprintKey): Fingerprint | null =>
  value === null || value === '' ? null : textFingerprint(`${kind}/${value}`, key.surroundings);

/** The first parts of an address: of an IPv4 one bytes, of an IPv6 one groups of 16 bits. Null when it is neither. */
function networkOf(ip: string, bytes: number, groups: number): string | null {
  const v4 = /(?:^|:)(\d{1,3}(?:\.\d{1,3}){3})$/.exec(ip)?.[1];
  if (v4 !== undefined) return v4.split('.').slice(0, bytes).join('.');
  if (!ip.includes(':')) return null;
  const [head = '', tail = ''] = ip.toLowerCase().split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === '' ? [] : tail.split(':');
  const whole = ip.includes('::')
    ? [...front, ...Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0'), ...back]
    : front;
  return whole
    .slice(0, groups)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
