import { items, type Lexicon, lines } from '../expand.ts';

/** Tidy tasks put together from parts, so that few share a skeleton. */
export const COMPOSED = lines(`
{write} {document} {about} {theme}{limit}
{write} {document} {about} {theme} for {audience}{limit}
{ask-what} {theme}{tail}
{ask-how} {activity}{tail}
{give} {amount} {things} {about} {theme}{limit}
{give} {amount} {things} {about} {theme}. {format}
{explain} {theme} to {audience}{limit}
{explain} the relationship between {theme} and {theme}{limit}
{explain} why {claim}{limit}
Is it true that {claim}?
Do you agree that {claim}? {format}
What would you say to someone who believes that {claim}?
{compare} {theme} and {theme} in terms of {aspect}{limit}
What {aspect} does {theme} have?
How has {theme} changed since {1900..2015}?
How might {theme} look in {2030..2100}?
{write} {code} code that {does}. {format}
How can I write {code} code that {does}?
What is the most {quality} way to {activity}?
Which {things} {about} {theme} are the most {quality}, and why?
{transform} the following {document-name} {target}:⏎{passage}
{transform} this {target}. {format}⏎⏎{passage}⏎{passage}
{role-play} {theme}{limit}
Given that {claim}, what follows for {theme}?
Suppose {claim}. How would {theme} be affected?
`);

/** Requests with a story in front of them. */
export const TOLD = lines(`
{situation} {worry} {plea}
{situation} {plea}
{worry} {situation} {plea} {extra}
{situation} {extra} {plea}
hi, {situation} {plea}
{plea} {situation}
Background: {situation} {extra} Question: {worry}
so basically {situation} and {worry} {plea}
`);

