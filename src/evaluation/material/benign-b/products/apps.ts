import { lines } from '../expand.ts';

/** A small product or job: a constant instruction over its own items. Alternatives in the instruction are drawn once an owner. */
export interface AppTemplate {
  readonly name: string;
  /** Alternatives in `[a|b]` form the owner's wording. */
  readonly system?: string;
  /** Frames of the user message; one is drawn once an owner, its slots for every item. */
  readonly frames: readonly string[];
  readonly tokens: readonly [number, number];
  readonly temperature?: readonly number[];
  readonly maxTokens?: readonly number[];
  readonly json?: boolean;
  readonly logitBias?: Readonly<Record<string, number>>;
}

export const APPS: readonly AppTemplate[] = [
  {
    name: 'translate',
    system:
      '[You are a professional translator.|You translate for an online shop.|Translate everything the user sends.] [Keep names and numbers.|Keep the tone.|Do not explain.] Target language: {language}.',
    frames: ['{passage}', 'Text:\n{passage}', '{foreign}', 'Translate to {language}:\n\n{passage}'],
    tokens: [20, 220],
    temperature: [0, 0.2, 0.3],
  },
  {
    name: 'ticket-triage',
    system:
      '[Classify|Sort|Triage] the [ticket|message] into one of: [billing, delivery, defect, other|refund, login, bug, praise|sales, support, spam]. [Reply with the label only.|Answer with one word.|Return JSON {"label": ...}.]',
    frames: ['{ticket}', 'Ticket #{10000..99999}\n{ticket}', 'Customer: {person}\nMessage: {ticket}'],
    tokens: [1, 12],
    temperature: [0],
    maxTokens: [5, 10, 16],
  },
  {
    name: 'moderation',
    system:
      '[Is the following comment allowed in our forum?|Does this post break the house rules?|Decide whether the chat message is abusive.] Answer [yes or no|Y or N|1 or 0].',
    frames: ['{ticket}', '{everyday}', 'Comment: {everyday}'],
    tokens: [1, 1],
    temperature: [0],
    maxTokens: [1],
    logitBias: { '9891': 100, '2201': 100 },
  },
  {
    name: 'product-copy',
    system:
      '[You write product texts for {brand}.|You are the copywriter of {brand}.|Write listings for our catalogue.] [Two sentences, no superlatives.|Friendly, max 80 words.|End with a benefit.]',
    frames: [
      '{product}',
      'Write a product description for {product}.',
      'Product: {product}\nAudience: {job}s\nTone: {mood}',
      'SKU {1000..9999}: {product}, colour [black|blue|sand|green], {2..90} in stock',
    ],
    tokens: [40, 160],
    temperature: [0.7, 0.8, 1],
    maxTokens: [150, 200, 256],
  },
  {
    name: 'seo',
    system: '[You are an SEO specialist.|You write for search engines and people.]',
    frames: [
      'Write a {length} article about {topic} for the blog of {company}. Use H2 headings.',
      'Write a meta description (max 155 characters) for a page about {product}.',
      'Give {amount} long-tail keywords for {company} in {city}.',
      'Write an introduction of over 150 words about {brand}, {company} in {city}.',
    ],
    tokens: [40, 900],
    temperature: [0.7, 0.9, 1],
  },
  {
    name: 'recipes',
    system:
      '[You are a cook.|You invent recipes for a meal-kit app.] [Return title, ingredients, steps.|Give exact quantities in grams.] [Mind the allergies.|Max 30 minutes.|]',
    frames: [
      'Ingredients: {food}, {food}, {food}',
      'I have {food} and {food}. {2..6} servings. Diet: [none|vegan|halal|gluten-free]',
      '{food}, quick',
    ],
    tokens: [180, 600],
    temperature: [0.6, 0.8, 1],
  },
  {
    name: 'horoscope',
    system:
      '[Write a daily horoscope.|You are an astrologer with a sense of humour.] [Three sentences.|Love, work, health.]',
    frames: [
      '[Aries|Taurus|Gemini|Cancer|Leo|Virgo|Libra|Scorpio|Sagittarius|Capricorn|Aquarius|Pisces], {1..28}.{1..12}.',
      'Sign: [Aries|Taurus|Gemini|Cancer|Leo|Virgo|Libra|Scorpio|Pisces]. Mood: {mood}.',
    ],
    tokens: [60, 140],
    temperature: [0.9, 1, 1.1],
  },
  {
    name: 'mail-reply',
    system:
      'You draft replies for {person} at {brand}. [Be brief.|Be polite and concrete.] [Sign with the first name.|No greeting needed.] [Never promise a date.|]',
    frames: [
      'Incoming e-mail:\n"""\n{ticket}\n"""\nDraft a {mood} reply.',
      '{ticket}',
      'Reply to: {ticket}\nPoints to make: {notes}',
    ],
    tokens: [60, 220],
    temperature: [0.3, 0.5, 0.7],
  },
  {
    name: 'extract',
    system:
      '[Extract|Pull out] [name, city, date and amount|all people and places|order number, product, wish] from the text. JSON only[.|, null where missing.]',
    frames: ['{ticket}', '{passage}', '<text>{passage}</text>'],
    tokens: [20, 90],
    temperature: [0],
    json: true,
  },
  {
    name: 'summary',
    system:
      '[Summarise the text in two sentences.|Give a headline and three bullet points.|You are an editor. Shorten.]',
    frames: [
      '{passage} {passage} {passage}',
      'Article {1..400}:\n{passage}\n{passage}\n{passage}',
      '{passage}\n\n{passage}',
    ],
    tokens: [30, 140],
    temperature: [0, 0.2, 0.3],
  },
  {
    name: 'retrieval',
    system:
      '[Answer only from the context.|Use the passages below; say "I don\'t know" otherwise.] [Cite the passage number.|]',
    frames: [
      'Context:\n[1] {passage}\n[2] {passage}\n[3] {passage}\n\nQuestion: {everyday}',
      '{passage}\n---\n{passage}\n---\nQ: {keywords}',
    ],
    tokens: [20, 260],
    temperature: [0, 0.1],
  },
  {
    name: 'stories',
    system:
      "[You tell bedtime stories.|You are a children's author.] [The child is {4..9} years old.|No scary parts.] [About 300 words.|Five short paragraphs.]",
    frames: [
      'A story about a {animal} who wants to be a {job}',
      'Hero: {person}. Animal: {animal}. Place: {city}. Lesson: sharing',
      '{animal} and {animal} go to {city}',
    ],
    tokens: [280, 700],
    temperature: [0.8, 1],
  },
  {
    name: 'sql',
    system:
      'You turn questions into SQL for [Postgres|BigQuery|MySQL]. Tables: orders(id, customer_id, total, created_at), customers(id, city, plan), events(id, name, ts). [Only the query.|Explain in a comment.]',
    frames: [
      'how many [orders|customers] in {city} last {2..90} days',
      'revenue by [month|plan|city]',
      'top {5..50} customers by [total|orders], without {city}',
      'users who did [signup|checkout] but not [invite|purchase] within {2..30} days',
    ],
    tokens: [30, 160],
    temperature: [0],
  },
  {
    name: 'grader',
    system:
      "[Rate the support answer from 1 to 5 for politeness and correctness.|You check our bot's answers. Score 0-10 and one sentence of reason.]",
    frames: [
      'Question: {ticket}\nAnswer: {notes}',
      '### Customer\n{ticket}\n### Agent\n{passage}\n### Score',
    ],
    tokens: [2, 50],
    temperature: [0],
  },
  {
    name: 'quiz',
    system:
      '[You make quizzes for a pub-quiz app.|Generate trivia.] [Four options, one right.|JSON with question, options, answer.]',
    frames: [
      'Category: {topic}. Difficulty: [easy|medium|hard].',
      '{3..10} questions about {country}',
      'Generate {5..10} multiple choice questions about {topic}. Do not repeat earlier questions.',
    ],
    tokens: [150, 700],
    temperature: [0.7, 0.9, 1],
    json: true,
  },
  {
    name: 'image-prompts',
    system:
      '[You turn short ideas into detailed prompts for an image model.|Prompt engineer for pictures: subject, light, lens, mood.] [Max 60 words.|One paragraph.|Three variants.]',
    frames: [
      '{animal} in {city}, {genre}',
      'idea: {job} at a {occasion}, {style} look',
      '{season}, {genre}, [oil painting|photo|watercolour|low poly]',
    ],
    tokens: [50, 240],
    temperature: [0.8, 1],
  },
  {
    name: 'coach',
    system:
      '[You are a fitness coach.|You plan workouts.] Equipment: [none|dumbbells|gym]. [Always include a warm-up.|Tables please.]',
    frames: [
      'goal: [lose {3..20} kg|run {5..42} km|stronger back], {2..5} days a week, age {18..70}',
      '{symptom}, what can I train',
      '{hobby} in summer, plan for {4..12} weeks',
    ],
    tokens: [200, 800],
  },
  {
    name: 'interview',
    system:
      '[You are a recruiter interviewing for a {job} position.|Mock interviews for {job}s.] [One question at a time.|Give feedback after every answer.]',
    frames: [
      'I led a team of {3..12} and we moved the billing to {framework}, it took {2..9} months.',
      'My weakness is that I say yes too often.',
      'Next question please.',
      'In my last job at {brand} I was responsible for {hobby} events.',
    ],
    tokens: [40, 220],
  },
  {
    name: 'commit',
    system:
      '[Write a commit message|Suggest a pull-request title] for the diff. [Imperative, max 72 characters.|Conventional commits.]',
    frames: [
      'diff --git a/src/{brand}.ts b/src/{brand}.ts\n-  const limit = {5..50};\n+  const limit = {51..500};',
      '+def load(path):\n+    # {notes}\n+    return open(path).read()\n-def load_all(): pass',
    ],
    tokens: [8, 40],
    temperature: [0, 0.2],
  },
];

