/** A row of the field as last seen in Redis. */
export interface Known {
  /** JSON; null when there was none. */
  readonly text: string | null;
  /** At which it was written, 0 when there was none. */
  readonly version: number;
  /** The field's version at which it was so. */
  readonly asOf: number;
  /** When that was seen (epoch ms). */
  readonly checked: number;
}

/** Characters of JSON that are kept. */
const MOST = 16_000_000;
/** What a row costs beside its JSON, in characters. */
const ENTRY = 100;

/** Rows by name, as far as they fit; the one that was used longest ago goes. */
export class Rows {
  readonly #rows = new Map<string, Known>();
  #size = 0;
  /** Changes of campaigns and totals have been seen up to this version; -1 when nothing was seen. */
  cursor = -1;
  /** Of the field in which they were seen. */
  epoch = '';

  get(name: string): Known | undefined {
    const known = this.#rows.get(name);
    if (known === undefined) return undefined;
    this.#rows.delete(name);
    this.#rows.set(name, known);
    return known;
  }

  /** Takes in what an answer says of a row, unless a later answer has overtaken it. */
  learn(name: string, known: Known): void {
    const before = this.#rows.get(name);
    if (before !== undefined && before.asOf > known.asOf) return;
    if (before !== undefined) this.#forget(name, before);
    this.#rows.set(name, known);
    this.#size += sizeOf(name, known);
    for (const [oldest, row] of this.#rows) {
      if (this.#size <= MOST) return;
      this.#forget(oldest, row);
    }
  }

  /** A row was found to be at the version that was presumed. */
  confirm(name: string, version: number, asOf: number, checked: number): void {
    const before = this.#rows.get(name);
    if (before === undefined && version === 0) this.learn(name, { text: null, version, asOf, checked });
    if (before?.version === version && before.asOf <= asOf)
      this.#rows.set(name, { ...before, asOf, checked });
  }

  clear(): void {
    this.#rows.clear();
    this.#size = 0;
    this.cursor = -1;
  }

  #forget(name: string, known: Known): void {
    this.#rows.delete(name);
    this.#size -= sizeOf(name, known);
  }
}

const sizeOf = (name: string, { text }: Known): number => ENTRY + name.length + (text?.length ?? 0);
