import type { DetectorMeta } from '../../domain/index.ts';

export const meta: DetectorMeta = {
  name: 'reasoning_replay',
  reason: 'reasoning_replay',
  catches:
    'Encrypted reasoning that is replayed to be decoded: handed back in another conversation, alone, or again and again at the same turn, with requests to transcribe or continue it.',
  classes: [5],
  references: ['AML.T0024.002', 'AML.CS0056'],
  falsePositives: [
    'Clients that cut the beginning of short conversations but keep the reasoning',
    'Interfaces in which people branch most of their conversations many times',
  ],
  blindSpots: [
    'Each blob replayed once, after its own conversation',
    'Blobs that came in under another key or provider account, which only campaigns see',
    'Providers that keep the reasoning themselves and take an id',
  ],
};
