import { pick, sample } from '../../../../demo/random.ts';
import { drawClient } from '../../../material/benign-b/people/client.ts';
import { expand, lines } from '../../../material/benign-b/expand.ts';
import type { Ask, BenignSource } from '../../../source.ts';
import { chatting, drawAudience } from './settings.ts';

/** What a self-hosted chat interface asks on its own about each conversation. Wording differs by installation. */
const SIDE_TASKS = lines(`
[Create|Generate|Write] a [concise|short] title of [3-5|at most six|two to four] words for [this chat|the conversation below]. [Start with an emoji.|No quotation marks.|Use the chat's language.]⏎⏎### Chat⏎<chat>
[Generate|Give] [1-3|up to four] broad tags for the [main themes|subject] of the chat history, [as JSON with the key "tags"|as a comma-separated list].⏎<chat>
Suggest [3-5|three] follow-up questions that the user might ask next, [from the user's point of view|short and concrete], [as a JSON array|one per line].⏎⏎<chat>
[Decide whether a web search is needed to answer the last message|Generate search queries for the last message, if any are useful]. Respond with [JSON with the key "queries"|the queries only].⏎<chat>
Continue the user's text naturally, [a few words only|at most one sentence]. Text: <chat>
`);

/** A self-hosted interface: people's chats, and titles, tags and suggested follow-ups made from them. */
export const webInterface: BenignSource = {
  name: 'gateway/web-interface',
  label: 'benign',
  kind: 'gateway',
  *asks(random) {
    const client = drawClient(random);
    const tasks = sample(SIDE_TASKS, 1 + Math.floor(random() * 4), random).map((task) =>
      expand(task, {}, random),
    );
    for (const ask of chatting(drawAudience(random), () => client, random)) {
      yield ask;
      if (ask.turns.length === 1 || random() < 0.2) yield sideTask(ask, pick(tasks, random), random);
    }
  },
};

function sideTask(ask: Ask, task: string, random: () => number): Ask {
  const chat = [...ask.turns, { role: 'assistant' as const, text: ask.answer.text ?? '' }]
    .slice(-4)
    .map(({ role, text }) => `${role.toUpperCase()}: ${text}`)
    .join('\n');
  return {
    ...(ask.session === undefined ? {} : { session: ask.session }),
    ...(ask.endUser === undefined ? {} : { endUser: ask.endUser }),
    turns: [{ role: 'user', text: task.replace('<chat>', chat) }],
    ...(random() < 0.3 ? { json: true } : {}),
    answer: { tokens: 4 + Math.floor(random() * 50) },
  };
}
