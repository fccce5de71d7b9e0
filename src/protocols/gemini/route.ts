import type { Operation, Route } from '../../domain/index.ts';
import { segments } from '../shared/path.ts';
import { EMBEDDINGS } from './batch.ts';

/** A custom method (`models/x:verb`, AIP-136) and what it is. */
interface Verb {
  readonly operation: Operation;
  readonly stream?: true;
  readonly form?: string;
  readonly batch?: 'json';
}

const VERBS = new Map<string, Verb>([
  ['generateContent', { operation: 'chat' }],
  ['streamGenerateContent', { operation: 'chat', stream: true }],
  ['embedContent', { operation: 'embeddings' }],
  ['batchEmbedContents', { operation: 'embeddings', form: 'batch' }],
  ['countTokens', { operation: 'count_tokens' }],
  ['batchGenerateContent', { operation: 'other', batch: 'json' }],
  ['asyncBatchEmbedContent', { operation: 'other', form: EMBEDDINGS, batch: 'json' }],
]);

const PLAIN = new Map<string, Operation>([
  ['models', 'models'],
  ['tunedModels', 'models'],
  ['files', 'other'],
  ['batches', 'other'],
  ['cachedContents', 'other'],
  ['upload', 'other'],
]);

const VERSIONS = ['v1beta', 'v1', 'v1alpha'];

/** See {@link Protocol.route}. The model and the verb are the path's last segment; the version may be absent. */
export const route = (method: string, path: string): Route | null => {
  const parts = segments(path, VERSIONS);
  const last = parts.at(-1) ?? '';
  const colon = last.lastIndexOf(':');
  const verb = method === 'POST' && colon > 0 ? VERBS.get(last.slice(colon + 1)) : undefined;
  if (verb) return called(verb, modelName(parts, last.slice(0, colon)));
  const operation = PLAIN.get(parts[0] ?? '');
  // A verb that is not known here (predict) may well call the model.
  const unknownVerb = method === 'POST' && colon >= 0 && operation === 'models';
  return operation === undefined || unknownVerb
    ? null
    : { operation, model: null, stream: false, inspect: false };
};

const called = ({ operation, stream, form, batch }: Verb, model: string): Route => ({
  operation,
  model,
  stream: stream ?? false,
  inspect: true,
  ...(form ? { form } : {}),
  ...(batch ? { batch } : {}),
});

const modelName = (parts: readonly string[], last: string): string =>
  parts.at(-2) === 'tunedModels' ? `tunedModels/${last}` : last;
