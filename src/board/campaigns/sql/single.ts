/** One JSON value in a table of one row (`id`, `value`), written when it has changed. */
export class SqlSingle<Value> {
  readonly #sql: SqlStorage;
  readonly #name: string;
  readonly #make: () => Value;
  #written = '';
  #value: Value;

  /** `make`: the value when there is none yet. */
  constructor(sql: SqlStorage, name: string, make: () => Value) {
    this.#sql = sql;
    this.#name = name;
    this.#make = make;
    this.#value = this.#read();
  }

  /** To be changed in place; another object after {@link discard}. */
  get value(): Value {
    return this.#value;
  }

  flush(): boolean {
    const text = JSON.stringify(this.#value);
    if (text === this.#written) return false;
    this.#sql.exec(`INSERT OR REPLACE INTO ${this.#name} (id, value) VALUES (1, ?)`, text);
    this.#written = text;
    return true;
  }

  discard(): void {
    this.#value = this.#read();
  }

  #read(): Value {
    const [row] = this.#sql.exec<{ value: string }>(`SELECT value FROM ${this.#name}`).toArray();
    this.#written = row?.value ?? '';
    return row === undefined ? this.#make() : (JSON.parse(row.value) as Value);
  }
}
