import { describe, expect, it } from 'vitest';
import { helicone as format } from '../../../../src/backtest/formats/helicone.ts';
import { asCall, only, problem } from './support.ts';

const ROW = {
  response_id: 'b0',
  response_created_at: '2026-11-02T09:30:17.900Z',
  response_status: 200,
  response_body: {
    choices: [{ message: { role: 'assistant', content: 'Paris.' } }],
    usage: { prompt_tokens: 21, completion_tokens: 2 },
  },
  request_id: 'a0',
  request_created_at: '2026-11-02T09:30:15.250Z',
  request_path: 'https://api.openai.com/v1/chat/completions',
  request_user_id: 'u-5',
  request_properties: { Environment: 'production', 'Tenant-Id': 't-3' },
  request_model: 'gpt-5-mini',
  provider: 'OPENAI',
  prompt_tokens: 21,
  completion_tokens: 2,
  country_code: 'fr',
  request_body: {
    model: 'gpt-5-mini',
    temperature: 1,
    logprobs: true,
    messages: [
      { role: 'system', content: 'Answer in one word.' },
      { role: 'user', content: 'Capital of France?' },
    ],
  },
};

describe('a request exported from Helicone', () => {
  it('is a request', () => {
    expect(only(format, ROW)).toStrictEqual({
      ts: Date.UTC(2026, 10, 2, 9, 30, 15, 250),
      key: 'u-5',
      account: 't-3',
      method: 'POST',
      path: '/v1/chat/completions',
      body: ROW.request_body,
      client: { country: 'FR' },
      response: { status: 200, usage: { input_tokens: 21, output_tokens: 2 }, text: 'Paris.' },
    });
  });

  it('is read by the gateway as it was asked', () => {
    expect(asCall(only(format, ROW))).toMatchObject({
      protocol: 'openai',
      model: 'gpt-5-mini',
      system: 'Answer in one word.',
      turns: [{ role: 'user', text: 'Capital of France?' }],
      parameters: { temperature: 1, logprobs: true },
    });
  });

  it('belongs to the credential before anyone whom the caller named', () => {
    const properties = { key: 'from properties' };
    expect(only(format, { ...ROW, auth_hash: 'h', request_properties: properties }).key).toBe('h');
    expect(only(format, { ...ROW, request_properties: properties }).key).toBe('from properties');
    const body = { ...ROW.request_body, user: 'in the body' };
    expect(only(format, { ...ROW, request_user_id: null, request_body: body }).key).toBe('in the body');
  });

  it('is passed over when it was no call of a model', () => {
    expect(
      format.convert({ ...ROW, request_body: { _type: 'tool', toolName: 'search', input: {} } }),
    ).toEqual([]);
  });

  it('may be one of an answer of the API, and comes in ascending time', () => {
    const later = { ...ROW, request_created_at: '2026-11-02T10:00:00Z', request_user_id: 'later' };
    expect(format.convert({ data: [later, ROW], error: null }).map(({ key }) => key)).toEqual([
      'u-5',
      'later',
    ]);
  });

  it('has no status when the answer never came', () => {
    const cancelled = {
      ...ROW,
      response_status: -3,
      response_body: '',
      prompt_tokens: null,
      completion_tokens: 0,
    };
    expect(only(format, cancelled)).not.toHaveProperty('response');
  });

  it.each([
    ['no body', { ...ROW, request_body: {} }, 'it has no request body: export with --include-body'],
    ['no time', { ...ROW, request_created_at: 'n/a' }, 'request_created_at is absent or no time'],
    ['no object', [], 'the row is not a JSON object'],
    [
      'no caller',
      { ...ROW, request_user_id: '' },
      'nothing in it names the caller (a key, a key hash, or a user)',
    ],
  ])('is refused with %s', (_what, value, message) => {
    expect(problem(format, value)).toBe(message);
  });
});
