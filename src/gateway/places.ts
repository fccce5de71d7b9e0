import type { ClientPrints } from '../domain/index.ts';
import type { KeyLease } from '../enforcement/index.ts';
import { clientPrints, type FingerprintKey } from '../features/index.ts';

/** A key's first requests are all looked at, later ones now and then: where a key is used changes seldom, and reading it costs as much as observing the rest. */
const FIRST = 16;
const EVERY = 16;

/** Clients whose fingerprints are kept at hand. */
const KEPT = 4096;

/** Where requests come from, as an isolate sees it: what the platform says of the connection, never what a caller's header claims. */
export class Places {
  readonly #key: FingerprintKey;
  readonly #seen = new WeakMap<KeyLease, number>();
  readonly #known = new Map<string, ClientPrints>();

  constructor(key: FingerprintKey) {
    this.#key = key;
  }

  /** Null when this request is not looked at, or nothing is known. */
  of(
    { headers, cf }: { readonly headers: Headers; readonly cf?: unknown },
    lease: KeyLease,
  ): ClientPrints | null {
    const seen = (this.#seen.get(lease) ?? 0) + 1;
    this.#seen.set(lease, seen);
    if (seen > FIRST && seen % EVERY !== 0) return null;
    const ip = headers.get('cf-connecting-ip');
    const { asn = null, ja4 = null } = connectionOf(cf);
    return ip === null && asn === null ? null : this.#prints(ip, asn, ja4);
  }

  #prints(ip: string | null, asn: number | null, ja4: string | null): ClientPrints {
    const name = `${ip ?? ''} ${asn ?? ''} ${ja4 ?? ''}`;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const prints = clientPrints({ ip, asn, ja4 }, this.#key);
    if (this.#known.size >= KEPT) this.#known.clear();
    this.#known.set(name, prints);
    return prints;
  }
}

/** `request.cf` as far as it is used; the TLS fingerprint is there for customers of bot management. */
interface Connection {
  readonly asn?: number | null;
  readonly ja4?: string | null;
}

function connectionOf(cf: unknown): Connection {
  if (typeof cf !== 'object' || cf === null) return {};
  const { asn, botManagement } = cf as { asn?: unknown; botManagement?: { ja4?: unknown } };
  const ja4 = botManagement?.ja4;
  return {
    asn: typeof asn === 'number' ? asn : null,
    ja4: typeof ja4 === 'string' && ja4 !== '' ? ja4 : null,
  };
}
