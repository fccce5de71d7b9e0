/** Names by number, in order of first appearance; bounded, because callers choose the names of models. */
export class Labels {
  readonly #limit: number;
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];

  constructor(limit: number, other: string) {
    this.#limit = limit;
    this.#add(other);
  }

  /** The number of the name for all that is beyond the bound. */
  get other(): number {
    return 0;
  }

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    return this.#names.length < this.#limit ? this.#add(name) : this.other;
  }

  nameOf(number: number): string {
    return this.#names[number] ?? '';
  }

  #add(name: string): number {
    this.#numbers.set(name, this.#names.length);
    return this.#names.push(name) - 1;
  }
}
