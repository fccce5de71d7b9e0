import type { Origin } from '../config/config.ts';
import type { Credential } from '../domain/index.ts';
import type { KeyLease } from '../enforcement/index.ts';
import type { InspectedBatch } from './batch.ts';
import type { Body } from './body.ts';
import type { Inspected } from './inspect.ts';
import type { Target } from './locate.ts';
import type { Observer } from './observer.ts';

/** Keeps work alive after the answer has been sent, and after the caller has gone. */
export type WaitUntil = (work: Promise<unknown>) => void;

/** One request on its way: everything known before it is admitted. */
export interface Passage {
  readonly request: Request;
  readonly search: string;
  readonly now: number;
  readonly target: Target;
  readonly credential: Credential;
  readonly body: Body;
  readonly inspected: Inspected;
  /** The same when it is a batch. */
  readonly batch: InspectedBatch | null;
  readonly origin: Origin;
  readonly key: string;
  readonly lease: KeyLease;
  readonly observer: Observer;
  readonly waitUntil: WaitUntil;
}
