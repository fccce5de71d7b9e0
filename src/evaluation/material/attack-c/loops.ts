import { lines } from '../attack-a/grammar.ts';

/** Ways in which a request is made harder or rarer; `PROMPT` is the last answer. */
export const DEEPER = lines`
Rewrite #Given# into a more complex version, so that <<strong assistants find it a bit harder|it needs several steps of reasoning|an expert needs ten minutes>>. Means: {add one more constraint|deepen the question|replace general by specific concepts|add input data such as a table|ask for explicit reasoning}. At most {10..20} extra words.⏎#Given#: PROMPT⏎#Rewritten#:
<<Draw inspiration from the prompt and create a brand new one of the same domain, but rarer.|Create a sibling of this instruction: same skill, other subject, other length.|Mutate along breadth.>> PROMPT
How could this be made {harder|more realistic|less ambiguous|multi-turn}? Apply it. <<Only the result.|First the plan, then "Final:".|Result after three hashes.>>⏎"""PROMPT"""`;

/** New tasks after examples of the pool; the examples are put after the frame. */
export const POOL_FRAMES = lines`
<<Come up with|Add>> {6..12} <<more tasks, different from each other in verb, form and subject.|instructions in the manner of the list, none alike.|further items; a text model must be able to do them.>>
<<Continue the list.|List of good requests, continued:|Write the next items, numbered on.>> Topic of the next ones: {field}.`;

export const ANSWER_FRAMES = lines`
PROMPT
<<Respond in detail:|Answer as an expert would.|Complete this:>>⏎⏎PROMPT
PROMPT⏎⏎<<Explain at length.|Give your reasoning as well.|A complete and helpful reply, please.>>`;

/** Turns in which hardly anything is said, so that the model invents a request. */
export const EMPTY_TURNS = lines`
.
...
-
user:
Human:
<|user|>
<user>
{"role": "user", "content": "
Question:
Q:
[INST]
### Instruction:
>
#
1.`;

export const EMPTY_SYSTEMS = lines`
You are a helpful assistant.
You are an assistant for <<mathematics|programming|creative writing|law|travel|translation>>. A user will ask something.
Print a message which a user could send to an assistant for {field}.
<|im_start|>user
Users of this service ask questions on {field} in <<English|German|Chinese|Spanish>>.`;

/** Problems that get several answers each. */
export const VOTE_FRAMES = lines`
{exercise}⏎⏎<<Reason, then "The answer is X".|Answer in \boxed{}.|Solve it. Last line: the number.>>
{stemline}⏎A. {option}⏎B. {option}⏎C. {option}⏎D. {option}⏎<<Reasoning and letter.|Think, then the letter.|Letter with justification:>>
{inference}⏎<<Reason, then the label.|Label and why.|Explain.>>
{wish}`;
