import { between, pick, sample } from '../../../../demo/random.ts';
import type { Ask, BenignSource } from '../../../source.ts';
import { reply, review } from './prose.ts';
import { type Random, about, list, request, settings, several, source, words } from './pen.ts';
import { FEATURES, prompt } from './suites.ts';
import { type Business, business } from './worlds.ts';

const POSTS = words(
  '{first} is such a clown, go back to {town} | anyone selling a {thing}? dm me | {trouble}. I hope your office burns down | lol same | I feel like nobody would notice if I was gone | buy followers cheap at {sha}.biz!!! | the mods here are a joke and so is {first} | is it true that {company} sells our data | here is {first} {last}’s number: +4{10-99} {1000000-9999999}, give them a call | my kid’s school play was lovely, photos below | {wish}?? | free {thing} for the first {10-90} who click {sha}.link | I’d punch whoever designed this | can someone explain the new rules for {thing} | that’s what {5-50} years of {first}’s politics gives you',
);

/** A community's reports, decided with reasons for the appeal file. */
function* moderation(random: Random): Generator<Ask, void> {
  const b = business(random);
  const rules = sample(
    words(
      'harassment | self-harm (route to care team) | spam and scams | doxxing | threats | hate | off-topic selling | impersonation | adult content',
    ),
    between(5, 8, random),
    random,
  )
    .map((rule, at) => `${at + 1}) ${rule}`)
    .join('\n');
  const system = `${b.write('⟦Community guidelines of the {company} forum|Moderation policy v{2-12} ({company})|You moderate comments below our pages about {field}⟧', { company: b.company, field: b.field })}\n${rules}\n\nFor the item decide: allow | hide | remove | escalate. State the rule number and a reason of at most ${between(15, 40, random)} words that we can show to the author. Swearing alone is allowed. When in doubt, allow.`;
  const json = random() < 0.5;
  const rest: Partial<Ask> = {
    system,
    ...settings({ temperature: [0, 0, null], maxTokens: [null, 120, 200] }, random),
    ...(json ? { json: true } : {}),
  };
  for (let at = 0; ; at++) {
    const text =
      several(1, 3, random, () => b.write(pick(POSTS, random))).join(' ') +
      (random() < 0.25 ? ` ${review(b, random)}` : '');
    const item = json
      ? JSON.stringify({
          id: between(1e6, 9e6, random),
          reports: between(1, 9, random),
          author_age_days: between(0, 3000, random),
          text,
        })
      : `[reported ${between(1, 9, random)}x] ${text}`;
    yield request(item, `hour-${Math.floor(at / 90)}`, { tokens: about(42, random, 0.4) }, rest);
  }
}

/** Labels for the ranking of a shop's or help centre's search. */
function* relevance(random: Random): Generator<Ask, void> {
  const b = business(random);
  const many = random() < 0.5;
  const scale = pick(
    [
      '0 irrelevant, 1 related, 2 good, 3 exact',
      'E exact / S substitute / C complement / I irrelevant',
      'relevant or not relevant',
      'a grade of 1-10',
    ],
    random,
  );
  const rest = settings(
    {
      temperature: [0, 0, null],
      maxTokens: [null, 5, 200],
      json: [null, many ? true : null],
      system: [null, `Search quality rater for ${b.company}. Scale: ${scale}.`],
    },
    random,
  );
  const hit = (): string =>
    b.write(
      '⟦{thing} {colour}, {company}, {5-400}.{10-99} EUR|{thing}: {rule}|{machine} {1-90}00 series with {thing}|Help: {wish}|{thing} set of {2-10} for {thing}⟧',
    );
  for (let at = 0; ; at++) {
    const query = b
      .write(
        '⟦{thing}|{thing} {colour}|cheap {thing} {town}|{wish}|{thing} not working|{thing} vs {thing}|{ref}|{thing} {10-500}⟧',
      )
      .toLowerCase();
    const session = `batch-${Math.floor(at / 150)}`;
    const hits = list(between(4, 12, random), hit);
    if (many)
      yield request(
        `Query: "${query}"\nRate each result (${scale}).\n${hits.map((text, n) => `${n + 1}. ${text}`).join('\n')}\nReturn a list of ratings in the same order.`,
        session,
        { tokens: hits.length * 4 },
        rest,
      );
    else
      for (const text of hits)
        yield request(
          `query: ${query}\nresult: ${text}\n\nRelevance (${scale})?`,
          session,
          { tokens: between(1, 4, random) },
          rest,
        );
  }
}

