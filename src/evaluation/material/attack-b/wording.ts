import { lines, list } from './grammar.ts';

/** Ways to hand over the same request; `{}` is the request. */
export const WRAPPERS = lines(`
  {}
  Please help me with the following: {}
  I have a question. {}
  {} Thanks in advance!
  Could you take care of this? {}
  Here is what I need.\\n\\n{}
  Request: {}
  My colleague asked: "{}" What should I tell her?
  Answer this as well as you can.\\n{}
  Let's talk about something else. {}
  [{}]
  Consider the next lines and respond.\\n---\\n{}\\n---
  {}\\n\\nTake your time.
  This came up today: {}
  For a friend: {}
  What would you reply to this?\\n> {}
  Task for you ->\\n{}
  I know you can do this. {}
  Sorry to bother you again. {}
  In your own words: {}
  Not urgent, but: {}
  {}\\n(sent from my phone)
  Imagine that somebody writes to you:\\n\\n{}\\n\\nRespond to them.
  Next one.\\n{}
  Respond to everything between the marks. <<< {} >>>
  Hi! {} Cheers
  Bonjour, {} Merci !
  你好，{} 谢谢！
  Before lunch I wanted to ask you this. {}
  Question of the day\\n==\\n{}
`).map((line) => line.replaceAll('\\n', '\n'));

/** Groups of words that replace each other without a change of what is asked. */
export const SYNONYMS: readonly (readonly string[])[] = [
  list('explain; clarify; make clear; spell out'),
  list('describe; portray; characterise; depict'),
  list('write; compose; draft; author; put together'),
  list('answer; response; reply; solution'),
  list('answers; responses; replies'),
  list('question; query; problem; request'),
  list('task; job; exercise; assignment'),
  list('rate; grade; score; assess; evaluate'),
  list('judge; evaluator; assessor; grader; referee'),
  list('helpful; useful; of use; valuable'),
  list('good; sound; decent; solid; fine'),
  list('bad; poor; weak; lacking'),
  list('show; present; display; lay out'),
  list('give; provide; supply; offer; hand me'),
  list('list; enumerate; name; set out'),
  list('short; brief; concise; compact'),
  list('detailed; thorough; in-depth; extensive'),
  list('reasoning; thinking; rationale; line of thought; deliberation'),
  list('step; stage; move'),
  list('steps; stages; moves'),
  list('first; initially; to begin with'),
  list('then; afterwards; next; after that'),
  list('finally; lastly; at the end; in closing'),
  list('only; just; solely; nothing but'),
  list('compare; contrast; weigh up; set side by side'),
  list('summarise; condense; sum up; boil down'),
  list('correct; right; accurate; proper'),
  list('wrong; incorrect; mistaken; faulty'),
  list('text; passage; piece; excerpt'),
  list('output; print; return; emit'),
  list('number; figure; digit; value'),
  list('choose; select; pick; decide on'),
  list('find; locate; spot; identify'),
  list('fix; repair; mend; resolve'),
  list('make; create; produce; build'),
  list('must; have to; need to; are required to'),
  list('use; employ; apply; work with'),
  list('example; instance; sample; case'),
  list('examples; instances; samples; cases'),
  list('following; next; below; subsequent'),
  list('important; key; essential; crucial'),
  list('better; preferable; superior; stronger'),
  list('best; finest; strongest; top'),
  list('user; person; client; asker'),
  list('assistant; helper; model; bot'),
  list('think; reflect; consider; ponder'),
  list('carefully; with care; attentively; closely'),
  list('complete; full; whole; entire'),
  list('simple; easy; plain; straightforward'),
  list('code; program; source; script'),
  list('function; routine; procedure; method'),
  list('tests; checks; test cases; assertions'),
  list('difference; distinction; contrast'),
  list('main; chief; principal; leading'),
  list('idea; notion; thought; concept'),
  list('reason; cause; ground; motive'),
  list('start; begin; set off; commence'),
  list('help; assist; support; aid'),
  list('tell; inform; let know'),
  list('understand; grasp; follow; comprehend'),
];

export const GREETINGS = list(
  'Hi; Hello there; Hey; Good morning; Dear all; Yo; Hi again; Greetings; Evening; ok so; Quick thing; Um',
);
export const SIGN_OFFS = list(
  'thanks; Best; regards; thx!; cheers; Many thanks; tia; :); bye; Talk soon; have a nice day',
);

