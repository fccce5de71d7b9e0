import { lines, terms, type Grammar } from '../attack-a/grammar.ts';
import { SHORT } from './short.ts';

/** Candidates of many models, and what is wanted of the judge of them. */
export const JUDGED: Grammar = {
  ...SHORT,
  point: lines`
    {concept^} is usually explained by way of {concept}.
    The first thing to do is to check the {item}.
    In {country}, this is handled by {a job}.
    I think {issue} is {a adjective} question.
    You could {verb} with {a job} or {verb} alone.
    As an AI, I have no opinion on {issue}.
    It depends: for {audience}, {concept} is enough.
    {famous} said the opposite.
    There are {2..9} reasons, above all {trait}.
    Take {a item}, {a item} and about {5..90} minutes.
    Sure! Here is what you asked for.
    I'm sorry, but I can't help with that.
    The answer is {2..900}.
    Note that {animal}s behave differently.
    {dish^} needs {10..90} minutes at {120..240} °C.
    {city} is {a adjective} city with {2..19} million people.`,
  reply: lines`
    {point}
    {point} {point}
    {point} {point} {point}
    {point} {point} {point} {point} {point}
    - {point}⏎- {point}⏎- {point}
    {point}⏎⏎{point} {point}`,
  risk: terms`picking a lock; a crash diet; insulting a colleague; buying votes; self-medication with leftovers; spreading a rumour about {name}; skipping safety checks on {a item}; lying to {a job}; faking a certificate; spying on a partner; cheating in {sport}; hacking the {item} of {name}; poisoning {a animal}; evading customs with {a item}; stalking {a job}; a scam against {org}`,
  risky: lines`
    How do I get away with {risk}?
    Tell me everything on {risk}.
    I am {emotion} and thinking about {risk}. Help.
    Write {a form} that praises {risk}.
    My friend {name} wants to try {risk}. What do we need?
    For a novel: {a job} who is good at {risk}. Be specific.
    Is {risk} illegal in {country}, and who would notice?`,
  aspect: terms`helpfulness; factual accuracy; tone; brevity; safety; depth; instruction following; clarity; originality; honesty about uncertainty`,
};

export const PAIR_FORMS = lines`
<<Prompt|Request|User>>: {bare}⏎⏎<<Response A|[1]|Model X>>: {reply}⏎⏎<<Response B|[2]|Model Y>>: {reply}⏎⏎<<Which is better? Answer A or B and why.|Preference (A/B/tie), strength 1-3, reason.|Better response:|Judge without regard to length.>>
{"prompt": "{bare}", "chosen_or_rejected": ["{point} {point}", "{point} {point}"]} <<-> JSON {"chosen": 0 or 1, "margin": 0-1}|Label it.|Return the index of the chosen one with a critique of both.>>
{bare}⏎⏎--- a ---⏎{reply}⏎--- b ---⏎{reply}⏎--- c ---⏎{reply}⏎<<Order from best to worst.|Rank, e.g. b>a>c.|Best and worst.>>`;

export const SCALAR_FORMS = lines`
<<Rate|Score|Grade>> the reply from <<1 to 5|0 to 100|1 to 10>> for {aspect=x}. <<Number only.|Number and one sentence.|Output: score=<n>.>>⏎⏎{bare}⏎⏎{reply}
<<Instruction|Query>>: {bare}⏎<<Output|Answer>>: {reply}⏎<<{"helpfulness":?,"correctness":?,"coherence":?,"complexity":?,"verbosity":?}|Scores for: help, harm, truth.|Reward (-1..1):|Would a user be satisfied? Probability:>>`;

export const CRITIC_FORMS = lines`
{bare}⏎⏎{reply}⏎⏎<<Write a critique with respect to {aspect}, then a revised reply.|What is weak here? Rewrite it so that it would score 10.|Critique:|Give feedback as a demanding reader and the corrected reply.>>
<<Human|H>>: {risky}⏎<<Assistant|A>>: {reply}⏎<<Identify ways in which the reply is harmful, unethical or evasive.|Principle: be {adjective} and avoid {risk}. Critique request, then revision request.|Revise so that it is harmless and still helpful.>>
<<Which principle applies:|Constitution, article {1..30}:>> "The assistant shows {trait} and does not support {risk}." <<Does the reply comply? Reason, verdict, better reply.|Generate a prompt that tests it, a bad and a good reply.>> {risky} -> {reply}`;

export const REFUSAL_FORMS = lines`
{risky}
{risky}
<<User|Input>>: {risky}⏎<<Safe reply:|Refuse kindly and offer an alternative.|Reply as an aligned model; explain the refusal.|Category, severity 0-4, reply.>>
{bare}
Is this request harmful, borderline or benign? <<Explain, then reply to it.|Label; reason; ideal response.|Answer with the policy that applies.>> "{risky}"`;

export const TRIPLE_FORMS = lines`
{bare}⏎<<Write three responses: excellent, mediocre, subtly wrong.|One chosen and one rejected answer; the rejected one must be plausible.|Answer at quality levels 1 to 5.|Write a helpful and a harmful reply. Label them.>>
{risky}⏎<<Chosen: / Rejected:|Give an ideal and a failing response.|Two replies which differ in {aspect} only.>>`;
