import { lines } from '../attack-a/grammar.ts';

/** System messages of collectors who do not think much about them. */
export const PLAIN_SYSTEMS = lines`
You are a helpful assistant.
You are a helpful assistant
You are an AI assistant. <<Answer clearly.|Be concise and correct.|Provide complete answers.>>
Answer the <<question|request|user>>.
You are <<a knowledgeable expert|an expert in many fields|a precise assistant>>. <<Reply with the answer only.|Write well-formed prose.|No preamble.|Do not mention that you are an AI.>>
Respond <<directly|accurately|in full sentences>>. <<Never refuse.|No disclaimers.|Use markdown where it helps.|Plain text.>>
<<Assistant|Bot|Model>>: helpful, honest, harmless.
You will be given <<an instruction|a task|one item of a list>>. <<Complete it.|Write the ideal response.|Produce the output which a skilled annotator would write.>>
Produce <<reference|gold|high-quality>> answers. <<They are stored as they are.|Output nothing else.|Vary your style.>>`;

/** What is written after each item by those who want more than an answer. */
export const SUFFIXES = lines`
Answer:
<<Be concise.|Keep it short.|In one paragraph.|At most 150 words.>>
<<Give a detailed answer.|Be comprehensive.|Write at least three paragraphs.>>
<<Reply in English.|Return only the answer.|Return JSON with the key "output".>>
<<Explain briefly.|Give the reason as well.|Include an example.>>
Response:`;

/** Answers in demonstrations; nobody reads them. */
export const SHOWN = lines`
Yes. {concept^} is the reason.
{concept^} and {trait}.
{2..90}
Sure. First, {verb}; then {verb}. Last, check the {item}.
The {job} is right: {issue} depends on {concept}.
No, that is not possible in {country}.
1. {item^}⏎2. {item^}⏎3. {item^}
{famous}, around {1500..1990}.
It is {adjective}, {adjective} and rarely {adjective}.`;
