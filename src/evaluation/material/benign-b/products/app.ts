import { between, pick } from '../../../../demo/random.ts';
import type { Ask } from '../../../source.ts';
import { CHAT_WORDS, INTERESTS } from '../chat/index.ts';
import { expand, type Lexicon } from '../expand.ts';
import { APP_ITEMS, APPS, type AppTemplate } from './apps.ts';

const WORDS: Lexicon = { ...CHAT_WORDS, ...APP_ITEMS, keywords: INTERESTS.keywords };

/** An app as one owner runs it: its wording and parameters are fixed, its items differ. */
export type App = (random: () => number) => Ask;

/** Draws one of the small apps. Some owners put the instruction in front of the item instead of in a system prompt. */
export function drawApp(random: () => number, templates: readonly AppTemplate[] = APPS): App {
  const template = pick(templates, random);
  const instruction = expand(template.system ?? '', WORDS, random).trim();
  const frame = pick(template.frames, random);
  const inline = instruction !== '' && random() < 0.25;
  const parameters = drawParameters(template, random);
  return (draw) => {
    const item = expand(frame, WORDS, draw);
    const text = inline ? `${instruction}\n\n${item}` : item;
    return {
      ...(inline || instruction === '' ? {} : { system: instruction }),
      ...parameters,
      turns: [{ role: 'user', text }],
      answer: { tokens: between(template.tokens[0], template.tokens[1], draw) },
    };
  };
}

function drawParameters(template: AppTemplate, random: () => number): Omit<Ask, 'turns' | 'answer'> {
  return {
    ...(template.temperature === undefined ? {} : { temperature: pick(template.temperature, random) }),
    ...(template.maxTokens === undefined ? {} : { maxTokens: pick(template.maxTokens, random) }),
    ...(template.json === true && random() < 0.6 ? { json: true } : {}),
    ...(template.logitBias === undefined ? {} : { logitBias: template.logitBias }),
  };
}
