import type { KeyId } from '../domain/index.ts';

/** The shard of a key: FNV-1a over its pseudonym, which is already uniform. */
export function shardOf(key: KeyId, shards: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % shards;
}
