import { between, pick, sample } from '../../../../demo/random.ts';
import type { AskTurn } from '../../../source.ts';
import { ask, assistant, family, parallel, settings, tokensOf, user, width, workers } from './owner.ts';
import { prose } from './prose.ts';
import { question, subjectOf } from './questions.ts';
import { articled, chance, fill, many, spread, wording, type Random } from './text.ts';

const dialogues = family('dialogues', 12);
const personas = family('personas', 14);
const empty = family('empty-turn', 12, 16);

const FOLLOW_UPS = [
  '{Interesting|Thanks}. {Can you|Could you} {expand on|give an example of} the {second|last} point?',
  'What if {I only have %2-30% days|the budget is %50-900%|this happens in %place%}?',
  "{Hmm,|But} %subject% {contradicts|seems to contradict} that, {no?|doesn't it?}",
  'Make it {shorter|longer|funnier|more formal}.',
  'And what about %angle%?',
  "{I don't get|Not sure I understand} the part about %noun%s.",
  'Now {as a table|for a %job%|in simple words}.',
  'ok. {next question:|different topic:} how does that apply to %subject%?',
  '{That is wrong, I think.|Are you sure?} {Please check.|}',
  'Which of these would you {choose|do first}, and why?',
];

const person = (random: Random): string =>
  articled(fill('{a|an experienced|a young} %job% {from|in} %place% %trait%', random));

/** A simulator writes the user's next message; the teacher answers it; always the same number of rounds. */
const simulatedUser = dialogues('simulated-user', function* (random) {
  const system = fill(
    pick(
      [
        'You {play|are} the human in a chat with an AI assistant: %who%. {Write|Send} only the next message. {Never thank.|Be impatient now and then.|Vary the length.}',
        '{Simulate|Imitate} a user ({style|tone}: %adjective%). Reply as the user would, {at most %15-60% words|one or two sentences}.',
      ],
      random,
    ),
    random,
    { who: 'someone with the profile below' },
  );
  const ownWriter = chance(0.45, random);
  const rounds = between(3, 8, random);
  const knobs = settings({ temperature: [undefined, 0.7, 1], maxTokens: [undefined, 1024, 2048] }, random);
  yield* parallel(
    function* (run) {
      const session = `chat-${run}`;
      const first = question(random);
      const topic = subjectOf(first);
      const who = person(random);
      const turns: AskTurn[] = [user(first)];
      for (let round = 1; ; round += 1) {
        const said = prose(topic, between(2, 10, random), random);
        yield ask({ turns: [...turns], ...knobs, session }, tokensOf(said), said);
        if (round === rounds) return;
        const next = fill(pick(FOLLOW_UPS, random), random);
        turns.push(assistant(said));
        const seen = turns.map(({ role, text }) => `${role === 'user' ? 'USER' : 'AI'}: ${text}`).join('\n');
        // A local student writes the user's side in the other half of the owners.
        if (!ownWriter)
          yield ask(
            { system, turns: [user(`Profile: ${who}\n\n${seen}\nUSER:`)], ...knobs, session },
            tokensOf(next),
            next,
          );
        turns.push(user(next));
      }
    },
    width(random),
    random,
  );
});

/** Two roles talk to each other, both played by the model; each sees the other's words as its user's. */
const twoRoles = dialogues('two-roles', function* (random) {
  const [boss, worker] = pick(
    [
      ['instructor', 'solver'],
      ['client', 'consultant'],
      ['interviewer', 'expert'],
      ['customer', 'agent'],
      ['pupil', 'teacher'],
    ],
    random,
  ) as [string, string];
  const rule = (self: string, other: string): string =>
    fill(
      `{Never forget|Remember}: you are the ${self}, a %job%, and I am the ${other}. {Never swap roles.|Do not break character.} {We|Both} work on the task below. ${self === boss ? '{Give|Say} one {instruction|request} at a time{, or TASK_DONE|}.' : '{Solve|Answer} {what I ask|each request} {fully|with examples}.'}`,
      random,
    );
  const [bossRule, workerRule] = [rule(boss, worker), rule(worker, boss)];
  const rounds = between(3, 12, random);
  const knobs = settings({ temperature: [undefined, 0.2, 0.7, 1], maxTokens: [undefined, 1024] }, random);
  yield* parallel(
    function* (run) {
      const task = question(random);
      const topic = subjectOf(task);
      const said: string[] = [fill('{Hello|Ready when you are|Let us begin}. Task: ', random) + task];
      for (let turn = 1; turn <= rounds * 2; turn += 1) {
        const bossSpeaks = turn % 2 === 1;
        const turns = said.map((text, index) =>
          (said.length - index) % 2 === 1 ? user(text) : assistant(text),
        );
        const text = bossSpeaks
          ? fill(pick(FOLLOW_UPS, random), random)
          : prose(topic, between(2, 8, random), random);
        yield ask(
          {
            system: `${bossSpeaks ? bossRule : workerRule}\nTask: ${task}`,
            turns,
            ...knobs,
            session: `pair-${run}`,
          },
          tokensOf(text),
          text,
        );
        said.push(text);
      }
    },
    width(random),
    random,
  );
});

