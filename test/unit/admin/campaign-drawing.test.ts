import { describe, expect, it } from 'vitest';
import { elementsNamed, parseXml } from '../../support/xml.ts';
import type { World } from '../campaigns/support.ts';
import { campaignIn, harvested, HOSTILE, named, openWith } from './campaign-world.ts';

const worlds = new Map<string, World>();

/** Made once for the same names: a large one takes a while. */
function worldOf(names: readonly string[]): World {
  const world = worlds.get(names.join()) ?? harvested({ names });
  worlds.set(names.join(), world);
  return world;
}

async function read(format: string, names: readonly string[], model?: string): Promise<string> {
  const world = model === undefined ? worldOf(names) : harvested({ names, model });
  const response = await openWith(world).send('viewer', `/campaigns/${campaignIn(world)}?format=${format}`);
  return response.text();
}

interface Graph {
  readonly nodes: readonly {
    readonly id: string;
    readonly type: string;
    readonly label: string;
    readonly kind?: string;
    readonly members?: number;
  }[];
  readonly edges: readonly { readonly member: string; readonly fact: string; readonly nats: number }[];
  readonly left_out: { readonly members: number; readonly facts: number };
}
const graphOf = async (names: readonly string[]) => JSON.parse(await read('graph', names)) as Graph;

describe('a link graph', () => {
  it('joins members to the facts that they share, by how much each weighs', async () => {
    const { nodes, edges } = await graphOf(named(9));
    const ids = new Set(nodes.map(({ id }) => id));
    expect(nodes.filter(({ type }) => type === 'member')).toHaveLength(9);
    expect(edges.every(({ member, fact, nats }) => ids.has(member) && ids.has(fact) && nats > 0)).toBe(true);
    for (const { id, type, members } of nodes)
      if (type === 'fact') expect(edges.filter(({ fact }) => fact === id)).toHaveLength(members ?? 0);
  });

  it('shows of a large campaign the most strongly linked, and says how many it leaves out', async () => {
    const { nodes, left_out: leftOut } = await graphOf(named(230));
    expect(nodes.filter(({ type }) => type === 'member')).toHaveLength(200);
    expect(nodes.filter(({ type }) => type === 'fact').length).toBeLessThanOrEqual(24);
    expect(leftOut.members).toBe(30);
    expect(leftOut.facts).toBeGreaterThan(0);
  });

  it('does not let one kind of facts hide the others', async () => {
    const kinds = new Set((await graphOf(named(200))).nodes.map(({ kind }) => kind));
    for (const kind of ['payment', 'created', 'network', 'template']) expect(kinds).toContain(kind);
  });
});

const numberOf = (text: string | undefined): number => Number(text);

describe('the drawing of a link graph', () => {
  it.each([2, 3, 9, 30, 200])('is XML with a mark and a name for each of %i members', async (many) => {
    const names = named(many);
    const svg = parseXml(await read('svg', names));
    const texts = new Set(elementsNamed(svg, 'text').map(({ text }) => text));
    expect(names.filter((name) => !texts.has(name))).toEqual([]);
  });

  it('is the same for the same campaign', async () => {
    expect(await read('svg', named(30))).toBe(await read('svg', named(30), 'large-1'));
  });

  it.each([2, 9, 30, 200])(
    'keeps all within its borders, and boxes off each other, with %i members',
    async (many) => {
      const svg = parseXml(await read('svg', named(many)));
      const [, , width = 0, height = 0] = (svg.attributes['viewBox'] ?? '').split(' ').map(Number);
      const [group] = elementsNamed(svg, 'g');
      const [, cx, cy] = /translate\((\d+) (\d+)\)/.exec(group?.attributes['transform'] ?? '') ?? [];
      for (const { attributes } of elementsNamed(group ?? svg, 'circle')) {
        expect(numberOf(cx) - Math.abs(numberOf(attributes['cx']))).toBeGreaterThan(0);
        expect(numberOf(cx) + Math.abs(numberOf(attributes['cx']))).toBeLessThan(width);
        expect(numberOf(cy) + Math.abs(numberOf(attributes['cy']))).toBeLessThan(height);
      }
      const boxes = elementsNamed(svg, 'rect')
        .map(({ attributes }) => attributes)
        .filter(({ stroke }) => stroke !== undefined);
      expect(boxes.length).toBeGreaterThan(3);
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(0, i))
          expect(
            Math.abs(numberOf(a['x']) - numberOf(b['x'])) >= numberOf(a['width']) ||
              Math.abs(numberOf(a['y']) - numberOf(b['y'])) >= numberOf(a['height']),
          ).toBe(true);
    },
  );

  it('says that it does not show everything', async () => {
    const svg = parseXml(await read('svg', named(230)));
    const texts = elementsNamed(svg, 'text').map(({ text }) => text);
    expect(texts.find((text) => text.startsWith('Not all of it'))).toContain('of 230 members the 200');
  });

  it('draws hostile names as text: nothing runs, nothing is loaded, nothing breaks', async () => {
    const svg = await read('svg', HOSTILE, '<script>alert(1)</script>');
    const drawn = parseXml(svg);
    const all = (element: ReturnType<typeof parseXml>): string[] => [
      element.name,
      ...element.children.flatMap(all),
    ];
    expect(new Set(all(drawn))).toEqual(new Set(['svg', 'title', 'rect', 'text', 'g', 'circle', 'path']));
    expect(svg).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(svg).not.toMatch(/<[^>]* (?:on\w+|href|style|xlink)[^ ]*=/);
    expect(elementsNamed(drawn, 'title').some(({ text }) => text.includes('</text><script>'))).toBe(true);
  });
});
