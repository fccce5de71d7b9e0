import { lines } from '../attack-a/grammar.ts';

/** What a small model writes, good and bad, about the notions of the vocabulary. */
export const DRAFTS = lines`
{concept^} is when {concept} and {concept} come together in {country}.
The {item} is a {item}, and the {item} is {adjective}.
I would recommend to {verb} with {a job}.
{famous} was born in {1400..1950} in {city} and was {a job}.
So the answer is {2..900}.
There are many ways to {verb}. One way is to {verb}.
In conclusion, {issue} has both good and bad sides.
{item^}, {item}, {item}, {item} and {item}.
{trait^} is important because {trait} is important.
First, {verb}. Second, {verb}. Third, {verb}.
It was {month} and {name} felt {emotion}.
def {verb}(x): return x * {2..90}
{2..90} + {2..90} = {4..180}`;

/** How a prompt and a draft are put together for scoring. */
export const TEMPLATES: readonly ((prompt: string, draft: string) => string)[] = [
  (prompt, draft) => `${prompt}\n${draft}`,
  (prompt, draft) => `Human: ${prompt}\n\nAI: ${draft}`,
  (prompt, draft) => `<|user|>${prompt}<|end|><|assistant|>${draft}<|end|>`,
  (prompt, draft) => `### Task\n${prompt}\n\n### Completion\n${draft}`,
  (prompt, draft) => `Question: ${prompt}\nAnswer: ${draft}`,
];
