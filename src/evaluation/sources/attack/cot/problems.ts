import { pick, sample } from '../../../../demo/random.ts';
import { codeGrammar } from '../../../material/attack-a/codeProblems.ts';
import { dialect, expand, type Grammar } from '../../../material/attack-a/grammar.ts';
import { mathGrammar } from '../../../material/attack-a/mathProblems.ts';
import { logicGrammar } from '../../../material/attack-a/reasoningProblems.ts';
import { scienceGrammar } from '../../../material/attack-a/scienceProblems.ts';

/** Kinds of problem banks. */
export type Bank =
  | 'school'
  | 'contest'
  | 'physics'
  | 'chemistry'
  | 'biology'
  | 'clinical'
  | 'logic'
  | 'sense'
  | 'code'
  | 'statement';

const BANKS: Readonly<Record<Bank, readonly [Grammar, string]>> = {
  school: [mathGrammar, '{school}'],
  contest: [mathGrammar, '{contest}'],
  physics: [scienceGrammar, '{physics}'],
  chemistry: [scienceGrammar, '{chemistry}'],
  biology: [scienceGrammar, '{biology}'],
  clinical: [scienceGrammar, '{vignette}'],
  logic: [logicGrammar, '{logic}'],
  sense: [logicGrammar, '{everydaySense}'],
  code: [codeGrammar, '{functionTask}'],
  statement: [codeGrammar, '{statement}'],
};

/** Options after a clinical question, lettered in the owner's style. */
function options(grammar: Grammar, stem: string, style: string, random: () => number): string {
  const bank = grammar[stem.includes('next step') ? 'step' : 'diagnosis'] ?? [];
  const chosen = sample(bank, 4 + Math.floor(random() * 2), random);
  return chosen.map((option, index) => style.replace('A', 'ABCDEF'.charAt(index)) + option).join('\n');
}

/** Draws an owner's share of the banks and returns a maker of problems from them. */
export function problemBank(banks: readonly Bank[], random: () => number): () => string {
  const owned = sample(banks, 1 + Math.floor(random() * banks.length), random).map((bank) => {
    const [grammar, start] = BANKS[bank];
    return { bank, start, grammar: dialect(grammar, random) };
  });
  const style = pick(['A) ', 'A. ', '(A) ', '- A: '], random);
  return () => {
    const { bank, start, grammar } = pick(owned, random);
    const text = expand(start, grammar, random);
    return bank === 'clinical' ? `${text}\n${options(grammar, text, style, random)}` : text;
  };
}
