import type { ChatCompletionMessageParam } from 'openai/resources';
import { between, randomFrom } from '../random.ts';
import { openai } from './clients.ts';
import { followUp, opener } from './material/chat.ts';
import type { Player, Session, Target } from './player.ts';

const SYSTEM =
  'You are Lumen, the assistant in the Lumen app. Be friendly and brief, use the language of the user, and say so when you are not sure. ' +
  'Never give medical or legal advice without pointing to a professional.';
const CONVERSATIONS = 300;

/** A consumer chat product: hundreds of end users behind one key, multi-turn, streamed. */
export const chatProduct: Player = {
  name: 'lumen-chat',
  kind: 'honest',
  story: 'chat product, many end users behind one key',
  credential: 'sk-demo-lumen-chat',
  reasons: [],
  lanes: 4,
  *sessions(target) {
    for (let i = 0; i < CONVERSATIONS; i++) yield conversation(target, randomFrom(1000 + i));
  },
};

function conversation(target: Target, random: () => number): Session {
  const client = openai(target, chatProduct.credential);
  const user = `u-${between(10_000, 10_600, random)}`;
  const turns = between(1, 5, random);
  return async (send) => {
    const messages: ChatCompletionMessageParam[] = [{ role: 'system', content: SYSTEM }];
    for (let turn = 0; turn < turns; turn++) {
      messages.push({ role: 'user', content: turn === 0 ? opener(random) : followUp(random) });
      const content = await send(() =>
        streamed(client, { model: 'demo-large', messages, user, temperature: 0.8 }),
      );
      messages.push({ role: 'assistant', content });
    }
  };
}

type Request = Omit<Parameters<ReturnType<typeof openai>['chat']['completions']['create']>[0], 'stream'>;

async function streamed(client: ReturnType<typeof openai>, request: Request): Promise<string> {
  let said = '';
  for await (const chunk of await client.chat.completions.create({ ...request, stream: true }))
    said += chunk.choices[0]?.delta.content ?? '';
  return said;
}
