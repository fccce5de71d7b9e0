import { lines, terms, type Grammar } from '../attack-a/grammar.ts';

/** Queries made for passages and passages for queries. */
export const RETRIEVAL_FRAMES = lines`
Passage: {passage}⏎⏎<<Write a search query that this passage answers.|Generate five queries of different kinds: keyword, question, long, misspelt, vague.|Question that can only be answered with the passage:>>
<<Document|Text>>:⏎{passage}⏎⏎<<Relevant query:|Three queries for which the text is relevant, three for which it only looks relevant (JSON).|What might somebody type to find this?>>
Query: {keywords}⏎<<Write a passage that answers the query.|Write a relevant passage and a hard negative on the same topic that does not answer it. JSON with "positive" and "negative".|Hypothetical document:>>
Brainstorm {5..30} <<retrieval tasks|search intents|query-document pairs>> about {topic}, with query length {under 5 words|5 to 15 words|at least 10 words} and difficulty {easy|college|expert}. <<JSON list.|One per line.>>
Keywords: {keywords}⏎<<Generate {2..9} natural questions that somebody with these keywords in mind may have.|Expand to a full query and give a synonym for each word.|Question, then a short and a long answer:>>
Given the statement "{claim}", write <<an entailed sentence, a contradicting one and a neutral one|a paraphrase with other words, and a sentence that shares the words but not the meaning|a summary in six words>>.`;

/** Marks in texts, with a rationale. */
export const ENTITY_FRAMES = lines`
{passage}⏎⏎<<List all entities with their types; invent finer types where needed. JSON list of [entity, type, why].|Mark persons, organisations, places, works, events, quantities. Explain borderline cases.|Entities and one-sentence descriptions:>>
Text: {passage}⏎<<What describes {place} in the text?|Extract (subject, relation, object) triples and quote the evidence.|For each pair of entities name the relation or "none", and give the reason.>>
Sentence: {report}⏎<<Annotate tokens in BIO format, then comment.|Head and tail entity, relation, confidence, rationale:|Event type, trigger, arguments with roles:>>
<<Tag|Annotate>> the passage for {coreference|temporal expressions|causes and effects|claims and evidence|numbers with units|discourse markers}. <<Explain each mark.|XML inline.|Table.>>⏎{passage}`;

/** Shorter, simpler, other words. */
export const SIMPLER_FRAMES = lines`
<<Summarise in three sentences:|TL;DR of the text below, then a title.|Abstract of at most 60 words:>>⏎{article}
{para}⏎⏎<<Rewrite for {learner}. Keep every fact.|Simplify to the level of a beginner; short sentences.|Same content as a dialogue.|Rephrase in four diverse ways; keep the meaning.>>
Rewrite the following web text as <<clear prose of high quality, as in an encyclopaedia|a series of questions and answers|a tutorial|terse notes by a scholar>>. Output nothing else.⏎⏎{article}
<<Make it formal|Make it vivid|Make it ironic|Make it shorter by half>>: {para}
Chain of density: write {3..5} summaries of the text, each as long as the last but with {1..3} more entities.⏎⏎{article}
Text A: {para}⏎Text B: {para}⏎<<Merge to one text without repetition.|Write a summary that covers both, and list contradictions.|Compare their style and rewrite A like B.>>`;

/** Questions over long texts. */
export const LONG_FRAMES = lines`
{longread}⏎⏎<<Write five questions that need information from at least three sections, with full answers.|Ask a question a reader would ask after the whole text, and answer it with citations of sentences.|Generate an instruction for which this text is the context, and the response.>>
<document>⏎{longread}⏎</document>⏎<document>⏎{article}⏎</document>⏎<<Which statements of the documents conflict? Reason at length.|Write a multi-hop question over both documents, a chain of reasoning and the answer.|Questions (10), answers, evidence: JSON.>>
Here is a long text.⏎{longread}⏎Now answer with reference to the text: how does {facet} depend on {place}, and which years matter? <<Quote first, then conclude.|Explain in detail.|If it is not in the text, say so and explain what is missing.>>
{longread}⏎=====⏎<<Write the next section in the same style.|Outline the text as a tree, then write what a reviewer would say.|Conversation of eight turns between a student and a tutor about the text:>>`;

