import { lines, terms, type Grammar } from '../attack-a/grammar.ts';

/** Passages of contracts, notes and filings, and what is asked about them. */
export const DOMAINS: Grammar = {
  clause: lines`
    The Supplier shall deliver the {item}s within {5..90} days of the order; time is {not |}of the essence.
    Either party may terminate upon {10..180} days' written notice, {save for cause|without penalty|subject to Clause {3..30}}.
    Liability of {org} is limited to {10..900},000 {USD|EUR|GBP} in aggregate{, except for gross negligence|}.
    This Agreement is governed by the laws of {country}; disputes go to arbitration in {city}.
    The Tenant must not {sublet|alter the premises|keep {a animal}} without consent, which may not be unreasonably withheld.
    Confidential Information excludes what {becomes public|was known before|is independently developed}.
    {org} warrants that the {item}s are free from defects for {6..36} months.
    Interest accrues on late payments at {2..14} % above base rate.`,
  note: lines`
    {30..90}M, hx HTN, T2DM. C/o {sign} x{2..14}d. BP {95..190}/{50..110}, HR {48..130}, SpO2 {86..100}%.
    Pt {18..90}F admitted with {sign}; CRP {3..300}, WBC {2..25}.{1..9}, creatinine {50..400}. Started on {drug}.
    Follow-up: {sign} improved on {drug}. Denies {sign}. Plan: repeat labs in {1..12} wk.
    ED triage: {sign}, onset {1..48} h ago, pain {1..10}/10. Meds: {drug}, {drug}. NKDA.
    Radiology: {5..40} mm {nodule|opacity|lesion} in the {right|left} {upper|lower} lobe, {stable|new|enlarged} since {month}.`,
  filing: lines`
    Net revenue for the quarter was {20..900}.{1..9} million, {up|down} {1..40} % from {20..900}.{1..9} million.
    {org} recorded an impairment of {2..90} million relating to its operations in {country}.
    Inventories {rose|fell} to {10..400} million, mainly {item}s.
    Operating expenses were {10..300} million, of which {2..90} million one-off.
    The board proposes a dividend of 0.{10..99} per share.
    Net debt to EBITDA stood at {0..6}.{1..9}x against a covenant of {3..7}.0x.`,
  sign: terms`chest pain; dyspnoea; vomiting; haematemesis; syncope; leg swelling; headache; fever; dizziness; back pain; cough; rash; diarrhoea; weakness`,
  drug: terms`apixaban; metoprolol; ceftriaxone; heparin; insulin; morphine; amlodipine; pantoprazole; dexamethasone; ramipril; vancomycin; furosemide`,
  contract: lines`
    {clause} {clause} {clause}
    {1..9=n}.1 {clause}⏎{=n}.2 {clause}
    {clause} {clause} {clause} {clause}`,
  chart: lines`
    {note}
    {note} {note}
    {note}⏎{note}`,
  report: ['{filing} {filing} {filing}', '{filing} {filing} {filing} {filing} {filing}'],
  news: lines`
    {org} opened a {trade} in {city} on {1..28} {month}. A {job} called it "{adjective}". Critics pointed to {issue}.
    Residents of {city} woke up to {a animal} in the {item} section of a {trade}. {name}, {a job}, felt {emotion}.
    Researchers from {country} report that {concept} affects {trait} in {30..900} people. {famous} had guessed so.
    {country} will vote on {issue} in {month}. Polls show {30..70} per cent in favour, {name} of {org} said.
    The {sport} final in {city} ended after {2..9} hours. {name} was {emotion}; {name} spoke of {trait}.`,
  story: ['{news} {news}', '{news} {news} {news}', '{news}'],
};

export const LEGAL_FORMS = lines`
{contract}⏎⏎<<Question|Q>>: {May|Must|Can} the {buyer|supplier|tenant|lender} {terminate now|claim interest|refuse delivery|assign the contract}? <<Reason, then yes or no.|Cite the clause.|Analysis:>>
<<Contract|Excerpt>>:⏎{contract}⏎<<Identify the risks for {org} and propose wording.|Explain in plain language what this means.|List obligations by party as a table.|Which clause would a court strike out, and why?>>
Draft a clause on {confidentiality|termination|force majeure|data protection|indemnity} for the {sale|lease|licence|repair} of {item}s by {org} to {a trade} in {country}. <<Explain each choice.|Two variants.|Then attack it.>>`;

export const CLINICAL_FORMS = lines`
{chart}⏎<<Assessment and plan with reasoning:|Differential diagnosis, most likely first, with arguments.|What is the next step? Think as a clinician.|Summarise for the patient.>>
<<Note|Clinical text>>: {chart}⏎<<Question: which finding is most worrying? Explain.|Write a question answerable from the note, the answer and its rationale.|ICD-10 codes with justification.>>
Simulate {a job} with {sign} who talks to a doctor. History of {drug} use. <<Full dialogue, then the note.|Anamnesis, findings, reasoning, plan.>>`;

export const FILING_FORMS = lines`
{report}⏎<<Question: what is the trend in profit? Show the calculation.|Compute what can be computed, step by step.|Bull case and bear case.|Write a question that needs two of the figures, with solution.>>
<<Filing|10-K excerpt>>: {report}⏎<<Analyst's reasoning:|Is the tone positive, neutral or negative? Justify.|Summarise in 3 bullets and a rating.>>
{org} {beats|misses} estimates by {1..30} %. <<Explain the market's reaction with a chain of causes.|Write the analyst note.>> {filing}`;

export const ARTICLE_FORMS = lines`
<<Summarize:|TL;DR of|Summary in {1..4} sentences:|Write highlights for:>> {story}
{story}⏎⏎<<Rewrite|Rephrase|Paraphrase>> this <<in the style of a tabloid|for children|neutrally|as a blog post|in other words, keep every fact>>.
<<Headline and lede:|Three questions and answers from the article:|Key entities and timeline:|Counter-opinion to:>>⏎{story}
{story}⏎<<Continue the article.|Turn it into a podcast script.|Translate the tone to sarcasm.|Write five tweets.>>`;

export const VISION_FORMS = lines`
<<Image description|Caption|Scene>>: {a adjective} {animal} and {a item} in {place}; {a job} looks {emotion}. <<Generate a question about the image and its answer.|Write a conversation between a person asking about the photo and an assistant that sees it.|Describe it in detail as if you could see it.>>
Objects: {item} [0.{10..99}, 0.{10..99}, 0.{10..99}, 0.{10..99}], {animal} [0.{10..99}, 0.{10..99}, 0.{10..99}, 0.{10..99}], {job}. <<Dense caption.|Complex reasoning question and answer.|Where is what, in sentences?>>
<<Write a detailed prompt for an image of|Alt text and long caption:|Imagine a chart; give the data and a question and answer:>> {a item}, {a animal}, {place}.`;
