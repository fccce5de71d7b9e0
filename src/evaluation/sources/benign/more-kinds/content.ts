import { batches, refine, rows, visitors } from './flows.ts';
import { make } from './make.ts';

/** Businesses that live on texts: one house template with customers' details, or a blank page for the editor. */
export const CONTENT = [
  make(
    {
      kind: 'batch',
      name: 'search-article-mill',
      tokens: [400, 1600],
      flow: rows,
      share: [0.2, 1],
      bare: 0.5,
    },
    `
sys: You are a staff writer for the @brand blog.
tpl: Write an article on "%%". H2 headings, FAQ at the end, meta description first.
tpl: Keyword: %%¶Outline, then the full text, #600-1800 words.
tpl: Blog post: %%
opt: Use "we".
opt: Mention @market once.
opt: No fluff, no "in today's world".
opt: Link to @brand in the second paragraph.
in: @topicline
in: @topicline
in: @keyword`,
  ),
  make(
    { kind: 'batch', name: 'marketplace-texts', tokens: [60, 300], flow: rows, bare: 0.4 },
    `
sys: Listing writer for @brand sellers.
sys: You turn fact sheets into shop texts. @^tone, no claims beyond the sheet.
tpl: Create title, five bullets and description.¶%%
tpl: %%¶¶Description in @tongue and English.
opt: JSON with title, bullets, body.
opt: Max #40-120 words.
opt: No emoji.
in: @ware — @fact, @fact
in: @ware; @fact; @fact; @fact; was returned because: @gripe
in: SKU #10000-99999 @ware [black|oak|sand]: @fact`,
  ),
  make(
    {
      kind: 'batch',
      name: 'newsletter-desk',
      tokens: [150, 700],
      flow: batches,
      share: [0.2, 0.8],
      bare: 0.4,
    },
    `
sys: You are the newsletter editor of @brand, @market. Voice: @tone.
tpl: This week's bits: %%¶Write the newsletter with subject line and preheader.
tpl: Turn into a newsletter intro and three teasers: %%
opt: End with a question to readers.
opt: Under #100-400 words.
in: @event, @topicline, @claim
in: @topicline / @topicline / @offer
in: @notes`,
  ),
  make(
    {
      kind: 'gateway',
      name: 'post-generator-app',
      tokens: [30, 250],
      flow: visitors,
      bare: 0.2,
      share: [0.5, 1],
    },
    `
sys: You write posts for members of the @brand app. Platform: @channel.
tpl: Topic: %%¶Tone: @tone¶Length: [short|medium]¶Hashtags: [yes|no]
tpl: Generate a @channel post about %%
opt: No more than #1-3 emoji.
opt: Strong hook.
in: @event
in: @topicline
in: our new @ware
in: @plan
in: hiring: @role
ans: Big news from @city: it is here. #openhouse
next: shorter
next: Another one please
next: without hashtags
next: in @tongue`,
  ),
  make(
    {
      kind: 'tutoring',
      name: 'exam-paper-factory',
      tokens: [150, 800],
      flow: rows,
      share: [0.3, 1],
      bare: 0.4,
    },
    `
sys: Item writer for @brand tests, @grade. Each item has a key and a rationale for each distractor.
sys: You are an assessment specialist.
tpl: Write #3-20 multiple-choice questions on %%, four options, correct one marked, with explanation.
tpl: Unit: %%. Create #2-8 questions for each level: recall, apply, analyse.
tpl: Generate a quiz about %%
opt: Return JSON: [{"q":"","options":[],"key":0,"why":""}]
opt: Vary the difficulty.
opt: No "all of the above".
in: @theme
in: @topic
in: @codetask
in: @figure`,
  ),
  make(
    { kind: 'tutoring', name: 'card-deck-maker', tokens: [60, 500], flow: rows, share: [0.2, 1], bare: 0.5 },
    `
sys: Front ; back, one card per line.
tpl: Make #5-40 flashcards on %%.
tpl: Cards from these notes: %%
opt: Cloze deletions where possible.
opt: CSV, no header.
in: @theme
in: @paragraph
in: @tongue words: @word, @word, @word
in: @topic, @grade`,
  ),
  make(
    {
      kind: 'tutoring',
      name: 'course-studio',
      tokens: [250, 1200],
      flow: refine,
      share: [0.3, 1],
      bare: 0.3,
    },
    `
sys: Instructional designer at @brand. Learners: @grownup.
tpl: Design a course on %%: #4-12 modules, goals, activities.
tpl: Course idea: %%. Start with the outline.
opt: Backward design.
in: @theme
in: @plan
in: @offer for @industry
in: @tech
ans: Module 1: why @theme matters. Module 2: first steps. Module 3: practice.
next: Write the script for the next lesson, #300-900 words.
next: Add a quiz with explanations to each module.
next: Write the handout.
next: Give speaker notes.`,
  ),
  make(
    {
      kind: 'tutoring',
      name: 'worksheet-generator',
      tokens: [100, 600],
      flow: visitors,
      share: [0.5, 1],
      bare: 0.3,
    },
    `
sys: Worksheets for @grade. Tasks first, solutions on a second page.
tpl: Worksheet: %%. #4-20 tasks, rising difficulty, step-by-step solutions.
tpl: Make practice problems like this one: %%
opt: Printable, no pictures.
opt: Names from all over the world.
in: @maths
in: @sumtask
in: @theme
in: @sentencex (grammar)
ans: 1) Solve 3x = 12. 2) Solve 3x + 1 = 13. Solutions: 4; 4.
next: harder please
next: more word problems
next: and a version B`,
  ),
  make(
    { kind: 'batch', name: 'recipe-site', tokens: [150, 600], flow: rows, bare: 0.5, share: [0.3, 1] },
    `
sys: Recipe developer at @brand, metric, for #2-6 people.
tpl: Create a recipe with %%.
tpl: Recipe card (title, intro, ingredients, steps, tip): %%
opt: JSON: title, ingredients[], steps[].
opt: @^diet.
opt: One pan.
in: @ingredient and @ingredient
in: @ingredient, @food, @food for @event
in: left over: @ingredient, @ingredient, @food`,
  ),
  make(
    { kind: 'batch', name: 'daily-signs', tokens: [30, 160], flow: batches, share: [0.6, 1], bare: 0.4 },
    `
sys: Astrologer of the @brand paper. @style.
tpl: Horoscope for %%
tpl: Write the day for %% in #25-80 words.
opt: Never health or death.
opt: Mention @thing.
in: @sign, #1-28 @month
in: @sign — @life
in: @sign and @sign, compatibility`,
  ),
  make(
    {
      kind: 'gateway',
      name: 'game-dialogue-engine',
      tokens: [15, 160],
      flow: visitors,
      share: [0.3, 1],
      bare: 0.05,
    },
    `
sys: You are @character. Place: @setting. Stay in the role. Two sentences at most, in quotes.
sys: World: @setting. You voice all figures but the player. JSON {"speaker":"","line":"","mood":""}
opt: Never mention the modern world.
opt: The player may not get the @ware for free.
in: Who are you?
in: What happened here?
in: *draws a @ware* Give me the @word!
in: I bring @ingredient from @city.
in: Do you know @figure?
in: tell me about @thing
ans: "Ask the tide, stranger, it remembers more than I do."
next: And where do I find it?
next: *walks away*
next: You lie.
next: I'll pay #2-90 coins.
next: Who else knows?`,
  ),
  make(
    { kind: 'gateway', name: 'naming-tool', tokens: [40, 220], flow: visitors, share: [0.5, 1], bare: 0.4 },
    `
sys: Name generator. #10-30 names, one per line, no explanation.
tpl: Names for %%
tpl: Generate #10-50 [short|playful|serious] names: %%
opt: Domain likely free.
opt: Easy to say in @tongue.
in: a shop for @wares in @city
in: a @creature
in: @character
in: @event
in: a band that plays about @theme
ans: Lumora, Kestine, Fable & Fir, Tandry, Oxbow
next: more like the third
next: only one word
next: funnier`,
  ),
  make(
    { kind: 'batch', name: 'ad-copy-tests', tokens: [30, 300], flow: rows, share: [0.1, 0.6], bare: 0.4 },
    `
sys: Performance copy, @channel, @market.
tpl: #3-12 headlines for: %%
tpl: Ad set. Product: %%¶Audience: @buyer¶Give hook, body, CTA; three angles.
opt: Max #25-90 characters each.
opt: JSON array.
in: @ware (@fact)
in: @offer
in: @event in @city`,
  ),
  make(
    { kind: 'gateway', name: 'bedtime-app', tokens: [300, 1100], flow: visitors, share: [0.5, 1], bare: 0.2 },
    `
sys: You tell stories to small children. Gentle, no danger that stays, ends with sleep.
tpl: Child: %%. Friend: a @creature. Place: @setting. Lesson: [sharing|patience|courage|honesty].
tpl: Write a bedtime story for %%, about @thing and a @creature, #200-700 words.
opt: Rhymes here and there.
opt: Simple words.
in: @kid
in: @kid and @kid
ans: Once upon a time, when the moon was new, a small friend knocked at the window.
next: another one!
next: and then?
next: with a @creature too`,
  ),
  make(
    { kind: 'batch', name: 'interview-kit', tokens: [150, 700], flow: rows, share: [0.2, 0.9], bare: 0.5 },
    `
sys: Hiring partner at @brand.
tpl: #5-25 interview questions for %%, with what a strong answer contains.
tpl: Role: %%¶Make a scorecard and a take-home task.
opt: Behavioural questions only.
opt: Add model answers.
in: @role, @city
in: @job in @industry
in: @lang engineer (@stack)`,
  ),
  make(
    {
      kind: 'batch',
      name: 'customer-slot-letters',
      tokens: [60, 350],
      flow: rows,
      share: [0.05, 0.4],
      bare: 0.3,
    },
    `
sys: You write for the owner of @brand in @city.
tpl: Write a [thank-you|reminder|win-back] mail. Customer record: %%
tpl: Personalise our template "Dear {name}, we noticed {thing}" for %%
opt: Sign as @customer.
opt: Under #60-150 words.
in: @crm
in: @customer; @review
in: @customer; bought @ware in @month; @gripe`,
  ),
  make(
    {
      kind: 'batch',
      name: 'ghost-writer-book',
      tokens: [500, 2000],
      flow: refine,
      share: [0.1, 0.4],
      bare: 0.4,
      effort: 0.15,
    },
    `
sys: Ghost writer of a non-fiction book by @customer on @theme.
sys: You co-write a novel set in @setting. Past tense, close third person.
tpl: Chapter #1-30: %%. Write it.
tpl: Next scene: %%
opt: #800-2500 words.
in: @character meets @character
in: @theme and @wonder
in: @verse
ans: The door gave way on the second try, and with it the silence of the house.
next: Slow down the middle part.
next: Read as a critical editor: three weak points, then revise.
next: Continue.`,
  ),
  make(
    { kind: 'batch', name: 'video-scripts', tokens: [200, 1000], flow: rows, share: [0.3, 1], bare: 0.6 },
    `
sys: Scriptwriter for the channel of @brand.
tpl: Script for a #1-12 minute explainer: %%
tpl: #20-60-second short: %%. Hook in the first line.
opt: Camera notes in brackets.
opt: Ask for nothing at the end.
in: @wonder
in: @theme
in: @figure in five facts
in: @topicline`,
  ),
];