/** Whole service conversations in one answer, by company, mood and fault. */
const service = dialogues('service-transcripts', function* (random) {
  const turns = between(6, 24, random);
  const moods = sample(
    [
      'furious',
      'polite',
      'confused',
      'in a hurry',
      'sarcastic',
      'elderly and slow to type',
      'close to tears',
      'chatty',
      'threatening to leave',
    ],
    between(3, 9, random),
    random,
  );
  const lead = wording(
    [
      `{Write|Generate} a {chat|phone|e-mail} dialogue of {about|exactly} ${turns} turns between a customer ({mood|temper}: %mood%) and an agent of %firm1%, {a seller of %thing1%|which runs %venue1%}. Problem: %problem%. {The agent verifies the identity first.|Annotate every turn with intent and slots.|It must not be solved.}`,
      'Synthesize a support conversation.\nCompany: %firm1%\nCustomer: %name1% %surname1%, %mood%\nIssue: %problem%\n{Outcome|Resolution}: {refund|escalation|none|replacement}\nFormat: {JSON list with role and text|C: / A: lines}',
      '%mood% customer, %problem%, %firm1%. {Full transcript.|Dialogue only.}',
    ],
    random,
  );
  const knobs = settings(
    { temperature: [undefined, 0.8, 1, 1.1], maxTokens: [undefined, 2048, 4096] },
    random,
  );
  const name = workers(random);
  for (;;) {
    const problem = fill(
      '{the %thing% arrived %adjective%|charged %2-4% times for order %1000-99999%|delivery to %place% is %2-30% days late|cannot cancel before %month%|the %noun% broke after %2-90% days|wrong name (%name%) on the invoice|locked out after moving to %place%}',
      random,
    );
    yield ask(
      {
        turns: [user(fill(lead(), random, { mood: pick(moods, random), problem }))],
        ...knobs,
        session: name(),
      },
      spread(55 * turns, random, 0.25),
    );
  }
});

/** A character with a card speaks; the other side is a script. */
const characters = dialogues('characters', function* (random) {
  const card = wording(
    [
      'You are %name1% %surname1%, a %job1% %trait1%. {Speech|Voice}: %adjective1%, {short sentences|full of proverbs|never swears}. {Secret|Fear}: {a lost %noun1%|%subject1%}. {Stay in character.|Never admit to being an AI.} {Actions in *asterisks*.|}',
      '[Character: %name1%; age: %19-90%; job: %job1%; {likes|hates}: %noun1%s, %subject1%; place: %place1%]\n[Scenario: {first meeting|quarrel|rescue|interview}]',
      'Role-play as {the historical|a fictional} %job1% of %place1%, year %1200-1990%. {Answer with what such a person could know.|Refuse modern topics in character.}',
    ],
    random,
  );
  const lines = [
    '{Good evening|Hello there}, {what brings you to|who are you doing this for in} %place%?',
    'Tell me about {the %noun%|%subject%|your first %noun%}.',
    '{*sits down*|*looks away*} {I do not believe you.|And then?}',
    'What would you do with %2-900% %thing%?',
    'Do you remember %name%?',
    '{Prove it.|Why so %adjective%?}',
    'If you had to {%verb%|leave}, what would you take with you?',
  ];
  const rounds = between(2, 9, random);
  const knobs = settings({ temperature: [undefined, 0.8, 1], maxTokens: [undefined, 300, 500] }, random);
  yield* parallel(
    function* (run) {
      const system = fill(card(), random);
      const turns: AskTurn[] = [];
      for (let round = 0; round < rounds; round += 1) {
        turns.push(user(fill(pick(lines, random), random)));
        const said = prose('that', between(1, 4, random), random);
        yield ask({ system, turns: [...turns], ...knobs, session: `scene-${run}` }, tokensOf(said), said);
        turns.push(assistant(said));
      }
    },
    width(random),
    random,
  );
});

