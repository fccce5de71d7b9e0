import * as z from 'zod';
import type { AdminRole, AdminToken } from '../../config/config.ts';
import type { KeyId } from '../../domain/index.ts';
import type { ProblemKind } from './problem.ts';
import type { AdminDeps } from './deps.ts';
import type { Format } from './formats.ts';

/** One authenticated, validated request. */
export interface Call<Query, Body> {
  readonly deps: AdminDeps;
  readonly actor: AdminToken;
  /** The path's `:id`; empty on paths without one. */
  readonly key: KeyId;
  /** The path's `:account`; empty on paths without one. */
  readonly account: string;
  /** The path's `:campaign`; empty on paths without one. */
  readonly campaign: string;
  readonly query: Query;
  readonly body: Body;
  /** Epoch ms. */
  readonly now: number;
}

/**
 * One operation of the API. Routing, authorization, validation, 405s and the OpenAPI description all come from this one declaration, so that
 * they cannot drift apart.
 */
interface Spec<Query extends z.ZodObject, Body extends z.ZodType, Answer extends z.ZodType> {
  /** OpenAPI `operationId`. */
  readonly id: string;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Below the mount point, in Hono's notation (`/keys/:id`). */
  readonly path: string;
  readonly role: AdminRole;
  readonly summary: string;
  readonly query: Query;
  /** {@link NO_BODY} for operations that read none. */
  readonly body: Body;
  readonly answer: Answer;
  /** Other forms of the answer than JSON; chosen by `format` in the query or by `Accept`. */
  readonly formats?: readonly Format<z.output<Answer>>[];
  /** Problems that it may answer beside those that every operation of its form may. */
  readonly mayRefuse?: readonly ProblemKind[];
  handle(call: Call<z.output<Query>, z.output<Body>>): Promise<z.output<Answer>>;
}

export type Endpoint = Spec<z.ZodObject, z.ZodType, z.ZodType>;

/** Declares an endpoint with its handler typed by its schemas. */
export const endpoint = <Query extends z.ZodObject, Body extends z.ZodType, Answer extends z.ZodType>(
  spec: Spec<Query, Body, Answer>,
): Endpoint => spec;

export const NO_QUERY = z.strictObject({});
export const NO_BODY = z.undefined();
