import { several } from '../../../material/benign-a/grammar.ts';
import {
  CLAIM,
  CLAUSE,
  CONTRACT,
  FIRM,
  INVOICE,
  JOB_AD,
  MAIL,
  MEMO,
  MINUTES,
  RESUME,
  SURVEY,
} from '../../../material/benign-a/office.ts';
import { job } from './job.ts';

/** What offices do with their letters, papers and lists. */
export const OFFICE = [
  job(
    'invoice-parsing',
    INVOICE,
    [80, 300],
    `
task: Extract the invoice data. | Read the OCR text of the invoice and fill in our booking schema. | Parse the receipt.
out: JSON: {"supplier", "number", "date", "due", "net", "vat", "total", "currency", "iban", "lines": []}. | Return YAML. | number;date;supplier;total;currency
rule: Dates as YYYY-MM-DD. | Amounts with a dot and two decimals. | Do not compute missing values.
item: Invoice | OCR | Document`,
  ),
  job(
    'mail-extraction',
    MAIL,
    [30, 150],
    `
task: Extract sender, company, order numbers, dates and requests from the e-mail. | Pull all entities out of the mail for our ERP. | Which dates, amounts and people are mentioned?
out: JSON object. | Bullet list. | {"people": [], "dates": [], "amounts": [], "refs": []}
item: Mail | E-mail`,
  ),
  job(
    'mail-summary',
    several(MAIL, 2, 6, '\n\n-----\n\n'),
    [40, 160],
    `
task: Summarise the mail thread in {#2-5} sentences. | What is this thread about and who has to do what? | TL;DR for the managing director.
out: Plain text. | First the decision, then open points. | JSON {"summary", "todos"}.
item: Thread`,
  ),
  job(
    'mail-priority',
    MAIL,
    [2, 40],
    `
task: Does this mail need an answer today? | Sort the mail: action, information, spam, newsletter. | Give the mail a priority from 1 to 5 for {role_b}.
role_b: the purchasing desk | the site office | the board
out: One word. | Number only. | {"class": "", "deadline": ""}
item: Mail`,
  ),
  job(
    'meeting-minutes',
    MINUTES,
    [120, 450],
    `
task: Write minutes from the transcript. | Turn the raw transcript into a protocol with decisions and action items. | Summarise the meeting of {company}.
out: Sections: Decisions, Actions (who, what, by when), Open. | Markdown table of actions, before that a short summary. | JSON {"summary", "decisions": [], "actions": [{"owner", "task", "due"}]}.
rule: Leave out small talk. | Use names, not speakers' numbers.
item: Transcript | Recording`,
  ),
  job(
    'resume-parsing',
    RESUME,
    [100, 350],
    `
task: Extract the applicant's data from the CV. | Parse the resume into our applicant tracking format. | List stations, education and skills.
out: JSON {"name", "contact", "jobs": [], "education": [], "skills": []}. | XML, see our schema v{#1-4}.
rule: Leave out date of birth. | Months unknown: use 01.
item: CV | Resume`,
  ),
  job(
    'job-ad-tagging',
    JOB_AD,
    [20, 90],
    `
task: Tag the job ad with occupation, seniority, location and salary range. | Map the vacancy to one of our {#20-80} occupations. | Extract required skills from the job advert.
out: JSON. | occupation / level / city / min / max. | Comma separated skills
item: Ad | Vacancy`,
  ),
  job(
    'industry-enrichment',
    FIRM,
    [3, 60],
    `
task: What industry is this company in? | Assign an industry (manufacturing, trade, services, construction, health, IT, agriculture, other) and the likely size class. | Enrich the CRM record: industry, B2B or B2C, main product.
out: Only the industry. | {"industry": "", "b2b": true¦false, "product": ""}. | industry¦size¦reason
item: Company | Record`,
  ),
  job(
    'cold-mail-openers',
    FIRM,
    [40, 130],
    `
task: Write a personal opening line for an e-mail to this firm; we at {company} sell {sold}. | Draft a first e-mail of max {#60-120} words to the company. | Suggest a subject line and an opener for our sales team.
sold: office plants | fleet insurance | pallet wrap | solar roofs | payroll services
out: Only the text. | JSON {"subject", "opener"}.
item: Company profile`,
  ),
  job(
    'survey-coding',
    SURVEY,
    [2, 40],
    `
task: Code the open answer. Codes: 1 pay, 2 workload, 3 management, 4 equipment, 5 canteen, 6 parking, 7 communication, 8 praise, 9 none. | Assign up to two themes from our code book to the answer. | Which topic does the respondent mention?
out: Codes separated by commas. | {"codes": [], "tone": ""}. | theme (short)
item: Answer | Response`,
  ),
  job(
    'survey-themes',
    several(SURVEY, 10, 40),
    [150, 500],
    `
task: Find the themes in these answers and how often they occur. | Write a paragraph for the report on what staff of {company} said. | Summarise the answers to our survey.
out: Markdown list. | Max {#100-250} words. | JSON [{"theme", "count", "quotes"}].
item: Answers`,
  ),
  job(
    'clause-finding',
    CONTRACT,
    [30, 220],
    `
task: Find the clauses on liability, termination and payment in the contract. | Which notice period, which cap on liability, which governing law? | Flag clauses that are risky for us as the buyer.
out: JSON {"liability", "termination", "payment", "law"} with quotes. | Table: topic, clause number, short text. | List of clause number and reason
rule: Quote word for word. | "none" if there is no such clause.
item: Contract | Agreement`,
  ),
  job(
    'clause-type',
    CLAUSE,
    [2, 30],
    `
task: Classify the clause: delivery, termination, liability, confidentiality, payment, law, other. | What type of clause is this? | Label the paragraph for our contract database.
out: Label only. | {"type": "", "party_bound": ""}
item: Clause | Paragraph`,
  ),
  job(
    'plain-language',
    CLAUSE,
    [40, 160],
    `
task: Rewrite the clause in plain language for tenants. | Explain in simple words what the paragraph means for our customer. | Make this understandable for a reader without legal training.
out: Max {#2-4} sentences. | Plain text only. | Keep all numbers and periods.
item: Clause`,
  ),
  job(
    'pii-redaction',
    MAIL,
    [60, 260],
    `
task: Redact all personal data: names, addresses, phone numbers, mail addresses, account numbers. | Anonymise the text before it goes to the archive. | Replace personal data by placeholders.
out: Return the text with [NAME], [PHONE], [EMAIL], [ADDRESS]. | Same text, PII replaced by ***. | JSON {"text", "found": []}.
rule: Change nothing else. | Company names stay.
item: Text | Mail`,
  ),
  job(
    'memo-translation',
    MEMO,
    [60, 240],
    `
task: Translate the memo into {lang}. | Translate for our staff in {lang}, formal register. | {lang} translation, please, keep names and codes.
lang: German | Polish | Spanish | French | Turkish | Portuguese | Romanian | Vietnamese
out: Only the translation. | Keep line breaks. | Return {"translation": ""}.
item: Memo | Source`,
  ),
  job(
    'claim-triage',
    CLAIM,
    [30, 120],
    `
task: Triage the insurance claim: type of damage, third party involved, fast track possible? | Assess the loss report for {company}. | Extract the facts of the loss and set a first reserve class A-D.
out: JSON {"type", "third_party", "fast_track", "reserve", "rationale"}. | Four lines. | class and one sentence why
item: Claim | Loss report`,
  ),
  job(
    'address-parsing',
    FIRM,
    [20, 70],
    `
task: Split the record into name, street, number, postcode, city. | Clean this address line from our old customer file. | Normalise company name and address.
out: JSON. | name;street;no;zip;city
item: Line`,
  ),
];
