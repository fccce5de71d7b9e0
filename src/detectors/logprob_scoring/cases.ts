import { observation, past, sketch, type DetectorCase } from '../shared/cases.ts';

const scored = (textLength: number, asks = 1) => ({
  ...observation({ parameters: { logprobs: true, echo: true, maxOutputTokens: 0 }, style: { asks } }),
  textLength,
});

export const cases: readonly DetectorCase[] = [
  {
    title: 'an instruction and a student’s answer to it, scored',
    fires: true,
    observation: scored(1800),
    sketch: sketch({}),
  },
  {
    title: 'another answer to the same instruction',
    fires: true,
    observation: scored(1400),
    sketch: sketch({ past: past({ continues: 250 }) }),
  },
  {
    title: 'a text that is still short, a step further',
    fires: true,
    observation: scored(210),
    sketch: sketch({ past: past({ continues: 80, framed: true }) }),
  },
  {
    title: 'the choices of one question',
    fires: false,
    observation: scored(700, 3),
    sketch: sketch({ past: past({ continues: 12 }) }),
  },
  {
    title: 'a short item',
    fires: false,
    observation: scored(180, 3),
    sketch: sketch({}),
  },
  {
    title: 'an item after constant examples',
    fires: false,
    observation: scored(2500, 3),
    sketch: sketch({ past: past({ framed: true }) }),
  },
  {
    title: 'perplexity of a news report',
    fires: false,
    observation: scored(2500, 0),
    sketch: sketch({}),
  },
  {
    title: 'log-probabilities of a generated answer',
    fires: false,
    observation: observation({ parameters: { logprobs: true, topLogprobs: 5, maxOutputTokens: 400 } }),
    sketch: sketch({}),
  },
];
