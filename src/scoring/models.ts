import type { Observation } from '../domain/index.ts';
import { hashOf } from './bits.ts';

/** Models that a key uses, as far as they fit, and how much of its traffic goes to the newest. */
export interface Models {
  readonly tags: number[];
  /** Epoch ms of the first request. */
  readonly first: number[];
  requests: number;
  /** Exponential average, 0..1, of requests to a model first used within a day. */
  moved: number;
}

const MODELS = 12;
const DAY_MS = 86_400_000;
/** The average forgets within about so many requests. */
const MEMORY = 40;
/** A key must have had its habits, in requests and in days, before it can leave them. */
const SETTLED = { requests: 200, days: 3 } as const;
/** Most of the traffic. */
const MOST = 0.7;

export const newModels = (): Models => ({ tags: [], first: [], requests: 0, moved: 0 });

/** Whether most of a settled key's traffic has moved, within a day, to the model of this request, which it had never used. */
export function hasPivoted({ tags, first, requests, moved }: Models, { model, at }: Observation): boolean {
  if (moved < MOST || model === null || requests < SETTLED.requests) return false;
  const row = tags.indexOf(hashOf(model));
  return row > 0 && at - first[row]! < DAY_MS && first[row]! - first[0]! > SETTLED.days * DAY_MS;
}

/** Counts a request. Once the table is full further models are taken for old ones. */
export function noteModel(models: Models, { model, at }: Observation): void {
  if (model === null) return;
  const { tags, first } = models;
  const tag = hashOf(model);
  let row = tags.indexOf(tag);
  if (row < 0 && tags.length < MODELS) {
    row = tags.length;
    tags.push(tag);
    first.push(at);
  }
  models.requests++;
  const fresh = row > 0 && at - first[row]! < DAY_MS ? 1 : 0;
  if (fresh === 1 || models.moved > 0)
    models.moved = Math.round((models.moved + (fresh - models.moved) / MEMORY) * 1000) / 1000;
}
