import { randomFrom } from '../random.ts';
import { gemini } from './clients.ts';
import { ticket } from './material/tickets.ts';
import type { Player } from './player.ts';

const INSTRUCTION =
  'Classify the customer message. Answer with JSON: {"category": one of "delivery", "billing", "damage", "return", "account", "other"; ' +
  '"urgent": true or false; "order": the order number or null; "summary": one sentence}.';
const TICKETS = 1000;

/** A nightly job of a shop: one constant instruction at temperature 0 over its own customers' messages. */
export const batchJob: Player = {
  name: 'parcel-batch',
  kind: 'honest',
  story: "batch job, one instruction over the customer's own inputs",
  credential: 'AIza-demo-parcel-batch',
  reasons: [],
  lanes: 4,
  *sessions(target) {
    const client = gemini(target, batchJob.credential);
    const config = {
      systemInstruction: INSTRUCTION,
      temperature: 0,
      maxOutputTokens: 120,
      responseMimeType: 'application/json',
    };
    for (let i = 0; i < TICKETS; i++) {
      const contents = ticket(randomFrom(3000 + i));
      yield async (send) =>
        void (await send(() => client.models.generateContent({ model: 'demo-mini', contents, config })));
    }
  },
};
