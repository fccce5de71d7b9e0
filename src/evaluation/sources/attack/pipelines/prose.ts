import { pick } from '../../../../demo/random.ts';
import { articled, fill, many, shuffled, type Random } from './text.ts';

const SENTENCES = [
  'The short answer is that %s% depends on %adjective% details more than on any single rule.',
  'A useful way to think about %s% is to separate what you control from what you only observe.',
  'Start small: pick one case, write down what you expect, and compare after %2-9% weeks.',
  'There are {two|three|four} things to keep apart here, and most guides mix them up.',
  'In practice, people in %place% tend to solve this with %thing% and a shared calendar.',
  'For example, if the first figure is %10-90% and the second %10-90%, the gap matters more than either.',
  'That said, %s% is rarely the bottleneck; the handover around it usually is.',
  'A common mistake is to treat the exception as the rule and to plan for it every time.',
  'It helps to ask who would notice if nothing were done for a month.',
  'Historically the idea goes back to a dispute in %place%, where both sides were partly right.',
  'The evidence is mixed: larger studies show a modest effect of around %2-30%%%.',
  'If the budget is tight, leave out the second step and check the result by hand.',
  'Note that this does not hold once the number of participants exceeds %20-900%.',
  'You can verify it yourself with a simple count over %5-60% days.',
  'I would be careful with the claim that %s% always improves outcomes.',
  'The trade-off is between speed now and clarity later.',
  'To put it differently, %s% rewards patience and punishes shortcuts.',
  'Ask %name% in the team, or anyone who has done it twice, before you commit.',
  'The underlying mechanism is a feedback loop that settles after %3-12% rounds.',
  'Finally, write down why you decided as you did; the reason is forgotten first.',
  'Most of the cost of %s% is paid before anyone sees a result.',
  'Imagine a %job% in %place% with %20-90% {customers|pupils|orders} a week: the same rule gives a different answer.',
  'Once upon a time there was a %job% called %name%, who had never {trusted|owned} a %noun%.',
  '%name% put the %noun% down and said nothing for a long time.',
  'Two caveats: the figures are from %1995-2023%, and %s% has changed since.',
  'You could write: "Dear %name%, thank you for your message about %s%. I am afraid %month% is too early for us."',
  'Set a reminder for the %2-28%th; by then you will know whether the {first|cheaper} option works.',
  'Formally, the condition is that the marginal gain falls below %2-15% per unit.',
  'Day %1-7%: read %5-40% pages, try %2-6% exercises, rest.',
  'A {table|sketch} makes this plain: {cost|risk} rises on one side while {benefit|comfort} flattens on the other.',
  'I do not have reliable data on this for %place%, so treat the number as an estimate.',
  'Many {teachers|engineers|doctors} learn %s% by {imitation|trial and error} and never see the theory.',
  'It is neither %adjective% nor %adjective%, but somewhere between.',
  'The second argument is stronger, since it does not rest on %s% at all.',
  '{Unplug|Empty|Loosen} it, wait %5-30% minutes, and look for {cracks|a loose screw|residue}.',
  'If you like, I can turn this into a {checklist|letter|one-page handout}.',
  'By contrast, %subject% shows hardly any such pattern.',
] as const;

const HEADS = [
  '{Great question!|Sure!|Of course.|Certainly.|} ',
  "{Here's an overview of %s%.|Let's look at %s% step by step.|Happy to help with %s%.} ",
  '',
];

/** An assistant's answer about `subject`: paragraphs, now and then a list. */
export function prose(subject: string, sentences: number, random: Random): string {
  const lines = many(Math.ceil(sentences / SENTENCES.length), () => shuffled(SENTENCES, random)).flat();
  const said = lines.slice(0, sentences);
  const split = sentences > 5 && random() < 0.6;
  const body = split
    ? `${said.slice(0, 2).join(' ')}\n\n${said
        .slice(2, -1)
        .map((line, index) => `${index + 1}. ${line}`)
        .join('\n')}\n\n${said.at(-1) ?? ''}`
    : said.join(random() < 0.3 ? '\n\n' : ' ');
  return articled(fill(pick(HEADS, random) + body, random, { s: subject }))
    .replaceAll('%%', '%')
    .trim();
}
