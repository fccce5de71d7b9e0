import { between, pick } from '../../../../demo/random.ts';
import { drawClient } from '../../../material/benign-b/people/client.ts';
import { productSystem } from '../../../material/benign-b/products/systems.ts';
import type { BenignSource } from '../../../source.ts';
import { arena } from './arena.ts';
import { apps } from './apps.ts';
import { chatting, drawAudience, ownClients } from './settings.ts';
import { webInterface } from './web-interface.ts';

/** One chat product: a constant system prompt, many end users. */
const product: BenignSource = {
  name: 'gateway/chat-product',
  label: 'benign',
  kind: 'gateway',
  asks(random) {
    const fixed = { ...drawClient(random), system: productSystem(random, 6, 20) };
    return chatting(drawAudience(random), () => fixed, random);
  },
};

/** A reseller of access: everybody brings their own client, many without any system prompt. */
const reseller: BenignSource = {
  name: 'gateway/reseller',
  label: 'benign',
  kind: 'gateway',
  asks(random) {
    const audience = { ...drawAudience(random), named: random() < 0.2 };
    const own = random();
    return chatting(
      audience,
      ownClients(audience, random, (r) => (r() < own ? productSystem(r, 0, 6) : undefined)),
      random,
    );
  },
};

/** A relay: bare prompts of unrelated people, one uniform client, nobody named. */
const relay: BenignSource = {
  name: 'gateway/relay',
  label: 'benign',
  kind: 'gateway',
  asks(random) {
    const fixed = drawClient(random);
    return chatting(
      { ...drawAudience(random), named: false, history: pick([1, 3, 10], random) },
      () => fixed,
      random,
    );
  },
};

/** People who ask once and leave: every prompt bare, alone and another one, as in logs of public chat sites. */
const passersBy: BenignSource = {
  name: 'gateway/passers-by',
  label: 'benign',
  kind: 'gateway',
  asks(random) {
    const fixed = drawClient(random);
    const audience = drawAudience(random);
    const people = audience.people.map((person) => ({ ...person, talkative: 0.02, repeats: 0.04 }));
    return chatting({ ...audience, people, named: random() < 0.15 }, () => fixed, random);
  },
};

/** A bot in a messenger: one short persona, short history, groups of friends. */
const bot: BenignSource = {
  name: 'gateway/messenger-bot',
  label: 'benign',
  kind: 'gateway',
  asks(random) {
    const fixed = {
      system: productSystem(random, 0, 3),
      maxTokens: between(1, 6, random) * 100,
      temperature: pick([0.7, 0.9, 1], random),
    };
    return chatting({ ...drawAudience(random), history: between(0, 3, random) }, () => fixed, random);
  },
};

/** Gateways: many people or tenants behind one key. */
export const GATEWAY_SOURCES: readonly BenignSource[] = [
  product,
  reseller,
  relay,
  passersBy,
  bot,
  ...apps,
  webInterface,
  arena,
];
