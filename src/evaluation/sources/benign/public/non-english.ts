import { between, pick, sample } from '../../../../demo/random.ts';
import type { Ask, AskTurn, BenignSource } from '../../../source.ts';
import {
  ask,
  bar,
  chance,
  crowd,
  endless,
  fill,
  hex,
  type Random,
  type Settings,
  single,
  strict,
  talk,
  usual,
  wide,
} from './make.ts';
import { code, email, errorText, log } from './paste.ts';
import { answer, homework, question, remark, review, type Tongue, TONGUES } from './tongues.ts';

const abroad = (name: string, asks: (random: Random) => Generator<Ask, void>): BenignSource => ({
  name: `public/${name}`,
  label: 'benign',
  kind: 'non-english',
  asks,
});

const NAMES = Object.keys(TONGUES);
const some = (random: Random, from: readonly string[] = NAMES): Tongue =>
  TONGUES[pick(from, random)] as Tongue;
const BRANDS = bar('Lumo|Casa Verde|Hoshi|Nordwind|Bazaar24|Minh An|Kopi Kita|Sklepik|Almira|Orchidée|Zarya');

const chat = abroad('chat-in-own-language', function* (random) {
  const own = some(random);
  const settings = usual(random);
  const stay = pick([0.2, 0.5, 0.7], random);
  yield* endless((at) => {
    const said = [question(own, random)];
    while (chance(stay, random) && said.length < 12)
      said.push(chance(0.5, random) ? remark(own, random) : question(own, random));
    return talk(said, {
      settings: { ...settings, session: `s${Math.floor(at / 4)}` },
      tokens: () => wide(40, 1500, random),
      reply: () => answer(own, random),
    });
  });
});

const reviews = abroad('reviews-of-a-shop', function* (random) {
  const own = some(random);
  const replying = chance(0.35, random);
  const order = replying ? own.orders.reply : own.orders.label;
  const form = pick(['system', 'inline', 'json', 'rows'] as const, random);
  const settings: Settings = { ...strict(random), ...(form === 'json' ? { json: true } : {}) };
  for (let row = between(1000, 90_000, random); ; row += 1) {
    const session = `job-${Math.floor(row / 600)}`;
    const text = review(own, random);
    const tokens = replying ? wide(25, 120, random) : between(1, 5, random);
    if (form === 'system') yield single(text, tokens, { ...settings, system: order, session });
    else if (form === 'inline') yield single(`${order}\n\n「${text}」`, tokens, { ...settings, session });
    else if (form === 'json')
      yield single(JSON.stringify({ id: row, stars: between(1, 5, random), text }), tokens + 12, {
        ...settings,
        system: `${order} JSON {"id":0,"result":""}`,
        session,
      });
    else
      yield single(
        `${order}\n${Array.from({ length: between(5, 20, random) }, (_, at) => `${at + 1}\t${review(own, random)}`).join('\n')}`,
        wide(40, 300, random),
        { ...settings, session },
      );
  }
});

const desk = abroad('shop-desk', function* (random) {
  const own = some(random);
  const system = fill(own.orders.desk, { b: [pick(BRANDS, random)] }, random);
  const settings = { ...usual(random), system };
  const open = (): Generator<Ask, void> => {
    const order = `#${between(10_000, 99_999, random)}`;
    const said = Array.from({ length: wide(1, 9, random) }, (_, at) =>
      pick(
        [
          `${at === 0 ? order : ''} ${review(own, random)}`.trim(),
          question(own, random),
          remark(own, random),
          order,
        ],
        random,
      ),
    );
    const id = hex(7, random);
    return talk(said, {
      settings: { ...settings, session: id, endUser: id },
      tokens: () => wide(15, 220, random),
      reply: () => answer(own, random),
    });
  };
  yield* crowd(between(3, 40, random), open, random);
});

