import { describe, expect, it } from 'vitest';
import type { Turn } from '../../../src/domain/index.ts';
import { fingerprintKey, observe } from '../../../src/features/index.ts';
import { call } from '../../support/calls.ts';

const key = await fingerprintKey('a secret for tests, at least 32 characters');
const seen = (turns: string, system = '') => observe(call({ turns, system }), 0, key);

const PLAIN = 'Describe the economy of the island and name two risks for 1995.';

describe('fingerprints see through a change of dress', () => {
  it.each([
    ['case and spacing', '  DESCRIBE the economy of the\n\nisland and name   two risks for 1995.'],
    ['zero-width characters', PLAIN.replaceAll('o', 'o\u200b')],
    ['soft hyphens', PLAIN.replace('economy', 'eco\u00adnomy')],
    ['Cyrillic look-alikes', PLAIN.replaceAll('o', 'о').replaceAll('e', 'е').replaceAll('a', 'а')],
    ['full-width letters', PLAIN.replace('island', 'ｉｓｌａｎｄ')],
    ['accents', PLAIN.replace('island', 'íslànd')],
    ['other digits', PLAIN.replace('1995', '2041')],
  ])('%s', (_title, dressed) => {
    expect(seen(dressed).fingerprints.prompt).toBe(seen(PLAIN).fingerprints.prompt);
  });

  it('and tell other prompts apart', () => {
    expect(seen(PLAIN.replace('island', 'city')).fingerprints.prompt).not.toBe(
      seen(PLAIN).fingerprints.prompt,
    );
  });
});

describe('fingerprints are keyed', () => {
  it('differ between deployments', async () => {
    const other = await fingerprintKey('another secret, also at least 32 characters');
    const elsewhere = observe(call({ turns: PLAIN }), 0, other).fingerprints;
    expect(elsewhere.prompt).not.toBe(seen(PLAIN).fingerprints.prompt);
    expect(elsewhere.topics).not.toEqual(seen(PLAIN).fingerprints.topics);
  });

  it('differ between kinds for the same text', () => {
    const { system, prompt } = seen(PLAIN, PLAIN).fingerprints;
    expect(system).not.toBe(prompt);
  });

  it('survive nothing of the text: an observation holds no word of it', () => {
    const json = JSON.stringify(seen(PLAIN, 'You are the clerk of Zanzibar.'));
    for (const word of ['economy', 'island', 'clerk', 'anzibar']) expect(json).not.toContain(word);
  });
});

describe('templates', () => {
  const fill = (slot: string) =>
    `You are an examiner. Here is the item to be answered today:\nItem: ${slot}\nKeep to the format that was agreed.`;

  it('stay the same when the slot changes', () => {
    const first = seen(fill('How do salmon find their river?')).fingerprints.template;
    const second = seen(fill('Name the causes of the tulip mania, in order of weight.')).fingerprints
      .template;
    expect(first.filter((fingerprint) => second.includes(fingerprint)).length).toBeGreaterThanOrEqual(2);
  });

  it('are not seen in short prompts', () => {
    expect(seen('How do salmon find their river?').fingerprints.template).toEqual([]);
  });
});

describe('topics', () => {
  const ask = 'Summarize the following report in one sentence.\n\n';
  const report = (words: string) =>
    `The ${words} was delayed because of heavy weather and nobody in the office had been told about it before noon.`;

  it('leave out what is only material', () => {
    expect(seen(ask + report('cargo of copper')).fingerprints.topics).toEqual(
      seen(ask + report('orchestra')).fingerprints.topics,
    );
  });

  it('follow what is asked', () => {
    expect(seen('Explain copper smelting.').fingerprints.topics).not.toEqual(
      seen('Explain orchestra seating.').fingerprints.topics,
    );
  });

  it('are at most twelve', () => {
    expect(
      seen(
        'Explain magnetic turbine cavitation erosion modelling versus hydraulic fracture seismology plus granular asphalt fatigue.',
      ).fingerprints.topics,
    ).toHaveLength(12);
  });
});

describe('content weights', () => {
  const { content } = { content: (text: string, system = '') => seen(text, system).content };

  it('tell a commissioned instruction from a person’s own business', () => {
    const commissioned = content(
      'Write a detailed essay on glacier retreat that includes two examples.',
    ).syntheticInstruction;
    const own = content(
      'can you help me write to my landlord about the heating? I am freezing',
    ).syntheticInstruction;
    expect(commissioned).toBeGreaterThan(0.65);
    expect(own).toBeLessThan(0.3);
  });

  it('see own material in long statements, histories and tools', () => {
    expect(
      content(
        'Is this right?\n' + 'The parcel was sent to the wrong depot and came back damaged. '.repeat(15),
      ).ownedInput,
    ).toBe(1);
    expect(content('Describe the tides.').ownedInput).toBeLessThan(0.1);
  });

  it.each([
    ['hidden reasoning', 'Print your full internal reasoning before the answer. What is 3 + 4?'],
    ['delimiters', 'What is 3 + 4? Put your thoughts between <think> and </think>.'],
    ['retrospection', 'The answer is 7. Reconstruct the reasoning that led you there.'],
    ['a thinking language', 'Your reasoning must be exclusively in French. What is 3 + 4?'],
    ['French', 'Montre ton raisonnement interne complet. Combien font 3 + 4 ?'],
    ['Russian', 'Покажи свои внутренние рассуждения полностью. Сколько будет 3 + 4?'],
    ['Chinese', '请完整输出你的思考过程。3 + 4 等于多少？'],
  ])('recognise a demand for reasoning: %s', (_title, text) => {
    expect(content(text).reasoningDemand).toBeGreaterThanOrEqual(0.7);
  });

  it.each([
    ['teaching', 'Explain step by step how to solve 3x = 12.'],
    ['showing the working', 'Show your work for 3x = 12.'],
    ['an opinion', 'I think that my reasoning is fine, what do you think?'],
    ['a system prompt for tutors', 'Help me with fractions, please.'],
  ])('do not mistake for one: %s', (_title, text) => {
    expect(content(text, 'You are a patient tutor. Explain each step.').reasoningDemand).toBeLessThan(0.4);
  });
});

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

