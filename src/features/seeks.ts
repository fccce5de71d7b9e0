import type { ModelCall } from '../domain/index.ts';
import { WORD } from './lexicon.ts';
import { newTokens, tokenise, type Tokens } from './tokens.ts';

/** Words that ask for something to be made. Folded as texts are. */
const MAKES = `
  generate create write make invent devise come compose produce draft suggest propose formulate ask pose rewrite rephrase evolve give imagine
  brainstorm expand add increase mutate transform improve draw continue list craft recover reply complicate deepen extend
  generiere erstelle schreibe schreib formuliere erfinde genera crea escribe inventa redacta genere cree ecris redige invente formule gere crie
  escreva scrivi formula сгенерируй создай напиши придумай составь сформулируй olustur yaz uret buat tulis 生 写 寫 编 作 出`;

/** What a made thing must be called to be fit for a prompt. */
const PROMPTS = `
  question questions prompt prompts instruction instructions task tasks problem problems exercise exercises query queries request requests
  message messages dialogue dialogues conversation conversations quiz
  frage fragen aufgabe aufgaben anfrage anfragen anweisung anweisungen pregunta preguntas tarea tareas instruccion instrucciones peticion
  peticiones consigne consignes tache taches requete requetes pergunta perguntas tarefa tarefas instrucoes domanda domande richiesta richieste istruzioni
  вопрос вопросы вопросов задание задания заданий задача задачи задач запрос запросы запросов soru sorular pertanyaan soal 题 題 问 問 令`;

/** What else may stand before one, with a colon after it. */
const LABELS = `q user human input item level rewritten evolved final`;

const MAKE = 1;
const PROMPT = 2;
const LABEL = 4;
const BOTH = MAKE | PROMPT;

/** Slots of the hash table: a power of two, at most an eighth full, because every word of every request is looked up. */
const SLOTS = 2048;
const HASHES = new Int32Array(SLOTS);
const KINDS = new Uint8Array(SLOTS);
/** Scratch. */
const WORDS = newTokens();
learn(MAKES, MAKE);
learn(PROMPTS, PROMPT);
learn(LABELS, LABEL);

function learn(words: string, kind: number): void {
  for (const word of words.trim().split(/\s+/)) {
    const { count, hashes } = tokenise(word, word.length, 0, WORDS);
    for (let i = 0; i < count; i++) {
      const slot = slotOf(hashes[i]!);
      HASHES[slot] = hashes[i]!;
      KINDS[slot]! |= kind;
    }
  }
}

function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while (KINDS[slot] !== 0 && HASHES[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

/**
 * Whether a request may want prompts for an answer: it names something to be made and calls it a question, a task, a prompt; or it says nothing, so that
 * the model makes up what it would be asked. Wide on purpose, because it accuses nobody: it only tells whose answer is worth reading.
 */
export function seeksPrompts({ turnCount, tools, media }: ModelCall, tokens: Tokens): boolean {
  if (turnCount > 2 || tools.length > 0 || media > 0) return false;
  if (saysNothing(tokens)) return true;
  const { count, hashes } = tokens;
  let found = 0;
  for (let i = 0; i < count; i++) {
    found |= KINDS[slotOf(hashes[i]!)]!;
    if ((found & BOTH) === BOTH) return true;
  }
  return false;
}

/** One word at most, or the marks of a chat template. Classes are looked up already. */
function saysNothing({ count, classes }: Tokens): boolean {
  for (let i = 0; i < count; i++) if ((classes[i]! & WORD.marker) === 0) return count <= 1;
  return true;
}

/** Whether a few words name a prompt ("Question 3", "Rewritten prompt", a JSON key). */
export function namesPrompt(words: string): boolean {
  const { count, hashes } = tokenise(words, words.length, 0, WORDS);
  for (let i = 0; i < count; i++) if ((KINDS[slotOf(hashes[i]!)]! & (PROMPT | LABEL)) !== 0) return true;
  return false;
}