/** A person, then what that person would ask, then the answer. */
const personaQuestions = personas('questions-of', function* (random) {
  const lead = wording(
    [
      '{Write|Create} a {mathematics problem|logical puzzle|request to an assistant|knowledge question} that {this person would pose|fits the persona}: %who%. {Only the problem.|No solution.}',
      'Persona: %who%\n{Guess|Simulate} a prompt this person {sends|would likely type}. {Start with "User prompt:".|Be specific.}',
      '%who%. What does {he or she|such a person} need to know for work? {One question.|Formulate it in their words.}',
    ],
    random,
  );
  const knobs = settings(
    { temperature: [undefined, 0.7, 1], topP: [undefined, 0.95], maxTokens: [undefined, 2048] },
    random,
  );
  const answered = chance(0.8, random);
  const related = chance(0.35, random);
  const name = workers(random);
  for (;;) {
    const session = name();
    const who = person(random);
    const text = question(random);
    yield ask({ turns: [user(fill(lead(), random, { who }))], ...knobs, session }, tokensOf(text), text);
    if (answered) yield ask({ turns: [user(text)], ...knobs, session }, spread(520, random));
    if (related)
      yield ask(
        {
          turns: [
            user(
              `Who is in close relationship with ${who}? Describe ${between(2, 6, random)} such people, one line each.`,
            ),
          ],
          ...knobs,
          session,
        },
        spread(120, random),
      );
  }
});

/** The persona is the system prompt and changes with each question of a fixed set. */
const personaSystem = personas('in-system', function* (random) {
  const lead = wording(
    [
      'You are %who%. {Answer|Speak} from {your|that} {experience|perspective}.',
      '{Adopt|Take on} the following identity and keep it: %who%.',
      '<persona>%who%</persona>\n{Opinionated answers, please.|First person.}',
    ],
    random,
  );
  const questions = many(between(20, 200, random), () => question(random));
  const knobs = settings({ temperature: [undefined, 1, 0.9], maxTokens: [undefined, 800] }, random);
  const name = workers(random);
  for (;;)
    yield ask(
      {
        system: fill(lead(), random, { who: person(random) }),
        turns: [user(pick(questions, random))],
        ...knobs,
        session: name(),
      },
      spread(280, random),
    );
});

const TEMPLATES = [
  ['<|turn|>user\n', '<|end|>', '<|turn|>assistant\n'],
  ['[USER] ', '[/USER]', '[BOT] '],
  ['### Human: ', '\n', '### Assistant: '],
  ['<start>user\n', '<stop>', '<start>model\n'],
  ['\n\nHuman:', '\n\n', 'Assistant:'],
] as const;

/** A bare chat template as prompt: the model invents the user's words, and in a second request answers them. */
const preQuery = empty('completions', function* (random) {
  const [open, close, reply] = pick(TEMPLATES, random);
  const steer = pick(
    [
      '',
      '',
      '<|system|>You help with mathematics.\n',
      '<|system|>Coding assistant.\n',
      'A chat between a curious person and an assistant.\n\n',
    ],
    random,
  );
  const first = {
    completion: true,
    stop: [close.trim() === '' ? '\n\n' : close],
    ...settings(
      { temperature: [1, 1.1, 1.2, 0.9], topP: [1, 0.99, undefined], maxTokens: [128, 512, 1024] },
      random,
    ),
  };
  const second = settings({ temperature: [0, 0.6, undefined], maxTokens: [2048, 4096] }, random);
  const atOnce = pick([1, 1, 4, 16], random);
  const name = workers(random);
  for (;;) {
    const session = name();
    const prompts = many(atOnce, () => question(random));
    const text = prompts[0] ?? '';
    yield ask(
      { ...first, ...(atOnce > 1 ? { n: atOnce } : {}), turns: [user(steer + open)], session },
      tokensOf(text) * atOnce,
      text,
    );
    for (const prompt of prompts)
      yield ask(
        { completion: true, ...second, turns: [user(`${steer}${open}${prompt}${close}${reply}`)], session },
        spread(420, random),
      );
  }
});

/** Nearly nothing in the user's turn of a chat: the system prompt alone says which kind of user to invent. */
const nearlyEmpty = empty('chat', function* (random) {
  const system = wording(
    [
      'Continue the conversation from the user side. {Domain|Area}: %subject%.',
      '{Print|Emit} what the user {typed|said}, nothing else.',
      'You complete transcripts.',
    ],
    random,
  );
  const bare = pick(['User:', '...', '-', '>', 'Q:', '"'], random);
  const knobs = settings({ temperature: [1, 1.1, undefined], maxTokens: [200, 400, undefined] }, random);
  const answers = fill('{Answer well.|You are a helpful assistant.}', random);
  const name = workers(random);
  for (;;) {
    const session = name();
    const text = question(random);
    yield ask(
      { system: fill(system(), random), turns: [user(bare)], ...knobs, session },
      tokensOf(text),
      text,
    );
    yield ask({ system: answers, turns: [user(text)], session }, spread(400, random));
  }
});

export const DIALOGUES = [
  simulatedUser,
  twoRoles,
  service,
  characters,
  personaQuestions,
  personaSystem,
  preQuery,
  nearlyEmpty,
] as const;
