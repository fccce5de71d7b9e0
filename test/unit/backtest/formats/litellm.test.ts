import { describe, expect, it } from 'vitest';
import { litellm as format } from '../../../../src/backtest/formats/litellm.ts';
import { asCall, only, problem } from './support.ts';

const MESSAGES = [
  { role: 'system', content: 'You sort tickets.' },
  { role: 'user', content: 'The printer on floor 3 smokes.' },
];
const TOOL = {
  type: 'function',
  function: { name: 'assign', parameters: { type: 'object', properties: { team: {} } } },
};

/** A StandardLoggingPayload. */
const PAYLOAD = {
  id: 'chatcmpl-1',
  call_type: 'acompletion',
  status: 'success',
  custom_llm_provider: 'openai',
  startTime: 1_793_611_815.25,
  endTime: 1_793_611_816,
  model: 'openai/gpt-5-mini',
  model_group: 'gpt-5-mini',
  stream: true,
  metadata: {
    user_api_key_hash: '9f2c',
    user_api_key_alias: 'helpdesk',
    user_api_key_team_id: 'team-4',
    user_api_key_org_id: null,
    user_agent: 'OpenAI/Python 2.1',
  },
  prompt_tokens: 30,
  completion_tokens: 12,
  end_user: 'agent-7',
  requester_ip_address: '198.51.100.4, 10.0.0.1',
  messages: MESSAGES,
  response: { choices: [{ message: { role: 'assistant', content: 'Facilities.' } }] },
  model_parameters: {
    temperature: 0,
    max_tokens: 64,
    tools: [TOOL],
    extra_headers: { authorization: 'secret' },
    extra_body: { prompt_logprobs: 1 },
  },
};

/** A row of the spend logs, with its JSON in text. */
const ROW = {
  request_id: 'r',
  call_type: 'anthropic_messages',
  api_key: '77aa',
  startTime: '2026-11-02 09:30:15.250000',
  model: 'claude-haiku-4-5',
  model_group: '',
  custom_llm_provider: 'anthropic',
  user: 'default_user_id',
  team_id: '',
  organization_id: 'org-1',
  prompt_tokens: 0,
  completion_tokens: 0,
  messages: '{}',
  response: '{}',
  metadata: '{"status":"failure","error_information":{"error_code":"429"}}',
  proxy_server_request: JSON.stringify({
    model: 'claude-haiku-4-5',
    max_tokens: 9,
    messages: [{ role: 'user', content: 'Hi' }],
  }),
};

describe('a log of LiteLLM', () => {
  it('is a request when it is a StandardLoggingPayload', () => {
    expect(only(format, PAYLOAD)).toStrictEqual({
      ts: 1_793_611_815_250,
      key: '9f2c',
      account: 'team-4',
      method: 'POST',
      path: '/v1/chat/completions',
      headers: { 'user-agent': 'OpenAI/Python 2.1' },
      body: {
        model: 'gpt-5-mini',
        stream: true,
        temperature: 0,
        max_tokens: 64,
        tools: [TOOL],
        prompt_logprobs: 1,
        messages: MESSAGES,
        user: 'agent-7',
      },
      client: { ip: '198.51.100.4' },
      response: { usage: { input_tokens: 30, output_tokens: 12 }, text: 'Facilities.' },
    });
  });

  it('is one when it is a row of the spend logs', () => {
    expect(only(format, ROW)).toStrictEqual({
      ts: Date.UTC(2026, 10, 2, 9, 30, 15, 250),
      key: '77aa',
      account: 'org-1',
      method: 'POST',
      path: '/v1/messages',
      body: { model: 'claude-haiku-4-5', max_tokens: 9, messages: [{ role: 'user', content: 'Hi' }] },
      response: { status: 429 },
    });
  });

  it('is read by the gateway as it was asked', () => {
    expect(asCall(only(format, PAYLOAD))).toMatchObject({
      protocol: 'openai',
      model: 'gpt-5-mini',
      stream: true,
      system: 'You sort tickets.',
      turns: [{ role: 'user', text: 'The printer on floor 3 smokes.' }],
      tools: [{ name: 'assign', parameters: ['team'] }],
      endUser: 'agent-7',
      parameters: { temperature: 0, maxOutputTokens: 64, echo: true },
    });
    expect(asCall(only(format, ROW))).toMatchObject({
      protocol: 'anthropic',
      turns: [{ role: 'user', text: 'Hi' }],
    });
  });

  const asked = (call_type: string, messages: unknown): unknown => {
    const { path, body } = only(format, {
      ...PAYLOAD,
      call_type,
      messages,
      model_parameters: {},
      stream: null,
      end_user: '',
    });
    return { path, body };
  };
  it('is of the API that its type of call names', () => {
    const user = (content: string): object => ({ role: 'user', content });
    const model = 'gpt-5-mini';
    expect(asked('atext_completion', [user('Once')])).toEqual({
      path: '/v1/completions',
      body: { model, prompt: 'Once' },
    });
    expect(asked('embedding', ['a', 'b'])).toEqual({
      path: '/v1/embeddings',
      body: { model, input: ['a', 'b'] },
    });
    expect(asked('aresponses', 'Hi')).toEqual({ path: '/v1/responses', body: { model, input: 'Hi' } });
    expect(asked('agenerate_content', [{ parts: [{ text: 'Hi' }] }])).toEqual({
      path: '/v1beta/models/gpt-5-mini:generateContent',
      body: { model, contents: [{ parts: [{ text: 'Hi' }] }] },
    });
    expect(format.convert({ ...PAYLOAD, call_type: 'aimage_generation' })).toEqual([]);
  });

  it.each([
    [
      'messages that were not logged',
      { ...PAYLOAD, messages: '{}' },
      'it has no messages: in spend logs they need store_prompts_in_spend_logs',
    ],
    [
      'messages that were redacted',
      { ...PAYLOAD, messages: [{ role: 'user', content: 'redacted-by-litellm' }] },
      'its messages were redacted: turn_off_message_logging was on',
    ],
    [
      'no key',
      { ...PAYLOAD, metadata: null },
      'nothing in it names the caller (a key, a key hash, or a user)',
    ],
    ['no time', { ...PAYLOAD, startTime: null }, 'startTime is absent or no time'],
    ['no object', null, 'the log is not a JSON object'],
  ])('is refused with %s', (_what, value, message) => {
    expect(problem(format, value)).toBe(message);
  });
});