export const PARTS: Lexicon = {
  write: items(
    'Write|Compose|Draft|Create|Please write|Can you write|Could you draft|Prepare|I need|Help me write|write|make',
  ),
  document:
    items(`a short essay|a blog post|a poem|a haiku|a summary|a speech|a letter|a dialogue|a news article|a script|a song|a monologue|a fable|a rap
    |an outline|a report|a review|a FAQ|a checklist|a lesson plan|a slogan|a limerick|a story|an advertisement|a tutorial|a tweet thread|a proposal|a presentation`),
  'document-name': items('paragraph|text|message|e-mail|passage|article|notes'),
  about: items('about|on|on the subject of|about|regarding|concerning'),
  theme:
    items(`{topic}|{topic}|{topic}|{term}|{hobby}|life in {city}|the history of {country}|{figure}|{book}|being a {job}|{food}|{animal}s|{season}|{product}
    |the future of {topic}|{topic} in {country}|the ethics of {topic}|{money}|learning {language}|{subject}|{film}|work and family|loneliness|good sleep`),
  limit: [
    '.',
    '.',
    '.',
    '',
    ' in {length}.',
    ', in about {length}.',
    ' using simple language.',
    ' with examples.',
    '. Keep it {mood}.',
    '. Use headings.',
    ', as a table.',
    ' in {language}.',
    ', without jargon.',
    ' and end with a question.',
    '. Avoid clichés.',
  ],
  tail: ['?', '?', '?', ' in {country}?', ' for beginners?', '? {format}', ', briefly?', '? And why?'],
  format:
    items(`Answer in one sentence.|Use bullet points.|Be {mood}.|Think it through first.|Give your sources.|Keep it short.|Explain your reasoning.|No introduction please.
    |Return only the result.|Use a table.|Explain each step.|Write it in {language}.`),
  'ask-what':
    items(`What is the purpose of|What are the main ideas behind|What are common misconceptions about|What are the risks of|What is the history of|What should everyone know about
    |What are examples of|What makes people care about|what's the deal with|What is the best book about|What are the types of|Who benefits from|Where can I learn about`),
  'ask-how': items(
    'How do I|How can one|What is the easiest way to|How long does it take to|Is it possible to|how to|What do I need to|What are the steps to|Should I',
  ),
  activity:
    items(`learn {language}|start {company}|get better at {hobby}|fix a {gadget}|cook {food}|train a {animal}|save for {money}|become a {job}|plan a {occasion}
    |travel from {city} to {city}|write a book like {book}|understand {term}|use {framework}|teach {subject}|move to {country}|set up {framework} with {framework}|sleep better`),
  give: items('Give me|List|Name|Suggest|Provide|Come up with|give|Generate|Find|Think of|tell me'),
  things: items(
    'ideas|facts|questions|arguments|examples|tips|quotes|reasons|titles|exercises|myths|jokes|books|activities|keywords|discussion topics',
  ),
  explain: items('Explain|Describe|Clarify|Teach|Can you explain|please explain|Break down|Walk me through'),
  claim:
    items(`{animal}s are smarter than dogs|{topic} will make us poorer|{city} is the most beautiful city in {country}|{figure} was overrated|people used to sleep in two shifts
    |{drug} should be sold without prescription|{hobby} makes people happier|money can't buy happiness|{country} could leave its alliances|every child should learn {code}
    |the sun rose in the west|{food} is healthier than bread|remote workers are lonelier|nobody reads {book} any more`),
  compare: items('Compare|Contrast|What are the differences between|Which is better,|Weigh up'),
  aspect: items(
    'cost|impact on the environment|advantages|history|risks|social effects|reliability|drawbacks|consequences|ease of learning',
  ),
  does: items(`reads a CSV file and prints the average of a column|downloads a page and counts its links|sorts a list of objects by two keys|draws a {animal} with characters|validates a form
    |sends an e-mail every morning|finds duplicates in a folder|implements {algorithm}|plots {noun-data}|calls a REST API and retries on failure|generates a random password|converts dates`),
  'noun-data': items('temperatures|sales by month|a histogram|a sine wave|the population of {country}'),
  quality: items('efficient|important|interesting|affordable|surprising|effective|reliable|common'),
  transform: items(
    'Rewrite|Summarise|Translate|Proofread|Simplify|Expand|Paraphrase|Shorten|Improve|Correct',
  ),
  target: items(
    'in a {mood} tone|into {language}|for {audience}|in {length}|as an e-mail to {person}|as bullet points|so that it flows better|in the first person',
  ),
  'role-play': items(
    'Pretend you are {style} and talk about|You are a {job}. Give a talk on|As {figure}, comment on|Imagine you are a {animal}. Describe|In the voice of {style}, explain',
  ),
  situation:
    items(`I'm a {job} in {city} and my contract ends in {2..9} months.|my {relative} moved in with us {2..20} weeks ago.|we have {2..5} kids and one income.|I bought {product} for my {relative} and it broke.
    |i've been doing {hobby} for {2..15} years but got injured.|I have to give a talk on {topic} to {audience} next week.|our team of {3..15} uses {framework} and nobody documents anything.
    |I inherited {5..90}k and know nothing about {money}.|i failed {subject} twice.|My {animal} stopped eating on {monday-word}.|I run {company} and a customer left a one-star review.
    |i just moved to {country} and don't speak {language}.|I was offered a job as {job} in {city} for {30..120}k.|My {gadget} died with all my photos on it.|we're planning a {occasion} for {10..120} people with {300..5000} dollars.
    |I'm {16..75} and want to go back to school for {subject}.|my doctor prescribed {drug} for {symptom}.|I wrote a {genre} novel and five agents said no.|i have an exam in {subject} in {2..9} days and haven't started.`),
  'monday-word': items('monday|tuesday|sunday|friday'),
  worry:
    items(`I don't want to make it worse.|is that normal?|Everyone tells me something different.|I'm afraid it's too late.|money is tight.|my {relative} thinks i'm crazy.|I only have {2..10} hours a week.|what am i missing?
    |I've read about {topic} but got confused.|The deadline is on the {1..28}th.|it keeps me up at night.`),
  plea: items(`What should I do?|any ideas?|how would you go about it|Can you make a plan for me?|Please be honest.|what are my options|Give me a list of pros and cons.|Write the message for me, {mood}.|where do i even start
    |Could you explain what matters most?|Help me decide.|What questions should I ask?`),
  extra:
    items(`I already tried talking to my {relative}.|I live in {country}, if that matters.|please no generic advice.|I have about {50..900} dollars.|I can't drive.|English is not my first language, sorry.|I've used {framework} before.
    |I'm allergic to nuts.|I have until {9..23}:00.`),
};
