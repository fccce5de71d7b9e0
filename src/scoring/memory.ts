import type { Observation } from '../domain/index.ts';
import type { FedBack, Past, Replay } from '../detectors/index.ts';
import { fedBack, noteAnswers, type Answers } from './answers.ts';
import { newBlobs, noteBlobs, replayOf, type Blobs } from './blobs.ts';
import {
  begins,
  endedRow,
  hasBegunAgain,
  isAlike,
  isFresh,
  isLate,
  isStaged,
  newConversations,
  noteConversation,
  roundsOf,
  rowOf,
  runsWith,
  spanOf,
  type Conversations,
} from './conversations.ts';
import { hasPivoted, newModels, noteModel, type Models } from './models.ts';
import { continues, isFramed, newProbes, noteProbe, type Probes } from './probes.ts';

/** What a key's own stream remembers of the structure of its traffic: at most about 11 KB as JSON. */
export interface Memory {
  readonly conversations: Conversations;
  readonly blobs: Blobs;
  readonly probes: Probes;
  readonly models: Models;
  /** Absent until there are any, which for most keys is for ever. */
  answers?: Answers;
}

export const newMemory = (): Memory => ({
  conversations: newConversations(),
  blobs: newBlobs(),
  probes: newProbes(),
  models: newModels(),
});

/** Adds a request to what is remembered. */
export function noteStructure(memory: Memory, observation: Observation): void {
  const { conversations, blobs, probes, models } = memory;
  noteConversation(conversations, observation);
  noteBlobs(blobs, observation);
  noteProbe(probes, observation);
  noteModel(models, observation);
  const answers = noteAnswers(memory.answers, observation);
  if (answers !== undefined) memory.answers = answers;
}

/** A request beside the key's past, before it is added. A class so that one object is all it takes. */
export class RequestPast implements Past {
  readonly #memory: Memory;
  readonly #observation: Observation;
  readonly #row: number;

  constructor(memory: Memory, observation: Observation) {
    this.#memory = memory;
    this.#observation = observation;
    this.#row = begins(observation) ? rowOf(memory.conversations, observation) : -1;
  }

  get begun(): number {
    return this.#row < 0 ? 0 : this.#memory.conversations.begun[this.#row]!;
  }

  get wentOn(): boolean {
    return this.#row >= 0 && this.#memory.conversations.turns[this.#row]! > 2;
  }

  get late(): boolean {
    return this.#row >= 0 && isLate(this.#memory.conversations, this.#row);
  }

  get fresh(): boolean {
    return this.#row >= 0 && isFresh(this.#memory.conversations, this.#row);
  }

  get counted(): boolean {
    return this.#row >= 0 && hasBegunAgain(this.#memory.conversations, this.#row);
  }

  get alike(): boolean {
    return this.#row >= 0 && isAlike(this.#memory.conversations, this.#row);
  }

  get runs(): number {
    return runsWith(this.#memory.conversations, this.#observation);
  }

  get span(): number {
    return this.#row < 0 ? 0 : spanOf(this.#memory.conversations, this.#row);
  }

  get ended(): Past['ended'] {
    const { conversations } = this.#memory;
    const row = endedRow(conversations, this.#observation);
    if (row < 0) return null;
    const { lengths, tags } = conversations;
    return {
      name: String(tags[row]),
      rounds: roundsOf(conversations, row),
      staged: isStaged(conversations, row),
      lengths,
    };
  }

  get replay(): Replay | null {
    return replayOf(this.#memory.blobs, this.#observation);
  }

  get framed(): boolean {
    return isFramed(this.#memory.probes, this.#observation);
  }

  get freshFrames(): number {
    return this.#memory.probes.fresh ?? 1;
  }

  get continues(): number | null {
    return continues(this.#memory.probes, this.#observation);
  }

  get pivoted(): boolean {
    return hasPivoted(this.#memory.models, this.#observation);
  }

  get fedBack(): FedBack | null {
    return fedBack(this.#memory.answers, this.#observation);
  }
}
