import { parsers } from 'prettier/plugins/markdown';
import { describe, expect, it } from 'vitest';
import { campaignIn, harvested, HOSTILE, named, openWith } from './campaign-world.ts';
import { jsonOf } from './harness.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const parse = (markdown: string): Node =>
  parsers.markdown.parse(markdown, { originalText: markdown } as Parameters<
    typeof parsers.markdown.parse
  >[1]) as Node;

const nodesIn = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesIn)];

/** The document of a campaign of these, after an analyst has given that reason for blocking it. */
async function documentOf(names: readonly string[], model: string, reason: string): Promise<string> {
  const world = harvested({ names, model });
  const { send, sendJson } = openWith(world);
  const path = `/campaigns/${campaignIn(world)}`;
  await sendJson('analyst', 'POST', `${path}/decisions`, { decision: 'block', reason });
  return (await send('viewer', `${path}?format=markdown`)).text();
}

const headings = (markdown: string): string[] =>
  markdown.split('\n').filter((line) => line.startsWith('## '));

describe('a dossier as Markdown', () => {
  it('has a section for each thing an analyst asks', async () => {
    const markdown = await documentOf(named(9), 'large-1', 'One operator.');
    expect(headings(markdown)).toEqual([
      '## How sure',
      '## What it does to its members',
      '## What links them',
      '## What they share',
      '## Members',
      '## Models',
      '## What happened',
      '## Innocent explanations considered',
      '## What would dissolve it',
    ]);
    expect(markdown).toContain('| system prompt | `instructions` | 6 of 9 | 0 of 340 | 0 |');
    expect(markdown).toContain('block by `analyst-1` until 2026-12-23 12:00: `One operator.`');
    expect(markdown).toContain('$1.32 at list price');
  });

  it('is short even when the campaign is large, and says what it leaves out', async () => {
    const markdown = await documentOf(named(200), 'large-1', 'One operator.');
    expect(markdown.split('\n').length).toBeLessThan(220);
    expect(markdown).toContain('… and 150 more.');
  });

  describe('with hostile names, models and reasons', () => {
    const hostile = documentOf(HOSTILE, HOSTILE.join(' '), HOSTILE.join(' ').slice(0, 480));

    it('has no markup but its own', async () => {
      const types = new Set(nodesIn(parse(await hostile)).map(({ type }) => type));
      for (const type of [
        'html',
        'link',
        'image',
        'linkReference',
        'imageReference',
        'definition',
        'code',
        'strong',
        'delete',
      ])
        expect(types, type).not.toContain(type);
      expect(headings(await hostile)).toHaveLength(9);
    });

    it('has tables whose rows have as many cells as their heads', async () => {
      const tables = nodesIn(parse(await hostile)).filter(({ type }) => type === 'table');
      expect(tables).toHaveLength(6);
      for (const { children = [] } of tables)
        expect(new Set(children.map((row) => row.children?.length)).size).toBe(1);
      const pipes = (line: string): number => line.split('|').length;
      const lines = (await hostile).split('\n');
      for (const [i, line] of lines.entries())
        if (line.startsWith('|') && lines[i - 1]?.startsWith('|'))
          expect(pipes(line)).toBe(pipes(lines[i - 1] ?? ''));
    });

    it('shows what is not seen', async () => {
      expect((await hostile).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      expect(await hostile).toContain('\uFFFDtxt.exe\uFFFD');
    });
  });

  it('leaves names as they are in JSON', async () => {
    const world = harvested({ names: HOSTILE });
    const { members } = await jsonOf(await openWith(world).send('viewer', `/campaigns/${campaignIn(world)}`));
    expect((members as { name: string }[]).map(({ name }) => name).toSorted()).toEqual(
      HOSTILE.map((name) => `account ${name}`).toSorted(),
    );
  });
});
