import { between, pick } from '../../../../demo/random.ts';
import { lines } from './world.ts';
import { fill, hex, some, type Random } from './text.ts';

const AGENTS =
  'semaglutide|dapagliflozin|rituximab|low-dose aspirin|sertraline|vitamin D|pembrolizumab|metformin|botulinum toxin|tranexamic acid|colchicine|ketamine|apixaban|infliximab';
const ILLS =
  'type 2 diabetes|rheumatoid arthritis|heart failure with preserved ejection fraction|chronic migraine|postpartum haemorrhage|gout flares|treatment-resistant depression|COPD|atrial fibrillation|psoriasis|non-small-cell lung cancer|chronic kidney disease|ulcerative colitis|community-acquired pneumonia';
const ENDS =
  'all-cause mortality|30-day readmission|HbA1c|pain at 24 h|progression-free survival|eGFR decline|relapse|quality of life (EQ-5D)|major bleeding|length of stay';

/** A clinical question's parts, drawn together so that question and abstracts belong to each other. */
export interface Clinical {
  readonly agent: string;
  readonly ill: string;
  readonly end: string;
}
export const clinical = (random: Random): Clinical => ({
  agent: pick(AGENTS.split('|'), random),
  ill: pick(ILLS.split('|'), random),
  end: pick(ENDS.split('|'), random),
});

const TITLES =
  lines(`{agent} [versus|compared with] [placebo|usual care|standard dosing] in [adults|older patients|women] with {ill}: [a randomised trial|a cohort study|a network meta-analysis]
  [Effect|Safety|Cost-effectiveness] of {agent} [added to|after failure of] first-line therapy in {ill}
  {ill} and {end}: [{2-18}-year follow-up|registry data from {2-9} countries]`);
const AIMS =
  lines(`[BACKGROUND: |Introduction. |]The role of {agent} in {ill} [remains uncertain|is debated|has not been tested in routine care].
  OBJECTIVE: To [estimate|compare] the effect of {agent} on {end} in patients with {ill}.`);
const METHODS =
  lines(`[METHODS: |]We randomly assigned {80-4000} patients at {2-90} centres to {agent} or [placebo|usual care] for {4-104} weeks; the primary outcome was {end}.
  [METHODS: |]In this retrospective cohort ({2006-2014}-{2016-2024}, n = {500-90000}) we used propensity scores matched 1:{1-4}.
  [METHODS: |]We searched four databases to {month} {2019-2025} and pooled {5-60} trials with random effects; certainty was rated with GRADE.`);
const RESULTS =
  lines(`[RESULTS: |]{end} occurred in {3-40}.{0-9}% versus {3-40}.{0-9}% (hazard ratio 0.{55-98}; 95% CI, 0.{40-54} to 1.{0-2}{0-9}; P=0.0{1-9}).
  Mean difference in {end} was -{0-3}.{1-9} (95% CI -{3-5}.{0-9} to {0-1}.{1-9}); heterogeneity was [low|substantial] (I2 {0-88}%).
  Serious adverse events were [similar|more frequent with {agent}] ({2-19}% vs {2-19}%); {1-14}% stopped treatment.`);
const ENDINGS =
  lines(`[CONCLUSIONS: |]{agent} [reduced|did not reduce] {end} in patients with {ill}. [Funded by {firm}; NCT0{1000000-9999999}.|Longer trials are needed.]
  [CONCLUSIONS: |]Evidence of [low|moderate] certainty suggests [little to no difference|a benefit] of {agent}.`);

/** A journal abstract with its head. */
export function abstract(about: Clinical, random: Random): string {
  const parts = [TITLES, AIMS, METHODS, RESULTS, RESULTS, ENDINGS].map((forms) =>
    fill(pick(forms, random), random, { ...about }),
  );
  return `PMID ${between(18_000_000, 39_000_000, random)} | ${parts[0]} (${fill('{last}', random)} et al., ${between(2009, 2025, random)})\n${parts.slice(1).join(' ')}`;
}

