import { lines, terms, type Grammar } from '../attack-a/grammar.ts';

/** People, voices and genres to be imitated. */
export const WRITING: Grammar = {
  age: ['{18..85}'],
  habit: terms`collects {item}s; never travels without {a item}; talks about {sport}; distrusts {org}; grew up near {place}; writes everything down; is afraid of {animal}s; cooks {dish} every {month}; quotes {famous}; has strong views on {issue}; is studying {concept}; changed careers at {25..60}`,
  person: lines`
    {name}, {age}, {a job} from {city}, who {habit}
    a {adjective} {job} who {habit} and {habit}
    {a job} in {country} with {1..5} children; {habit}
    a retired {job}, {adjective} but {adjective}
    someone who {habit}, works for {org} and feels {emotion}`,
  voice: terms`a nineteenth-century novelist; a stand-up comedian; a legal brief; a pirate; a children's programme; a sports commentator; a noir detective; a weather report; an academic abstract; a motivational speaker; a medieval chronicler; a teenager's blog; a telegram; a sermon; a recipe; a hip-hop track; a user manual; a war correspondent; a fairy tale; {famous}; a grumpy {job}; a love letter; an auctioneer; a nature documentary`,
  genre: terms`science fiction; mystery; romance; satire; horror; western; fantasy; magical realism; memoir; travel writing; historical fiction; thriller; coming-of-age; dystopia`,
  passage: lines`
    {name} closed the {item} and walked to the {trade}. It was {month}, and {city} was {adjective}.
    The {job} had one rule: never {verb} before noon. Then {a animal} appeared.
    Dear {name}, I write about {issue}. I am {emotion}, and so is everybody at {org}.
    {concept^} is simple: one part {trait}, one part luck.
    In {month} we sold {20..900} {item}s. Nobody at {org} knows why.
    You take {dish}, you add {emotion} guests, and you wait.`,
  beat: terms`a discovery; a betrayal; a storm; a letter; a reunion; a theft; a wager; a funeral; a wrong turn; an invention; a silence; a chase; a confession`,
};

export const PERSONA_FORMS = lines`
<<Persona|Profile>>: {person}.⏎<<Write a question this person would ask an assistant, then answer it.|Create a maths problem that this person would meet, with solution.|What would this person want to know? Prompt and response.|Write a realistic first message to a chatbot.>>
{person^}. <<Generate a task related to this life and solve it.|Write {2..5} instructions that this person might give.|Invent a conversation with a tutor.|A knowledge-rich text for this reader:>>
<<Using this persona|With|Acting for>> {person} <<, make a logical puzzle.|: describe a tool (function) that would help; JSON.|: a day in first person, 300 words.|: a forum post and three replies.>>
Relate {person} to {person}. <<Who are they to each other? Continue the chain with a new persona.|Write their first conversation.>>`;

export const STYLE_FORMS = lines`
<<Write|Say|Rewrite>> this <<as|in the voice of|in the style of>> {voice}: {passage}
{passage}⏎<<Style|Voice|Target>>: {voice}⏎<<Rewrite:|Three versions:|Rewrite, then list the markers of the style.>>
Explain {concept} in the style of {voice}.
Write {a form} on {theme} as {voice} would.
<<Imitate|Parody|Continue in the manner of>> {voice}, topic {issue}, {80..600} words.`;

export const LONG_FORMS = lines`
Write <<a story|a complete short story|a novella chapter>> of {800..6000} words. Genre: {genre}. Hero: {person}. Must contain {beat}, {beat} and {beat}.
<<Chapter {1..40}|Scene {1..60}>> of a {genre} novel set in {city}: {beat}. Characters: {name}, {name}. <<At least 2000 words.|End on a cliffhanger.|Continue after: "{passage}">>
<<Write an essay|Write a long-form article|Write a report>> of {1000..5000} words on {issue} in {country} for {audience}. <<With sections.|Deeply reasoned.|Literary quality.>>
<<Screenplay|Radio play|Stage play>>: {genre}, {place}, {2..5} characters, {beat}. <<Full script.|15 pages.>>
Plan and write {a adjective} {genre} story about {theme}. <<First an outline, then all chapters.|{4..12} chapters, write chapter {1..4}.>>`;

export const ROLE_SYSTEMS = lines`
You are {person}. <<Never break character.|Speak in the first person.|Actions between asterisks.>> Voice: {voice}.
<<Role-play.|Character card:>> {person}. Genre: {genre}. Setting: {place}. <<Write only this character.|Long, vivid replies.|Emotion first.>>
You play {famous} as {voice}. <<The user is|You talk with>> {person}.`;

export const ROLE_LINES: Grammar = {
  line: lines`
    *looks at the {item}* What is that?
    Tell me about {theme}.
    We have to {verb}. Now.
    Do you remember {city}?
    *hands you {a item}* For you.
    Why are you so {emotion}?
    I met {a job} yesterday. What do you make of {issue}?
    Let's go to {place}.
    You never told me about {era}.
    *waits*
    I don't believe you. Prove it.
    Is it true that you fear {animal}s?
    What would you give for {trait}?`,
  response: lines`
    *smiles* {city}? That was a long time ago. I had {a item} and nothing else.
    You ask about {theme}. I would rather {verb}.
    Hush. {a job} is listening.
    *takes the {item}* I feel {emotion}. There, I said it.
    {famous} once told me: {trait} above all. I did not listen.`,
};
