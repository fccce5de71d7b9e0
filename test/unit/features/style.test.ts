import { describe, expect, it } from 'vitest';
import { fingerprintKey, observe } from '../../../src/features/index.ts';
import { SUBJECT_COUNT } from '../../../src/features/domains.ts';
import { call } from '../../support/calls.ts';

const key = await fingerprintKey('a secret for tests, at least 32 characters');
const style = (turns: string) => observe(call({ turns }), 0, key).style;

describe('style counts', () => {
  it('words, lines and labels', () => {
    expect(style('Question: What is tin\nAnswer: a metal\nNext')).toMatchObject({
      words: 8,
      lines: 2,
      labels: 2,
    });
  });

  it.each([
    ['a task', 'Write a story about a lighthouse.', 1],
    ['work on what is given', 'Summarize the text below.', 2],
    ['a question', 'Why is the sky blue?', 3],
    ['a favour', 'Could you write a letter for me?', 4],
    ['nothing recognisable', 'yesterday evening by the old harbour', 0],
  ])('what is asked first: %s', (_title, text, asks) => {
    expect(style(text).asks).toBe(asks);
  });

  it('a person’s own voice, and none where there is none', () => {
    expect(style('I think my boss hates me and I don’t know what to tell my wife').personal).toBeGreaterThan(
      2,
    );
    expect(style('Describe the rise of the printing press in Europe.').personal).toBe(0);
  });

  it('figures as runs of digits', () => {
    expect(style('A train of 240 tons takes 3 hours for 180 miles').figures).toBe(3);
  });

  it('marks and criteria', () => {
    const rubric =
      'Rate the response from 1 to 5. Score each criterion: accuracy, helpfulness. Which candidate is better?';
    expect(style(rubric).rubric).toBeGreaterThanOrEqual(4);
    expect(style('What shall we cook tonight?').rubric).toBe(0);
  });

  it('symbols, no more than 99', () => {
    expect(style('if (a[0] === {}) { return; }').symbols).toBeGreaterThan(8);
    expect(style('{}'.repeat(500)).symbols).toBe(99);
  });

  it.each([
    ['a capital and a mark', 'Name three rivers.', 2],
    ['one of them', 'name three rivers.', 1],
    ['neither', 'name three rivers', 0],
    ['a full-width mark', '请解释潮汐。', 1],
    ['nothing', '', 0],
  ])('form: %s', (_title, text, formal) => {
    expect(style(text).formal).toBe(formal);
  });

  it('nothing of an empty turn', () => {
    for (const [name, count] of Object.entries(style(''))) expect(count, name).toBe(0);
  });
});

describe('the subject', () => {
  it('is one for texts on the same, another for others, and none for small talk', () => {
    const cooking = style('Which sauce goes with chicken and rice, and how much butter?').subject;
    const baking = style('A recipe for bread with cheese, baked in the oven').subject;
    const physics = style('The velocity and acceleration of an electron in a magnetic field').subject;
    expect(cooking).toBe(baking);
    expect(physics).not.toBe(cooking);
    expect(style('well, that was quick, was it not').subject).toBe(0);
    for (const subject of [cooking, physics]) expect(subject > 0 && subject <= SUBJECT_COUNT).toBe(true);
  });

  it('is told from the first hundred words', () => {
    expect(style(`${'so and so '.repeat(40)} velocity acceleration electron`).subject).toBe(0);
  });
});
