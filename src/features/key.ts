import type { SipKey } from './siphash.ts';

const KINDS = [
  'system',
  'tools',
  'template',
  'prompt',
  'topic',
  'shape',
  'end_user',
  'reasoning_blob',
  'surroundings',
  'chance',
] as const;
type Kind = (typeof KINDS)[number];

/** One key a kind of fingerprint, so that equal texts in different places cannot be matched with each other. */
export type FingerprintKey = Readonly<Record<Kind, SipKey>>;

/**
 * Derives the fingerprint keys from the deployment's secret: HMAC-SHA-256 over the kind, first 128 bits. Costs several asynchronous calls:
 * derive once an isolate and keep the result.
 */
export async function fingerprintKey(secret: string): Promise<FingerprintKey> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const root = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  const derive = async (kind: Kind) => {
    const mac = await crypto.subtle.sign('HMAC', root, encoder.encode(`weir/fingerprint/1/${kind}`));
    return [kind, sipKey(new DataView(mac))] as const;
  };
  return Object.fromEntries(await Promise.all(KINDS.map(derive))) as FingerprintKey;
}

const sipKey = (view: DataView): SipKey => [
  view.getInt32(0, true),
  view.getInt32(4, true),
  view.getInt32(8, true),
  view.getInt32(12, true),
];
