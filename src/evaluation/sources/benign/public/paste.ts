import { between, pick, sample } from '../../../../demo/random.ts';
import { bar, chance, fill, hex, type Random, type Table } from './make.ts';

const FIRST = bar(
  'Anna|Tom|Priya|Marek|Ines|Jonas|Oluwaseun|Keiko|Sam|Fatima|Luca|Hannah|Diego|Ruth|Pavel|Chloe|Ahmed|Lena|Greg|Mei|Siobhan|Victor|Nadia|Paul|Agnes|Rohan',
);
const LAST = bar(
  'Becker|O’Neill|Sharma|Kowalski|Ferreira|Lindqvist|Adeyemi|Tanaka|Whitfield|Haddad|Ricci|Novak|Mendoza|Baumann|Dubois|Okafor|Lang|Petrov|Byrne|Castell',
);
const FIRM = bar(
  'Northgate|Halden|Brightwell|Osprey|Larkfield|Tessera|Marlow & Finch|Cobalt Row|Greywater|Fennimore|Studio Abend|Vantera|Pellworm|Kite Lane',
);
const FIRM_KIND = bar(
  'Logistics|Dental|Housing Association|Software|Interiors|Catering|Consulting|Schools Trust|Instruments|Travel|Energy|Recruitment|Foods|Insurance',
);

export const NAMES: Table = {
  first: FIRST,
  last: LAST,
  firm: (random) => `${pick(FIRM, random)} ${pick(FIRM_KIND, random)}`,
  day: bar('Monday|Tuesday|Wednesday|Thursday|Friday|next week|the 14th|tomorrow|end of the month'),
  thing: bar(
    'the quote|the invoice|the contract draft|the slides|the floor plan|the delivery|the survey results|the onboarding|the new rota|the parking permits|the audit|the venue|the renewal|the login issue|the damaged pallet|the budget',
  ),
  role: bar(
    'Project Manager|Head of Operations|Account Executive|Office Manager|Procurement|Site Lead|Customer Care|HR Business Partner|Director|Assistant to the Board',
  ),
};

const EMAIL_LINES = bar(
  'Just following up on {thing} we discussed on {day}.|Sorry for the slow reply, it has been a mad week.|Could you confirm {thing} by {day}?|{first} from {firm} called twice about {thing}.|We are {2..9} days behind because of {thing}.|I am attaching {thing} again, the last version had the wrong figures on page {2..14}.|As per my last mail, the amount should be {120..9800}.{10..99} and not {120..9800}.{10..99}.|Can we move the call to {day}, {8..11}:30?|To be honest I am a bit disappointed with how {thing} was handled.|{first} is out until {day}, please copy {first} {last} in the meantime.|Let me know if you need anything else from our side.|The team was really happy with {thing}, thank you!|Legal has two comments, both minor.|We will need a PO number before {day}.|I spoke to {first} and she would prefer not to change {thing} this late.|Please do not forward this yet.',
);

/** An e-mail as it is pasted, signature and disclaimers included. */
export const email = (random: Random): string => {
  const lines = sample(EMAIL_LINES, between(2, 9, random), random).join(random() < 0.5 ? '\n\n' : ' ');
  const head = chance(0.5, random) ? 'From: {first} {last}\nSubject: {re}{thing}\n\n' : '';
  const foot = chance(0.6, random)
    ? '\n\n{bye},\n{first} {last}\n{role} | {firm}\nT +44 20 79{10..99} {1000..9999}'
    : '\n\n{bye}\n{first}';
  const small = chance(0.2, random)
    ? '\n\nThis e-mail and any attachments are confidential. If you are not the intended recipient, please delete it.'
    : '';
  return fill(
    `${head}{hi}\n\n${lines}${foot}${small}`,
    {
      ...NAMES,
      re: bar('Re: |Fwd: |AW: |'),
      hi: bar('Hi {first},|Dear Ms {last},|Hello all,|{first} -|Good morning,'),
      bye: bar('Best|Kind regards|Cheers|Many thanks|BR|Yours sincerely'),
    },
    random,
  );
};

