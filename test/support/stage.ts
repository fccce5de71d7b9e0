/** What most end-to-end suites begin with: a model server and Weir in front of it, for the length of a file. */
import { afterAll, beforeAll } from 'vitest';
import { startOrigin, type Origin, type OriginOptions } from '../../src/demo/origin/index.ts';
import { startWeir, type Weir, type WeirOptions } from './weir.ts';

export interface Stage {
  readonly origin: Origin;
  readonly weir: Weir;
}

/** Call at the top level of a file; the parts are there once its tests run. */
export const useStage = (
  options: Omit<WeirOptions, 'origin'> = {},
  originOptions: OriginOptions = {},
): Stage => {
  let origin: Origin | null = null;
  let weir: Weir | null = null;
  beforeAll(async () => {
    origin = await startOrigin({ record: 1000, ...originOptions });
    weir = await startWeir({ origin: origin.url, ...options });
  });
  afterAll(async () => {
    await weir?.stop();
    await origin?.close();
  });
  const ready = <T>(part: T | null): T => {
    if (part === null) throw new Error('the stage is not set before the tests run');
    return part;
  };
  return {
    get origin() {
      return ready(origin);
    },
    get weir() {
      return ready(weir);
    },
  };
};

let keys = 0;

/** A credential that no other test of the file uses, in the form that the origin accepts. */
export const freshKey = (): string => `sk-test-${++keys}`;
