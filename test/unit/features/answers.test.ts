import { describe, expect, it } from 'vitest';
import { fingerprintKey, observe, withAnswer } from '../../../src/features/index.ts';
import { call } from '../../support/calls.ts';

const key = await fingerprintKey('a secret for tests, at least 32 characters');
const asked = (turns: string) => observe(call({ turns }), 0, key);
const promptOf = (text: string) => asked(text).fingerprints.prompt!;

const DEMAND = 'Come up with five new questions on shipping.';
const answers = (text: string, demand = DEMAND) =>
  withAnswer(asked(demand), () => text, key).fingerprints.answers;

const FIRST = 'Why do canals need locks where rivers do not?';
const SECOND = 'Compare two ways of loading 40 tonnes of grain.';
const THIRD = 'Write a letter to a port that lost a crate.';
const ALL = [FIRST, SECOND, THIRD];

describe('an answer’s items have the fingerprints that they would have as prompts', () => {
  it.each([
    [
      'a numbered list',
      `Sure, here you are:\n\n${ALL.map((item, i) => `${i + 1}. ${item}`).join('\n')}\n\nAsk for more!`,
    ],
    ['bullets', ALL.map((item) => `- ${item}`).join('\n')],
    ['bold labels', ALL.map((item, i) => `**Question ${i + 1}:** ${item}`).join('\n\n')],
    ['bare lines', ALL.join('\n')],
    ['quotes', ALL.map((item) => `* “${item}”`).join('\n')],
    ['a JSON array', JSON.stringify(ALL)],
    ['JSON in a code fence', `Here it is.\n\`\`\`json\n${JSON.stringify(ALL, null, 2)}\n\`\`\``],
    [
      'objects',
      JSON.stringify({
        tasks: ALL.map((item, id) => ({ id, instruction: item, output: 'It depends on the river, mostly.' })),
      }),
    ],
    ['JSON lines', ALL.map((item) => JSON.stringify({ prompt: item })).join('\n')],
    [
      'JSON that was cut',
      JSON.stringify(
        ALL.map((question) => ({ question })),
        null,
        1,
      ).slice(0, -3),
    ],
    ['another dress', ALL.map((item) => `1) ${item.toUpperCase()}`).join('\n')],
  ])('%s', (_title, answer) => {
    expect(answers(answer)).toEqual(expect.arrayContaining(ALL.map(promptOf)));
  });

  it('in other scripts', () => {
    const russian = 'Почему каналам нужны шлюзы, а рекам нет?';
    const chinese = '为什么运河需要船闸？';
    const arabic = 'لماذا تحتاج القنوات إلى أهوسة؟';
    expect(answers(`1. ${russian}\n2、${chinese}\n3. ${arabic}`)).toEqual(
      expect.arrayContaining([russian, chinese, arabic].map(promptOf)),
    );
  });

  it('the whole answer, however many lines and words', () => {
    const long = `${FIRST}\n\nGive your answer in two parts:\n${'One for pilots, one for their pupils. '.repeat(60)}`;
    expect(answers(long)).toContain(promptOf(long));
    expect(answers(`Rewritten prompt: ${THIRD}`)).toContain(promptOf(THIRD));
  });

  it('a numbered task of several lines', () => {
    const task = `${SECOND}\nUse a table.\nName the cheaper one first.`;
    expect(answers(`1. ${FIRST}\n2. ${task}\n3. ${THIRD}`)).toContain(promptOf(task));
  });

  it('but not what stands around a list, nor what is too short to be told from chance', () => {
    const found = answers(`Of course, here are the questions:\n1. ${FIRST}\n2. Why not?\n3. ${THIRD}`);
    expect(found).not.toContain(promptOf('Of course, here are the questions:'));
    expect(found).not.toContain(promptOf('Why not?'));
  });
});

describe('only answers to requests that may want prompts are read', () => {
  const isRead = (turns: string): boolean => {
    let read = false;
    withAnswer(asked(turns), () => ((read = true), ''), key);
    return read;
  };

  it.each([
    DEMAND,
    'Rewrite the given prompt into a more complex version.',
    'Given the text, recover the most likely prompt.\nText: The lock was full.',
    'Erstelle zehn neue Aufgaben zum Thema Schiffe.',
    'Придумай пять новых вопросов о шлюзах.',
    '请生成五个关于船闸的问题。',
    '<|im_start|>user\n',
    '',
  ])('read: %s', (turns) => {
    expect(isRead(turns)).toBe(true);
  });

  it.each([
    'Why do canals need locks?',
    'Answer the question.\nQuestion: Why do canals need locks?',
    'hey, my parcel has still not come, can you look where it is?',
    'Translate into French: the lock was full.',
    'Write a short essay on canals.',
  ])('left alone: %s', (turns) => {
    expect(isRead(turns)).toBe(false);
    expect(asked(turns).fingerprints).not.toHaveProperty('answers');
  });

  it('and none within a conversation or with tools', () => {
    const turns = ['user', 'assistant', 'user'].map((role) => ({ role: role as 'user', text: DEMAND }));
    const tools = [{ name: 'search', parameters: [] }];
    expect(observe(call({ turns }), 0, key).fingerprints).not.toHaveProperty('answers');
    expect(observe(call({ turns: DEMAND, tools }), 0, key).fingerprints).not.toHaveProperty('answers');
  });
});

describe('answers are read within bounds', () => {
  const HOSTILE = {
    'ten megabytes of one word': 'a'.repeat(1e7),
    'a million lines': `1. ${FIRST}\n`.repeat(1e6),
    'a million empty lines': '\n'.repeat(1e6),
    'nested JSON': '['.repeat(8000) + ']'.repeat(8000),
    'wide JSON': JSON.stringify(Array.from({ length: 4000 }, () => 0)),
    'labels without end': 'question '.repeat(20_000),
    'numbers and marks': '1.) '.repeat(20_000),
    'lone surrogates': '\ud800\n'.repeat(20_000),
    'numbered lines that hold many': Array.from(
      { length: 900 },
      (_, i) => `${i}. ${'abcdefghij'[i % 10]}${i} is one more item`,
    ).join('\n'),
  };

  it.each(Object.entries(HOSTILE))('%s', (_title, answer) => {
    const start = performance.now();
    const observation = withAnswer(asked(DEMAND), () => answer, key);
    expect(performance.now() - start).toBeLessThan(100);
    expect(observation.fingerprints.answers!.length).toBeLessThanOrEqual(12);
    expect(JSON.stringify(observation).length).toBeLessThanOrEqual(2048);
  });

  it('of a long list some items from all over, and no text', () => {
    const items = Array.from(
      { length: 40 },
      (_, i) => `Name the harbour of the ${'abcdefghijklmnopqrstuvwxyz'[i % 26]}${i > 25 ? 'x' : 'y'} coast.`,
    );
    const observation = withAnswer(asked(DEMAND), () => items.map((item) => `- ${item}`).join('\n'), key);
    const at = observation.fingerprints.answers!.map((one) =>
      items.findIndex((item) => promptOf(item) === one),
    );
    expect(at.filter((i) => i >= 0 && i < 20).length).toBeGreaterThan(4);
    expect(at.filter((i) => i >= 20).length).toBeGreaterThan(4);
    expect(JSON.stringify(observation)).not.toContain('harbour');
  });
});
