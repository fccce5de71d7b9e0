import type { Gateway } from './gateway.ts';

/** What to try while everything is up. */
export const guide = (
  { url, adminToken }: Pick<Gateway, 'url' | 'adminToken'>,
  originUrl: string,
): string => `
Weir          ${url}          (health: ${url}/healthz)
Admin route   ${url}/admin/v1 (description: ${url}/admin/v1/openapi.json)
Model origin  ${originUrl}          (accepts keys that begin with sk- or AIza)

An unmodified SDK through Weir:

  import OpenAI from 'openai';
  const client = new OpenAI({ apiKey: 'sk-me', baseURL: '${url}/v1' });
  const stream = await client.chat.completions.create({
    model: 'demo-large', stream: true, messages: [{ role: 'user', content: 'How do rivers shape a valley?' }],
  });
  for await (const chunk of stream) process.stdout.write(chunk.choices[0]?.delta?.content ?? '');

Who is suspected, and why:

  curl -s -H 'Authorization: Bearer ${adminToken}' '${url}/admin/v1/keys?min_action=throttle&sort=score'

Who acts together (add a campaign's id, and ?format=markdown or svg, for its dossier):

  curl -s -H 'Authorization: Bearer ${adminToken}' '${url}/admin/v1/campaigns'

Ctrl-C stops everything.`;