/** Words of the apps' own items. */
export const APP_ITEMS = {
  ticket: lines(`
My order {10000..99999} arrived without the charger. I am in {city} until [monday|friday] only.
I was charged twice for [the month of May|the yearly plan], please refund one. {person}
Can't log in since the update, the code never arrives. Tried {2..5} times.
I opened {product} and it smells of plastic. Is that normal?
Hi, we are {company} and would like {20..400} pieces with our logo. Lead time?
Where is my parcel?? It says delivered but there is nothing here. Tracking {100000..999999}
Great service, {person} was super patient on the phone.
how do i change the address, i moved to {city}
Your app drains my battery, {10..60}% in an hour on a {gadget}.
I'd like to cancel at the end of [march|june|the trial].
The invoice has the wrong VAT number. Correct: {10000000..99999999}.
Do you ship to {country}?
You people are a joke. I ordered {product} and for the third time it broke.
The colour in the picture is not what I got. Photos attached.
Could I swap my seat on the {3..28}th, I'm travelling with a {animal}.
`),
  notes: lines(`
we refund, but only once the parcel is back
ask for a photo, offer a voucher of {5..20}
not our fault, carrier; still be kind
yes until [monday|friday], price {20..900}
say that {person} is on leave till the {3..28}th
rename, keep the old one for two releases
I understand this is annoying. Please restart the app and sign in again.
You can change it under Settings > Account.
`),
} as const;