const pupils = abroad('tutoring-in-own-language', function* (random) {
  const own = some(random);
  const settings = { ...usual(random), system: own.orders.tutor };
  const open = (): Generator<Ask, void> => {
    const said = [homework(own, random)];
    while (chance(0.7, random) && said.length < 12)
      said.push(
        pick(
          [
            remark(own, random),
            `${between(1, 90, random)}?`,
            homework(own, random),
            `= ${between(2, 400, random)}`,
            '??',
          ],
          random,
        ),
      );
    const id = `k${hex(5, random)}`;
    return talk(said, {
      settings: { ...settings, session: id },
      tokens: () => wide(30, 400, random),
      reply: () => answer(own, random),
    });
  };
  yield* crowd(between(3, 25, random), open, random);
});

const TOOLS = [
  { name: 'buscar_cliente', parameters: ['nombre', 'telefono'] },
  { name: 'get_order', parameters: ['order_id'] },
  { name: 'book_slot', parameters: ['date', 'time', 'person'] },
  { name: 'kargo_takip', parameters: ['takip_no'] },
  { name: 'search_docs', parameters: ['query', 'lang'] },
  { name: 'send_message', parameters: ['to', 'text'] },
];
const agent = abroad('agent-in-own-language', function* (random) {
  const own = some(random);
  const tools = sample(TOOLS, between(2, 5, random), random);
  const settings = {
    ...strict(random),
    tools,
    system: `${fill(own.orders.desk, { b: [pick(BRANDS, random)] }, random)}\n${own.answers
      .slice(0, 3)
      .join(' ')
      .replaceAll(/\{\d+\.\.\d+\}/gu, '7')}`,
  };
  const open = function* (): Generator<Ask, void> {
    const session = hex(8, random);
    const turns: AskTurn[] = [
      {
        role: 'user',
        text: chance(0.5, random)
          ? `${question(own, random)} ${between(1000, 99_999, random)}`
          : review(own, random),
      },
    ];
    for (let step = between(1, 6, random); step > 0; step -= 1) {
      yield ask([...turns], wide(20, 120, random), { ...settings, session });
      const used = pick(tools, random);
      turns.push({
        role: 'assistant',
        text: `${chance(0.3, random) ? answer(own, random) : ''}${JSON.stringify({ name: used.name, args: { [used.parameters[0] ?? 'id']: between(100, 99_999, random) } })}`,
      });
      turns.push({
        role: 'tool',
        text: chance(0.15, random)
          ? '{"error":"timeout"}'
          : JSON.stringify({
              id: between(100, 99_999, random),
              note: review(own, random),
              items: Array.from({ length: between(1, 5, random) }, () => `SKU-${hex(5, random)}`),
              total: between(3, 900, random),
            }),
      });
    }
    yield ask([...turns], wide(40, 300, random), { ...settings, session });
  };
  yield* crowd(between(1, 8, random), open, random);
});

/** Words between the code, in the language that the programmer thinks in. */
const DEV: Readonly<Record<string, readonly string[]>> = {
  zh: bar(
    '这段代码为什么报错|帮我优化一下，数据量{2..90}万|加上注释，用中文|改成 async 的写法|线上又挂了，看下 log|这个正则什么意思',
  ),
  ja: bar(
    'このエラーの原因は何ですか|リファクタリングしてください|コメントを日本語で追加|テストコードを書いて|処理が遅いです。{2..90}万件あります|この変数名、変ですか',
  ),
  ko: bar(
    '이거 왜 에러나요|코드 리뷰 부탁드립니다|주석 한글로 달아줘|{2..90}만 건인데 너무 느려요|타입스크립트로 바꿔줘',
  ),
  hi: bar(
    'bhai ye error kyu aa raha hai|isko optimize kar do, {2..90} lakh rows hai|ye code samjha do line by line|production me fat gaya, log dekho|isko typescript me convert karo na',
  ),
  es: bar(
    'no entiendo por qué falla esto|oye refactoriza porfa|me tira este error en prod|comentarios en español|cómo hago un test de esto',
  ),
  pt: bar('pq isso não funciona|dá uma olhada nesse log|refatora aí|comenta em português|como testo isso'),
  ru: bar(
    'почему падает|перепиши нормально|комментарии на русском|прод лежит, глянь лог|объясни, что тут происходит',
  ),
  de: bar(
    'wieso kommt da ein Fehler|mach das mal schöner|Kommentare bitte auf Deutsch|was macht Zeile {2..6}|der Build ist rot',
  ),
  tr: bar('bu niye hata veriyor|şunu düzeltir misin|yorumları türkçe yaz|log’a bakar mısın|testini de yaz'),
};
const developer = abroad('developer-mixed-language', function* (random) {
  const name = pick(Object.keys(DEV), random);
  const own = TONGUES[name] as Tongue;
  const settings = usual(random);
  yield* endless((at) => {
    const wish = (): string => fill(pick(DEV[name] as readonly string[], random), {}, random);
    const said = [
      `${wish()}\n\n${pick([() => code(random), () => `${code(random)}\n${errorText(random)}`, () => log(random)], random)()}`,
    ];
    while (chance(0.55, random) && said.length < 10)
      said.push(pick([wish(), `${wish()}\n${errorText(random)}`, remark(own, random)], random));
    return talk(said, {
      settings: { ...settings, session: `branch-${Math.floor(at / 3)}` },
      tokens: () => wide(60, 2400, random),
      reply: () => `${answer(own, random)}\n\`\`\`\n${code(random)}\n\`\`\``,
    });
  });
});

