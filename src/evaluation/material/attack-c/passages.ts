import { lines, type Grammar } from '../attack-a/grammar.ts';

/** Sentences of encyclopaedic, news, review and report texts; a passage is a few of them in a row. */
export const PASSAGES: Grammar = {
  fact: lines`
    Travellers to {place} in the {17|18|19}th century mention {subject} only in passing, usually next to {goods}.
    Two schools have formed: one reads {facet} as a matter of {field}, the other as a question of cost.
    {person} {surname} and {person} {surname} disagreed about this in public for {3..30} years.
    Where the ground is wet, as around {place}, the older form survives.
    Of {30..800} samples taken near {place}, {3..29} showed the opposite.
    Manuals for {worker}s devote a chapter to {subject} but hardly mention {subject}.
    What looks like chance is, on closer inspection, a result of {subject}.
    The decline began with a law of {1800..1990} that taxed {goods}.
    {subject^} was first described in {place} in {1640..1985} by {person} {surname}, {a worker}.
    Most accounts of {subject} stress its {quality} character, although work in {field} has questioned this since {1950..2019}.
    In {place}, roughly {3..78} per cent of those who deal with {subject} also rely on {subject}.
    The method spread from {place} to {place} within {2..60} years and was replaced there by {subject}.
    Researchers in {field} distinguish {2..7} forms, of which only {one|two|three} can be observed directly.
    A survey of {120..9800} households in {place} found that the practice had become {quality}.
    {person} {surname} published a {quality} study on the matter in {month} {1870..2023}.
    The annual cost is estimated at {2..900} million, most of it borne by {worker}s and their employers.
    Unlike {subject}, it does not depend on temperature, and it was therefore adopted early in {place}.
    Opponents argue that the evidence is {quality} and that {field} offers a simpler explanation.
    After the reform of {1890..2015} the number of sites fell from {200..4000} to {10..190}.
    The name derives from a village near {place}, where {a worker} kept detailed records from {1700..1850} on.
    It remains an open question whether the effect persists for more than {2..40} years.
    A standard for it was adopted in {1960..2020} and revised {twice|three times|four times} since.`,
  report: lines`
    {company} said on {Monday|Tuesday|Wednesday|Thursday|Friday} that it would {close its plant in|open a depot in|move {30..900} jobs to|suspend deliveries to} {place}.
    Sales of {goods} {rose|fell} by {2..48} per cent in {month}, the company reported.
    "We did not expect demand for {goods} to be so {quality}," said {person} {surname}, {a worker} who has worked there since {1988..2019}.
    The council of {place} voted {11..40} to {2..10} for the plan after a debate of {2..9} hours.
    A spokesperson for {company} declined to comment on the investigation.
    The court in {place} awarded {person} {surname} {3..870},000 in damages.
    Police in {place} are looking for witnesses of a collision that involved {two|three} lorries carrying {goods}.
    The union of {worker}s called the offer {quality} and announced a strike for {month}.
    Analysts had forecast {a quality} quarter for {company}.
    The region had {40..310} millimetres of rain in {month}, twice the average.
    {company} and {company} agreed to share a warehouse near {place} until {2024..2034}.`,
  review: lines`
    Five stars for the colour, two for the weight.
    Customer service sent me to {a worker} in {place}, who laughed.
    Compared with what {company} makes, this is {quality}.
    They look like the ones my aunt {person} brought from {place} in {1970..2015}.
    I bought the {goods} from {company} in {month} and they are {quality}.
    Delivery to {place} took {2..31} days, but the packaging was {spotless|torn|excessive|clever}.
    The staff at the {place} branch were {kind|indifferent|overworked|brilliant}, especially {person}.
    For {9..140} euros I had expected something less {quality}.
    My neighbour, {a worker}, swears by them; I am not convinced.
    After {3..40} weeks one of the {goods} {broke|faded|started to smell|still looked new}.
    Would I order the {goods} again? {Never|In a heartbeat|Perhaps on sale|Only as a gift}.
    The manual reads as if {a worker} had translated it at night.`,
  para: [
    '{fact} {fact} {fact}',
    '{fact} {fact} {fact} {fact}',
    '{report} {report} {report}',
    '{fact} {fact} {report}',
    '{report} {report} {report} {report}',
  ],
  opinion: ['{review} {review}', '{review} {review} {review}', '{review} {review} {review} {review}'],
  article: lines`
    {para} {para}
    {para}⏎⏎{para}⏎⏎{para}
    {topic^}⏎⏎{para} {para}⏎⏎{para}`,
  longread: lines`
    {topic^}⏎⏎{article}⏎⏎{article}⏎⏎{article}
    == {topic^} ==⏎{article}⏎== {facet^} ==⏎{article}⏎== {facet^} ==⏎{article}⏎{para}`,
  passage: ['{para}', '{para}', '{opinion}', '{article}'],
  claim: lines`
    {subject^} is {quality} in {place}.
    {worker}s in {place} depend on {subject}.
    The number of sites fell after {1890..2015}.
    {person} {surname} worked in {field}.
    {company} sells {goods} in {place}.
    Nobody in {place} studied {subject} before {1900..2000}.
    {subject^} was replaced by {subject}.`,
};
