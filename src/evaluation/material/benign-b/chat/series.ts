import { lines } from '../expand.ts';

/** Encyclopaedic questions, tidy as in a quiz book. */
export const TRIVIA = lines(`
What is the capital of {country}?
Which countries border {country}?
What is the highest mountain in {country}?
What is the national animal of {country}?
When was {figure} born?
Where did {figure} grow up?
What is {figure} best known for?
Who wrote {book}?
In which year was {book} published?
Who directed {film}?
Who composed the music for {film}?
How long does a {animal} live?
What does a {animal} eat?
How fast can a {animal} run or swim?
How many teeth does a {animal} have?
What is a group of {animal}s called?
Why is {city} famous?
When was {city} founded?
Which river flows through {city}?
What is the origin of {food}?
Who invented {term}?
What does {term} mean?
What is the chemical symbol of [gold|tin|lead|silver|potassium|tungsten|mercury]?
Which element has the atomic number {1..92}?
What happened in the year {1066..2015}?
Which century did {topic} begin in?
Who was the first person to [climb Everest|reach the South Pole|sail around the world|fly across the Atlantic]?
What is the longest river in {country}?
Which sport is most popular in {country}?
What is the origin of the surname of {figure}?
How many languages are spoken in {country}?
Which languages are related to {language}?
How do you say "good morning" in {language}?
What is the difference between a {animal} and a {animal}?
What are the stages of {topic}?
Which Nobel Prize was awarded in {1901..2020} for physics?
How many players are in a team of [volleyball|rugby|water polo|curling|handball]?
What is the boiling point of [ethanol|nitrogen|mercury|iron]?
What is the square root of {4..30}00?
Which constellation contains [Betelgeuse|Vega|Polaris|Sirius|Antares]?
Name the moons of [Mars|Jupiter|Saturn|Uranus].
Describe the flag of {country}.
Explain the origin of the phrase "[break a leg|spill the beans|the whole nine yards|under the weather]".
List the works of {figure} in order.
Who ruled {country} in {1500..1950}?
`);

/** Papers that someone screens. */
export const ABSTRACTS = {
  title: lines(`
{topic} and the daily life of {job}s: a mixed-methods study
Effects of {drug} on sleep in adults: a randomised trial
{hobby} after stroke: {12..80} patients followed for a year
A survey of {term} in {country}
Does {topic} matter? Evidence from {city}
Predicting readmission with routine data
`),
  abstract: lines(`
Background: Little is known about {topic} among {job}s. Methods: We interviewed {12..60} {job}s in {city} and coded the transcripts. Results: Three themes emerged: time, trust and money. Conclusion: Interventions should address trust first.
We randomised {80..900} adults to {drug} or placebo for {4..24} weeks. The primary outcome did not differ (p = 0.{10..90}). {2..30} participants left the study. Larger trials are needed.
This paper proposes a method to detect {term} from routine records. On data of {3..40} hospitals it reached an AUC of 0.{60..95}. Calibration was poor in the smallest site.
Using a survey of {300..9000} households in {country}, we estimate the effect of {topic} on spending. The effect is positive but small and vanishes when region is controlled for.
Objective: to describe {hobby} as therapy after injury. Design: cohort. Setting: {2..9} clinics in {city}. Participants: {20..300}. Main measure: days until return to work.
We review {20..200} studies on {topic} published between {1990..2005} and {2015..2024}. Quality was low; only {2..9} were preregistered. Effect sizes shrink over time.
`),
} as const;
