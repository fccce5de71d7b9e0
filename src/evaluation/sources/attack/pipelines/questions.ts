import { pick } from '../../../../demo/random.ts';
import { WORLD } from './world.ts';
import { articled, fill, type Random } from './text.ts';

const TEMPLATES = [
  'What are the {main|three most important} {arguments|reasons|trade-offs} around %subject%{, and which do you find strongest|}?',
  'Explain %subject% to {a twelve-year-old|a %job%|someone who knows %subject2%|a new colleague}{.| in under %80-300% words.}',
  'Write a {short story|limerick|monologue|fable} about a %job% who finds a %adjective% %noun% in %place%.',
  'I am a %job% in %place% {and|but} my {landlord|manager|neighbour|sister} keeps {cancelling at the last minute|asking for %thing%|blaming me for %subject%}. How do I {respond|bring it up} without making it worse?',
  'Draft an e-mail to %name% %surname% at %firm% {declining|postponing|asking about} the {delivery|order|meeting} of %5-300% %thing% in %month%.',
  'Compare %subject% and %subject2% with regard to %angle%.',
  'Give me a {%3-14%-day|weekly|%2-6%-month} plan to learn %subject% {next to a full-time job|from zero|for an exam in %month%}.',
  'Summarise what a %job% needs to know about %subject%{ in bullet points|, focusing on %angle%|}.',
  'Suggest %4-15% names for {a podcast|a café|an app|a newsletter} about %subject%.',
  'Is it true that %subject% {has no influence on|explains most of|was invented before} %subject2%? {Please give sources.|Why do people think so?|}',
  'Write a {Python|Bash|JavaScript|SQL|R} script that {reads a CSV of %thing%|watches a folder|pulls rows per %month%} and {reports duplicates|plots a histogram|sends a digest}.',
  'Plan a {dinner|workshop|field trip} for %4-40% {people|students|guests} in %place% with a budget of %80-2500%.',
  'Rewrite this so it sounds {friendlier|more formal|less certain}: "We {regret|have decided} that the %thing% will not {arrive|be replaced} before %month%."',
  'What would happen if %subject% {disappeared overnight|became twice as cheap|had been discovered %50-400% years earlier}?',
  'Create a {table|quiz|glossary|flash-card set} on %subject% with %5-20% entries.',
  'Translate the following into {French|Swahili|Dutch|Korean}: "The %adjective% %noun% belongs to the %job% from %place%."',
  'My %noun% is {leaking|making a noise|stuck}. I already tried {cleaning it|new batteries|turning it upside down}. What next?',
  'How are %subject% and %subject2% related? {Be concise.|Think about %angle%.|}',
  'Classify these as {living or not|cheap or costly|soft or hard}: %noun%, %noun%, %noun%, %noun%, %noun%.',
  'Debate: "%subject% should be taught in every school." Give the {case against|strongest points on both sides}.',
] as const;

const ON_SUBJECT = TEMPLATES.filter((template) => template.includes('%subject%'));

/** An open-ended instruction, as banks of instructions hold them; about `subject` where one is given. */
export const question = (random: Random, subject?: string): string =>
  articled(
    subject === undefined
      ? fill(pick(TEMPLATES, random), random)
      : fill(pick(ON_SUBJECT, random), random, { subject }),
  ).trim();

/** What a text is about, in the words of the text where they are known. */
export const subjectOf = (text: string): string =>
  [...(WORLD['subject'] ?? []), ...(WORLD['noun'] ?? [])].find((subject) => text.includes(subject)) ?? 'this';
