import { runInDurableObject } from 'cloudflare:test';

/** Rows that an object writes meanwhile, those of indexes among them, as the platform counts them. */
export async function rowsWritten(stub: DurableObjectStub, work: () => Promise<unknown>): Promise<number> {
  let rows = 0;
  await runInDurableObject(stub, (_, { storage: { sql } }) => {
    const exec = sql.exec.bind(sql);
    Object.defineProperty(sql, 'exec', {
      configurable: true,
      value: (...given: Parameters<SqlStorage['exec']>) => {
        const cursor = exec(...given);
        rows += cursor.rowsWritten;
        return cursor;
      },
    });
  });
  await work();
  await runInDurableObject(stub, (_, { storage: { sql } }) => void Reflect.deleteProperty(sql, 'exec'));
  return rows;
}
