import { NO_SURROUNDINGS, type Surroundings } from '../campaigns/index.ts';
import type { AccountRecord } from '../domain/index.ts';
import { surroundings, type FingerprintKey } from '../features/index.ts';
import type { LogClient } from './log-line.ts';

/** Clients whose fingerprints are kept at hand. */
const KEPT = 4096;

/** Where requests come from and who pays for them, as keyed fingerprints. */
export class Whereabouts {
  readonly #key: FingerprintKey;
  readonly #known = new Map<string, Surroundings>();

  constructor(key: FingerprintKey) {
    this.#key = key;
  }

  of(client: LogClient | undefined, record: AccountRecord | null): Surroundings {
    if (client === undefined && record === null) return NO_SURROUNDINGS;
    const { ip = null, asn = null, ja4 = null } = client ?? {};
    const name = `${record?.account ?? ''}|${ip ?? ''}|${asn ?? ''}|${ja4 ?? ''}`;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const { payment = null, emailDomain = null, created = null } = record ?? {};
    const found = surroundings({ ip, asn, ja4, payment, emailDomain, created }, this.#key);
    if (this.#known.size >= KEPT) this.#known.clear();
    this.#known.set(name, found);
    return found;
  }
}
