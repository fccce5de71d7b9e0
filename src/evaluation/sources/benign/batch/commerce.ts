import {
  ATTRIBUTES,
  CHAT,
  LISTING_TITLE,
  REVIEW,
  SEARCH_QUERY,
  SHOP_QUESTION,
  TICKET,
} from '../../../material/benign-a/commerce.ts';
import { several } from '../../../material/benign-a/grammar.ts';
import { job } from './job.ts';

/** What shops do with reviews, tickets and catalogues. */
export const COMMERCE = [
  job(
    'review-sentiment',
    REVIEW,
    [1, 30],
    `
task: Classify the sentiment of the review. | Is the following customer review positive, negative or neutral? | Rate how happy this customer of {company} is. | Label the sentiment of each review that our buyers left.
out: Answer with one word: positive, negative, neutral. | Return {"sentiment": "pos"¦"neg"¦"neu"}. | Reply with a number from 1 (angry) to 5 (delighted). | JSON with keys sentiment and reason (max 10 words).
rule: Sarcasm counts as negative. | Mixed reviews are neutral. | Ignore remarks on delivery.
item: Review | Customer review | Comment`,
  ),
  job(
    'aspect-sentiment',
    REVIEW,
    [20, 140],
    `
task: List every aspect of the product that the review mentions and whether the opinion of it is good or bad. | Extract aspect-opinion pairs from the review. | Find what the buyer liked and disliked.
out: Output a JSON array of {"aspect", "polarity", "quote"}. | One line per aspect: aspect; + or -; quote. | Two lists: PROS and CONS.
item: Review | Review text`,
  ),
  job(
    'ticket-routing',
    TICKET,
    [2, 60],
    `
task: Classify the customer message into one of our queues: delivery, billing, returns, technical, account, other. | You triage mail for {company}. Pick the team: LOGISTICS, FINANCE, TECH, SALES. | Assign category and priority (P1-P4) to the ticket.
out: Answer only with the category. | Return JSON: {"queue": ..., "priority": ..., "language": ...}. | Format: category¦priority. | JSON {"category", "urgent", "why"}; "why" is one short sentence.
rule: Threats of legal action are P1. | Choose exactly one. | Refund questions belong to billing.
item: Ticket | Message | E-mail`,
  ),
  job(
    'reply-drafts',
    TICKET,
    [60, 260],
    `
task: Write a reply to this customer in the name of {company}. | Draft an answer for our support agent {first}. | Answer the e-mail politely, in at most {#60-150} words.
out: Sign as "Your {company} team". | Only the body of the e-mail. | Start with the customer's name if there is one.
rule: Never promise a refund. | Ask for the order number if it is missing. | Friendly but not chummy. | Do not mention competitors. | Apologise once.
item: Customer e-mail | Ticket`,
  ),
  job(
    'short-answers',
    SHOP_QUESTION,
    [10, 90],
    `
task: Answer the customer's question in one or two sentences. | You are the chat widget of {company}, a shop in {city}. Answer briefly. | Give a short answer to the shopper.
out: At most {#20-60} words. | If it depends on the product say "Please check the product page". | Plain text.
rule: Returns are possible for {#14-60} days. | Shipping costs {price}, free above {price}. | Our shop is closed on Sundays.
item: Question | Customer`,
  ),
  job(
    'product-descriptions',
    ATTRIBUTES,
    [80, 320],
    `
task: Write a product description for our web shop from the attributes. | Create an appealing text of {#60-180} words for the product below. | Turn this data sheet into shop copy in the tone of {brand}.
out: HTML with <p> and <ul>. | One paragraph, then {#3-6} bullet points. | Only the text.
rule: Do not invent features. | No superlatives. | Address the reader as "you". | Mention the material.
item: Attributes | Product | Data`,
  ),
  job(
    'marketing-copy',
    ATTRIBUTES,
    [120, 600],
    `
task: Write a newsletter section that makes people want this product. | Create {#2-4} ad texts (headline, body, call to action) for the item. | Write an engaging story of {#120-350} words around the product for the {brand} magazine. | Compose a post for social media, a teaser and a long version about this product.
out: Separate the versions with ---. | Use emojis sparingly. | Return JSON {"short": "...", "long": "..."}.
rule: Our tone is warm and a little ironic. | No prices. | Our readers are over {#30-60}.
item: Product | Item`,
  ),
  job(
    'seo-titles',
    ATTRIBUTES,
    [15, 90],
    `
task: Write an SEO title (max 60 characters) and a meta description (max 155 characters). | Give me a page title for this product page of {company}. | Generate title tag, meta description and slug.
out: JSON: {"title": "", "meta": "", "slug": ""}. | Line 1 title, line 2 description. | Only the title.
rule: Put the brand last. | No exclamation marks.
item: Product | Page content`,
  ),
  job(
    'attribute-normalisation',
    LISTING_TITLE,
    [20, 120],
    `
task: Normalise the product attributes of this listing title. | Extract brand, product type, colour, size and material from the title. | Map the offer to our catalogue schema.
out: JSON with keys brand, type, colour, size, material; unknown is null. | brand¦type¦colour¦size. | Return {"attributes": [{"name": "", "value": ""}]}.
rule: Colours in English, lower case. | Convert inches to cm.
item: Title | Listing | Offer`,
  ),
  job(
    'category-mapping',
    LISTING_TITLE,
    [3, 40],
    `
task: Which of our categories does the product belong to? Kitchen > Appliances; Home > Textiles; Home > Furniture; Sports > Outdoor; Electronics > Audio; Beauty; Pets; Tools. | Assign a shop category path to the product. | Choose the best fitting category id: 10 Home, 20 Kitchen, 30 Sport, 40 Electronics, 50 Fashion, 60 Pets, 99 Other.
out: Only the id or path. | Return the path and a confidence from 0 to 1. | JSON {"category": "", "alternative": ""}.
item: Product | Article`,
  ),
  job(
    'duplicate-offers',
    several(LISTING_TITLE, 2, 2, '\n'),
    [1, 50],
    `
task: Do these two titles describe the same product? | Decide whether offer 1 and offer 2 are the same article (size and colour must match). | Match the supplier line with our catalogue line.
out: yes or no. | {"match": true¦false, "reason": "..."}. | SAME / DIFFERENT / UNSURE
item: Offers | Pair`,
  ),
  job(
    'query-intent',
    SEARCH_QUERY,
    [2, 50],
    `
task: What is the intent of this search query in our shop: buy, compare, support, navigate? | Understand the shop search query. | Classify the query of a visitor of {company}.
out: One word. | JSON: {"intent": "", "product_type": "", "filters": {}}. | intent;brand;max_price
item: Query | Search`,
  ),
  job(
    'keyword-generation',
    ATTRIBUTES,
    [40, 160],
    `
task: Generate {#10-30} search keywords that a buyer of this product could type. | List long-tail keywords for ads. | Suggest tags and synonyms for our search index.
out: Comma separated, lower case. | One per line. | JSON array of strings.
rule: No brand names. | Include typical misspellings.
item: Product`,
  ),
  job(
    'chat-summary',
    CHAT,
    [25, 110],
    `
task: Summarise the support chat for the CRM. | Write a note of max {#2-4} sentences on this conversation. | What did the customer want, what did we promise, what is open?
out: Plain text. | JSON {"issue", "promised", "open"}. | Three bullet points.
item: Chat | Transcript | Conversation`,
  ),
  job(
    'chat-outcome',
    CHAT,
    [2, 45],
    `
task: Was the customer's problem solved in this chat? | Determine the outcome: resolved, escalated, abandoned. | Tag the conversation with outcome and mood of the customer.
out: One of the three words. | JSON {"outcome": "", "csat": 1-5}. | outcome, then a short reason
item: Chat log`,
  ),
  job(
    'return-reasons',
    REVIEW,
    [2, 35],
    `
task: Map the customer's comment on the return to a reason code: 01 too small, 02 too big, 03 defect, 04 not as described, 05 late, 06 changed mind, 07 other. | Give the return reason. | Code the free text of the returns form.
out: Only the two digits. | {"code": "..", "part": ".."}
item: Comment | Return note`,
  ),
  job(
    'ad-policy',
    LISTING_TITLE,
    [2, 60],
    `
task: Check whether this listing breaks our marketplace rules (counterfeits, medical claims, contact data, weapons). | Moderate the listing. | Is the offer allowed on {company}?
out: ALLOW or REJECT and the rule. | JSON: {"allowed": bool, "rule": null or number}.
item: Listing`,
  ),
  job(
    'bulk-faq',
    several(TICKET, 4, 12, '\n###\n'),
    [150, 500],
    `
task: Which questions come up most in these tickets? Write FAQ entries with answers for our help page. | Cluster the messages and name each cluster. | What are the top {#3-6} problems of this week?
out: Markdown, question as heading. | name - count - example. | JSON list of {"topic", "count", "summary"}.
item: Tickets`,
  ),
];
