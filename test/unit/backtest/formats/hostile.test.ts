import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../../src/backtest/formats/index.ts';
import { LineError } from '../../../../src/backtest/log-line.ts';
import { deep } from './support.ts';

/** Every field that a format reads, so that nonsense lands where it hurts. */
const NAMES =
  `ts key body client response headers usage Datetime created_at Metadata metadata RequestBody ResponseBody request_head
  Endpoint path provider model StatusCode result data request_created_at request_body response_body request_properties request_path
  startTime messages model_parameters proxy_server_request call_type user_api_key_hash api_key error_information
  resourceSpans resourceLogs scopeSpans spans scopeLogs logRecords attributes events status resource name value kvlistValue arrayValue
  values gen_ai.system gen_ai.request.model gen_ai.operation.name gen_ai.input.messages gen_ai.system_instructions
  gen_ai.output.messages gen_ai.tool.definitions gen_ai.prompt.0.content enduser.id contents content parts role tool_calls choices`
    .split(/\s+/)
    .filter((name) => name !== '');

const SCALARS = [
  '',
  'x',
  'chat',
  'acompletion',
  '[',
  '{}',
  '[[]]',
  '{"role":1}',
  '2026-11-02',
  'data: {',
  0,
  -1,
  1.5,
  1e300,
  true,
  null,
];

/** mulberry32 */
const seeded = (seed: number) => (): number => {
  let t = (seed += 0x6d2b79f5);
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

const nonsense = (random: () => number, depth: number): unknown => {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  if (depth === 0 || random() < 0.2) return pick(SCALARS);
  const inner = (): unknown => nonsense(random, depth - 1);
  if (random() < 0.3) return Array.from({ length: Math.floor(random() * 4) }, inner);
  return Object.fromEntries(Array.from({ length: 6 }, () => [pick(NAMES) ?? '', inner()]));
};

describe.each(FORMATS)('$name', ({ convert }) => {
  it('throws nothing but what is wrong with the line, whatever the line', () => {
    const random = seeded(7);
    let refused = 0;
    for (let i = 0; i < 400; i++) {
      const value = nonsense(random, 4);
      try {
        convert(value);
      } catch (error) {
        refused++;
        expect(error).toBeInstanceOf(LineError);
      }
    }
    expect(refused).toBeGreaterThan(0);
  });

  it('is not brought down by depth, wherever it is', () => {
    for (const name of NAMES)
      for (const value of [{ [name]: deep(20_000) }, JSON.parse(`{"__proto__":{"${name}":1}}`) as unknown])
        try {
          convert(value);
        } catch (error) {
          expect(error).toBeInstanceOf(LineError);
        }
  });
});

describe('the formats', () => {
  it('are those that docs/log-formats.md lists', () => {
    const document = readFileSync(join(import.meta.dirname, '../../../../docs/log-formats.md'), 'utf8');
    const [table = ''] = /\| format [^]*?\n\n/.exec(document) ?? [];
    const listed = [...table.matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name);
    expect(listed).toEqual(FORMATS.map(({ name }) => name));
  });

  it('have names to be chosen by, the native one first', () => {
    expect(FORMATS.map(({ name }) => name)).toEqual([
      'weir',
      'cloudflare-ai-gateway',
      'litellm',
      'helicone',
      'otel-genai',
    ]);
  });
});
