import type { KeyId } from '../domain/index.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const ID_LENGTH = 26;

/** Credentials whose pseudonyms an isolate remembers: an HMAC costs as much as the rest of a clean request. */
const CACHE_LIMIT = 8192;

/** Turns credentials into pseudonyms: the first 130 bits of HMAC-SHA-256 under the deployment's secret, in lower-case base 32. */
export class KeyIds {
  readonly #secret: string;
  readonly #known = new Map<string, KeyId>();
  #key: Promise<CryptoKey> | null = null;

  constructor(secret: string) {
    this.#secret = secret;
  }

  /** The pseudonym when this isolate has seen the credential before; else null, and {@link derive} makes it. */
  known(credential: string): KeyId | null {
    return this.#known.get(credential) ?? null;
  }

  async derive(credential: string): Promise<KeyId> {
    this.#key ??= importKey(this.#secret);
    const mac = await crypto.subtle.sign('HMAC', await this.#key, new TextEncoder().encode(credential));
    const id = base32(new Uint8Array(mac)).slice(0, ID_LENGTH);
    if (this.#known.size >= CACHE_LIMIT) this.#known.clear();
    this.#known.set(credential, id);
    return id;
  }
}

const importKey = (secret: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(`key-id:${secret}`),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );

function base32(bytes: Uint8Array): string {
  let out = '';
  let value = 0;
  let bits = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += ALPHABET[(value >>> bits) & 31];
    }
  }
  return out;
}
