import { nativeError } from '../errors.ts';
import { contentText, list, number, object, parseObject, type JsonObject } from '../json.ts';
import { json, type Ask, type Reply } from '../request.ts';
import { embed } from '../vectors.ts';
import { countContents, generate } from './generate.ts';

const MODELS = ['demo-large', 'demo-mini', 'demo-embed'];
const model = (id: string): unknown => ({
  name: `models/${id}`,
  displayName: id,
  version: '1',
  inputTokenLimit: 1_000_000,
  outputTokenLimit: 65_536,
  supportedGenerationMethods: ['generateContent', 'countTokens', 'embedContent'],
});

export function geminiRoutes(ask: Ask): Reply {
  const call = /^\/v1[^/]*\/(?:models|tunedModels)\/([^:/]+):(\w+)$/.exec(ask.path);
  if (call && ask.method === 'POST') return method(ask, call[1] ?? '', call[2] ?? '');
  if (/^\/v1[^/]*\/models$/.test(ask.path)) return json({ models: MODELS.map(model) });
  const named = /^\/v1[^/]*\/models\/([^:/]+)$/.exec(ask.path)?.[1];
  if (named && MODELS.includes(named)) return json(model(named));
  return nativeError('gemini', 404, `${named ?? ask.path} is not found for API version v1beta.`);
}

function method(ask: Ask, name: string, verb: string): Reply {
  if (!ask.json) return nativeError('gemini', 400, 'Invalid JSON payload received.');
  switch (verb) {
    case 'generateContent':
      return generate(ask, name, false);
    case 'streamGenerateContent':
      return generate(ask, name, true);
    case 'countTokens':
      return countContents(ask);
    case 'embedContent':
      return json({ embedding: { values: vector(ask.json) } });
    case 'batchEmbedContents':
      return json({ embeddings: list(ask.json['requests']).map((one) => ({ values: vector(object(one)) })) });
    case 'batchGenerateContent':
      return createBatch(ask, name);
    default:
      return nativeError('gemini', 404, `Method ${verb} is not found.`);
  }
}

/** Done as soon as it is there; its answers stand in it. */
function createBatch(ask: Ask, name: string): Reply {
  const config = object(object(ask.json?.['batch'])['inputConfig']);
  const responses = list(object(config['requests'])['requests']).map((item) => {
    const reply = generate({ ...ask, json: object(object(item)['request']) }, name, false);
    return { response: reply.kind === 'plain' ? parseObject(reply.body) : null };
  });
  const metadata = {
    state: 'BATCH_STATE_SUCCEEDED',
    model: `models/${name}`,
    output: { inlinedResponses: { inlinedResponses: responses } },
  };
  return json({ name: `batches/${ask.serial}`, metadata, done: true });
}

const vector = (request: JsonObject): number[] =>
  embed(
    contentText(object(request['content'])['parts']),
    Math.min(number(request['outputDimensionality']) ?? 256, 3072),
  );
