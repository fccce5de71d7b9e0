import type { ProtocolName } from '../../domain/index.ts';
import { between, pick } from '../../demo/random.ts';

/** The client library an owner uses, by the headers it sends. */
export interface Sdk {
  readonly userAgent: string;
  readonly extra: Readonly<Record<string, string>>;
}

const GENERIC = [
  'python-requests/2.32.5',
  'Python/3.12 aiohttp/3.13.2',
  'curl/8.5.0',
  'Go-http-client/2.0',
  'axios/1.13.2',
];

/** Mostly the provider's own SDK in Python or JavaScript, sometimes plain HTTP. */
export function sdkOf(provider: ProtocolName, random: () => number): Sdk {
  const python = random() < 0.65;
  const version = `${between(1, 2, random)}.${between(0, 60, random)}.${between(0, 4, random)}`;
  if (random() < 0.2) return { userAgent: pick(GENERIC, random), extra: {} };
  if (provider === 'gemini') return google(python, version);
  const name = provider === 'openai' ? 'OpenAI' : 'Anthropic';
  const runtime = python ? 'CPython' : 'node';
  return {
    userAgent: `${random() < 0.4 && python ? 'Async' : ''}${name}/${python ? 'Python' : 'JS'} ${version}`,
    extra: {
      'x-stainless-lang': python ? 'python' : 'js',
      'x-stainless-package-version': version,
      'x-stainless-os': pick(['Linux', 'Linux', 'Linux', 'MacOS', 'Windows'], random),
      'x-stainless-arch': pick(['x64', 'arm64'], random),
      'x-stainless-runtime': runtime,
      'x-stainless-runtime-version': python
        ? `3.${between(9, 13, random)}.${between(0, 12, random)}`
        : 'v22.14.0',
      'x-stainless-retry-count': '0',
    },
  };
}

const google = (python: boolean, version: string): Sdk => {
  const agent = `google-genai-sdk/${version} ${python ? 'gl-python/3.12.4' : 'gl-node/v22.14.0'}`;
  return { userAgent: agent, extra: { 'x-goog-api-client': agent } };
};

/** Request headers without credentials, lower-case names. */
export const headersOf = (provider: ProtocolName, sdk: Sdk): Record<string, string> => ({
  'content-type': 'application/json',
  accept: 'application/json',
  'user-agent': sdk.userAgent,
  ...(provider === 'anthropic' && { 'anthropic-version': '2023-06-01' }),
  ...sdk.extra,
});
