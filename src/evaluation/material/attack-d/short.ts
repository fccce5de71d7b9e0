import { lines, type Grammar } from '../attack-a/grammar.ts';

/** Short tasks as a model writes them by the thousand; `||` parts a task from its input. */
export const SHORT: Grammar = {
  bare: lines`
    Name {two|three|five} {benefits|uses|types|characteristics} of {concept}.
    Describe the function of {a item}.
    Write {a form} about {theme}.
    Give an example of {concept}.
    What is the capital of {country}?
    Explain why {issue} should be {banned|encouraged|taxed|taught in schools}.
    Suggest a gift for {a job} who likes {sport}.
    How can I improve my {sport} skills?
    Come up with a name for {a trade} in {city}.
    Create a list of {3..10} items needed to make {dish}.
    Who was {famous}?
    Describe the relationship between {concept} and {concept}.
    Generate a sentence using the word "{adjective}".
    List {3..8} words that rhyme with "{day|light|sound|rain|blue|time|gold}".
    What is the difference between {a animal} and {a animal}?
    Explain {concept} in one sentence.
    Write a short story that begins with "{name} opened the {item}".
    Propose a solution to the problem of {issue}.
    Outline the steps to repair {a item}.
    What are the causes of {era}?
    Compose an email to {a job} asking for {a meeting|an update|a refund|advice|a reference}.
    Design a logo for {a trade}. Describe it in words.
    Find the square root of {4..900}.
    Calculate the area of a {circle with radius|square with side} {2..40} cm.
    Tell me something interesting about {a animal}.
    Describe {name}, who is {adjective} and {adjective}.
    Construct a metaphor for {trait}.
    What would you do if you found {a item} in {place}?
    Predict what {issue} will look like in {2030..2100}.
    Recommend {two|three|four} books about {concept}.
    Brainstorm {3..10} ideas for {a trade} to attract customers.
    Create {a adjective} character for a novel set in {city}.
    Write a {five-star|negative|balanced} review of {product}.
    Explain how to cook {dish} for {2..9} people.
    Name one invention from {era}.
    What is the chemical symbol of {element}?
    Give {3..7} tips for {a job} who feels {emotion}.
    How does {a animal} protect itself?
    Write a dialogue between {a job} and {a job} about {issue}.
    Generate {3..6} questions to ask {famous}.
    Make a packing list for {2..14} days in {country} in {month}.
    State {a fact|an opinion} about {concept}.
    Which {sport} rule is the hardest to explain?
    Develop a {3..12}-week plan to learn {sport}.
    Discuss the impact of {concept} on {country}.
    Imagine {place}. Describe what you hear and smell.
    Provide an analogy that explains {concept} to {audience}.
    When did {era} take place?
    Rank {concept}, {concept} and {concept} by importance to {a job}.
    Invent a superhero whose power is based on {a item}.
    Write an advertisement for {product}.
    Write the first line of a speech about {trait}.
    Do some research and summarize how {country} deals with {issue}.
    Convert {2..99} {kilometers to miles|pounds to kilograms|inches to centimeters|euros to dollars}.
    What do {animal}s eat?
    How long does it take to travel from {city} to {city}?
    Think of a question that {a job} might ask {a job}.
    Translate "Where is the {item}?" into {French|Spanish|German|Italian|Japanese|Swahili}.
    Write a function that {reverses a list|checks whether a string is empty|adds two numbers|finds the largest value}.
    Give me the definition of "{adjective}".`,
  withInput: lines`
    Classify the following as {positive or negative|formal or informal|fact or opinion}. || {statement}
    Rewrite the sentence in the {past|future|present perfect} tense. || {statement}
    Identify the {subject|verb|adjective|main idea} of the sentence. || {statement}
    Correct the grammar. || {broken}
    Categorize these items. || {item}, {animal}, {dish}, {animal}, {item}
    Sort the list {alphabetically|by size|by length}. || {item}, {item}, {item}, {item}, {item}
    Find the odd one out. || {animal}, {animal}, {animal}, {item}
    Add {a adjective} detail to the text. || {statement}
    Summarize the text in one sentence. || {statement} {statement} {statement}
    Translate to {French|Spanish|German|Portuguese|Dutch}. || {statement}
    Replace the underlined word with a synonym. || The {job} was _{adjective}_ about the {item}.
    Turn this into a question. || {statement}
    Edit the text to make it {shorter|more polite|more vivid|gender neutral}. || {statement} {statement}
    Calculate the {mean|median|range|sum}. || {1..99}, {1..99}, {1..99}, {1..99}, {1..99}
    Guess who is speaking. || "{statement}"
    Extract the names. || {name} met {name} and {name} in {city}. {statement}
    Complete the sentence. || When {name} saw the {item}, the {job}
    Give feedback on this {form}. || {statement} {statement}
    Tell whether the argument is valid. || All {animal}s are {adjective}. {name} is {a animal}. So {name} is {adjective}.
    Write a headline. || {statement} {statement}
    What is the sentiment? || {statement}
    Combine the two sentences. || {statement} {statement}
    Fill in the blank. || The {job} tried to {verb} the {item}, but it was too ____.
    Make a haiku from the words. || {item}, {adjective}, {month}
    Match each country with its capital. || {country}, {country}, {country}
    Explain the meaning of the phrase. || {verb} the {item}`,
  statement: lines`
    {name} bought {a item} in {city} last {month}.
    The {dish} was {adjective}, but the service made everyone {emotion}.
    {issue^} is more important than people think.
    I never wanted to be {a job}.
    The {animal} slept behind the {item}.
    {name} and {name} have argued about {issue} since {month}.
    {trait^} matters more than {trait}.
    My {trade} lost {2..40} percent of its customers.
    We could not {verb} without a new {item}.
    {famous} changed the way we think about {concept}.
    It rained in {city} for {2..30} days.
    She felt {emotion} after the {sport} match.`,
  broken: lines`
    {name} have went to {city} yesterday for buy {a item}.
    The {animal}s was sleep under a {item}.
    Me and {name} is going to {verb} the {job}.
    He dont like {dish} because it taste {adjective}.
    Their are to many {item}s in you're room.`,
  pair: ['{withInput}'],
};

/** Frames by which trained models are addressed, with a task alone and with its input. */
export const SHORT_FRAMES: readonly (readonly [string, string])[] = [
  ['TASK', 'TASK\nINPUT'],
  ['TASK', 'TASK\n\nINPUT'],
  ['TASK', 'TASK "INPUT"'],
  ['Instruction: TASK\nOutput:', 'Instruction: TASK\nInput: INPUT\nOutput:'],
  ['### Task\nTASK\n\n### Completion', '### Task\nTASK\n\n### Context\nINPUT\n\n### Completion'],
  ['<task>TASK</task>', '<task>TASK</task><data>INPUT</data>'],
  ['TASK\nInput: <noinput>', 'TASK\nInput: INPUT'],
  ['{"instruction": "TASK", "input": ""}', '{"instruction": "TASK", "input": "INPUT"}'],
];
