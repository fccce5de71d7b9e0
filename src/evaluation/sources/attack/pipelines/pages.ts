import { between, pick } from '../../../../demo/random.ts';
import { fill, many, shuffled, type Random } from './text.ts';

interface Kind {
  readonly titles: readonly string[];
  readonly lines: readonly string[];
  /** The sentences keep their order. */
  readonly ordered?: true;
}

/** Kinds of pages as a crawl brings them; a page is some of its kind's sentences with its own names and figures. */
const PAGES: readonly Kind[] = [
  {
    titles: [
      'Council {delays|approves|rejects} plan for %venue1% in %place1%',
      '%place1%: {residents|shop owners} divided over new {tram line|parking rules|flood wall}',
    ],
    lines: [
      'The %place1% council voted %9-30% to %2-8% on {Tuesday|Wednesday|Thursday} evening after a debate of almost %2-6% hours.',
      '"We were promised %month% and now we hear nothing," said %name1% %surname1%, %24-81%, who runs %venue% on the same street.',
      'The works are expected to cost %2-48% million and will close the northern lane for up to %5-40% weeks.',
      'A spokesperson for %firm1% declined to comment on the figures, citing {an ongoing tender|a pending appeal}.',
      'Opponents handed over a petition with %400-9800% signatures.',
      'Police recorded %2-60% incidents at the junction last year, against %2-40% the year before.',
      'Work is due to start in %month%, weather permitting.',
      'Deputy mayor %name2% %surname2% called the compromise "not beautiful, but workable".',
      'An earlier draft had foreseen %20-400% fewer parking spaces.',
    ],
  },
  {
    titles: ['%subject1%', '%subject1%: an overview', 'Notes on %subject1%'],
    lines: [
      'In most textbooks %subject1% is introduced through a single idealised case, which hides how much depends on the boundary conditions.',
      'The term was first used in the {1870s|1920s|1950s|1980s} by %name1% %surname1%, then at %place1%, although similar ideas circulated earlier.',
      'Two schools of thought exist: one stresses the mechanism, the other only what can be measured.',
      'A survey of %30-400% practitioners found that %20-85%%% had met at least one serious exception within the last %2-10% years.',
      'It should not be confused with %subject%, with which it shares some vocabulary.',
      'Later work by %surname2% and %surname% (%1961-2023%) showed that the effect nearly vanishes below a threshold of about %3-60%%%.',
      'Critics object that the usual account leaves out %adjective% cases altogether.',
      'In practice the choice is governed by cost, by habit and by what the available instruments can resolve.',
      'The relation holds to within %1-9%%% over the range that matters for applications.',
      'Its reception outside %place% was slow, partly because the main text was not translated until %1905-1998%.',
    ],
  },
  {
    titles: [
      '{Solved|Re}: %thing1% keep {failing|arriving broken|overheating}',
      'anyone else with problems after the %month1% update?',
    ],
    lines: [
      'ok so i have had this thing for %2-30% months now and it {just died on me|makes a clicking noise|wont hold a charge}',
      'Tried a factory reset, tried another cable, tried yelling at it. Nope.',
      'Support told me to wait %5-21% working days!! for an answer, that was in %month%',
      'EDIT: for anyone finding this later, firmware %1-9%.%0-12%.%0-30% fixes it, you have to hold both buttons for %5-20% s',
      'Have you checked the seal? Mine had a hairline crack you could only see with a torch.',
      'same here, bought %2-6% of them for %venue%, %1-2% are already back',
      'tbh for %19-240% bucks i expected better',
      '@%name1% thanks, that worked! you are a legend',
      "I'd not open it yourself, there's a spring under tension behind the cover (ask me how I know)",
      'Posted from my phone, sorry for typos',
    ],
  },
  {
    titles: [
      'Effect of {early|intermittent|low-dose} {exercise|treatment|supplementation} on {recovery|sleep|bone density}: a {cohort study|randomised trial}',
    ],
    ordered: true,
    lines: [
      'BACKGROUND: Whether the intervention alters outcomes in adults over %40-70% years is unclear.',
      'METHODS: We enrolled %60-4200% participants at %2-31% centres in and around %place1% and followed them for a median of %6-96% months.',
      'The primary endpoint was a change of at least %5-30%%% from baseline, assessed blind.',
      'RESULTS: The endpoint was reached by %12-70%%% in the intervention group and %8-50%%% of controls (hazard ratio 0.%40-98%, 95%% CI 0.%30-60% to 1.%01-30%).',
      'Adverse events were {mostly mild|more frequent in the first weeks}; %1-19% participants withdrew.',
      'In a sensitivity analysis that excluded one centre the association was {attenuated|unchanged}.',
      'Limitations include self-reported adherence and %5-28%%% loss to follow-up.',
      'CONCLUSIONS: The results {support|do not support} routine use; a longer trial is under way.',
    ],
  },
  {
    titles: [
      'Terms of {service|carriage|tenancy}, version %2-14%',
      'Section %2-40%. {Liability|Termination|Assignment}',
    ],
    lines: [
      '%2-19%.%1-9% The Supplier shall notify the Customer in writing no later than %5-60% days before any change to the Fees takes effect.',
      '%2-19%.%1-9% Neither party is liable for a delay caused by events beyond its reasonable control, provided that it gives notice within %2-14% business days.',
      '%2-19%.%1-9% The total liability of %firm1% under this Agreement shall not exceed %50-200%%% of the Fees paid in the preceding %6-24% months.',
      '"Confidential Information" means any information disclosed by either party that is marked as such or ought reasonably to be regarded as such.',
      'Nothing in this clause excludes liability for {fraud|death or personal injury caused by negligence}.',
      'This Agreement is governed by the law of the place where %firm1% has its registered office, at present %place1%.',
      'A waiver of any breach is not a waiver of a later breach.',
      'On termination the Customer shall return or destroy all %thing1% within %7-45% days.',
    ],
  },
  {
    titles: [
      "My grandmother's %adjective1% {stew|flatbread|plum cake|dumplings}",
      'Three days in %place1% without a car',
    ],
    lines: [
      'I first tasted this in %place1%, at a table with a plastic cloth and a dog under it.',
      'You need %2-9% ripe plums, %120-600% g of flour, a little patience and no mixer at all.',
      'Let it rest for %20-90% minutes; if your kitchen is cold, rather longer.',
      'The guesthouse belongs to %name1%, who will tell you about the flood of %1950-2009% whether you ask or not.',
      'Bus %2-90% leaves every %15-60% minutes and costs next to nothing; buy the ticket at the kiosk, not on board.',
      'Skip the viewpoint everyone photographs and walk %10-40% minutes further along the ridge.',
      'If the dough sticks, wet your hands; more flour only makes it heavy.',
      'We paid %8-60% for two with wine, and were given a jar of honey to take home.',
      'Bake at %160-230% degrees until the edges are the colour of an old violin.',
    ],
  },
  {
    titles: ['%firm1% {reports|posts} {third|second|first}-quarter results', 'Market note: %firm1%'],
    lines: [
      '%firm1% said revenue rose %1-38%%% to %20-990% million, {ahead of|slightly below} its own guidance.',
      'Operating margin narrowed to %3-29%.%0-9%%% as freight and energy costs weighed on the %place1% plant.',
      '"Demand for %thing1% has not come back the way we hoped," chief executive %name1% %surname1% told analysts.',
      'The company will cut about %40-1900% jobs and close a site near %place2% by %month%.',
      'Shares fell as much as %2-19%%% in early trading before recovering part of the loss.',
      'For the full year it now expects growth of between %1-4%%% and %5-12%%%.',
      'Net debt stood at %1-5%.%0-9% times EBITDA.',
      'The order book of %100-900% million covers roughly %4-18% months of production.',
    ],
  },
  {
    titles: ['Match report: %place1% %0-4%-%0-4% %place2%', 'Chapter %2-40%'],
    lines: [
      '%surname1% struck from %16-30% metres after %4-44% minutes, and for a while that looked to be enough.',
      'The visitors had %52-71%%% of the ball and almost nothing to show for it.',
      'It had rained since %month%, and the %noun1% by the door had begun to smell of the river.',
      '"You never said you would come back," %name1% said, not looking up from the %noun2%.',
      'Coach %name2% %surname2% spoke of "a point won rather than two lost".',
      'Nobody in the house had used the %noun1% since the year of the %adjective1% harvest.',
      '%name1% counted the steps to the gate, as always, and as always there were %19-96%.',
      'A late substitution changed the shape of the game: three at the back, and suddenly there was room.',
    ],
  },
];