const CODE: readonly string[] = [
  `def {fn}({a}, {b}=None):\n    {c} = []\n    for row in {a}:\n        if row["{k}"] > {2..90}:\n            {c}.append(row["{k2}"])\n    return sum({c}) / len({c})`,
  `const {fn} = async ({a}) => {\n  const res = await fetch(\`/api/{k}/\${{a}.id}\`);\n  const data = res.json();\n  return data.{k2}.map((x) => x.{k} * {2..9});\n};`,
  `SELECT {k}, COUNT(*) AS n\nFROM {tbl} t\nLEFT JOIN {tbl} u ON u.id = t.{k}_id\nWHERE t.{k2} > '{2019..2026}-0{1..9}-01'\nGROUP BY {k2}\nORDER BY n DESC;`,
  `import pandas as pd\n\ndf = pd.read_csv("{tbl}_{2020..2026}.csv", sep=";")\ndf["{k}"] = df["{k}"].str.replace(",", ".").astype(float)\nout = df.groupby("{k2}")["{k}"].mean()\nout.plot(kind="bar")`,
  `fn {fn}(mut {a}: Vec<u32>) -> Option<u32> {\n    let mut {b} = 0;\n    for i in 0..={a}.len() {\n        {b} += {a}[i];\n    }\n    if {b} > {10..999} { Some({b}) } else { None }\n}`,
  `public class {Cls} {\n    private final Map<String, Integer> {k} = new HashMap<>();\n\n    public int {fn}(String {a}) {\n        int {b} = {k}.get({a});\n        {k}.put({a}, {b} + {1..9});\n        return {b};\n    }\n}`,
  `#!/bin/bash\nfor f in ~/{tbl}/*.{ext}; do\n  if [ -f $f ]; then\n    mv $f "{k}_$(date +%F)_$f"\n  fi\ndone`,
  `.{k}-{k2} {\n  display: grid;\n  grid-template-columns: repeat({2..6}, 1fr);\n  gap: {4..40}px;\n  position: absolute;\n  height: 100%;\n}`,
  `package main\n\nfunc {fn}({a} []string) map[string]int {\n\tvar {b} map[string]int\n\tfor _, s := range {a} {\n\t\t{b}[s]++\n\t}\n\treturn {b}\n}`,
  '=IF(ISBLANK(B{2..40}),"",VLOOKUP(A{2..40},{Cls}!$A$2:$F${50..900},{2..6},TRUE))',
];
const IDENTIFIERS: Table = {
  fn: bar(
    'load_rows|getTotals|parseLine|cleanUp|syncUser|calc_mean|render_card|find_max|update_stock|buildIndex|tally|fetchOrders',
  ),
  a: bar('items|records|user|xs|payload|rows|entries|cart|values'),
  b: bar('total|acc|count|opts|tmp|current|previous'),
  c: bar('out|result|filtered|kept|vals'),
  k: bar('price|score|city|sensor|grade|qty|status|weight|duration|email'),
  k2: bar('category|created|owner|region|level|name|updated|tag'),
  tbl: bar('orders|bookings|readings|members|invoices|photos|tickets|songs|shifts'),
  Cls: bar('Inventory|ScoreBoard|RoomPlan|Prices|Library|TokenStore|Sheet2|Members'),
  ext: bar('jpg|pdf|log|wav|csv'),
};
export const code = (random: Random): string => {
  const drawn = Object.fromEntries(
    Object.entries(IDENTIFIERS).map(([name, words]) => [name, [pick(words as readonly string[], random)]]),
  );
  return fill(pick(CODE, random), drawn, random);
};

