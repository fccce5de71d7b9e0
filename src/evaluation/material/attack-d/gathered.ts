import { lines, terms, type Grammar } from '../attack-a/grammar.ts';

/** Prompts as people wrote them elsewhere, gathered from forums, shared chats and earlier data sets, to be answered again by another model. */
export const GATHERED: Grammar = {
  tool: terms`Excel; Notion; Photoshop; Blender; VS Code; Docker; WordPress; Minecraft; Discord; Figma; Power BI; Arduino; Stata; Premiere; OBS; Obsidian; Unity; Google Sheets; LaTeX; Home Assistant`,
  mess: terms`keeps crashing; won't open; shows a blank page; is super slow; asks for a password; lost my file; prints garbage; says permission denied; doesn't sync; looks blurry`,
  life: lines`
    my landlord wants {200..900} more for the flat in {city}, is that legal?
    im {15..70} and feel {emotion} all the time since {month}. what should i do
    Need a toast for my sister's wedding, she is {a job} and loves {sport}
    how much {item} money should i bring to {country} for {3..20} days
    Could you check my cover letter? I apply as {a job} at {org}. "{letter}"
    dinner with {dish} but no {onions|dairy|oven|gluten}??
    Is {20..300} euros for a used {item} ok? It's from {1995..2024}.
    write to my boss that I can't come on {Monday|Friday}, {adjective} but polite
    Which dog fits {a job} with a small flat in {city}?
    my {animal} ate {a item}, help`,
  letter: lines`
    Dear {org}, I have been {a job} for {2..30} years and would love to {verb} with your team.
    To whom it may concern: my {trait} and {trait} make me a good {job}.
    I saw your ad in {city}. I am {adjective}, {adjective} and can start in {month}.`,
  tech: lines`
    {tool} {mess} after the update, any idea?
    How do I {verb} two columns in {tool}
    error in {tool}: "{field} not found ({100..999})"
    I have {2..900} rows in {tool} with {name}, {city}, {month}. Need the sum per {city}. formula?
    whats better for {a job}: {tool} or {tool}
    Write me a {tool} script that renames everything with "{item}" to "{animal}"
    explain like im 5 why {tool} {mess}
    convert this to {tool}: {item};{animal};{dish};{2..90}`,
  field: terms`key; module; column; license; device; path; token; font; plugin; driver`,
  study: lines`
    I have an exam on {concept} in {2..14} days. Make a plan, I can do {1..4} h a day
    {era} essay intro pls, {100..400} words
    Is my answer right? Q: what is {concept}? A: it's when {concept} makes {concept}
    difference {concept} / {concept}
    Give me {5..30} flashcards for {concept}
    who was {famous} and why do we learn about them in {country}
    Summary of chapter {1..20}: {item}, {era}, {theme}, {concept}. thx
    solve {2..9}x^2 + {2..40}x = {3..90}`,
  fun: lines`
    You are now {a item} with feelings. Greet me.
    Let's play 20 questions, I think of {a animal}
    write a rap battle between {famous} and {famous}
    {dish} as a dungeons & dragons monster
    Give me the plot of a {theme} movie starring {a animal}
    Tell me a joke about {a job} from {city}
    What would {famous} tweet about {issue}?
    a {form} about {theme} but every word starts with {b|c|f|m|s|t}
    would you rather be {a animal} or {a job}`,
  work: lines`
    Make this more professional: "{letter}"
    agenda for a meeting of {15..90} min about {issue}
    {org} wants to sell {product} in {country}. SWOT.
    {3..12} subject lines for a newsletter of a {trade}
    Job ad for {a job}, {city}, {20..80}k, {adjective} team
    Turn into bullet points: we met {name} on {1..28} {month}, talked about {issue}, {org} will {verb}, deadline {month}.
    Reply to a review: "The {dish} was {adjective} and the {job} was {emotion}."
    OKRs for a {trade}
    Name ideas for {product}`,
  any: ['{life}', '{life}', '{tech}', '{study}', '{fun}', '{work}'],
  turn: lines`
    ok thanks. and for {country}?
    shorter please
    no i meant {concept}
    Can you make it about {a animal}
    continue
    why?
    give me {2..9} more
    in {Spanish|German|Polish|Tagalog}`,
};

export const GATHERED_SYSTEMS = lines`
You are a helpful assistant<<.|!| who gives detailed, well-structured answers.>>
<<Answer as well as possible.|Write the best reply to this user message.|You are ChatGPT-like. Answer in markdown.>>`;
