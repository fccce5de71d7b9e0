import { lines, terms, type Grammar } from '../attack-a/grammar.ts';

/** Problems turned into other problems. */
export const AUGMENT_FORMS = lines`
<<Rephrase|Reword|Rewrite>> the <<problem|question>><< without changing the answer.|; keep all numbers.| as a story.>>⏎{mathematical}
{mathematical} The answer is {2..900}. <<Replace one number by X and ask for X; then solve.|State the inverse problem and solve it.|Mask a quantity and recover it.>>
<<Problem|P>>: {mathematical}⏎<<Write {2..5} harder variants, each with a solution.|Make an easier and a harder version with answers.|Change the setting to {a trade} and solve.|Turn into multiple choice with plausible distractors, explain each.>>
{mathematical}⏎<<Solve it with Python code, then explain the output.|Program of thought: code only.|Natural language and code, alternating.>>
Verify: {mathematical} Candidate answer {2..900}. <<Put it in and check.|True or false, with a proof.|Test by another method.>>`;

/** Entities and their relations. */
export const RELATIONS: Grammar = {
  relation: terms`birthplace; best-known work; teacher; rival; cause of death; neighbours; main export; legal system; highest mountain; school age; origin of the name; first mention; colour; average price; lifespan; opposite; inventor; symbol; population; common misuse; record holder; close relatives`,
  entity: [
    '{famous}',
    '{country}',
    '{era}',
    '{element}',
    '{sport}',
    '{city}',
    'the {animal}',
    'the {item}',
    '{dish}',
    '{concept}',
  ],
};

/** Facts asked for by relation, one entity after the other. */
export const TRIPLE_FORMS = lines`
({entity}, {relation}, ?)
{entity} | {relation} |
<<List everything you know about|Ten facts, one per line:|Triples (subject, relation, object) on>> {entity}<<, especially|; also|, without>> the {relation}
<<What is the|State the|Give the>> {relation} of {entity}.
<<Is it true that|Fact check:|Confidence 0-1:>> {famous} {met|wrote about|opposed|admired} {famous}
If {era} had not happened, <<what would be different in|how would a {job} live in|who would rule>> {country}?
<<Common sense|Physical intuition|Social norm>>: {name} puts {a item} on {a item} in {place}. <<What happens next, and why?|Most likely cause and effect?|What does {name} want?>>`;

/** Whole trajectories and conversations, written in one answer. */
export const WHOLE_FORMS = lines`
<<Write a complete agent trajectory|Simulate an agent|Produce a full ReAct trace>> for: {shelltask} <<Thought, Action, Observation, {4..12} steps.|JSON list of steps.|Include one wrong turn and recovery.>>
<<Trajectory|Episode>> in {place}: {webtask} <<All observations invented, all actions explained.|State before and after each action.|With reward at the end.>>
Environment: {signature}, {signature}. Goal: {need} <<Play user, assistant and tools.|Full log with timestamps.|Dialogue with calls and results until solved.>>`;

export const TALK_FORMS = lines`
<<Write a conversation between|Dialogue:|Generate a chat between>> {a job} and <<an AI assistant|a helpful model>> on {concept}. <<{4..14} turns.|Turns marked [U] and [A].|JSON with role and content.>> <<The person is {adjective}.|The assistant asks back once.|Ends in disagreement.|Each answer at least 60 words.>>
<<Tutor and student|Doctor and patient|Agent and customer|Host and guest>> talk about {issue}; the second is {emotion}. <<Full transcript.|{6..20} turns, natural.|With intents.>>
First message: "{bare}" <<Continue as user and assistant for {3..8} rounds.|Write the rest of the chat.|Three different continuations.>>`;
