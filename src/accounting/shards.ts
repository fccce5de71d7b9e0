import type { KeyId } from '../domain/index.ts';

/** The shard of a key, of the directory or the board: FNV-1a (32 bits) over its pseudonym, which is uniform already and which nobody can choose. */
export function shardOf(key: KeyId, shards: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % shards;
}
