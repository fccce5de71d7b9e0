import {
  BLOB_LIMIT,
  TEXT_LIMIT,
  TURN_LIMIT,
  type ModelCall,
  type Role,
  type Tool,
  type Turn,
} from '../../domain/index.ts';
import { joinClipped } from './clip.ts';
import { isObject } from './json.ts';

/** Turns kept from the beginning of a long conversation; the others are its last. */
const FIRST_TURNS = 4;
/** Values visited in nested data (tool arguments and results) over a whole request. */
const NODE_LIMIT = 20_000;
const TOOL_LIMIT = 64;
const PARAMETER_LIMIT = 64;

/** What a {@link Transcript} knows of a call. */
type Contents = Pick<
  ModelCall,
  'system' | 'turns' | 'turnCount' | 'tools' | 'reasoningBlobs' | 'media' | 'textLength'
>;

/**
 * Gathers a request's texts into the bounded view of a ModelCall, in one pass and without copying: parts are added, then closed into
 * a turn or into the system prompt.
 */
export class Transcript {
  textLength = 0;
  #parts: string[] = [];
  #system: string[] = [];
  #turns: Turn[] = [];
  #turnCount = 0;
  #media = 0;
  #blobs: string[] = [];
  #tools: Tool[] = [];
  #nodes = NODE_LIMIT;

  /** Adds a text to the open turn; what is not a text is left out. */
  text(value: unknown): void {
    if (typeof value !== 'string' || value === '') return;
    this.textLength += value.length;
    this.#parts.push(value);
  }

  /** Adds all texts inside a value of unknown shape, in order. Iterative: depth costs nothing. */
  data(value: unknown): void {
    if (typeof value === 'string') return this.text(value);
    const stack: unknown[] = [value];
    while (stack.length > 0 && this.#nodes-- > 0) {
      const top = stack.pop();
      if (typeof top === 'string') this.text(top);
      else if (typeof top === 'object' && top !== null) pushReversed(stack, Object.values(top), this.#nodes);
    }
  }

  /** Counts text that is not kept (schemas, predictions). */
  uncollected(units: number): void {
    this.textLength += units;
  }

  media(): void {
    this.#media++;
  }

  blob(value: unknown): void {
    if (typeof value !== 'string' || value === '' || this.#blobs.length >= BLOB_LIMIT) return;
    this.#blobs.push(value.slice(0, TEXT_LIMIT));
  }

  /** Closes the open turn. */
  turn(role: Role): void {
    const turn = { role, text: joinClipped(this.#parts) };
    this.#parts = [];
    const slot = this.#turnCount++;
    if (slot < TURN_LIMIT) this.#turns.push(turn);
    else this.#turns[FIRST_TURNS + ((slot - FIRST_TURNS) % (TURN_LIMIT - FIRST_TURNS))] = turn;
  }

  /** Closes the open turn into the system prompt. */
  system(): void {
    for (const part of this.#parts) this.#system.push(part);
    this.#parts = [];
  }

  /** A tool by its name and the `properties` of its JSON schema. */
  tool(name: unknown, description: unknown, schema: unknown): void {
    if (typeof name !== 'string') return;
    this.textLength += name.length + (typeof description === 'string' ? description.length : 0);
    if (this.#tools.length >= TOOL_LIMIT) return;
    const properties = isObject(schema) ? schema['properties'] : null;
    const parameters = isObject(properties) ? Object.keys(properties).slice(0, PARAMETER_LIMIT) : [];
    for (const parameter of parameters) this.textLength += parameter.length;
    this.#tools.push({ name, parameters });
  }

  contents(): Contents {
    return {
      system: joinClipped(this.#system),
      turns: this.#ordered(),
      turnCount: this.#turnCount,
      tools: this.#tools,
      reasoningBlobs: this.#blobs,
      media: this.#media,
      textLength: this.textLength,
    };
  }

  #ordered(): readonly Turn[] {
    if (this.#turnCount <= TURN_LIMIT) return this.#turns;
    const oldest = FIRST_TURNS + ((this.#turnCount - FIRST_TURNS) % (TURN_LIMIT - FIRST_TURNS));
    return [
      ...this.#turns.slice(0, FIRST_TURNS),
      ...this.#turns.slice(oldest),
      ...this.#turns.slice(FIRST_TURNS, oldest),
    ];
  }
}

const pushReversed = (stack: unknown[], values: readonly unknown[], limit: number): void => {
  for (let i = Math.min(values.length, limit + 1) - 1; i >= 0; i--) stack.push(values[i]);
};
