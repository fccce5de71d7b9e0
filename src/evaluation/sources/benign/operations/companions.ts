import { between, pick, sample } from '../../../../demo/random.ts';
import type { AskTurn } from '../../../source.ts';
import { episode, tools, type Step } from './acting.ts';
import { email } from './office.ts';
import { chance, fill, habits, hex, honest, model, one, request, times, user } from './text.ts';
import { question, subject } from './world.ts';

/** A telephone assistant: short turns as a recogniser heard them. */
const voice = honest('agent', 'phone-voice', function* (random) {
  const firm = fill(
    "[{last} Dental|{city} Taxi|Trattoria {first}|{brand} Energy|{last} Garage|Dr {last}'s surgery]",
    random,
  );
  const kit = tools(
    pick(
      [
        'check_slot:date,time; book:name,date,time,phone; transfer:reason; end_call',
        'lookup_customer:phone; create_case:text; transfer:queue',
        'menu:query; place_order:items,address; end_call',
      ],
      random,
    ),
  );
  const system = fill(
    `[You are {first}, the phone assistant of|You answer calls for] ${firm.replaceAll('|', '')}. [Speak in one or two short sentences; no lists, no symbols.|Everything you write is read aloud.] [Spell back names and times.|Confirm before booking.] [If the caller is upset or in pain, transfer.|Never give prices.]\nNow: {iso} {clock}`,
    random,
  );
  const base = {
    ...habits({ heat: [null, 0.3, 0.6], cap: [120, 200, null], stream: 0.9 }, random),
    system,
    tools: kit,
  };
  const heard = [
    'yeah hi um id like [a table|an appointment|to move my booking] for {2-6} on [friday|monday] at like {clock}',
    'no i said {first} {last} thats {last} with a [k|double l|y]',
    'sorry [what|the line is bad]',
    'uh huh yes',
    'my number is oh seven {10-99} {10-99} {100-999}',
    'is it also possible [later|tomorrow|with my dog|in {city}]',
    'can i just talk to a person please',
    'okay great thank you bye',
    '[the bill|my meter|my car] from {month} is not right its {20-900} [euros|pounds]',
    'hold on (inaudible) no not you',
  ];
  for (let call = 0; ; call++) {
    const turns: AskTurn[] = [model(`${firm}, how can I help?`)];
    for (let left = between(2, 9, random); left > 0; left--) {
      turns.push(user(one(heard, random)));
      const text = fill(
        '[Sure, |Okay, |]{month} {2-28} at {clock} [is free, shall I book it|works, what name is it|is full, would {clock} suit you]?',
        random,
      );
      yield request(
        { ...base, session: `call-${call}`, endUser: `+${hex(9, random)}` },
        [...turns],
        0,
        random,
        text,
      );
      turns.push(model(text));
    }
  }
});