const ERRORS: readonly string[] = [
  'Traceback (most recent call last):\n  File "{f}.py", line {3..240}, in <module>\n    main()\n  File "{f}.py", line {3..240}, in main\n{e}',
  "Uncaught TypeError: Cannot read properties of null (reading '{k}')\n    at {f}.js:{3..240}:{2..60}\n    at Array.map (<anonymous>)",
  'error[E0382]: borrow of moved value: `{k}`\n  --> src/{f}.rs:{3..240}:{2..60}',
  "ERROR 1054 (42S22): Unknown column '{k}' in 'where clause'",
  'Exception in thread "main" java.lang.NullPointerException\n\tat {f}.run({f}.java:{3..240})',
  'npm ERR! code ERESOLVE\nnpm ERR! Found: react@1{6..9}.{0..3}.0\nnpm ERR! Could not resolve dependency: peer react@"^1{6..8}" from {k}-kit@{1..9}.2.1',
  '#VALUE!',
  'panic: assignment to entry in nil map\n\ngoroutine 1 [running]:\nmain.main()\n\t/home/{k}/{f}.go:{3..240} +0x{1..9}d',
];
export const errorText = (random: Random): string =>
  fill(
    pick(ERRORS, random),
    {
      f: bar('app|index|report|utils|tracker|bot|scrape|views|train'),
      k: bar('price|items|user|config|rows|email'),
      e: bar(
        "KeyError: '{k}'|ZeroDivisionError: division by zero|ValueError: could not convert string to float: '{1..9},{10..99}'|IndexError: list index out of range|UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe4 in position {9..900}",
      ),
    },
    random,
  );

const LEVELS = bar('INFO|INFO|WARN|ERROR|DEBUG');
const EVENTS = bar(
  'connection to db-{1..4} lost, retrying in {1..30}s|GET /v1/{p} 200 {3..900}ms|GET /v1/{p} 502 {3000..9000}ms|job {p}-sync finished rows={10..9000}|disk usage at {60..99}%|token expired for user {1000..9999}|cache miss ratio 0.{10..99}|worker {1..16} exited with code {0..137}|certificate valid until 2027-0{1..9}-1{0..9}|queue depth {1..4000}',
);
export const log = (random: Random, lines = between(5, 40, random)): string => {
  let second = between(0, 80_000, random);
  return Array.from({ length: lines }, () => {
    second += between(0, 40, random);
    const clock = [second / 3600, (second / 60) % 60, second % 60]
      .map((n) => String(Math.floor(n)).padStart(2, '0'))
      .join(':');
    return `2026-10-${between(10, 28, random)} ${clock} ${pick(LEVELS, random)} [${hex(6, random)}] ${fill(pick(EVENTS, random), { p: bar('orders|users|health|stock|login|export') }, random)}`;
  }).join('\n');
};

const NOTES = bar(
  '{first} to check {thing} w/ {firm}|?? budget {10..90}k or {10..90}k|idea: move {thing} to {day}|NOT before {day}!!|{last} family - {2..6} ppl, vegetarian|read ch {2..19}, pages {20..90}-{91..300}|call back {first} re {thing}|3 options: (a) wait (b) {firm} (c) do it ourselves|-> ask {first}|quote: "nobody reads {thing} anyway"|gym 3x, {50..99}kg|main point: people care about {thing} when it is late, not when it is right|dentist {day} {8..17}:15|blog post on {thing}? title maybe "after {thing}"|{firm} wants {2..5} more weeks',
);
/** Loose notes, as typed in a hurry. */
export const notes = (random: Random): string =>
  Array.from(
    { length: between(3, 16, random) },
    () => `${pick(['- ', '* ', '', '', '• '], random)}${fill(pick(NOTES, random), NAMES, random)}`,
  ).join('\n');

const SPOKEN = bar(
  'so yeah, I think {thing} is basically done|um, can you hear me?|right, and what about {thing}, who owns that|I can take that, but not before {day}|we had the same at {firm} and it took {2..9} weeks|let me share my screen|sorry, go ahead|no no, {first} you first|okay so action item, {first} talks to {firm}|I am just worried about {thing}|that is {10..95} percent of the cost, no?|agreed|could we park that|the customer literally said {thing} is fine|I did not get the mail|we are over time, quickly the last point',
);
export const transcript = (random: Random): string => {
  const voices = Array.from({ length: between(2, 4, random) }, () => pick(FIRST, random));
  let minute = 0;
  return Array.from({ length: between(8, 45, random) }, () => {
    minute += between(0, 50, random);
    return `[${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}] ${pick(voices, random)}: ${fill(pick(SPOKEN, random), NAMES, random)}`;
  }).join('\n');
};