const text = (kind: Kind, title: string, count: number, random: Random): string => {
  const drawn = (): readonly string[] => (kind.ordered ? kind.lines : shuffled(kind.lines, random));
  const lines = many(Math.ceil(count / kind.lines.length), drawn).flat();
  const paragraphs: string[][] = [[]];
  for (const line of lines.slice(0, count)) {
    if (random() < 0.25) paragraphs.push([]);
    paragraphs.at(-1)?.push(line);
  }
  const body = paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join(' '));
  return fill([title, ...body].join('\n\n'), random).replaceAll('%%', '%');
};

/** A page of about `sentences` sentences, with its title first. */
export function page(sentences: number, random: Random): string {
  const kind = pick(PAGES, random);
  return text(kind, pick(kind.titles, random), sentences, random);
}

/** Several sections with headings: a chapter, a manual, a report. */
export function longDocument(random: Random): string {
  const kind = pick(PAGES, random);
  const sections = between(3, 9, random);
  return many(sections, (index) =>
    text(kind, `${index + 1}. ${pick(kind.titles, random)}`, between(8, 28, random), random),
  ).join('\n\n');
}

/** One sentence or a few of a page, as short texts for labelling. */
export const snippet = (random: Random): string => {
  const kind = pick(PAGES, random);
  return fill(
    shuffled(kind.lines, random)
      .slice(0, between(1, 3, random))
      .join(' '),
    random,
  ).replaceAll('%%', '%');
};