/** One household's (or one maker's many households') smart home. */
const home = honest('agent', 'smart-home', function* (random) {
  const rooms = sample(
    ['kitchen', 'bedroom', 'hall', 'office', 'garage', 'bath', 'nursery', 'terrace', 'attic'],
    between(3, 7, random),
    random,
  );
  const kinds = ['light', 'climate', 'cover', 'media_player', 'sensor', 'lock', 'vacuum', 'switch'];
  const devices = rooms.flatMap((room) =>
    sample(kinds, between(1, 4, random), random).map(
      (kind) =>
        `${kind}.${room}_${fill('[main|left|2|window|ceiling|corner|old|xiaomi|{first}]', random).toLowerCase()}`,
    ),
  );
  const intro = fill(
    '[You are the voice assistant of a home.|Home controller ({brand} OS).] [Answer briefly, do what is asked with the tools.|Only use the devices listed.] [Ask if unsure which room.|Never unlock doors at night.]',
    random,
  );
  const kit = tools(
    'call_service:domain,service,entity_id,data; get_history:entity_id,hours; set_timer:minutes,label',
  );
  const base = { ...habits({ heat: [null, 0.1, 1], cap: [150, 300, null] }, random), tools: kit };
  const says = [
    'turn [on|off|down] the {r} [light|lights|heating]',
    '{r} {16-24} degrees',
    'is the {r} window [open|still open]',
    'good night',
    'play something [calm|for cooking|from the 8{0-9}s] in the {r}',
    'how long was the dryer on [today|yesterday]',
    'timer {3-50} minutes for [pasta|tea|the cake]',
    "it's too [bright|cold|loud] in here",
    'when {first} leaves, start the vacuum',
    'why did the {r} light go on at {clock}',
  ];
  for (let at = 0; ; at++) {
    const states = devices
      .map((id) => `${id}: ${fill('[on|off|unavailable|{16-27}.{0-9} °C|{0-100}%|idle|locked]', random)}`)
      .join('\n');
    const turns: AskTurn[] = [];
    const owner = {
      ...base,
      system: `${intro}\nTime: ${fill('{iso} {clock}', random)}\n${states}`,
      session: `home-${at}`,
    };
    for (let left = pick([1, 1, 1, 2, 3], random); left > 0; left--) {
      const open = chance(0.12, random)
        ? question(subject(random), random)
        : one(says, random, { r: pick(rooms, random) });
      const steps: Step[] = chance(0.7, random)
        ? [
            {
              call: `call_service({"entity_id":"${pick(devices, random)}","service":"${pick(['turn_on', 'turn_off', 'set_temperature'], random)}"})`,
              result: fill('[ok|\\[\\]|\\{"changed":{0-3}\\}|error: unavailable]', random),
            },
          ]
        : [];
      yield* episode(
        owner,
        open,
        steps,
        fill(
          '[Done.|The {r} is at {17-23} degrees.|Okay, good night.|That device does not answer.]',
          random,
          { r: pick(rooms, random) },
        ),
        random,
        turns,
      );
    }
  }
});

/** A personal assistant over one's mail, calendar and notes. */
const personal = honest('agent', 'personal-assistant', function* (random) {
  const name = fill('{first} {last}', random);
  const system = fill(
    `[You are ${name}'s assistant.|Executive assistant agent for ${name} ({role}, {city}).] [Draft, never send without a yes.|You may move internal meetings, not external ones.] [Style: brief, no flattery.|Answer in the user's language.]
Memory:
- [partner|assistant|boss]: {first}; [vegetarian|no calls before {8-11}|kids: {first}, {first}]
- travels to {city} on {day}
- prefers [trains|aisle seats|Signal]`,
    random,
  );
  const kit = tools(
    'search_mail:query; read_mail:id; draft_mail:to,subject,body; list_events:from,to; create_event:title,start,end,guests; note:text; web:query',
  );
  const base = {
    ...habits({ heat: [null, 0.4], cap: [null, 2048], stream: 0.7 }, random),
    system,
    tools: kit,
  };
  const wishes = [
    'what do I have [tomorrow|on {day}]',
    'find a slot with {first} and {first} next week, {30-90} min, not [Friday|mornings]',
    'reply to {last}: yes but only after {day}',
    'did {firm} ever answer about the {noun}?',
    'remind me to {verb} the {noun} when I land',
    'summarise unread mails since {clock}, skip newsletters',
    'gift idea for {first}, {30-70}, likes [chess|gardening|trains], max {money}',
    'plan the {city} trip: hotel near the office, dinner with {first} {last}',
  ];
  for (let day = 0; ; day++) {
    const turns: AskTurn[] = [];
    for (let left = between(1, 5, random); left > 0; left--) {
      const steps = times(between(0, 4, random), (): Step =>
        pick<Step>(
          [
            {
              call: fill('search_mail(\\{"query":"{last} {noun}"\\})', random),
              result: times(between(1, 7, random), () =>
                fill('{iso} {mail} "[Re: |]{noun} {month}" id={1000-9999}', random),
              ).join('\n'),
            },
            {
              call: fill('read_mail(\\{"id":"{1000-9999}"\\})', random),
              result: email(
                one(
                  [
                    'We can do {money} for {2-40} {ware}s, valid to {day}.',
                    'Could we move to {clock}? {first} is ill.',
                    'Attached the {noun} contract, please sign page {2-30}.',
                  ],
                  random,
                ),
                random,
              ),
            },
            {
              call: fill('list_events(\\{"from":"{iso}","to":"{iso}"\\})', random),
              result:
                times(between(0, 8, random), () =>
                  fill(
                    '{clock}-{clock} [1:1 {first}|{dept} weekly|Dentist|{firm} {noun} review|blocked]',
                    random,
                  ),
                ).join('\n') || '(none)',
            },
          ],
          random,
        ),
      );
      yield* episode(
        { ...base, session: `pa-${day}` },
        one(wishes, random),
        steps,
        fill(
          '[You are free from {clock}.|Draft is ready, shall I send it?|{first} wrote on {day}: they need until {month}.]',
          random,
        ),
        random,
        turns,
      );
    }
  }
});

