import type { DetectorMeta } from '../../domain/index.ts';

export const meta: DetectorMeta = {
  name: 'disguised_prompts',
  reason: 'disguised_prompts',
  catches:
    'A bank of instructions dressed up so that filters do not read them: base64, look-alike letters of other scripts, invisible characters.',
  classes: [4, 16],
  references: ['AML.T0024.002', 'AML.T0015'],
  falsePositives: [
    'Red teams that disguise harmless instructions by the dozen',
    'Teaching material about encodings with many complete instructions in it',
  ],
  blindSpots: [
    'Other encodings (ROT13, hexadecimal, private ciphers), and text in images',
    'Code that wraps a prompt, which is read as the caller’s own material',
    'Disguised prompts in languages whose wording of instructions is not in the lexicon',
  ],
};
