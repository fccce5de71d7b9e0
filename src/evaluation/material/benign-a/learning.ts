import { COMMON } from './common.ts';
import { TOPICS } from './topics.ts';
import { grammar, several, sloppy, writer } from './grammar.ts';

const LEARNING = grammar(
  `
lesson: {le_head}⏎⏎{le} {le}⏎{le}⏎{?le} | Module {#1-12}, slide {#1-60}: {le} {le} | <h2>{le_head}</h2><p>{le}</p><p>{le}</p>
le_head: Safety at the {item} line | Handling complaints at {company} | Storage of {thing} | New colleagues' guide, {city} | Till and cash | Data protection at work | Cleaning plan {letter}
thing: chilled goods | solvents | ladders | batteries | customer files | bread | glass
le: Wear gloves when you open a {colour} container. | A complaint is logged in {code} within {#1-48} hours, whoever takes the call. | {^thing} are stored at {#2-25} degrees, never above. | The shift lead, {person}, has the key to room {#1-40}. | Two people lift anything over {#15-40} kg. | At {company}, the first name is used with all colleagues. | In case of fire leave by {street}; the meeting point is the car park. | Report a lost {item} to {email} the same day. | Returns without a receipt get a voucher, up to {price}. | Passwords are changed every {#30-180} days. | The {item} is switched off before the lid is opened. | Check the seal, the date and the batch number {code}.
essay: {es_open} {es_mid} {es_mid} {es_mid} {es_end} | {es_open} {es_mid} {es_mid} {es_end}
es_topic: {term} | {term} | {term} | homework | school uniforms | phones in class | zoos | my grandfather | living in {city} | fast fashion | the water cycle | friendship in the novel | the French Revolution | part time jobs
es_open: In this essay i will talk about {es_topic}. | {^es_topic} is a topic that many people argue about. | When I was {#5-12} I did not care about {es_topic}. | Everybody knows {es_topic}, but is it realy good? | I am going to discuss {es_topic} and {es_topic}.
es_mid: {^es_topic} is importent because without it there would be no {es_topic}. | In the book it says that {term} was discovered in {#1600-1990}. | We did an experiment on {term} and wrote down {#2-30} values. | Many people confuse {term} with {term}. | First of all it cost alot of money, my cousin in {city} payed {price} for it. | On the other hand some people says that it help to learn. | For example in {year} in {city} there was a case were {#20-900} students took part. | This shows that {es_topic} have an effect on people. | I think that's unfair because not every family have the same money. | The author uses a metaphor to show how {first} feels. | Also it is good for the enviroment. | My teacher {last} told us that it was different in the past.
es_end: In conclusion {es_topic} is good and bad. | So i am against it. | To sum up, everyone has to decide theirself. | That is why I agree with the statement. | The End.
answer: {an} {?an} | {an}
an: {term} i think | because of {term} | {^term} means that something changes {term} | its {term} not {term} | because the {thing_s} moves from high to low concentration | it gets bigger | Photosynthesis makes sugar out of light and {thing_s} | The revolution started since bread was to expensive | {#2-90} N | I dont know | the force is {#2-90} and it goes down | its a chemical change because you cant reverse it | Because {first} was jealous of {first} | x = {#2-30} | the {thing_s} evaporates and condenses again on the cold glass | supply goes down so price goes up
thing_s: water | CO2 | oxygen | salt | energy | iron
exam_q: Explain {term} with an example. ({#2-8} marks) | State one cause and one effect of {term}. | Compare {term} and {term}. | Explain why {thing_s} behaves like this in experiment {#1-9}. ({#2-6} marks) | Name two reasons for the unrest of {#1640-1918}. | A trolley of {#2-40} kg is pulled with {#5-90} N. Find its acceleration. | What is meant by osmosis? | Describe how {first} changes in chapter {#2-20}. | Solve {#2-9}x + {#2-30} = {#31-90}.
pupil: can u help me with {es_topic} | I dont get question {#1-12} | is {an} right? | what does "{word}" mean | my essay about {es_topic} is due {weekday} help
word: osmosis | metaphor | inertia | tariff | mitosis | isotope
`,
  COMMON,
  TOPICS,
);

const learning = (start: string) => writer(LEARNING, start);

/** Firms' own lessons, pupils' essays and answers. */
export const LESSON = several(learning('lesson'), 1, 3, '\n\n');
export const ESSAY = sloppy(learning('essay'));
export const PUPIL_ANSWER = sloppy(learning('answer'));
export const EXAM_QUESTION = learning('exam_q');
