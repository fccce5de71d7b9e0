import { between, pick, sample } from '../../../../demo/random.ts';
import { AUTOMATIONS } from '../../../material/benign-b/agents/roles.ts';
import { CHAT_WORDS } from '../../../material/benign-b/chat/index.ts';
import { ABSTRACTS } from '../../../material/benign-b/chat/series.ts';
import { expand } from '../../../material/benign-b/expand.ts';
import { drawClient } from '../../../material/benign-b/people/client.ts';
import { sittings } from '../../../material/benign-b/people/crowd.ts';
import { APP_ITEMS } from '../../../material/benign-b/products/apps.ts';
import { productSystem } from '../../../material/benign-b/products/systems.ts';
import type { BenignSource } from '../../../source.ts';
import { CODING_AGENTS } from './coding.ts';
import { CREWS } from './crews.ts';
import { DIALOGUES } from './dialogues.ts';
import { EDITORS } from './editor.ts';

const WORDS = { ...CHAT_WORDS, ...APP_ITEMS, ...ABSTRACTS };

/** Workflows of small firms: a trigger, one model node, single-turn, all day. */
const automation: BenignSource = {
  name: 'agent/workflow-automation',
  label: 'benign',
  kind: 'agent',
  *asks(random) {
    const nodes = sample(AUTOMATIONS, between(1, 4, random), random).map((frame) => ({
      frame,
      fixed: {
        ...drawClient(random),
        ...(random() < 0.6 ? { system: productSystem(random, 0, 4) } : {}),
        ...(random() < 0.3 ? { json: true } : {}),
      },
    }));
    const name = sittings('trigger');
    for (;;) {
      const { frame, fixed } = pick(nodes, random);
      const text = expand(frame, WORDS, random);
      yield {
        ...fixed,
        session: name(),
        turns: [{ role: 'user', text }],
        answer: { tokens: between(8, 260, random) },
      };
    }
  },
};

/** Agents and automations: editors, terminals, browsers, crews, devices. */
export const AGENT_SOURCES: readonly BenignSource[] = [
  ...CODING_AGENTS,
  ...EDITORS,
  ...CREWS,
  ...DIALOGUES,
  automation,
];