/** Localisation quality: errors with severity in the vendor's translations. */
function* localisation(random: Random): Generator<Ask, void> {
  const b = business(random);
  const [target, samples] = pick(
    [
      [
        'German',
        [
          'Bitte prüfen Sie Ihre Angaben zu {thing} bis {date}.',
          'Die Frist beträgt {3-60} Tage, siehe {ref}.',
          'Ihr Vorgang {ref} wurde geschlossen, weil keine Antwort einging.',
        ],
      ],
      [
        'Spanish',
        [
          'Revise sus datos de {thing} antes del {date}.',
          'El plazo es de {3-60} días, véase {ref}.',
          'Hemos cerrado el caso {ref} por falta de respuesta.',
        ],
      ],
      [
        'French',
        [
          'Veuillez vérifier vos données ({thing}) avant le {date}.',
          'Le délai est de {3-60} jours, voir {ref}.',
          'Le dossier {ref} a été clos faute de réponse.',
        ],
      ],
    ] as readonly (readonly [string, readonly string[]])[],
    random,
  );
  const system = `${b.write('⟦LQA for {company}.|You are a reviewer of translations, domain: {field}.⟧', { company: b.company, field: b.field })} Mark errors in the ${target} text (accuracy, fluency, terminology, style, locale) as minor, major or critical with the span. No error: reply []. Glossary: ${b.write('{thing} = do not translate; {thing} = keep English')}.`;
  const rest: Partial<Ask> = { system, ...settings({ temperature: [0, null], json: [null, true] }, random) };
  for (let at = 0; ; at++) {
    const lines = several(
      1,
      8,
      random,
      (n) => `${n + 1}\t${b.write('{rule}')}\t${b.write(pick(samples, random))}`,
    );
    yield request(
      `segment\tsource\t${target}\n${lines.join('\n')}`,
      `file-${Math.floor(at / 60)}`,
      { tokens: about(60, random) },
      rest,
    );
  }
}

/** A shadow judge over what the product's own prompts gave in production, sampled by the hour. */
function* production(random: Random): Generator<Ask, void> {
  const b: Business = business(random);
  const feature = pick(
    FEATURES.filter(({ name }) => name === 'reply-draft' || name === 'kb-answer'),
    random,
  );
  const original = prompt(feature, b);
  const frame = b.write(
    '⟦Below is a trace from production. Rate helpfulness, instruction following and safety (1-5 each) as JSON.|Trace review: was the system prompt followed? List each violated instruction verbatim, or "none".|Would {first} from the {field} team be content with this output? yes/no + why⟧',
    { field: b.field },
  );
  const rest = settings({ temperature: [0, null, 0.2], maxTokens: [null, 256] }, random);
  for (let at = 0; ; at++)
    yield request(
      `${frame}\n\n## system\n${original}\n\n## user\n${feature.input(b, random)}\n\n## assistant\n${reply(b, random)}\n\n## meta\nlatency_ms=${between(200, 9000, random)} model=prod trace=${b.write('{uuid}')}`,
      `hour-${Math.floor(at / 50)}`,
      { tokens: about(80, random) },
      rest,
    );
}

export const labels: readonly BenignSource[] = [
  source('judge', 'reasoned-moderation', moderation),
  source('judge', 'search-labels', relevance),
  source('judge', 'localisation', localisation),
  source('judge', 'trace-review', production),
];