/** Records to be filled or made by a schema. */
export const RECORD_FRAMES = lines`
Schema: {"type": "object", "properties": {props}, "required": [{keynames}]}⏎<<Generate a realistic instance about {topic}.|Fill it from the text: {passage}|Write a text from which this schema could be filled, then the filled record.>>
<<Convert to JSON with the keys {keynames}.|YAML with {keynames}; null where unknown.|Produce a record ({keynames}) and a second one that breaks one constraint; explain.>>⏎{passage}
<<Generate|Make up>> {3..20} rows of CSV with the columns {keynames} about {goods} of {company} in {place}. <<Distribution should look real.|Then ask two questions on the rows and answer them.|No header.>>
Write a JSON schema with nested objects, enums and patterns for {a worker} who records {topic}; then {2..5} valid and {2..5} invalid documents, with reasons.`;

export const RECORD_GRAMMAR: Grammar = {
  key: terms`vessel; opened; grade; notes; contact; amount; unit; batch; origin; severity; owner; expires; tags; rating; depth_m; language; parts; deadline; supplier; colour`,
  keynames: ['"{key}", "{key}", "{key}"', '"{key}", "{key}", "{key}", "{key}", "{key}"'],
  props: [
    '{"{key}": {"type": "string"}, "{key}": {"type": "{number|integer|array}"}, "{key}": {"enum": ["{quality}", "{quality}"]}}',
    '{"{key}": {"type": "{string|boolean}"}, "{key}": {"type": "array", "items": {"type": "{string|number}"}}}',
  ],
};

export const KEYWORDS: Grammar = {
  keywords: lines`
    {subject}
    {subject} {place}
    {facet} {subject}
    {goods} {quality}
    {worker} {place} {goods}
    {subject} vs {subject}
    {company} {goods} {month} {2001..2025}`,
};

/** Advice, ideas, stories; drawn over a grid of constraints. */
export const IDEA_FRAMES = lines`
{person}, {a worker} in {place}: "{phrase} Should I {give up|move|learn {subject}|talk to {person}|sell my {goods}}?" <<Advise with empathy and concrete steps.|Give advice as a {quality} friend, a stern mentor and a neutral expert.|What questions would a counsellor ask? Then answer as one.>>
<<Brainstorm|List>> {8..40} ideas for {a start-up|a podcast|a fund-raiser|a class project|an exhibition|a board game|a research grant} about {topic}. <<One line each, no duplicates.|Rate each for novelty and feasibility.|Develop the best one over a page.>>
How would you {persuade|train|interview|surprise|reassure} {a worker} who {distrusts|has never heard of|is obsessed with} {subject}? <<Detailed plan.|Ten options, most unusual last.|Reason, then recommend.>>
Weigh the options of {company}: a) invest in {subject}, b) buy {company}, c) do nothing. Constraint: {2..60} million, {3..30} months, {place}. <<Decision memo.|Pros and cons, then a verdict.|Pre-mortem for each.>>`;

export const STORY_FRAMES = lines`
Write a <<story|scene|first chapter|flash fiction>> of about {300..2500} words. Genre: {gothic|hard science fiction|farce|noir|fairy tale|epistolary|magical realism|western|sea story}. Protagonist: {person}, {a worker}. Must contain: {goods}, {subject}, a {quality} promise. Ending: {open|bitter|circular|a reversal|quiet}.
Compose a {sonnet|villanelle|ballad|prose poem|ghazal|sestina|song in four verses} on {topic}. <<Explain the choices of form afterwards.|Avoid clichés.|No line may begin with "The".>>
Here is an opening: "{report} {phrase}" <<Continue for 800 words in the same voice.|Continue twice: once as comedy, once as tragedy.|Give the outline of a novel that begins so, then write its last page.>>
<<Prompt|Premise>>: in {place}, {a worker} discovers that {subject} is {quality}. <<Write.|Think about theme, conflict and voice first; then write the story.|Dialogue only.>>
Rewrite this as {a myth|a weather report|a courtroom speech|a diary|a recipe|a sermon}: {para}`;

/** A text for which the request is wanted that would have produced it. */
export const BACK_FRAMES = lines`
Text: {passage}⏎<<What instruction could have produced this text? Print the instruction only.|Write the user request of which this is the perfect answer.|Reverse: text to prompt.>>
<<Below is a clean answer.|Response:>> {reply}⏎<<Guess the question. Then improve the response so that it fits the question even better.|Instruction:|Three instructions of rising specificity that lead to it:>>
{article}⏎⏎<<Turn this into an instruction-response pair. The response may only use the text.|First the prompt that a writer could have had, then a critique of how well the text meets it (1-5).|Which request would make an assistant write this? Include length, tone and audience.>>`;
