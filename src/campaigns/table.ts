/** Rows by name: a Map, or anything that keeps them elsewhere. Rows are plain JSON. */
export interface Table<Row> {
  get(id: string): Row | undefined;
  set(id: string, row: Row): unknown;
  delete(id: string): unknown;
}

/** Rows in memory, at most so many: the one that was written longest ago goes. What is common is written often and stays. */
export class Bounded<Row> implements Table<Row> {
  readonly #rows = new Map<string, Row>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  set(id: string, row: Row): void {
    this.#rows.delete(id);
    this.#rows.set(id, row);
    if (this.#rows.size <= this.#most) return;
    const [oldest] = this.#rows.keys();
    if (oldest !== undefined) this.#rows.delete(oldest);
  }

  delete(id: string): void {
    this.#rows.delete(id);
  }
}

/** Who is in what: sets of names by name. */
export interface Roster {
  add(group: string, member: string): unknown;
  remove(group: string, member: string): unknown;
  /** All of a group, in any order that stays the same. */
  of(group: string): readonly string[];
}

export class RosterInMemory implements Roster {
  readonly #groups = new Map<string, Set<string>>();

  add(group: string, member: string): void {
    const members = this.#groups.get(group);
    if (members === undefined) this.#groups.set(group, new Set([member]));
    else members.add(member);
  }

  remove(group: string, member: string): void {
    const members = this.#groups.get(group);
    members?.delete(member);
    if (members?.size === 0) this.#groups.delete(group);
  }

  of(group: string): readonly string[] {
    return [...(this.#groups.get(group) ?? [])];
  }
}