const CLAIMS =
  "whether the limitation clause was incorporated by reference|whether notice by e-mail was effective|the landlord's duty to mitigate|causation in a loss-of-chance claim|the scope of the non-solicitation covenant|legal privilege over the internal report|apportionment between two insurers|the test for constructive dismissal|whether time was of the essence|abuse of process by relitigation|unjust enrichment between co-owners|the exercise of a break option";
export const claim = (random: Random): string => pick(CLAIMS.split('|'), random);

const HOLDINGS =
  lines(`[{1-90}] The [appellant|defendant|claimant], {firm}, contends that the judge [erred in|was wrong on] {claim}. I do not accept that submission.
  [{1-90}] On {day} the parties exchanged e-mails in which {firm} wrote: "[we consider the matter closed|subject to contract|this is our final position]". The judge found that this was [decisive|no more than negotiation].
  [{1-90}] The starting point is the language of clause {2-40}.{1-9}, read as a whole against the background known to both parties at the time; see {last} v {last} [{1968-2019}] at [{10-90}].
  [{1-90}] Counsel for the respondent drew attention to {last} v {firm}, a case concerning {claim}, but the facts there were [quite different|not on all fours].
  [{1-90}] The damages claimed amount to {money} together with interest from {day}; the expert {first} {last} accepted in cross-examination that {5-60}% of that sum was [speculative|already paid].
  [{1-90}] It follows that ground {2-5} [succeeds|fails]. I would [allow|dismiss] the appeal [to that extent|with costs|].
  [{1-90}] Two further points were taken below and not pursued here. The first concerned the admissibility of the {noun} records; the second the standing of {firm} after the assignment of {day}.`);

/** Numbered paragraphs of a judgment under its citation. */
export function judgment(about: string, paragraphs: number, random: Random): string {
  const head = fill(
    '{last} v {firm} [{1975-2025}] [EWCA Civ|HCA|NSWCA|ONCA|SCC|EWHC (Comm)] {10-1900}',
    random,
  );
  return `${head}\n${some(HOLDINGS, paragraphs, random, { claim: about }).join('\n')}`;
}

const EVENTS = lines(`[port strike|bus drivers' walkout] in {city}
  [merger|insolvency|data breach] at {firm}
  the {city} [flood|bridge closure|tram derailment]
  the [rent cap|deposit scheme|plastic levy] vote
  recall of the {ware} by {firm}
  {first} {last}'s [resignation|appointment|trial]
  the {month} heatwave in {city}
  the {city} transfer of {first} {last}`);
/** Something in the news of one day, told alike by every article about it. */
export const event = (random: Random): string => fill(pick(EVENTS, random), random);

const REPORTS =
  lines(`{city}, {day} ({brand} News) - Officials said on [Tuesday|Friday|Sunday] that {event} would [cost {2-90} million|affect {200-90000} people|take weeks to settle].
  "[We did not see it coming|There is no reason for alarm|This was overdue]," said {first} {last}, a spokesperson for {firm}.
  The [opposition|union|regulator] called for [an inquiry|talks|compensation] over {event} by {month}.
  Shares of {firm} [fell|rose] {1-14}.{0-9} percent in early trading.
  Earlier reports that {2-40} people had been [injured|laid off|fined] could not be confirmed.
  Residents interviewed near the [station|plant|town hall] were [divided|angry|resigned].
  A decision on {event} is expected at the meeting on {day}. (Reporting by {first} {last}; editing by {first} {last})`);
export const article = (about: string, count: number, random: Random): string =>
  some(REPORTS, count, random, { event: about }).join(' ');

/** Ids of pieces of documents, as vector stores give them. */
export const chunkId = (random: Random): string =>
  pick(
    [
      hex(8, random),
      `doc_${between(1, 900, random)}#${between(0, 60, random)}`,
      `${hex(8, random)}-${hex(4, random)}`,
    ],
    random,
  );