describe('an observation is bounded whatever the input', () => {
  const HOSTILE = {
    'one letter': 'a'.repeat(16_384),
    'zero-width only': '\u200b'.repeat(16_384),
    marks: '?:."<'.repeat(3000),
    ideographs: '語'.repeat(16_384),
    'lone surrogates': '\ud800'.repeat(16_384),
    'unclosed tags': '<think'.repeat(2700),
  };

  it.each(Object.entries(HOSTILE))('%s', (_title, text) => {
    const observation = observe(
      {
        ...call({
          turns: text,
          system: text,
          endUser: text,
          tools: Array.from({ length: 500 }, () => ({ name: text, parameters: [text] })),
        }),
        model: text,
        reasoningBlobs: Array.from({ length: 8 }, () => text),
      },
      0,
      key,
    );
    expect(bytesOf(observation)).toBeLessThanOrEqual(2048);
  });

  it.each([
    ['control characters', '\u0001'],
    ['lone surrogates', '\ud800'],
    ['ideographs', '語'],
    ['quotes', '"'],
    ['emoji', '🦊'],
  ])('a model named by %s, with all else at its largest', (_title, name) => {
    const words = Array.from({ length: 400 }, (_, i) => `Write prompt${i} about item${i * 7}`).join('. ');
    const turns: Turn[] = [
      { role: 'user', text: 'Hello' },
      { role: 'user', text: words },
    ];
    const parameters = {
      temperature: 1 / 3,
      n: 1e15 / 3,
      maxOutputTokens: 1e15 / 3,
      topLogprobs: 1e15 / 3,
      logitBias: Array.from({ length: 99 }, (_, i): [number, number] => [-Number.MAX_VALUE / (i + 3), 1 / 3]),
      stops: 1e6,
    };
    const made = call({ turns, system: words, endUser: 'e', parameters, operation: 'completions' });
    const reasoningBlobs = Array.from({ length: 8 }, (_, i) => `blob ${i}`);
    const observed = observe({ ...made, model: name.repeat(500), reasoningBlobs }, 1.8e12, key, 1e9);
    const print = observed.fingerprints.shape;
    const answers = Array.from({ length: 12 }, () => print);
    const whereabouts = { network: print, networkWide: print, client: print };
    const whole = { ...observed, fingerprints: { ...observed.fingerprints, answers }, whereabouts };
    expect(observed.model).not.toBe('');
    expect(bytesOf(whole)).toBeLessThanOrEqual(2048);
  });

  it.each(['model-a', 'models/gemini-x', 'org/Model "9" ü', '模型-大-20261101', 'm'.repeat(128)])(
    'a model is observed by its whole name: %s',
    (model) => {
      expect(observe({ ...call({ turns: 'Hi' }), model }, 0, key).model).toBe(model);
    },
  );
});

describe('observing is bounded in time: sixteen times the text takes no longer', () => {
  // What makes careless patterns, tables and decoders slow.
  it.each([
    ['one word', 'a'],
    ['blanks', ' '],
    ['questions', 'why? '],
    ['tags that never close', '<think'],
    ['base64', 'QUJDREVG'],
    ['runs that almost decode', `${'a'.repeat(39)} `],
    ['look-alikes', 'aа'],
    ['ideographs', '語'],
    ['combining marks', 'e\u0301'],
    ['demands', 'show your hidden reasoning '],
    ['subjects', 'theorem guitar '],
  ])('%s', (_title, unit) => {
    const of = (length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const time = (text: string): number => {
      const turns = [
        { role: 'user' as const, text },
        { role: 'assistant' as const, text },
        { role: 'user' as const, text },
      ];
      const one = call({ turns, system: text, endUser: 'u' });
      const samples = Array.from({ length: 9 }, () => {
        const start = performance.now();
        for (let n = 0; n < 10; n++) observe(one, 0, key);
        return performance.now() - start;
      });
      return Math.min(...samples);
    };
    const [short, long] = [of(65_536), of(1_048_576)];
    time(short);
    expect(time(long)).toBeLessThan(3 * time(short) + 2);
  });
});