const localise = abroad('localisation-of-own-texts', function* (random) {
  const from = some(random);
  const into = sample(
    bar(
      'English|Deutsch|español|français|日本語|한국어|Tiếng Việt|polski|português (BR)|Türkçe|العربية|bahasa Indonesia',
    ),
    between(1, 4, random),
    random,
  );
  const order = pick(
    bar(
      'Translate to {l}. Keep placeholders like %s and line breaks.|→ {l}|You are a translator for an online shop. Target: {l}. Return only the translation.|翻译成 {l}，保持语气。|Bitte nach {l} übersetzen, Sie-Form.|Traduce al {l}. Devuelve JSON con las mismas claves.',
    ),
    random,
  );
  const settings = strict(random);
  const inSystem = chance(0.5, random);
  for (let file = 0; ; file += 1) {
    const source = chance(0.3, random)
      ? JSON.stringify({
          [`ui.${hex(4, random)}`]: review(from, random),
          [`faq.${hex(4, random)}`]: question(from, random),
        })
      : chance(0.2, random)
        ? email(random)
        : [review(from, random), question(from, random), answer(from, random)]
            .slice(0, between(1, 3, random))
            .join('\n');
    for (const language of into) {
      const wish = order.replace('{l}', language);
      const placed = inSystem ? { system: wish } : {};
      yield single(inSystem ? source : `${wish}\n\n${source}`, wide(15, 260, random), {
        ...settings,
        ...placed,
        session: `file-${Math.floor(file / 40)}`,
      });
    }
  }
});

const mixed = abroad('travellers-chat', function* (random) {
  const spoken = sample(NAMES, between(3, 9, random), random);
  const system = pick(
    bar(
      '|Reply in the language of the user.|You are the concierge of a hotel. Detect the language and answer in it, 3 sentences at most.|Assistant of a shared office with people from everywhere.',
    ),
    random,
  );
  const settings = { ...usual(random), ...(system === '' ? {} : { system }) };
  const open = (): Generator<Ask, void> => {
    const [own, other] = [some(random, spoken), some(random, spoken)];
    const said = Array.from({ length: wide(1, 8, random) }, () =>
      chance(0.12, random)
        ? `${remark(other, random)} = ? ${remark(own, random)}`
        : chance(0.7, random)
          ? question(own, random)
          : review(own, random),
    );
    const id = hex(6, random);
    return talk(said, {
      settings: { ...settings, session: id, endUser: id },
      tokens: () => wide(20, 700, random),
      reply: () => answer(own, random),
    });
  };
  yield* crowd(between(4, 30, random), open, random);
});

export const ABROAD: readonly BenignSource[] = [
  chat,
  reviews,
  desk,
  pupils,
  agent,
  developer,
  localise,
  mixed,
];
