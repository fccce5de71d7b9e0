import type { Finding, Observation } from '../../domain/index.ts';
import { NOTHING } from '../shared/nothing.ts';
import type { StreamSketch } from '../sketch.ts';

/** So many different disguised prompts are questions about encodings, or a paste gone wrong. */
const ODD_ONES = 3;
/** From here a topic is new to the key. */
const NEW = 0.3;
/** Beneath the disguise, from here it reads like an instruction for a data set. */
const INSTRUCTION = 0.58;

/**
 * Instruction after instruction in base64 or in look-alike and invisible characters. Read as they are meant: testers of safety disguise what a model should
 * refuse, and the same probes in many disguises; customers' encoded data ask nothing. Each prompt counts once, in whatever dress.
 */
export function detect(observation: Observation, sketch: StreamSketch): readonly Finding[] {
  const { style, fingerprints } = observation;
  if (sketch.scope !== 'key' || style.disguise === 0) return NOTHING;
  if (fingerprints.prompt === null || sketch.repeated) return NOTHING;
  return [
    {
      detector: 'disguised_prompts',
      reason: 'disguised_prompts',
      weight: disguiseWeight(observation, sketch),
      fact: `dress:${fingerprints.prompt}`,
      innocent:
        'Tests of a model’s safety against encodings; questions about an encoding; text copied with odd characters.',
    },
  ];
}

function disguiseWeight({ content, style }: Observation, { facts, novelty }: StreamSketch): number {
  const instructs = style.asks > 0 && style.personal === 0 && content.ownedInput < 0.5;
  if (!instructs || content.syntheticInstruction < INSTRUCTION) return -0.4;
  if (facts.disguised_prompts < ODD_ONES) return 0.2;
  return novelty > NEW ? 0.8 : 0.3;
}
