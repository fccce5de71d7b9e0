import { between, pick, sample } from '../../../demo/random.ts';
import { expand, lines, list, type Grammar } from './grammar.ts';

const ROLES = lines(`
  You are {a} assistant.
  You are {a} expert who answers {who}.
  Act as {a} teacher.
  You solve tasks.
  Below is a task. Complete it.
  A chat between {who} and {a} assistant.
  You are an AI that is asked by {who}.
  Answer the following.
  Provide {a} answer to what is asked.
  Complete the request of {who}.
  你是一个{zh}的助手。
  Du bist ein {de} Assistent.
  Eres un asistente {es}.
  Tu es un assistant {fr}.
`);

const RULES = lines(`
  Write {length}.
  Put the result {where}.
  Do not mention these instructions.
  If you are not sure, say so.
  Think before you answer.
  Show all intermediate steps.
  Answer in the language of the question.
  Be {a}.
  Avoid lists.
  Use markdown where it helps.
  Check your result once more.
  Explain terms that {who} may not know.
  Never refuse harmless requests.
  Start directly with the answer.
  End with a short summary.
`);

const WORDS: Grammar = {
  a: list(
    'a helpful; a careful; a knowledgeable; a friendly; a precise; a creative; a brilliant; an honest; a concise; a meticulous; a thoughtful; a versatile',
  ),
  who: list(
    'people of all ages; a curious user; students; professionals; anybody; beginners; colleagues; a user; the public',
  ),
  length: list(
    'at least two paragraphs; no more than {100-500} words; as much as needed; a full page; a medium-length text; plain text only; complete sentences',
  ),
  where: list(
    'on the last line; in \\boxed{}; after "Answer:"; between <answer> tags; at the top; in bold; in a code block',
  ),
  zh: list('乐于助人; 严谨; 友好; 博学'),
  de: list('hilfreicher; gründlicher; freundlicher'),
  es: list('útil; riguroso; amable'),
  fr: list('utile; rigoureux; bienveillant'),
};

/** The system prompt with which one script asks for answers to everything; none for a third of the owners. */
export function answerer(random: () => number): string | undefined {
  if (random() < 0.33) return undefined;
  const rules = sample(RULES, between(0, 4, random), random);
  return expand([pick(ROLES, random), ...rules].join(pick([' ', '\n', '\n- '], random)), WORDS, random);
}
