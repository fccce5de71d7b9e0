import { shardOf } from '../../accounting/index.ts';
import { BoardUnavailable, type Board, type BoardState, type BoardSync } from '../../domain/index.ts';
import { withDeadline } from '../deadline.ts';
import type { BoardObject } from './object.ts';

export interface DurableOptions {
  /** Number of objects that share the keys. Changing it moves keys, which forgets their counts in the current windows. */
  readonly shards: number;
  /** Milliseconds that a sync may take. */
  readonly timeoutMs: number;
}

/** The board in Durable Objects: the embedded default, shared by whatever deployments bind the same namespace. */
export class DurableBoard implements Board {
  readonly #namespace: DurableObjectNamespace<BoardObject>;
  readonly #options: DurableOptions;

  constructor(namespace: DurableObjectNamespace<BoardObject>, options: DurableOptions) {
    this.#namespace = namespace;
    this.#options = options;
  }

  async sync(request: BoardSync, now: number): Promise<BoardState> {
    const stub = this.#namespace.getByName(`board-${shardOf(request.key, this.#options.shards)}`);
    try {
      return await withDeadline(stub.sync(request, now), this.#options.timeoutMs);
    } catch (error) {
      if (error instanceof BoardUnavailable) throw error;
      throw new BoardUnavailable('the board object could not be reached');
    }
  }
}
