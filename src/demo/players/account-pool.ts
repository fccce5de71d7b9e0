import { between, pick, randomFrom } from '../random.ts';
import { openai } from './clients.ts';
import { audience, instructionBank } from './instruction-bank.ts';
import type { Player } from './player.ts';

const ACCOUNTS = 12;
const REQUESTS_EACH = 144;
const BANK = instructionBank(ACCOUNTS * REQUESTS_EACH, 8000);

/** A dozen accounts that share a template and split one bank between them: none of them sends much. */
export const accountPool: readonly Player[] = Array.from({ length: ACCOUNTS }, (_, index) => account(index));

function account(index: number): Player {
  const name = `pool-${String(index + 1).padStart(2, '0')}`;
  const credential = `sk-demo-${name}`;
  return {
    name,
    kind: 'harvester',
    story: 'a dozen accounts that share a template and split one bank',
    credential,
    reasons: ['template_harvest', 'coverage_growth'],
    group: 'pool',
    lanes: 1,
    *sessions(target) {
      const client = openai(target, credential);
      const random = randomFrom(8100 + index);
      for (const instruction of BANK.filter((_, i) => i % ACCOUNTS === index)) {
        const content =
          `You are a patient specialist. Task: ${instruction}. Write for ${audience(random)}, in at least three paragraphs, with one concrete ` +
          'example and a closing sentence that sums it up. Answer with the text only.';
        const request = {
          model: 'demo-large',
          messages: [{ role: 'user' as const, content }],
          temperature: pick([0.6, 0.7, 0.8, 0.9, 1], random),
          max_tokens: between(6, 10, random) * 100,
        };
        yield async (send) => void (await send(() => client.chat.completions.create(request)));
      }
    },
  };
}
