import { lines, type Grammar } from '../attack-a/grammar.ts';

/** Open requests and replies to them, as one of many models would write them. */
export const WISHES: Grammar = {
  wish: lines`
    {How|In what way} does {subject} differ from {subject}?
    Explain {topic} to {learner}.
    My {goods} became {quality} after {2..30} weeks in {place}. What can I do?
    Plan {2..9} days in {place} for {a worker} who likes {subject}.
    I am {a worker} and have to talk about {topic} for {5..45} minutes. Help me to structure it.
    Write {a poem|a toast|a complaint|a cover letter|a eulogy|an advertisement|a fable} in which {a worker}, {goods} and {place} occur.
    Some call {subject} {quality}. Give evidence for both sides.
    Compare {company} and {company} as employers of {worker}s.
    What would {field} look like if {subject} had never been discovered?
    Draft a message to {person}, who promised {2..90} {goods} for {month} and has not delivered.
    Summarise the debate on {facet} of {subject} in {60..300} words.
    How should a beginner in {field} approach {subject}?
    Give {3..12} arguments for teaching {subject} in {place}.
    What are good questions to ask {a worker} about {topic}?
    Invent a game about {subject} for {2..8} players.`,
  phrase: lines`
    One understands {subject} best by way of {subject}.
    Most of what is said about {facet} turns out to be {quality}.
    First, look at {facet}; it decides nearly everything else.
    In {place} people handle it differently, with the help of {a worker}.
    For {learner}, one example is enough: {goods}.
    There are {2..6} reasons, and the first is cost.
    One should not confuse it with {subject}.
    I am not sure about the figure of {3..80} per cent.
    However, {field} has shown the contrary since {1950..2020}.
    Sorry, I cannot say more about that.
    In short: start small, keep records, and ask {a worker}.
    As an example, take {company} in {place}.
    Great question! Few things are as interesting as {subject}.
    Whoever deals with {subject} soon meets {subject}.
    By {month} {1990..2030}, {3..60} per cent of all {worker}s may rely on this.
    {person} {surname} called it {quality}, and rightly so.`,
  reply: lines`
    {phrase} {phrase}
    {phrase} {phrase} {phrase}
    {phrase} {phrase} {phrase} {phrase}
    1. {phrase}⏎2. {phrase}⏎3. {phrase}
    {phrase}⏎⏎- {phrase}⏎- {phrase}⏎⏎{phrase}`,
  step: lines`
    Let §x§ be the number of {goods}; then §{2..9}x + {3..40} = {50..400}§.
    Subtracting {3..40} from both sides gives {40..390}.
    Since {subject} is {quality}, the second case cannot occur.
    Dividing by {2..12}, we obtain {4..90}.
    By symmetry it is enough to consider {2..7} cases.
    Thus the probability is {1..9}/{10..36}.
    Adding up, {4..60} + {5..70} = {9..131}.
    We assume that the order does not matter.
    The remainder on division by {3..13} is {0..12}.
    Therefore the answer is {2..500}.
    Check: {2..12} times {3..30} equals {6..370}.`,
  solution: lines`
    Step 1: {step}⏎Step 2: {step}⏎Step 3: {step}
    Step 1: {step}⏎Step 2: {step}⏎Step 3: {step}⏎Step 4: {step}⏎Step 5: {step}
    <step>{step}</step>⏎<step>{step}</step>⏎<step>{step}</step>⏎<step>{step}</step>
    {step} {step} {step}`,
};