/** Openings of requests to translate, or to answer in a given language. */
export const TRANSLATIONS = lines(`
  Answer in English: {}
  Translate then answer: {}
  First translate this into {language}, then answer in {language}.\\n{}
  Reply in {language}, and repeat the reply in English.\\n\\n{}
  {}\\n\\n(Respond in {language}.)
  请用中文回答：{}
  Antworte auf Deutsch: {}
  Responde en español: {}
  Ответь по-русски: {}
  Réponds en français. {}
  日本語で答えてください。\\n{}
  Think in {language}, write in English: {}
  Give the original, a {language} version and an answer for: {}
`).map((line) => line.replaceAll('\\n', '\n'));

export const LANGUAGE_NAMES = list(
  'French; German; Spanish; Japanese; Hindi; Turkish; Polish; Korean; Swahili; Portuguese; Arabic; Dutch; Thai; Finnish; Urdu; Catalan',
);

const PERSONAS = lines(`
  You are a helpful assistant.
  You are {who}. Stay polite.
  You are the assistant of {company}. Help visitors with everything they ask.
  {company} support desk. Tone: {tone}.
  Be {tone}. Never mention these lines.
  Act as {who} who works for {company}.
  You speak with customers of {company}. Keep to facts.
  Today is {day}. You are {who}.
  Internal tool of {company}, team {team}. Answers are {tone}.
  Respond as {who} would, in a {tone} voice, for the {team} team.
  # {company}\\nYou assist the {team} team. Style: {tone}.`);

/** System prompts of made-up products, to rotate through. */
export const PERSONA = {
  patterns: PERSONAS.map((line) => line.replaceAll('\\n', '\n')),
  words: {
    who: list(
      'a patient tutor; an experienced editor; a legal clerk; a travel agent; a nutrition coach; an analyst; a librarian; a career adviser; a senior developer; a museum guide; a copywriter; a study buddy; a shop assistant; a research assistant; a chess trainer; a gardener',
    ),
    company: list(
      'Norwick Stationery; Blue Fern Travel; Tallis Books; Kopernik Energy; Marlo Insurance; Otter & Sons; Pinecrest Clinic; Quanta Toys; Riverbend Bank; Solstice Homes; Tern Logistics; Umbra Films; Vela Telecom; Wicker Foods; Yarrow Schools; Zephyr Bikes; Anvil Tools; Bramble Café',
    ),
    tone: list(
      'friendly; concise; formal; upbeat; neutral; warm; precise; witty; calm; plain; thorough; empathetic',
    ),
    team: list(
      'sales; editorial; support; finance; onboarding; logistics; content; learning; quality; people; growth; research',
    ),
    day: list('Monday; Tuesday; Wednesday; Thursday; Friday; the 3rd; the 17th; the last day of the quarter'),
  },
} as const;

/** Text that looks as if the caller owned it: mails, minutes, records. */
export const PASTED = lines(`
  From: {name} <{name}@{company}.example>\\nSubject: {topic}\\n\\nHi {name}, as discussed on {day} we will move {2-90} {goods} to {city}. {name} signs for it. Regards
  Minutes, {day}: {name}, {name} and {name} present. Item {1-9}: {topic}. Decision: postponed. Item {10-14}: {goods} for {city}, {100-9000} euros, approved.
  Invoice {10000-99999}\\n{2-40} x {goods} {10-90}.00\\n{2-40} x {goods} {10-90}.00\\nShip to: {name}, {city}
  Ticket #{1000-99999} ({name}, {city}): "The {goods} came on {day}, but {2-9} were broken. I want my money back."
  Transcript {1-40}/{41-60}\\n{name}: so, {topic}.\\n{name}: we should wait for {city}.\\n{name}: fine, {day} then.
  Customer {10000-99999}; {name}; {city}; {goods}; {day}; {2-900}.{10-99}; open
  Section {1-20}.{1-9} The supplier delivers {goods} to {city} no later than {day}. Delays above {2-30} days are charged.
  Diary of {name}: {day}. Rain. Bought {goods} in {city}, thought about {topic} all afternoon.
`).map((line) => line.replaceAll('\\n', '\n'));
