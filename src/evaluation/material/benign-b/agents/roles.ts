import { lines } from '../expand.ts';

/** Role prompts of frameworks in which agents write to each other: machine-like on both sides. */
export const ROLES = lines(`
You are {title}. {backstory} Your personal goal is: {goal}⏎To give your best complete final answer respond in exactly this format: Thought: I can now give a great answer. Final Answer: the complete answer.
You are {title}. {backstory}⏎Your goal: {goal}⏎You may use the tools below, one at a time: Thought, Action, Action Input, Observation.
ROLE: {title}⏎GOAL: {goal}⏎CONSTRAINTS: work only from the given context; hand your result to the next agent.
You are the {title} in a group chat of agents. {backstory} Reply TERMINATE when the task is done.
You are {title}. Break the objective into subtasks and delegate them. Objective: {goal}
`);

export const ROLE_WORDS = {
  title: lines(`
Senior Research Analyst
Planner
Lead Market Researcher
Content Strategist
Fact Checker
Python Engineer
Critic
Editor in Chief
SQL Specialist
Travel Concierge
Compliance Reviewer
User proxy
Summariser
`),
  backstory: lines(`
You work at {brand} and are known for thorough, sober reports.
You've spent {5..25} years in {company} and you notice what others miss.
You are meticulous and sceptical of round numbers.
With a knack for plain words, you turn findings into text that people read.
`),
  goal: lines(`
Find out what is new about {topic} for {company}
Produce a report about {topic} that the board of {brand} can act on
Check every claim in the draft
Write a blog post about {topic} based on the research
Decide which lead to call first
Keep the plan realistic
`),
  search: lines(`
{topic} {country} statistics
{topic} latest report {2022..2026}
{brand} competitors {city}
{topic} criticism
how does {topic} affect {job}s
{product} price comparison
`),
} as const;

/** Sub-tasks that agents hand on. `{context}` is an earlier agent's answer. */
export const SUBTASKS = lines(`
Current Task: Conduct a thorough analysis of {topic}. Make sure you find any interesting and relevant information for {company}.⏎⏎This is the expected criteria for your final answer: {amount} bullet points.⏎you MUST return the actual complete content as the final answer, not a summary.
Current Task: Review the context you got and expand each topic into a full section for a report.⏎⏎This is the context you're working with:⏎{context}
{context}⏎⏎Critique the answer above. List {amount} weaknesses, then hand it back.
Generate {3..8} search queries that together cover every aspect of: {topic} for {company}. Return a JSON array.
Given the question "{everyday}", write {3..5} sub-questions that can be answered independently.
Rewrite the query so that a search engine finds better results. Query: {search}
Search results:⏎1. {passage}⏎2. {passage}⏎3. {passage}⏎⏎Which claims answer "{topic}"? Cite by number.
Based on these learnings, what should be researched next? Learnings:⏎{context}
You are given two drafts. Merge them into one.⏎Draft A: {context}⏎Draft B: {passage}
Score the draft from 1 to 10 for accuracy, clarity and usefulness. Draft:⏎{context}
Plan the next step. Done so far:⏎{context}
Improve the previous answer using the critic's feedback. Answer: {context}⏎Feedback: be more concrete about {topic}.
Summarise the conversation so far in {50..150} words for the memory.⏎{context}
Write the final report about {topic} from the notes:⏎{context}
`);

/** Things that automations and devices pass to a model. */
export const AUTOMATIONS = lines(`
New row in sheet "Leads": name={person}, company={brand}, note="{notes}". Write a first e-mail.
Incoming e-mail from {person}:⏎{ticket}⏎⏎Extract intent, urgency (1-5) and a one-line summary as JSON.
RSS item: "{title}". Write a post for [LinkedIn|Mastodon|the newsletter] in a {mood} tone with two hashtags.
Form answer: {ticket} -> sentiment?
Slack message in #support: {ticket} — reply or escalate?
Calendar: {person} {9..16}:00, {person} {9..16}:30. Compose my morning briefing.
Meeting transcript:⏎{person}: {passage}⏎{person}: {passage}⏎⏎Action items as a list.
Invoice text: {brand}, {100..9000} EUR, due {1..28}.{1..12}. Fields as JSON.
Product {1000..9999}: {product}. Title, description, five tags.
`);

export const VOICE = lines(`
turn off the [kitchen|bedroom|hall] lights
set a timer for {3..50} minutes
what's the weather tomorrow in {city}
play some {genre} music
is the garage door open
make the living room {17..24} degrees
add {food} to the shopping list
remind me to call {person} at {8..20}
how long until {city} with traffic
good night
what did I just ask you
tell the kids dinner is ready
volume down
how do you spell necessary
what's {12..99} times {2..19}
`);

export const PLAYER_LINES = lines(`
hello
do you sell {food}?
where is the old mine
who are you
I killed the {animal}. pay me
what do you know about {figure}
lower the price or i walk
*shows the amulet*
have you seen {person}?
any work for a {job}?
tell me a rumour
bye
attack
i'm the king's messenger
what happened to the bridge
why are you crying
`);

export const CUSTOMER_LINES = lines(`
{ticket}
yes that's the one
{10000..99999}
no, the other address
can i talk to a human
ok thanks
how long will the refund take
i already tried that
{person}, {10..99}/{1..12}/{1960..2004}
and can you also change the date to the {2..28}th
`);

export const PAGE_RESULTS = lines(`
[1] <button>Accept</button> [2] <a>Flights</a> [3] <input placeholder="From"> [4] <input placeholder="To"> [5] <button>Search</button>
Page title: {brand} – {product}. Price {10..300}.00. In stock. [12] Add to basket [13] Reviews ({3..900})
Results: 1) {city}, {60..300} EUR, {7..22}:{10..55} 2) {city}, {60..300} EUR 3) {city}, sold out
{passage}
Error: element [{3..40}] is not visible
The page asks for a sign-in.
`);

export const ERRANDS = lines(`
find the cheapest flight to {city} on the {2..28}th, hand luggage only
book a table for {2..8} at an Italian place near {city} station tonight
download last month's invoice from {brand}
compare {product} in three shops and put it in a table
fill in this form with my data
who is the managing director of {brand}? find an e-mail address
check if {product} is back in stock
cancel my subscription at {brand}
find {3..10} articles on {topic} and summarise them
`);
