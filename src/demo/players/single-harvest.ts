import { randomFrom } from '../random.ts';
import { openai } from './clients.ts';
import { audience, instructionBank } from './instruction-bank.ts';
import type { Player } from './player.ts';

const REQUESTS = 1200;

/** One heavy key that walks a broad bank of instructions through one template, to train on the answers. */
export const singleHarvest: Player = {
  name: 'bulk-instruct',
  kind: 'harvester',
  story: 'one heavy key, a broad instruction bank in one template',
  credential: 'sk-demo-bulk-instruct',
  reasons: ['template_harvest', 'coverage_growth'],
  lanes: 4,
  *sessions(target) {
    const client = openai(target, singleHarvest.credential);
    const random = randomFrom(6000);
    for (const instruction of instructionBank(REQUESTS, 6001)) {
      const content =
        'Below is an instruction that describes a task. Write a complete, accurate and well-structured answer of at least two hundred words. ' +
        `Do not mention that you are an AI.\n\n### Instruction:\n${instruction}, for ${audience(random)}.\n\n### Answer:`;
      const request = {
        model: 'demo-large',
        messages: [{ role: 'user' as const, content }],
        temperature: 0.7,
        top_p: 0.95,
        max_tokens: 1024,
      };
      yield async (send) => void (await send(() => client.chat.completions.create(request)));
    }
  },
};
