import { createHash } from 'node:crypto';
import { nativeError } from '../errors.ts';
import { list, number, text } from '../json.ts';
import { json, type Ask, type Reply } from '../request.ts';
import { countTokens } from '../text.ts';
import { base64Floats, embed } from '../vectors.ts';
import { modelOf } from './prompt.ts';

/** `POST /v1/embeddings`. */
export function embeddings(ask: Ask): Reply {
  const body = ask.json;
  if (!body || body['input'] === undefined)
    return nativeError('openai', 400, "Missing required parameter: 'input'.");
  const inputs = inputsOf(body['input']);
  const dimensions = Math.min(number(body['dimensions']) ?? 256, 3072);
  const coded = body['encoding_format'] === 'base64';
  const data = inputs.map((input, index) => {
    const vector = embed(input, dimensions);
    return { object: 'embedding', index, embedding: coded ? base64Floats(vector) : vector };
  });
  const tokens = inputs.reduce((sum, input) => sum + countTokens(input), 0);
  return json({
    object: 'list',
    data,
    model: modelOf(body),
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  });
}

function inputsOf(input: unknown): string[] {
  const many = list(input);
  return many.length > 0 && typeof many[0] !== 'number'
    ? many.map((one) => text(one) || JSON.stringify(one))
    : [text(input) || JSON.stringify(input)];
}

/** `POST /v1/moderations`: flags what says "kill". */
export function moderations(ask: Ask): Reply {
  const results = inputsOf(ask.json?.['input'] ?? '').map((input) => {
    const flagged = /\bkill\b/i.test(input);
    return {
      flagged,
      categories: { violence: flagged },
      category_scores: { violence: flagged ? 0.97 : 0.01 },
    };
  });
  return json({ id: `modr-${ask.serial}`, model: 'demo-moderation', results });
}

/** Audio and images: says what arrived (bytes, SHA-256, type), so that a test can tell that it passed unharmed. */
export function media(ask: Ask): Reply {
  if (ask.path.endsWith('/audio/speech'))
    return {
      kind: 'plain',
      status: 200,
      type: 'audio/mpeg',
      body: createHash('sha512').update(ask.body).digest(),
    };
  const received = {
    bytes: ask.body.length,
    sha256: createHash('sha256').update(ask.body).digest('hex'),
    type: ask.headers['content-type'] ?? null,
  };
  if (ask.path.includes('/images/'))
    return json({
      created: 1_764_000_000,
      data: [{ b64_json: Buffer.from(received.sha256).toString('base64') }],
      received,
    });
  return json({ text: `received ${received.bytes} bytes`, received });
}

/** Any method, any body: sends the body back in its own type. */
export const echo = (ask: Ask): Reply => ({
  kind: 'plain',
  status: 200,
  type: ask.headers['content-type'] ?? 'application/octet-stream',
  body: ask.body,
});
