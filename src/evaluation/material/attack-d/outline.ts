import { lines, terms, type Grammar } from '../attack-a/grammar.ts';

/** A curriculum walked through by subject, chapter and section. */
export const OUTLINE: Grammar = {
  subject: terms`
    microeconomics; cell biology; linear algebra; operating systems; world literature; constitutional law; organic chemistry; developmental psychology; thermodynamics; music theory; statistics; macroeconomics; computer networks;
    geology; ethics; human anatomy; marketing; database systems; astronomy; logic; environmental engineering; art history; nursing; compilers; linguistics; supply chain management; genetics; fluid mechanics; sociology; cybersecurity`,
  level: terms`introductory; intermediate; advanced; graduate-level; vocational; secondary-school`,
  section: terms`historical background; definitions; worked examples; common errors; applications; limitations; summary; further reading; review questions; case study; key formulas; methods; controversies; terminology`,
  term: terms`elasticity; mitosis; eigenvalue; deadlock; metaphor; due process; resonance; attachment; enthalpy; counterpoint; variance; liquidity; congestion; subduction; utilitarianism; homeostasis; segmentation; normal form; parallax; modality; eutrophication; phoneme; bottleneck; epistasis; turbulence; stratification; hash function`,
  entry: lines`
    {term}
    {term} ({subject})
    {concept}
    {famous} and {concept}
    {era} in {country}
    {term} versus {term}
    history of {subject}`,
};

export const CHAPTER_FORMS = lines`
Write chapter {1..24} of <<a textbook|a {level} textbook|an open textbook>> on {subject}. Topic: {entry}.
<<Textbook|Book>>: {subject}, {level}. <<Chapter|Unit>> {1..24}: {term}. Section {1..9}: {section}. <<Write this section in full.|Write it. 800 words.|Full text, with headings:>>
Write the {section} part of a chapter about {term} for a {level} course in {subject}.
<<Produce|Generate|Write>> a lecture script for week {1..15} of {subject} ({level}): {term} and {term}.
Chapter outline: 1. {term} 2. {term} 3. {section}. Expand point {1..3} into {400..2000} words. Subject: {subject}.`;

export const ENTRY_FORMS = lines`
Write <<an encyclopedia article|a Wikipedia-style article|a lemma>> on: {entry}
<<Article title|Entry|Lemma>>: {entry}⏎<<Sections: overview, {section}, {section}.|Length: {300..1500} words.|Neutral tone, no references.>>
{entry^}
What should every student of {subject} know about {entry}? <<Write it as a reference article.|Full explanation.>>
Explain the entry "{entry}" at {three|four|five} levels of difficulty.`;

export const EXERCISE_FORMS = lines`
Write {3..10} exercises with full solutions on {term} for a {level} course in {subject}.
Create <<an exam question|a homework problem|a quiz item>> about {term} in {subject} and <<solve it in detail|give the model answer|write the marking scheme>>.
<<Exercise|Problem>> {1..12}.{1..30} ({subject}, {term}). <<State it and solve it.|Problem, hint, solution, common mistake.|Difficulty: {easy|medium|hard}. With solution.>>
A student confuses {term} with {term}. Write a dialogue with the tutor that clears it up, then a practice problem and its solution.
Make a problem that combines {term} ({subject}) and {concept}. Solve it <<three ways|step by step|and check the result>>.`;
