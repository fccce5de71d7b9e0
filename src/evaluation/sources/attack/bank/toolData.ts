import { between, pick, sample } from '../../../../demo/random.ts';
import { dialect, expand } from '../../../material/attack-a/grammar.ts';
import { toolGrammar } from '../../../material/attack-a/toolSpecs.ts';
import type { AttackSource } from '../../../source.ts';
import { bankOf, ownerSettings } from './owner.ts';

/** A generated function description as tool-use data sets print them. */
function functionSpec(random: () => number): object {
  const fields = sample(toolGrammar.field, between(1, 5, random), random);
  const properties = Object.fromEntries(
    fields.map((field) => [field, { type: pick(toolGrammar.fieldtype, random) }]),
  );
  const name = pick(toolGrammar.toolname, random);
  return {
    name,
    description: `Use this to ${name.replaceAll('_', ' ')}.`,
    parameters: { type: 'object', properties, required: fields.slice(0, 1) },
  };
}

/** Written as JSON, as Python signatures or as a list, as the owner prefers. */
function specText(style: 'json' | 'pretty' | 'lines', count: number, random: () => number): string {
  const specs = Array.from({ length: count }, () => functionSpec(random));
  if (style === 'lines') return specs.map((spec) => JSON.stringify(spec)).join('\n');
  return JSON.stringify(specs, null, style === 'pretty' ? 2 : 0);
}

const trajectories = (variant: string, most: number, json: boolean): AttackSource => ({
  name: `tool-trajectory-synthesis/${variant}`,
  label: 'attack',
  family: 'tool-trajectory-synthesis',
  classes: [7, 10],
  asks: (random) => {
    const systems = ['You write high-quality function-calling data.', 'You are a helpful assistant.'];
    const settings = { ...ownerSettings(random, systems, 0.4), ...(json && random() < 0.5 && { json }) };
    const drawn = sample(toolGrammar.ask, between(1, most, random), random);
    const style = pick(['json', 'pretty', 'lines'] as const, random);
    const own = dialect(toolGrammar, random);
    return bankOf(random, settings, 700, () => {
      const [before = '', ...after] = pick(drawn, random).split('{spec}');
      const spec = specText(style, between(1, 4, random), random);
      return expand(before, own, random) + spec + expand(after.join(''), own, random);
    });
  },
});

export const toolData: readonly AttackSource[] = [
  trajectories('one-template', 1, true),
  trajectories('many-templates', 6, false),
];
