import type { Origin } from '../config/config.ts';
import type { Credential, Observation } from '../domain/index.ts';
import type { KeyLease } from '../enforcement/index.ts';
import type { Body } from './body.ts';
import type { Inspected } from './inspect.ts';
import type { Target } from './locate.ts';

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
  readonly origin: Origin;
  readonly key: string;
  readonly lease: KeyLease;
  /** What remains of the request, given the tokens of its answer when there is one. */
  readonly observation: (answerTokens: number | null) => Observation | null;
  readonly waitUntil: WaitUntil;
}