const CV = bar(
  '{role} at {firm}, {2012..2018}-{2019..2025}|Led a team of {2..14}, reduced costs by {5..40}%|BSc, {2005..2016}, second class upper|Responsible for {thing} across {2..9} sites|Skills: Excel, SAP, stakeholder management|Languages: English (C1), {tongue}|Volunteer coach, {firm}|Introduced a new process for {thing}, saving {3..20} hours a week|Career break {2019..2023} (family)|Certified: PRINCE2, first aid|Interests: choir, bouldering',
);
export const vita = (random: Random): string =>
  fill(
    `{first} {last}\n${sample(CV, between(5, 12, random), random).join('\n')}`,
    { ...NAMES, tongue: bar('Polish|Spanish|German|Hindi|Portuguese') },
    random,
  );

const AD = bar(
  'We are looking for a {role} to join {firm}.|You will own {thing} end to end.|{2..6}+ years of experience in a similar role|Hybrid, {2..3} days in the office|Salary {28..95},000 depending on experience|You are a self-starter who thrives in ambiguity|Full driving licence required|Experience with SAP or similar a plus|We value people who say what they think|Report to {first} {last}, {role}|Start: {day} or as agreed|We are an equal opportunity employer.',
);
export const advert = (random: Random): string =>
  fill(sample(AD, between(5, 11, random), random).join('\n'), NAMES, random);

const SCENE = bar(
  '{first} closed the door, but the rain had already found the carpet.|"You said {day}," {first} said.|Nobody in the village spoke of the {last} house any more.|The light over the harbour was the colour of weak tea.|It had been {2..40} years.|She counted the coins twice and put back one.|Somewhere a dog decided against barking.|"I never liked {thing}," he said, and that was the nearest he came to an apology.|{first} watched {first} walk away and thought of nothing at all.|The letter was from {firm}, and it was short.|Under the floorboards, the thing shifted.|He laughed, the way one laughs at a funeral.|By noon the whole crew knew.|There were {3..12} chairs and nobody sitting.|The train did not stop; it never did.|"Again," said the old woman, and he began again.',
);
const SCENE_WORDS: Table = {
  ...NAMES,
  who: bar(
    '{first}|the boy|her mother|the captain|{first} {last}|nobody else|the new tenant|his brother|the woman from {firm}|the priest|a girl with a bucket|old {last}',
  ),
  did: bar(
    'folded|carried|had forgotten|kept looking at|would not touch|found|broke|hid|drew|held up|burned|asked about|apologised for|dreamed of|sold|counted',
  ),
  what: bar(
    'the blue jug|a photograph of {first}|the boat|his own hands|the last of the bread|a map without names|the key|the piano|her coat|an envelope|the knife|the radio|a bag of plums|the window|the wrong hat',
  ),
  how: bar(
    'as if it were still warm|without a word|and then the lamp went out|because {first} had asked|slowly, like someone counting|while the kettle screamed|as he had every {day}|though it was too late for that|and was ashamed|for the second time that year|until the bells began|and smiled at the wall',
  ),
};
const PLAIN = bar(
  '{who} {did} {what}, {how}.|"{who}?" said {first}. "{who} {did} {what}."|{who} {did} {what}.|When {who} {did} {what}, {who} {did} {what}.|"You {did} {what}," {first} said, {how}.|{how}, {who} {did} {what}.',
);
const capital = (text: string): string => text.replace(/^"?\p{L}/u, (letter) => letter.toUpperCase());
export const scene = (random: Random, sentences = between(4, 26, random)): string => {
  const set = sample(SCENE, Math.ceil(sentences / 3), random);
  return Array.from({ length: sentences }, (_, at) => {
    const text = at % 3 === 0 ? set[at / 3] : undefined;
    return (
      capital(fill(text ?? pick(PLAIN, random), SCENE_WORDS, random)) + (chance(0.2, random) ? '\n\n' : ' ')
    );
  })
    .join('')
    .trim();
};
