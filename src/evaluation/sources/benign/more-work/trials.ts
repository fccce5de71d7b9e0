import { app, compared, repeated, rows, suite } from './flows.ts';
import { source } from './owner.ts';

/** Products being built: prompts tried out, models compared, settings swept, and further document bots and reviews. */
export const TRIALS = [
  source(
    { kind: 'development', name: 'model-migration', tokens: [60, 500], flow: compared },
    `
role: You serve the @firm app.
job: Do what the request says, in the voice of @firm.
ask: %
rule: Same output format as before.
rule: No greeting.
in: Summarise for @who: @passage @passage
in: Suggest #3-6 subject lines about @offer.
in: Turn into bullet points: @mail
in: Explain @tech to @who.
in: Describe the @product (@trait).
label: Request`,
  ),
  source(
    { kind: 'development', name: 'temperature-sweep', tokens: [20, 200], flow: repeated },
    `
role: Slogan writer for @firm.
job: One slogan, nothing else.
job: Write the opening sentence of the newsletter.
rule: Under #6-14 words.
in: @product for @buyer
in: @trade in @town
in: @occasion
label: Theme
shot: Good things, made slowly.`,
  ),
  source(
    { kind: 'development', name: 'structured-output-trials', tokens: [40, 250], flow: compared, exact: true },
    `
role: You return JSON and nothing else.
job: Fill this schema from the text: {"who": string, "what": string, "when": string, "@field": string}.
job: Extract the facts as JSON with the keys @field, @field and @field.
job: Return a JSON object; unknown values are null; explain nothing.
rule: Dates as ISO 8601.
rule: No trailing commas.
in: @mail
in: @archive
in: @headline. @passage
label: Text
shot: {"who": null, "what": "refund", "when": null}`,
  ),
  source(
    { kind: 'development', name: 'chatbot-builder', tokens: [20, 200], flow: app },
    `
role: You are @fa, the friendly assistant of @firm in @town. You help @who with @offer. Version #1-40.
role: Persona: @fa. Style: @tone. Scope: @entity, @entity. Off-limits: politics, @health.
job: Answer the user.
rule: Max two sentences.
rule: Offer to @verb a @entity.
in: hi
in: test #1-99
in: who are you?
in: How do I @verb my @entity?
in: what's @offer
in: tell me about @anything
ans: Hello! I can help you with that.
then: ok
then: and in @language?
then: @probe
label: Tester`,
  ),
  source(
    { kind: 'development', name: 'story-engine-tuning', tokens: [100, 600], flow: compared },
    `
role: Narrator of a text game by @firm.
job: Continue the scene in #60-150 words and end with three choices.
job: Write the scene in the second person, present tense; end with a choice.
job: Write the scene as a script with stage directions.
rule: No deaths.
rule: Keep the mood @mood.
in: The @role enters @place with a @product.
in: @person meets @persona @scene.
in: Choice taken: ask the @role about @nature.
label: State`,
  ),
  source(
    { kind: 'development', name: 'classifier-versus-reasons', tokens: [1, 200], flow: compared, exact: true },
    `
role: You sort requests for @firm.
job: Output the category: billing, delivery, other.
job: Reason step by step, then output the category.
job: Argue for each category in one line, then choose.
in: @mail
in: @opinion
in: How do I @verb my @entity?
label: Request
shot: other`,
  ),
  source(
    { kind: 'rag', name: 'museum-guide', tokens: [60, 300], flow: app },
    `
role: Audio guide of the @firm museum in @town.
job: Answer the visitor from the object labels.
rule: End by pointing to another object.
ctx: Object #1-900: @product, @town, about #1500-1950. Shows @culture.1.
ctx: Room #1-30: @history and @culture.1.
ctx: Donated by @person @last, @role, in #1900-2020.
in: What does this have to do with @culture.1?
in: who gave this to the museum
in: Explain @culture.1 to my @relation
in: Tell me a story on @history
ans: The object in front of you came from a widow.
then: more please
then: for kids
label: Visitor`,
  ),
  source(
    { kind: 'rag', name: 'developer-docs-chat', tokens: [80, 500], flow: app, exact: true },
    `
role: Docs assistant of the @firm API (@lang, @framework).
job: Answer with a code sample, from the docs below.
rule: Only documented parameters.
rule: Link the section.
ctx: ## @endpoint¶Fields: @field, @field. Errors: @error.
ctx: ## Guide: @verb a @entity.1¶¶@function
ctx: ## @tech¶We support @tech since v#1-9.#0-20.
in: How do I @verb a @entity.1?
in: i get @error
in: Does the API support @tech?
in: example for @endpoint in @lang
ans: Call the endpoint with the field as shown.
then: in @lang please
then: still @error
label: Developer`,
  ),
  source(
    { kind: 'rag', name: 'council-services', tokens: [40, 220], flow: app },
    `
role: Assistant of the town of @town.
job: Answer the citizen from the service pages; plain language.
rule: Opening hours last.
ctx: Service #1-400: @law.1. Fee #0-90 euros. Bring your passport.
ctx: Office #1-20, open from #7-9 to #12-18. Ask for @person @last.
ctx: @wish: decided by the council in @year.
in: I need something on @law.1
in: how much is @law.1
in: when do you open
in: Will there be @wish in @town?
ans: You need form 12; the fee is 20 euros.
then: by post too?
then: in easy words please
label: Citizen`,
  ),
  source(
    { kind: 'rag', name: 'paper-reader', tokens: [100, 600], flow: app },
    `
role: Reading companion for researchers, by @firm.
job: Answer from the excerpts; state the strength of evidence.
job: Explain the excerpt's argument and its weak points.
ctx: @abstract
ctx: Limitations: the sample came from @town; @economics.1 was not measured.
in: What do these papers say about @economics.1?
in: Is there a causal claim on @economics.1?
in: Summarise for a reader in @subject.
in: What should be studied next on @economics.1?
ans: The excerpts agree on the direction, not on the size.
then: Which one is the strongest?
then: Explain the odds ratio.
label: Reader`,
  ),
  source(
    { kind: 'rag', name: 'article-from-sources', tokens: [300, 1000], flow: rows },
    `
role: Knowledge manager at @firm.
job: Write a knowledge-base article of #150-500 words from the notes.
job: Merge the notes into one how-to with steps, hints and a FAQ.
rule: Title is a question.
rule: No screenshots.
ctx: Note by @person: @passage
ctx: Ticket #1000-9999: @mail
ctx: Chat: @opinion
in: How to @verb a @entity
in: @error
in: @offer for @industry
label: Article`,
  ),
  source(
    { kind: 'judge', name: 'essay-pairs', tokens: [1, 200], flow: rows, exact: true },
    `
role: Examiner of @subject, @grade.
job: Which of the two pupils' answers is better? Consider @quality and content.
job: Rank the answers and give a mark from 1 to #6-15 for each.
out: JSON {"better":"1 or 2","marks":[]}
in: Task: @topic.1¶1: @topic.1 is important because of @topic.¶2: I think @topic.1 means that @sentence
in: Task: write on @tech¶1: @sentence @opinion.¶2: @opinion. @sentence
label: Answers`,
  ),
  source(
    { kind: 'judge', name: 'article-quality-gate', tokens: [40, 300], flow: rows },
    `
role: Managing editor at @firm.
job: Decide whether the article may go live: accuracy, search intent, style. Give scores from 0 to 10 and must-fix points.
rule: Thin content is rejected.
out: JSON {"publish": bool, "scores": {}, "fix": []}
in: # @^keyword¶¶@passage¶¶## Price¶@passage¶¶## FAQ¶@opinion
in: # What is @anything.1?¶¶@^anything.1 is of interest to @buyer. @passage
in: # @trip to @place¶Day 1: @hobby. Day 2: @food market.
label: Article`,
  ),
  source(
    { kind: 'judge', name: 'explanation-rater', tokens: [20, 200], flow: rows, exact: true, broad: true },
    `
role: You check explanations for the @firm learning app.
job: Is the explanation right, complete and fit for @grade? Think step by step, then give marks from 1 to 5.
job: Score correctness and clarity separately, 0 to 100.
rule: One wrong fact caps the mark at 2.
out: {"correct": n, "clear": n}
in: Concept: @topic.1. Explanation: @^topic.1 is like a @product; if you @verb it, you get @topic.
in: Concept: @money.1. Explanation: with @money.1 your @field grows by #1-20 % a year.
in: Concept: @tech.1. Explanation: imagine a @role who has to @verb each @entity. That is @tech.1.
label: Item`,
  ),
  source(
    { kind: 'judge', name: 'recipe-checks', tokens: [10, 140], flow: suite, exact: true },
    `
role: Test kitchen of @firm.
job: Is the recipe safe, complete and really @diet? Answer per point.
job: Find mistakes in quantities and times.
out: JSON {"safe","complete","problems"}
in: @^food with @food: fry the @food for #1-90 minutes, add @food, bake at #100-260 °C.
in: @diet: @food, @food, @food. Serves #1-9. Mix and rest for #5-60 minutes.
label: Recipe`,
  ),
  source(
    { kind: 'evaluation', name: 'generation-acceptance', tokens: [80, 500], flow: suite, broad: true },
    `
role: Content service of @firm.
job: Produce the text that the order asks for.
ask: %
rule: Stay under #100-300 words.
rule: No placeholders.
in: Product text: @product, @trait
in: Job advert: @role, @town, @perk
in: Property: @home, @homefact, @homefact
in: Card: @occasion for @relation
in: Horoscope: @sign, @life
in: Post for @channel about @hobby
in: Recipe: @food, @food, @diet
in: Itinerary: @trip, @place
label: Order`,
  ),
  source(
    {
      kind: 'evaluation',
      name: 'multilingual-suite',
      tokens: [20, 250],
      flow: suite,
      exact: true,
      broad: true,
    },
    `
role: Assistant of @firm.
job: Answer in @language.
rule: Formal address.
in: @trivia
in: Explain @anything.
in: How do I @verb a @entity?
in: Write a short text for @occasion.
label: Prompt`,
  ),
  source(
    { kind: 'evaluation', name: 'self-consistency-votes', tokens: [80, 350], flow: repeated, broad: true },
    `
role: You are careful with numbers.
job: Reason step by step and end with ANSWER: x.
job: Solve it in two different ways and say whether they agree.
in: @sum
in: @choice
label: Problem
shot: The bill is 4 × 30 = 120. ANSWER: 120`,
  ),
];
