import { between, pick } from '../../../../demo/random.ts';
import { CHAT, SHOP_QUESTION, TICKET } from '../../../material/benign-a/commerce.ts';
import { anyOf } from '../../../material/benign-a/grammar.ts';
import { ASKED, ASKED_MORE, SAID } from '../../../material/benign-a/knowledge.ts';
import { REPLY } from '../../../material/benign-a/replies.ts';
import { chance, product } from '../../../material/benign-a/settings.ts';
import { DATA_QUESTION, SCHEMA } from '../../../material/benign-a/technical.ts';
import type { Ask, AskTurn } from '../../../source.ts';
import { rag, storeOf } from './retrieval.ts';
import { botPrompt } from './prompts.ts';

/** How a bot's user behaves: a first message, then more, until the problem is solved. */
function* talk(
  opening: string,
  more: (random: () => number) => string,
  reply: (random: () => number) => string,
  build: (turns: readonly AskTurn[], text: string) => Ask,
  random: () => number,
): Generator<Ask, void> {
  const turns: AskTurn[] = [{ role: 'user', text: opening }];
  for (let left = pick([0, 0, 1, 1, 2, 3, 5, 8], random); ; left--) {
    const text = reply(random);
    yield build([...turns], text);
    if (left === 0) return;
    turns.push({ role: 'assistant', text }, { role: 'user', text: more(random) });
  }
}

/** A support bot: one long system prompt, very many users, conversations of any length. */
export const supportBot = rag('support-bot', function* (random) {
  const system = botPrompt(random);
  const [opening, more, reply] = [
    anyOf(TICKET, SHOP_QUESTION, ASKED)(random),
    ASKED_MORE(random),
    REPLY(random),
  ];
  const [settings, named] = [product(200, random), chance(0.5, random)];
  for (let visit = 0; ; visit++) {
    const session = `visitor-${visit}`;
    const build = (turns: readonly AskTurn[], text: string): Ask => ({
      system,
      ...settings,
      turns,
      session,
      ...(named ? { endUser: session } : {}),
      answer: { tokens: Math.ceil(text.length / 4), text },
    });
    yield* talk(opening(random), more, reply, build, random);
  }
});

/** Retrieval in a conversation: passages are fetched anew for each turn, and the history goes with them. */
export const history = rag('history', function* (random) {
  const [store, opening, more, reply, settings] = [
    storeOf(random),
    ASKED(random),
    ASKED_MORE(random),
    SAID(random),
    product(250, random),
  ];
  const order = pick(
    ['Answer from the passages.', 'Passages may be irrelevant; ignore those.', 'Cite like [1].'],
    random,
  );
  const condensed = chance(0.35, random);
  for (let visit = 0; ; visit++) {
    const session = `user-${visit % 700}`;
    const build = (turns: readonly AskTurn[], text: string): Ask => ({
      system: `${order}\n\n${store(random)}`,
      ...settings,
      turns,
      session,
      answer: { tokens: Math.ceil(text.length / 4), text },
    });
    for (const ask of talk(opening(random), more, reply, build, random)) {
      if (condensed && ask.turns.length > 1) yield standalone(ask.turns, session, random);
      yield ask;
    }
  }
});

/** The step before retrieval: the last message is rewritten so that it stands alone. */
function standalone(turns: readonly AskTurn[], session: string, random: () => number): Ask {
  const log = turns.map(({ role, text }) => `${role === 'user' ? 'Human' : 'AI'}: ${text}`).join('\n');
  const text = `Given the conversation, rephrase the last message as a standalone question.\n\n${log}\n\nStandalone question:`;
  return {
    temperature: 0,
    turns: [{ role: 'user', text }],
    session,
    answer: { tokens: between(8, 30, random) },
  };
}

/** Text to SQL for analysts: one schema in the system prompt, at times the error of the last query handed back. */
export const textToSql = rag('text-to-sql', function* (random) {
  const system = `${pick(['You write SQL.', 'Translate questions to SQL for our warehouse. Only SELECT.', 'You are a data analyst at our company.'], random)}\n\n${SCHEMA(random)(random)}`;
  const [question, settings] = [DATA_QUESTION(random), { ...product(150, random), temperature: 0 }];
  for (let i = 0; ; i++) {
    const session = `analyst-${between(1, 30, random)}`;
    const turns: AskTurn[] = [{ role: 'user', text: question(random) }];
    const text = `SELECT * FROM orders WHERE id > ${i} LIMIT ${between(5, 900, random)};`;
    yield { system, ...settings, turns, session, answer: { tokens: between(20, 140, random), text } };
    if (chance(0.75, random)) continue;
    const error = `ERROR: ${pick(['column does not exist', 'syntax error at or near "LIMIT"', 'result is empty', 'timeout'], random)}. Fix the query.`;
    yield {
      system,
      ...settings,
      turns: [...turns, { role: 'assistant', text }, { role: 'user', text: error }],
      session,
      answer: { tokens: between(20, 140, random) },
    };
  }
});

/** Help for human agents: the running conversation is pasted, a suggestion is wanted. */
export const agentAssist = rag('agent-assist', function* (random) {
  const [store, chat, settings] = [storeOf(random), CHAT(random), product(120, random)];
  const order = pick(
    [
      'Suggest the next message of our agent, based on the articles.',
      'Which article helps? Give its number and a draft.',
      'Propose two possible replies.',
    ],
    random,
  );
  for (;;)
    yield {
      system: order,
      ...settings,
      turns: [{ role: 'user', text: `Articles:\n${store(random)}\n\nChat:\n${chat(random)}` }],
      session: `agent-${between(1, 60, random)}`,
      answer: { tokens: between(20, 130, random) },
    };
});

/** Retrieval as a tool: the model calls the search, the program hands the hits back. */
export const searchTool = rag('search-tool', function* (random) {
  const system = botPrompt(random);
  const [store, question, settings] = [storeOf(random), ASKED(random), product(200, random)];
  const tools = [
    { name: pick(['search_docs', 'retrieve', 'kb_lookup'], random), parameters: ['query', 'limit'] },
  ];
  for (let visit = 0; ; visit++) {
    const [session, asked] = [`chat-${visit}`, { role: 'user' as const, text: question(random) }];
    const call = `{"query": ${JSON.stringify(asked.text.slice(0, 40))}, "limit": 5}`;
    yield { system, ...settings, tools, turns: [asked], session, answer: { tokens: 30, text: call } };
    yield {
      system,
      ...settings,
      tools,
      turns: [asked, { role: 'assistant', text: call }, { role: 'tool', text: store(random) }],
      session,
      answer: { tokens: between(20, 200, random) },
    };
  }
});
