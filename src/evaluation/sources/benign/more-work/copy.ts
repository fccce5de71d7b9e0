import { app, compared, pipeline, rows } from './flows.ts';
import { source } from './owner.ts';

/** Texts that sell: short facts in, long copy out. */
export const COPY = [
  source(
    { kind: 'batch', name: 'product-copy', tokens: [80, 380], flow: rows },
    `
role: You're the in-house copywriter of @firm.
role: Brand voice: @tone.
job: [Write|Produce|Draft] a product text of about #60-180 words for [our shop|the catalogue|the marketplace].
job: Create sales copy for the article below, aimed at @buyer.
ask: Write a #80-250 word product description for: %
ask: Generate an engaging product description for the following item. Item: %
rule: British spelling.
rule: Lead with the benefit, not with the material.
rule: No exclamation marks.
rule: Mention every feature once.
rule: Avoid the words "perfect", "ultimate" and "game-changer".
out: Return HTML with one <h2> and two paragraphs.
out: Title on the first line, then the text.
out: JSON with the fields "headline", "body" and "bullets".
in: @product, @trait, @trait
in: @product | @trait | @trait | @trait
in: Name: @product¶Features: @trait; @trait¶Audience: @buyer
in: @product
shot: Made for days that start early. The @product does its job and then gets out of the way.
label: Product
label: Item facts`,
  ),
  source(
    { kind: 'batch', name: 'ad-variants', tokens: [60, 300], flow: compared },
    `
role: Senior performance marketer at @firm.
job: Write #3-10 ad headlines (max 30 characters) and #2-4 descriptions (max 90 characters).
job: Give #3-6 variants of a paid social ad: hook, primary text, call to action.
ask: Create #3-8 Google Ads headlines and #2-4 descriptions for %. Target audience: @buyer.
rule: Vary the angle: price, convenience, proof, curiosity.
rule: No claims that cannot be proved.
rule: One variant must be a question.
out: A JSON list of objects with "headline" and "description".
out: Number the variants.
out: Table with columns Variant, Text, Characters.
in: @product (@trait)
in: @offer for @industry
in: @trade in @town
label: Offer
shot: 1. Sleep cooler tonight 2. Made to last in @town`,
  ),
  source(
    { kind: 'batch', name: 'cold-emails', tokens: [90, 280], flow: rows },
    `
role: You write outbound e-mails for @firm, which sells @offer.
job: Write a first-touch e-mail of at most #70-140 words to the prospect.
job: Draft a personalised sales e-mail and two follow-ups from the lead's data.
ask: Write a cold email to a @job about @offer. Lead: %
rule: One question at the end.
rule: No "I hope this finds you well".
rule: Name one concrete problem of the industry.
rule: Subject line under 6 words.
out: Subject: ...¶¶Body
out: JSON {"subject", "body", "follow_up"}.
in: @person @last, @job, @industry, @town
in: first_name=@person; title=@job; sector=@industry; pain=@pain
in: {"name": "@person @last", "role": "@job", "industry": "@industry", "employees": #10-4000}
label: Lead
label: Prospect`,
  ),
  source(
    { kind: 'batch', name: 'job-adverts', tokens: [250, 700], flow: rows },
    `
role: You work in employer branding at @firm.
job: Write a job advert from the key facts: intro, tasks, profile, what we offer.
job: Turn the hiring manager's notes into a job description of #200-450 words.
ask: Write a job description for a %.
rule: Gender-neutral wording.
rule: No more than #4-7 bullet points in a list.
rule: Do not ask for years of experience.
rule: State the salary only if given.
out: Markdown with the sections About us, Your tasks, You bring, We offer.
out: Plain text ready for the job board.
in: @role in @town, @perk, @perk
in: @role (@town, #20-40 h per week)
in: Position: @role¶Location: @town¶Perks: @perk; @perk¶Salary: #26-95k
in: @role
label: Vacancy`,
  ),
  source(
    { kind: 'batch', name: 'property-listings', tokens: [120, 420], flow: rows },
    `
role: Lettings and sales copy for @firm, estate agents in @town.
job: Write the listing text from the surveyor's bullet points.
job: Compose an appealing but honest property description of #100-250 words.
ask: Write a real estate listing for a %.
rule: Nothing on the neighbours or on who should live there.
rule: Use metric units.
rule: Start with the light or the location.
rule: Faults are named, kindly.
out: Headline, three paragraphs, list of key facts.
out: JSON: {"title", "short", "long"}
in: @home in @town: @homefact, @homefact, @homefact
in: @home, @homefact, @homefact, price #90-990k
in: type: @home¶features: @homefact; @homefact; @homefact; @homefact
label: Property`,
  ),
  source(
    { kind: 'batch', name: 'horoscopes', tokens: [50, 220], flow: rows },
    `
role: Astrology desk of @firm.
job: Write [today's|this week's|the monthly] horoscope.
job: Compose a horoscope of #40-120 words for the sign and area of life.
ask: Write a daily horoscope for %.
rule: Second person, present tense.
rule: Never predict illness or death.
rule: End with a small piece of advice.
rule: Do not mention planets more than once.
out: Only the text.
out: JSON: {"text", "lucky_number", "mood"}
in: @sign, @life
in: @sign
in: sign: @sign, focus: @life, date: #1-28/#1-12/@year
label: Sign`,
  ),
  source(
    { kind: 'batch', name: 'seo-articles', tokens: [500, 1900], flow: pipeline },
    `
role: You are an SEO editor who writes for @firm.
job: Write an outline (H1, H2, H3) for an article on the keyword.
job: Plan a blog article of #700-1800 words that ranks for the keyword. Give the headings and a line on each.
ask: Create a detailed outline for a blog post targeting the keyword "%".
rule: Search intent first.
rule: Include an FAQ of #3-6 questions.
rule: Paragraphs of at most #3-5 lines.
rule: Keyword density under 2 %.
out: Markdown.
in: @keyword
in: keyword: @keyword¶secondary: @keyword
in: @keyword (audience: @buyer, tone: @tone)
label: Keyword
ans: # @keyword¶## What it costs¶## What to look for¶## Common mistakes¶## FAQ
ans: # @^keyword¶¶Choosing a @product takes a little thought. It should be @trait, and it ought to suit @buyer.¶¶## Price¶Expect to pay #10-400.
then: Write out the full article from this outline, in a @tone tone.
then: Write a meta title and meta description for this article.
then: Edit the article: cut filler, keep the headings, add a table of prices.
then: Suggest #3-6 internal link anchors for this text.`,
  ),
  source(
    { kind: 'batch', name: 'social-calendar', tokens: [80, 500], flow: rows },
    `
role: Social media manager, @firm. Tone: @tone.
job: Write a post for the channel and theme.
job: Write #3-7 posts on the theme, each with hashtags and an image idea.
ask: Write a @channel post about %.
rule: At most #1-3 emojis.
rule: End with a question to the reader.
rule: No hashtags in the first line.
rule: No political themes.
out: JSON list with "text", "hashtags", "image".
out: One post per paragraph.
in: @channel: @product, @trait
in: @occasion, @channel
in: theme: @anything; channel: @channel
in: behind the scenes: our @role in @town
label: Brief`,
  ),
  source(
    { kind: 'batch', name: 'shop-faq', tokens: [120, 600], flow: rows },
    `
role: Help-centre editor at @firm.
job: Write an FAQ of #4-10 questions with answers for the page below.
job: Think of the #3-8 questions customers ask most about the subject and answer each in #2-4 sentences.
ask: Generate #5-10 frequently asked questions and answers about %.
rule: Answers start with the fact, not with "Great question".
rule: Do not promise delivery dates.
rule: Simple language (B1).
out: JSON-LD FAQPage.
out: Q: / A: pairs.
in: @product
in: @offer for @industry
in: @trade services in @town
in: @product, @trait, @trait
label: Page`,
  ),
  source(
    { kind: 'batch', name: 'name-ideas', tokens: [40, 220], flow: app },
    `
role: Naming tool of @firm.
job: Suggest #5-20 names for the business or product.
job: Propose #6-12 names and a line on why each fits.
ask: Suggest #5-15 creative names for %.
rule: No names longer than two words.
rule: Easy to say in Spanish and German too.
rule: Nothing that is a known trade mark.
out: JSON array.
out: One per line, no numbering.
in: a @trade in @town
in: a shop for @product
in: a podcast on @anything
in: an app that helps with @pain
in: a puppy that loves @hobby
label: What it is
then: [more|#3-9 more], shorter
then: something [funnier|more serious|more @tone]
then: Give a slogan for the second one.
ans: @fa, @fa@fb, @fa & @fa`,
  ),
  source(
    { kind: 'batch', name: 'travel-guides', tokens: [200, 900], flow: rows },
    `
role: Travel editor at @firm.
job: Write a #2-7 day itinerary with morning, afternoon and evening.
job: Write the destination page: overview, when to go, what to eat, how to get around.
ask: Create a #2-10 day itinerary for a @trip to %.
rule: Only places that exist.
rule: One rainy-day option per day.
rule: Prices in euros.
out: Markdown, one heading per day.
out: JSON array of days with "title" and "stops".
in: @place
in: @place, @trip, budget #300-3000
in: destination=@place; travellers=@buyer; month=#1-12
label: Destination`,
  ),
  source(
    { kind: 'batch', name: 'recipes', tokens: [200, 600], flow: app },
    `
role: You are the cooking assistant in the @firm app.
role: Chef with a soft spot for leftovers.
job: Make a recipe from the ingredients at hand.
job: Suggest a dish, with quantities for #1-6 people, steps and time.
ask: Create a recipe using %.
ask: What can be cooked with %? Give one recipe with steps.
rule: Use metric units.
rule: At most #5-9 steps.
rule: Assume oil, salt and pepper are there.
rule: Flag allergens.
out: JSON {"title","minutes","ingredients","steps"}.
out: Title, ingredient list, numbered steps.
in: @food, @food, @food
in: @food, @food, @food, @food; @diet
in: ingredients: @food, @food¶diet: @diet¶time: #10-60 min
label: Ingredients
ans: @^food and @food bake. Serves #2-4. Heat the oven to 200 °C ...
then: Make it @diet.
then: I have no @food, what instead?
then: For #2-8 people please
then: Nutrition per serving?`,
  ),
  source(
    { kind: 'batch', name: 'greeting-cards', tokens: [30, 160], flow: app },
    `
role: Card writer of @firm.
job: Write a card message for the occasion and the person.
job: Write a short rhyme of #4-12 lines for the card.
ask: Write a heartfelt card message: %
rule: No clichés on age.
rule: Leave room for a signature.
rule: Never more than #30-70 words.
out: Only the message.
out: Three versions: short, warm, funny.
in: @occasion for @relation, who likes @hobby
in: occasion: @occasion, to: @person, from: @person
in: @occasion, @relation
label: Order
ans: Dear @person, another year of @hobby lies ahead of you, and we would not miss it.
then: shorter
then: make it rhyme
then: add that we met in @town`,
  ),
  source(
    { kind: 'batch', name: 'story-personaliser', tokens: [300, 1100], flow: rows },
    `
role: Author of personalised picture books at @firm.
job: Write a bedtime story with the child as the hero.
job: Write chapter #1-6 of the child's book from the order form.
ask: Write a #200-700 word children's story about %.
rule: Age-appropriate words.
rule: Nobody gets hurt.
rule: Ends at home, in bed.
rule: The moral is shown, not told.
out: Pages separated by ---.
out: JSON array of #6-12 pages with "text" and "picture".
in: @person, age #3-9, loves @nature
in: child: @person; friend: @person; place: @place; theme: @hobby
in: a child named @person who learns about @nature
label: Order form`,
  ),
  source(
    { kind: 'batch', name: 'podcast-outlines', tokens: [200, 700], flow: pipeline },
    `
role: Producer of the @firm podcast.
job: Outline an episode of #20-60 minutes: cold open, segments, questions to the guest, outro.
job: Prepare #8-15 interview questions in three blocks.
ask: Create a podcast episode outline about %.
rule: Questions are open.
rule: No jargon without a line of explanation.
out: Markdown with time stamps.
in: @anything, guest: @job from @industry
in: @pain in @industry
in: @anything
label: Episode
ans: 00:00 Cold open¶02:00 What is @anything?¶#10-20:00 The guest's story¶#25-40:00 Listener questions
then: Write the show notes from this outline.
then: Write the host's script for the first segment.
then: Three titles and a description of #50-100 words for this episode.`,
  ),
  source(
    { kind: 'development', name: 'copy-prompt-tuning', tokens: [60, 400], flow: compared },
    `
role: You are a copywriter for @firm. Tone: @tone.
job: Write a push notification (max 90 characters) and an e-mail teaser.
job: Write a landing-page hero: headline, subline, button.
job: Write a win-back e-mail for customers who have not ordered in #3-12 months.
rule: Keep it simple.
rule: Don't sound like an ad.
rule: Avoid alliteration.
rule: Always mention the free trial.
out: JSON {"headline","subline","cta"}
out: No preamble.
in: @product, @trait
in: @offer, for @industry struggling with @pain
in: @trade, @town
label: Campaign`,
  ),
  source(
    { kind: 'batch', name: 'agency-content-farm', tokens: [300, 1400], flow: rows, broad: true },
    `
role: You are an expert content writer.
job: Write a blog post of #400-1000 words.
job: Write an informative, well-structured article on the subject.
job: Write an introduction, five sections with subheadings and a conclusion.
ask: Write a comprehensive article about %.
ask: Write a #500-1200 word article titled "%: what you should know".
rule: Unique content.
rule: Active voice.
rule: Add a conclusion and a call to action.
rule: Grade 8 reading level.
out: Markdown.
out: HTML without <html> or <body>.
in: @keyword
in: @anything
in: @health
in: @money
in: @trip to @place
in: how @industry deal with @pain
in: @law explained for @buyer
label: Topic`,
  ),
];
