import { COMMON } from './common.ts';
import { grammar, several, writer } from './grammar.ts';

const OFFICE = grammar(
  `
mail: From: {email}⏎To: {email}⏎Date: {date}⏎Subject: {subject}⏎⏎{hello} {first},⏎⏎{m_body} {m_body}⏎{?m_body}⏎⏎{regards}⏎{person}⏎{company} | {hello} {first}, {m_body} {m_ask} {regards} {first} | {m_body}⏎⏎{m_ask}⏎⏎{person} ¦ {role} ¦ {company} ¦ {phone}⏎⏎> On {date} {person} wrote:⏎> {m_body}⏎> {m_ask}
hello: Dear | Hi | Hello | Good morning | Hey
regards: Best, | Kind regards, | Cheers, | Thank you | Thanks and regards, | BR
subject: offer {code} | delivery in {month} | Re: meeting {weekday} | FW: {item} samples | contract renewal {company} | missing documents | quote for {#20-4000} {item}s | invoice {code} overdue | site visit {city} | changes to {code}
role: Head of Purchasing | Accounts Payable | Site Manager | Office Assistant | Key Account Manager | Project Lead | HR Business Partner | Controller | Plant Engineer | Paralegal | Nurse Lead | Dispatcher
m_body: we still need the signed version of {code} by {date}. | The price in your quote ({price}) does not match what {person} told us on {weekday}. | Production in {city} is down until {weekday}, so {#100-900} {item}s will be late. | {person} has left {company}, please use {email} from now on. | Attached are the drawings, revision {letter}. | Our auditors ask for proof of delivery for {order}. | Payment terms would be {#14-90} days net. | The room in {city} is booked for {date}, {clock}. | We lost {#2-9} pallets at customs in {city}. | Legal has two comments on clause {#2-18}. | I'd move the go-live to {month}, the data from {company} is not clean. | Could we split the shipment: {#10-90} now, the rest in {month}?
m_ask: Can you confirm by {weekday}? | Please send a corrected invoice. | Who is in charge of this on your side? | Do you have time on {weekday} at {clock}? | Let me know what you need from us. | Please advise. | Is {price} still your last word?
minutes: {first}: {mt} {?mt}⏎{first}: {mt}⏎{first}: {mt_short}⏎{first}: {mt} {mt}⏎{first}: {mt_short} {mt}⏎{first}: {mt_end} | [00:{#10-59}:{#10-59}] SPEAKER_0{#1-4}: {mt} {mt}⏎[00:{#10-59}:{#10-59}] SPEAKER_0{#1-4}: {mt_short}⏎[00:{#10-59}:{#10-59}] SPEAKER_0{#1-4}: {mt} {mt_end} | notes {weekday} standup⏎- {first}: {mt}⏎- {first}: {mt}⏎- {first} {mt_end}⏎- {mt_short}
mt: so um the numbers for {city} are {#2-30} percent under plan. | I talked to {company} and they, they want {price} or they walk. | Can we push {code} to {month}? | The supplier said the {item}s will be there on {weekday}, I don't believe it. | Marketing wants the {colour} version for the fair in {city}. | we hired {#1-6} people, two of them start on {date}. | {first} will check the contract with {company}. | the budget is {price}, we have spent about {#30-98} percent. | Last week's incident, that was the {item} line, {#2-9} hours down. | I'd rather not decide that without {first}. | right, right, and the customer in {city} still waits for {code}. | okay so action for {first}, call {company} before {weekday}.
mt_short: Yeah. | Agreed. | Sorry, I was on mute. | No objection. | Hm, not sure. | Can you repeat that? | Who takes that? | Next point.
mt_end: Okay, same time next {weekday}. | I'll send the notes. | {first} does it by {date}. | Let's take that offline. | Decision: we go with {company}.
invoice: INVOICE {code}⏎{company}⏎{address}⏎⏎Bill to: {company}, {address}⏎Date: {date}  Due: {date}⏎⏎{inv_line}⏎{inv_line}⏎{inv_line}⏎⏎Subtotal {money}⏎VAT {#5-25}% {money}⏎TOTAL {price}⏎IBAN {letter}{letter}{#10-99} {#1000-9999} {#1000-9999} {#1000-9999} | {company} * {address} * Tel {phone}⏎RECEIPT No {#1000-99999}   {date} {clock}⏎{rec_line}⏎{rec_line}⏎{rec_line}⏎{rec_line}⏎SUM {money}⏎CASH {money} CHANGE {#0-9}.{cents}⏎Thank you! | Rechnung Nr. {code} vom {date}⏎Lieferant: {company}⏎{inv_line}⏎{inv_line}⏎zzgl. 19% MwSt⏎Gesamt: {money} EUR, zahlbar bis {date}
inv_line: {#1-400} x {item} {colour}    {money}    {money} | {code}  {item} {size}   qty {#1-90}   @ {money}   {money} | Labour {person} {#1-40} h à {#30-160}   {money} | Freight {city} - {city}   {money} | Discount {#2-20}%   -{money}
rec_line: {item} {size} .... {#1-99}.{cents} | {#1-6}x{letter}{letter}{letter} {#100-999}   {#1-40}.{cents} {letter} | PLU {#1000-9999}  {#0-2}.{#100-999}kg   {#1-20}.{cents}
resume: {person}⏎{address} ¦ {phone} ¦ {email}⏎⏎EXPERIENCE⏎{cv_job}⏎{cv_job}⏎{?cv_job}⏎⏎EDUCATION⏎{cv_edu}⏎⏎SKILLS: {skill}, {skill}, {skill}, {skill} | CV {person}, born {date}. {cv_job} {cv_job} {cv_edu} Languages: {tongue}, {tongue}. {skill}, {skill}.
cv_job: {year}-{year} {role}, {company}, {city}: {cv_did}, {cv_did}. | {role} at {company} ({#1-9} years) - {cv_did}; {cv_did}
cv_did: led a team of {#2-30} | cut costs by {#3-35} % | introduced {skill} | looked after {#10-400} accounts | night shifts | built the stock database | trained apprentices | negotiated contracts up to {price} | kept the books for {#2-12} sites | planned tours for {#5-80} drivers
cv_edu: BSc Logistics, {city}, {year} | Apprenticeship as electrician, {company}, {year} | MA History, {city} {year} | Secondary school {city}, left {year} | MBA (part time), {year}
skill: Excel | SAP | Python | forklift licence | AutoCAD | payroll | SQL | first aid | Salesforce | welding | German B2 | IFRS | React | HACCP | public speaking | Kubernetes
tongue: English C1 | Polish native | French B1 | Arabic | Turkish | Spanish B2
job_ad: {company} in {city} is looking for a {role} (m/f/d). You will: {cv_did}, {cv_did}. You bring: {skill}, {skill}, {tongue}. We offer: {price} a year, {#24-33} days of holiday, {benefit}. Apply to {email} until {date}. | {role} - {city} - {price}/month⏎Tasks⏎* {cv_did}⏎* {cv_did}⏎Profile⏎* {skill}⏎* {skill}⏎{benefit}
benefit: free parking | company bike | canteen | home office {#1-4} days | {#13-14} salaries | fruit basket | dog friendly | shift bonus
firm: {company} - {firm_does} for {firm_whom} since {#1899-2021}. {#4-4000} employees, {city}. | {company}, {address}. "{firm_does}, {firm_does}". www.{mail_host} | {company} ({city}): {firm_does}. Founder: {person}.
firm_does: we plan and install heat pumps | precision parts milled from aluminium | payroll software | pallets and crates | organic baby food | freight forwarding by rail | school catering | hearing aids and batteries | flat roof repair | greenhouse automation | marina services | translation of patents | dental laboratories | ticketing for theatres | vineyard equipment | used forklift trucks
firm_whom: municipalities | small bakeries | private households | the automotive industry | hospitals | shipyards | hotels | farmers | schools | law firms
survey: Q{#1-20}: {sv_q}⏎A: {sv_a} | {sv_a} | respondent {#1000-9999}; {sv_a}
sv_q: What should we improve? | Why did you give that score? | What do you like about working at {company}? | Anything else?
sv_a: parking is a nightmare | The canteen, and the lifts in {city} | my manager {first} never has time | nothing really | More {item}s in size {size} please | pay. pay. pay. | communication between {city} and {city}, we hear everything last | I like my team, the tools are {#10-20} years old | n/a | too many meetings on {weekday}s | the training with {person} was excellent | shorter waiting times at the counter | you never answered my mail of {date}
clause: {#1-19}.{#1-9} {cl} | §{#1-40} ({#1-4}) {cl} | Article {#1-30}. {cl} {cl}
cl: The Supplier shall deliver the Goods to {city} within {#5-60} days of the Order, failing which the Buyer may claim {#1-5} % of the price per week, up to {#5-20} %. | Either party may terminate this Agreement with {#1-12} months' written notice to the end of a calendar quarter. | The Tenant shall return the premises swept clean, with all keys, and bears minor repairs up to {price} in each case. | Liability is limited to {price} per event, save in cases of intent or gross negligence. | {company} grants a non-exclusive, non-transferable right to use the Software at {#1-50} sites. | Invoices are due {#10-60} days after receipt; interest at {#4-12} % accrues thereafter. | This Agreement is governed by the laws of {country}; the courts of {city} have jurisdiction. | The Employee shall not, for {#6-24} months after leaving, work for a competitor within {#10-200} km of {city}. | Personal data is processed only on documented instructions and deleted {#30-180} days after the end of the contract. | Force majeure includes strikes, epidemics and the closure of the port of {city}. | Prices are adjusted each {month} by the change in the consumer price index, at most {#2-6} %. | The Buyer shall inspect the Goods within {#3-14} days and notify defects in writing to {email}.
country: Portugal | England and Wales | the Netherlands | Austria | the State of Ohio | Sweden | India
memo: To: all staff {city}⏎From: {person}, {role}⏎⏎{m_body} {m_body} From {date}, {benefit} applies to everyone at {company}. Questions to {email}.
claim: Policy {code}, loss on {date} at {address}. {claim_what} Estimated damage {price}. Reported by {person}, {phone}.
claim_what: Water came through the ceiling of the bathroom, the {item} and the parquet are damaged. | While parking I touched the {colour} car of {person}. | The {item} was stolen from the cellar, lock broken, police report {code}. | Hail, {#3-40} dents in the bonnet. | Our dog pulled the {item} off the table of {person}. | Fire in the kitchen because of the {item}.
`,
  COMMON,
);

const office = (start: string) => writer(OFFICE, start);

/** What offices hold: letters, minutes, papers of purchase, people and contract. */
export const MAIL = office('mail');
export const MINUTES = several(office('minutes'), 1, 4);
export const INVOICE = office('invoice');
export const RESUME = office('resume');
export const JOB_AD = office('job_ad');
export const FIRM = office('firm');
export const SURVEY = office('survey');
export const CONTRACT = several(office('clause'), 2, 9, '\n\n');
export const CLAUSE = office('clause');
export const MEMO = office('memo');
export const CLAIM = office('claim');
