import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS, LAYERS } from './layers.ts';
import { layerOf, tooLong, violations } from './rules.ts';
import { readSources } from './source.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('the architecture of src', () => {
  const sources = readSources(ROOT, 'src');

  it('holds', () => {
    expect(violations(sources)).toEqual([]);
  });

  it('was looked at: files of every layer that there is were scanned', () => {
    const scanned = new Set([...sources.keys()].map(layerOf));
    const required = [
      'domain',
      'protocols',
      'policy',
      'objects',
      'gateway',
      'admin',
      'wiring',
      'app',
      'index',
    ];
    expect(required.filter((layer) => !scanned.has(layer))).toEqual([]);
    expect([...scanned].filter((layer) => !(layer in LAYERS) && !COMMANDS.includes(layer))).toEqual([]);
    expect(sources.size).toBeGreaterThan(100);
  });
});

describe('the tests', () => {
  it('are in files of a readable size', () => {
    const sources = readSources(ROOT, 'test');
    expect(sources.size).toBeGreaterThan(10);
    expect(tooLong(sources)).toEqual([]);
  });
});
