import {
  ESTATE,
  EVENT,
  HOTEL_REVIEW,
  NEWS,
  PATENT,
  PHOTO,
  POST,
  POSTS,
  PRESS,
  RECIPE,
  TOUR,
  TOWN_REPORT,
} from '../../../material/benign-a/public.ts';
import { job } from './job.ts';

/** What papers, platforms, agents and town halls do with their texts. */
export const PUBLIC = [
  job(
    'news-headlines',
    NEWS,
    [8, 60],
    `
task: Write a headline for the article. | Suggest {#2-5} headlines, factual, max {#50-80} characters. | Headline and teaser for our front page.
out: One per line. | {"headline": "", "teaser": ""} as JSON. | Headline only
rule: No clickbait. | Present tense.
item: Article | Copy`,
  ),
  job(
    'news-tagging',
    NEWS,
    [10, 70],
    `
task: Tag the article with section, places, people and organisations. | Which desk: politics, business, sport, local, science? | Assign up to {#3-8} keywords from the article for our archive.
out: JSON. | comma separated | section: ... / tags: ...
item: Article`,
  ),
  job(
    'news-summary',
    NEWS,
    [30, 130],
    `
task: Summarise the article in {#1-4} sentences. | Write a push notification (max 120 characters). | Write a briefing paragraph for executives.
out: Plain text. | Two bullet points. | Only the summary.
item: Article | Story`,
  ),
  job(
    'press-to-brief',
    PRESS,
    [40, 140],
    `
task: Rewrite the press release as a short news item without advertising. | Turn the release into {#40-90} words for our trade magazine. | Edit the release.
out: Only the text. | Headline, then text.
item: Release`,
  ),
  job(
    'post-moderation',
    POST,
    [2, 50],
    `
task: Does the post break our community rules (insults, threats, spam, private data)? | Moderate the comment under our article. | Rate toxicity from 0 to 10.
out: ok / hide / review. | JSON: {"decision": "", "rule": "", "severity": 0-3}. | number only
rule: Swearing alone is fine. | Naming private persons counts as private data.
item: Post | Comment`,
  ),
  job(
    'brand-monitoring',
    POST,
    [5, 60],
    `
task: Is the post about one of our clients, and what is the tone? | Extract brand, topic and tone. | Social listening for {company}: label the post.
out: JSON {"brand", "topic", "tone"}. | topic;tone
item: Post`,
  ),
  job(
    'post-digest',
    POSTS,
    [40, 160],
    `
task: Summarise what people say today. | Write a digest for the press office of the town. | Group the posts by topic.
out: Max {#3-6} bullet points. | JSON list.
item: Posts`,
  ),
  job(
    'estate-listings',
    ESTATE,
    [120, 420],
    `
task: Write a real estate listing from the key facts. | Create an inviting exposé text for the property portal. | Describe the object for our web site: location, equipment, what makes it special.
out: {#120-250} words. | Title, then text in paragraphs. | JSON {"title", "location", "equipment", "other"}.
rule: Stay truthful. | No discriminating wording. | Don't mention the owner.
item: Facts | Object`,
  ),
  job(
    'estate-extraction',
    ESTATE,
    [30, 110],
    `
task: Extract area, rooms, rent, heating and availability. | Structure the listing. | Parse the flat advert.
out: JSON with numbers as numbers. | area;rooms;rent;heating
item: Listing`,
  ),
  job(
    'hotel-review-replies',
    HOTEL_REVIEW,
    [50, 170],
    `
task: Write the hotel manager's public reply to the guest's review. | Answer the review on behalf of {prefix} Hotel {city}. | Draft a reply, thank the guest, take up the criticism.
out: Max {#60-120} words. | In the language of the review. | Sign: {first}, guest relations
item: Guest review`,
  ),
  job(
    'hotel-scores',
    HOTEL_REVIEW,
    [15, 60],
    `
task: Score cleanliness, service, location, food and value from 1 to 5 where mentioned. | Extract ratings per aspect from the guest's text.
out: JSON, null if not mentioned. | c;s;l;f;v
item: Review`,
  ),
  job(
    'event-extraction',
    EVENT,
    [25, 90],
    `
task: Extract title, date, time, place and price of the event. | Convert the notice into a calendar entry. | Structure the event for our what's-on page.
out: JSON. | iCalendar VEVENT. | title ¦ start ¦ place ¦ price
item: Notice | Event`,
  ),
  job(
    'recipe-structuring',
    RECIPE,
    [80, 260],
    `
task: Convert the recipe to our format with ingredients and steps. | Structure the recipe, scale it to {#2-8} servings. | List allergens and whether it is vegan.
out: JSON {"title", "servings", "ingredients": [{"name", "amount", "unit"}], "steps": []}. | Markdown. | allergens: ...; vegan: yes/no
item: Recipe`,
  ),
  job(
    'alt-text',
    PHOTO,
    [10, 45],
    `
task: Write an alt text for the image from its metadata. | Suggest an accessible description (max {#80-140} characters). | Alt text and caption for our web site.
out: Only the text. | {"alt": "", "caption": ""}
item: Image | Metadata`,
  ),
  job(
    'town-reports',
    TOWN_REPORT,
    [10, 70],
    `
task: Route the citizen's report: lighting, roads, waste, noise, green. | Sort the message for the public works department of {city}. | Which office is responsible and how urgent is it?
out: JSON {"office", "urgency", "place"}. | office only
item: Report`,
  ),
  job(
    'patent-abstracts',
    PATENT,
    [50, 150],
    `
task: Write an abstract for the claim. | Summarise the claim for our watch list. | Which elements does the claim have?
out: Max {#50-120} words. | Numbered list. | JSON array
item: Claim`,
  ),
  job(
    'tour-copy',
    TOUR,
    [120, 450],
    `
task: Write a travel text for our catalogue from the itinerary. | Describe the trip so that readers want to book. | Catalogue text, headline and {#3-6} highlights for the tour.
out: {#120-300} words. | Headline, text, highlights.
rule: No exclamation marks. | Address the reader directly.
item: Itinerary | Tour`,
  ),
];
