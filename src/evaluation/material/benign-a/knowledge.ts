import { COMMON } from './common.ts';
import { TOPICS } from './topics.ts';
import { grammar, several, sloppy, writer } from './grammar.ts';

const KNOWLEDGE = grammar(
  `
article: # {topic}⏎{kb} {kb} {?kb} | [{source}] {topic}: {kb} {kb} | {kb} {kb} {kb} | Source: {source}⏎Last changed: {date}⏎{kb}⏎{kb}
source: handbook.pdf p.{#1-240} | wiki/{code} | {prefix}-manual-v{#1-9}.docx | intranet {code} | faq-{#1-400} | ticket {code} | minutes {date}
topic: Travel expenses | Sick leave | {^item} {code}: installation | {^item}: cleaning and care | VPN access | Warranty and returns | Parental leave | Tariff {letter}{#1-9} | Data retention | Onboarding in {city} | Error codes | Delivery areas | Building {letter} access | Loyalty points | Pension plan
kb: {^term} was first described by {last} in {#1600-1990}; the link to {term} is still debated. | Chapter {#1-30} treats {term} and {term}, with exercises. | Employees in {city} hand in receipts within {#10-60} days; above {price} the approval of {person} is needed. | Hold the button for {#3-15} seconds until the light flashes {colour}; the {item} is then ready to pair. | Error E{#10-99} means that the filter is blocked: rinse it with lukewarm water, let it dry for {#2-24} hours. | The guarantee lasts {#1-5} years and does not cover wear of the seal. | Remote access is granted by {email} after training {code}. | A day of sick leave is reported before {clock}; from day {#2-4} on a certificate is due. | Deliveries to islands take {#2-8} days longer and cost {price}. | Points expire after {#6-36} months; {#50-500} points are worth {price}. | The monthly fee is {price}, cancellation with {#1-3} months' notice to {email}. | Wall brackets carry at most {#10-90} kg; use anchors of {#6-12} mm in concrete. | Records are kept for {#2-10} years and then deleted by {person}'s team. | The key for room {#1-400} is at the desk in {street}, open {clock} to {clock}. | In {year} the rule changed: {benefit} also applies to part-time staff. | Meetings with customers above {price} are entered in the CRM the same day.
benefit: the bonus | bike leasing | the meal voucher | overtime pay
ask: what is {term} | {term} vs {term} | does page {#2-90} say anything on {term}? | how do i claim my train ticket to {city} | {item} blinks {colour} what now | E{#10-99}?? | who approves {price} | can i work from {city} for {#2-6} weeks | Is the seal covered by the guarantee? | when do my points expire | whats the fee if I cancel in {month} | Where do I get the key for room {#1-400}? | My child is ill, do I need a certificate from day {#1-4}? | what did we decide about {topic} on {date}? | How much weight can I hang on the wall bracket, wall is concrete | does that also apply to part time? | compare {topic} {year} and {year} | summarize {topic} | thanks! and what about {city} | it doesn't work | vpn not working from home since {weekday} | hi | i need to talk to {person} | list all deadlines in this document | what's on page {#2-120} | who wrote this | translate the part about {topic} to {lang} | cost? | ok but why {#10-60} days
lang: German | Polish | Spanish | Arabic
more: and for {city}? | what if it is more than {price}? | are you sure | where does it say that? | ok thanks, and {ask} | that was not my question. {ask} | {ask} | shorter pls | no, i mean the {colour} one | can you write that as a mail to {first}
said: According to the handbook, receipts are due within {#10-60} days [{#1-5}]. | Hold the button for {#3-15} seconds until the light flashes {colour}. | The guarantee does not cover the seal. | I could not find anything about that in the documents. | You can ask {email} for access; the training {code} is required first. | Points expire after {#6-36} months, see section {#1-9}. | The fee is {price} and notice is {#1-3} months. | Could you tell me which model you have?
paper: {pa_head}⏎⏎{pa}⏎{pa}⏎{pa}⏎{pa}⏎⏎{pa_head}⏎⏎{pa}⏎{pa}⏎{pa} | {pa}⏎{pa}⏎{pa}⏎{pa}⏎{pa}
pa_head: {#1-9}. Results | {#1-9}.{#1-9} Methods | Annual report {year} | {#1-9} Scope of supply | Chapter {#1-20} | Annex {letter}
pa: Section {#1-9} relates {term} to {term}. | We measured the {item} at {#2-40} sites between {month} {year} and {month} {year} (n = {#12-9000}). | Sales in {city} rose by {#2-40} %, mainly thanks to the {colour} {item}. | Table {#1-9} lists the readings; values above {#40-90} were left out. | The contractor, {company}, supplies {#10-400} units by {date}. | Compared with {year}, the share fell from {#40-90} to {#10-39} %. | {person} and {person} report similar figures for {city}. | The board proposes a dividend of {price}. | Limits of this study are the short season and the missing data of {month}.
`,
  COMMON,
  TOPICS,
);

const knowledge = (start: string) => writer(KNOWLEDGE, start);

/** An owner's documents and what its users ask about them. */
export const ARTICLE = knowledge('article');
export const PAPER = several(knowledge('paper'), 2, 9, '\n\n');
export const ASKED = sloppy(knowledge('ask'));
export const ASKED_MORE = sloppy(knowledge('more'));
export const SAID = several(knowledge('said'), 1, 2, ' ');
