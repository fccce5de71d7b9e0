import { list, object, parseObject } from '../json.ts';
import { json, type Ask, type Reply } from '../request.ts';
import { messages } from './messages.ts';

/** `POST /v1/messages/batches`: a batch that is done as soon as it is there. Its id holds what its results are made of, so that nothing is kept. */
export function createBatch(ask: Ask): Reply {
  const requests = list(ask.json?.['requests']);
  const id = `msgbatch_${Buffer.from(JSON.stringify(requests)).toString('base64url')}`;
  return json({
    id,
    type: 'message_batch',
    processing_status: 'ended',
    request_counts: { processing: 0, succeeded: requests.length, errored: 0, canceled: 0, expired: 0 },
    created_at: '2026-01-01T00:00:00Z',
    expires_at: '2026-01-02T00:00:00Z',
    ended_at: '2026-01-01T00:00:01Z',
    archived_at: null,
    cancel_initiated_at: null,
    results_url: `/v1/messages/batches/${id}/results`,
  });
}

/** `GET /v1/messages/batches/{id}/results`. */
export function results(ask: Ask, id: string): Reply {
  const requests = JSON.parse(Buffer.from(id, 'base64url').toString('utf8')) as unknown;
  const lines = list(requests).map((request) => JSON.stringify(resultOf(ask, object(request))));
  return { kind: 'plain', status: 200, type: 'application/x-jsonl', body: Buffer.from(lines.join('\n')) };
}

function resultOf(ask: Ask, { custom_id, params }: Readonly<Record<string, unknown>>): unknown {
  const reply = messages({ ...ask, method: 'POST', path: '/v1/messages', json: object(params) });
  const message = reply.kind === 'plain' ? parseObject(reply.body) : null;
  return { custom_id, result: { type: 'succeeded', message } };
}
