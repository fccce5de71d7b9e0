import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/config/policy.ts';

async function policy(document: unknown) {
  const result = await parsePolicy(document);
  if (!result.ok) throw new Error(result.problems.join('; '));
  return result.policy;
}

const problems = async (document: unknown): Promise<string> => {
  const result = await parsePolicy(document);
  return result.ok ? '' : result.problems.join('\n');
};

describe('a policy document', () => {
  it('may be the name of a preset', async () => {
    expect((await policy('balanced')).lease.strict).toBe(false);
    expect((await policy('strict')).lease.strict).toBe(true);
  });

  it('changes a preset field by field, and replaces lists', async () => {
    const quotas = [{ measure: 'requests', window: 'day', limit: 5 }];
    const changed = await policy({ mode: 'shadow', lease: { seconds: 9 }, quotas });
    const balanced = await policy('balanced');
    expect(changed).toMatchObject({ mode: 'shadow', quotas, lease: { ...balanced.lease, seconds: 9 } });
    expect(changed.stance).toEqual(balanced.stance);
  });

  it('has an id that depends on what it says and not on the order in which it says it', async () => {
    const a = await policy({ mode: 'shadow', concurrency: 4 });
    const b = await policy({ concurrency: 4, mode: 'shadow' });
    expect([a.id, a.id === (await policy({ concurrency: 5, mode: 'shadow' })).id]).toEqual([b.id, false]);
    expect(a.id).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('is frozen to its depths', async () => {
    const { stance, quotas, lease } = await policy('balanced');
    expect([stance, quotas, lease].every((part) => Object.isFrozen(part))).toBe(true);
  });

  it.each([
    ['mode', { mode: 'on' }],
    ['lease.seconds', { lease: { seconds: 0 } }],
    ['lease.colour', { lease: { colour: 1 } }],
    ['falseAlarms', { falseAlarms: { block: 0.5 } }],
    ['stance.allow', { stance: { allow: 'maybe' } }],
    ['quotas.0.limit', { quotas: [{ measure: 'requests', window: 'day', limit: -1 }] }],
    ['quotas.0.limit', { quotas: [{ measure: 'requests', window: 'day', limit: 1.5 }] }],
    ['quotas', { quotas: Array.from({ length: 2 }, () => ({ measure: 'cost', window: 'day', limit: 1 })) }],
    ['concurrency', { concurrency: 0 }],
    ['help.appeal', { help: { appeal: 'nowhere' } }],
    ['quota', { quota: [] }],
    ['preset', { preset: 'constructor' }],
    ['preset', '__proto__'],
    ['policy', 7],
    ['policy', null],
    ['policy', ['balanced']],
  ])('that is wrong is refused by the name of the field: %s %#', async (field, document) => {
    const [last] = field.split('.').slice(-1);
    expect(await problems(document)).toContain(last);
  });

  it('cannot reach a prototype', async () => {
    await problems(JSON.parse('{"__proto__": {"mode": "shadow"}, "lease": {"__proto__": {"strict": true}}}'));
    expect(Object.hasOwn(Object.prototype, 'mode') || Object.hasOwn(Object.prototype, 'strict')).toBe(false);
  });
});
