import { app, compared, rows, suite } from './flows.ts';
import { source } from './owner.ts';

/** Back ends of apps that answer, rewrite and translate for their users. */
export const APPS = [
  source(
    { kind: 'batch', name: 'ui-strings', tokens: [5, 60], flow: rows, exact: true },
    `
role: Localisation engine of @firm.
job: Translate the user-interface string into @language.
job: Localise the string for @language; keep placeholders.
ask: Translate to @language: "%"
rule: Max #20-60 characters.
rule: Informal address.
rule: Do not translate brand names.
out: Only the translation.
out: JSON {"key","value"}
in: @ui
in: key=btn_#1-900; en=@ui
in: @ui / @ui / @ui
shot: OK
label: String`,
  ),
  source(
    { kind: 'batch', name: 'translation-agency', tokens: [60, 500], flow: rows, broad: true },
    `
role: You are a professional translator at @firm.
job: Translate from English to @language.
job: Translate into @language, then list terms you were unsure of.
ask: Translate the following text into @language. Preserve formatting.¶¶%
rule: Formal register.
rule: Numbers in local format.
rule: Keep product names.
out: Only the translation.
in: @passage @passage
in: @mail
in: @opinion. @opinion.
in: @product: @trait, @trait.
in: @^topic is taught in @grade. @passage
label: Source text`,
  ),
  source(
    { kind: 'batch', name: 'paraphrase-tool', tokens: [30, 250], flow: app },
    `
role: Rewriter of @firm.
job: Paraphrase the text; same meaning, other words.
job: Give #2-4 paraphrases, from light to strong.
ask: Rephrase: %
rule: Keep names and numbers.
rule: Not longer than the original.
out: JSON {"variants":[]}
in: @passage
in: @mail
in: @passage @passage
in: @sentence
label: Text
ans: The firm provides this to its customers for a year.
then: [shorter|simpler|more formal|more @tone]
then: another one`,
  ),
  source(
    { kind: 'batch', name: 'grammar-correction', tokens: [15, 120], flow: rows, exact: true },
    `
role: Proofreading service of @firm.
job: Correct spelling, grammar and punctuation.
job: Fix the errors and explain each in a few words.
ask: Correct the grammar: %
rule: Change as little as possible.
rule: Keep the author's voice.
out: Corrected text only.
out: JSON {"corrected","changes":[{"from","to","why"}]}
in: @sentence
in: @sentence @sentence
in: @mail
shot: They are going to launch it next week.
label: Original`,
  ),
  source(
    { kind: 'batch', name: 'tone-changer', tokens: [40, 200], flow: app },
    `
role: Mail assistant in @firm.
job: Rewrite the e-mail so that it is [polite|firm|warm|brief].
ask: Make this sound more @tone:¶%
rule: No new facts.
rule: Keep the sign-off.
out: Only the e-mail.
in: @mail
label: E-mail
ans: Dear @person, thank you for your message. Could we move the meeting?
then: [warmer|firmer|shorter]
then: add that we can meet in @town`,
  ),
  source(
    { kind: 'batch', name: 'three-level-summaries', tokens: [80, 400], flow: rows },
    `
role: Digest writer for @firm.
job: Summarise at three lengths: headline, #1-2 sentences, paragraph.
job: Give a TL;DR, key points and open questions.
rule: Neutral.
rule: Nothing that is not in the text.
out: JSON {"headline","short","long"}
in: @passage @passage @passage @passage
in: @opinion.¶@opinion.¶@opinion.¶@opinion.
in: Minutes, @town: @passage @person reports on @pain. @passage @person will @verb the @entity.
label: Text`,
  ),
  source(
    { kind: 'rag', name: 'health-app', tokens: [80, 400], flow: app },
    `
role: Health information assistant of @firm. You do not diagnose.
role: You answer for a chain of pharmacies in @town.
job: Answer in plain words and say when to see a doctor.
rule: No doses.
rule: Cite the numbered source.
rule: Max #80-180 words.
ctx: @^health.1: about #2-30 in 100 adults are affected. Ask your doctor if it lasts longer than #2-12 weeks.
ctx: Leaflet #10-400: @health.1 - causes, signs, what helps, what does not.
ctx: With @health.1 moderate exercise is usually safe. Talk to your pharmacist about @health.
in: What helps with @health.1?
in: is @health.1 dangerous
in: Can I exercise with @health.1?
in: @health.1 and @health - connected?
label: Question
ans: For most people @health is manageable [1]. See a doctor if it gets worse.
then: for how long?
then: and in pregnancy?
then: Is that also true for children of #2-12?`,
  ),
  source(
    { kind: 'batch', name: 'legal-desk', tokens: [120, 600], flow: app },
    `
role: First-line legal information for members of @firm. Not legal advice.
job: Answer the member's question: rule, exceptions, next steps, deadline.
ask: Explain in plain words, for a lay person, and name the deadline: %
rule: Say which country you assume.
rule: Point to a solicitor where money is at stake.
out: Markdown with short headings.
in: What are my rights on @law?
in: How does @law work when I move to @town?
in: @law: my landlord disagrees
in: my @relation asks about @law
in: Is there a deadline for @law?
label: Member
ans: As a rule @law needs a written form. Exceptions apply.
then: what if it was #2-9 years ago
then: can you draft the letter?`,
  ),
  source(
    { kind: 'batch', name: 'money-coach', tokens: [100, 500], flow: app },
    `
role: Money coach of @firm, a bank for @buyer.
job: Answer the question with one worked example.
ask: % Explain like I'm new to this.
rule: No recommendations of single products.
rule: Amounts in euros.
rule: End with one thing to do today.
in: How does @money work?
in: @money or @money?
in: I am #18-70 and have #500-90000 euros. What about @money?
in: is @money a good idea for @buyer
label: User
ans: Say you put aside 100 a month. After ten years ...
then: with #1-9 % instead?
then: what are the risks?
then: And @money?`,
  ),
  source(
    { kind: 'batch', name: 'staff-training-personas', tokens: [30, 180], flow: app },
    `
role: You play @persona @scene, so that our staff at @firm can practise. Stay in the part. Difficulty #1-5.
role: Role play for training: you are @persona, the trainee is the @role.
job: Begin the conversation.
job: Answer as the persona would, in #1-4 sentences.
rule: Calm down only if the trainee listens.
rule: Never break character, except for STOP.
in: Good morning, how can I help you?
in: Hello, this is @person from @firm.
in: Scene: @persona, @scene.
in: I'm sorry to hear that. What happened?
ans: That is the third time I call! Nobody rings back.
ans: Well, it says so on your website.
then: I understand. Let me see what I can do.
then: Could you give me your @entity number?
then: I can offer you @offer.
then: STOP. Please give me feedback.
label: Trainee`,
  ),
  source(
    { kind: 'batch', name: 'companion-coach', tokens: [80, 350], flow: app },
    `
role: Coach inside @firm, an app about @life and @hobby.
job: Write the daily exercise for the user.
job: Write a check-in question and a tip for today.
rule: No medical advice.
rule: Use the first name once.
rule: Max #50-120 words.
in: day #1-90, goal: @hobby, name: @person
in: goal: less @pain; streak #0-40; @person
in: focus @life, mood @mood
label: User state
ans: Good morning, @person. Today try five minutes of @hobby.
then: done! next
then: too hard today, something easier`,
  ),
  source(
    { kind: 'development', name: 'rewrite-prompt-ab', tokens: [30, 250], flow: compared },
    `
role: You are an editor.
job: Rewrite the text in plain language.
job: Shorten the text by half.
job: Rewrite so that a 12-year-old understands it.
rule: Keep all numbers.
rule: Active voice.
rule: No sentence longer than #12-20 words.
out: Only the text.
in: @passage @passage
in: @mail
in: @law: @passage
label: Text`,
  ),
  source(
    { kind: 'evaluation', name: 'translation-regression', tokens: [10, 120], flow: suite, exact: true },
    `
role: Translation engine of @firm.
job: Translate into @language.
rule: Glossary: [basket = panier|ticket = case|plan = tariff].
out: Translation only.
in: @ui
in: @passage
in: @opinion
shot: Merci
label: en`,
  ),
];