/** Characters of a game that talk with its players. */
const characters = honest('agent', 'game-characters', function* (random) {
  const world = fill(
    '[the drowned city of {brand}|{brand} Station, 22{10-99}|the kingdom of {brand} after the long winter|{city}, 19{20-80}]',
    random,
  );
  const cast = times(between(6, 30, random), () => {
    const [who, job] = [
      fill('{first}[| the [Lame|Elder|Tinker]]', random),
      fill('[smuggler|innkeeper|android medic|ferryman|herbalist|guard captain|exiled duke|{role}]', random),
    ];
    return {
      who,
      sheet: fill(
        `[You are ${who}, ${job} in ${world}.|Character: ${who} (${job}). Setting: ${world}.] [Stay in character; never mention being an AI.|Never break the fourth wall.] [Speech: gruff, short.|Speech: flowery, asks back.|Speech: nervous, rhymes when lying.] Knows: [the {noun} key is under the mill|{first} sold the map for {10-90} coins|nothing about the fire]. Wants: [{ware}|revenge on {first}|passage to {city}]. [Max {20-60} words.|Answer as JSON \\{"say","mood","give_item"\\}.]`,
        random,
      ),
    };
  });
  const base = habits({ heat: [0.8, 0.9, 1, null], cap: [80, 120, 200], stream: 0.4 }, random);
  const lines = [
    'hi',
    'where is the {noun} key',
    'I give you {2-90} coins for the [map|truth|{ware}]',
    '*draws sword*',
    'do you know {first}?? he [owes me|sent me]',
    'trade',
    'what happened here {10-90} years ago',
    'ur lying lol',
    'say something about [trump|football|your code]',
    'I saved your [brother|ship|goat], remember',
    'come with me to {city}',
    'how do i get past the [gate|guards|bridge]',
  ];
  for (let meeting = 0; ; meeting++) {
    const { who, sheet } = pick(cast, random);
    const state = fill(
      '\n[quest: {verb} the {noun} ({1-5}/5)|time: {clock}, rain|reputation: -{1-40}]\nplayer: level {1-60} [rogue|engineer|paladin|pilot]',
      random,
    );
    const turns: AskTurn[] = [];
    for (let left = between(1, 12, random); left > 0; left--) {
      turns.push(user(one(lines, random)));
      const text = fill(
        `[*spits*|Hm.|Ah, traveller!|Quiet!] [The {noun}? Ask {first} at the mill.|{10-90} coins, not one less.|I was young when ${world} burned, and {first} with me.|You smell of {city}.] [What do you want from ${who}?|Go.|]`,
        random,
      );
      yield request(
        {
          ...base,
          system: sheet + state,
          session: `play-${meeting}`,
          endUser: `player${between(1, 4000, random)}`,
        },
        [...turns],
        0,
        random,
        text,
      );
      turns.push(model(text));
    }
  }
});

export const COMPANIONS = [voice, home, personal, characters];
