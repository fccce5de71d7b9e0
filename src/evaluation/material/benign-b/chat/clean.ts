import { lines } from '../expand.ts';

/** Well-formed, impersonal questions and tasks: a good third of what people send. */
export const CLEAN = lines(`
Write a poem about {season}.
Write a short poem about {season} in the style of {style}.
What is the capital of {country}?
Explain {topic} in simple terms.
Explain {topic} to {audience}.
What is {term}?
What is {term} and why does it matter?
What is the difference between {term} and {term}?
Write a short story about a {job} who finds a {animal}.
Write a {genre} story of about {length}.
List {amount} benefits of {topic}.
List {amount} facts about {country}.
Give {amount} tips for learning {language}.
Describe the main causes of {topic}.
Summarize the plot of {book}.
Summarize the history of {country} in {length}.
Compare {topic} and {topic}.
Compare and contrast the economies of {country} and {country}.
Who was {figure}?
Who was {figure} and what is {figure} known for?
What did {figure} contribute to the world?
How does {topic} work?
How do {animal}s sleep?
Why do {animal}s migrate?
What are the advantages and disadvantages of {topic}?
What are the pros and cons of {money}?
Write an essay about {topic} in {length}.
Write a persuasive paragraph about {topic}.
Write a product description for {product}.
Write a {mood} product description for {product}. Keep it under {length}.
Write a {mood} e-mail asking for a refund.
Write a cover letter for a {job} position.
Write a job advertisement for a {job} in {city}.
Create a weekly workout plan for beginners.
Create a meal plan for a family of {3..6}.
Create a {3..10}-day itinerary for {city}.
Create a study timetable for {subject}.
Create a marketing plan for {company}.
Generate {amount} name ideas for {company}.
Generate {amount} slogans for {brand}, {company}.
Generate a list of {amount} interview questions for a {job}.
Generate a password policy for {company}.
Suggest {amount} books similar to {book}.
Suggest {amount} gifts for a {job}.
Suggest activities for a rainy day in {city}.
Translate the following sentence into {language}: "The train to {city} leaves at seven."
Translate "Where is the nearest pharmacy?" into {language}.
Convert {20..400} miles to kilometres.
Convert {40..110} degrees Fahrenheit to Celsius.
Implement {algorithm} in {code}.
Write a {code} function that implements {algorithm}.
Write a {code} program that reads a file and counts the words.
Write a function in {code} that checks whether a string is a palindrome.
Explain how {framework} works.
Explain the difference between {framework} and {framework}.
What are the best practices for {framework}?
What is the time complexity of {algorithm}?
Write a regular expression that matches an e-mail address.
Write a SQL query that returns the second highest salary from a table of employees.
Rewrite the following sentence in the passive voice: "The {job} fed the {animal}."
Identify the parts of speech in this sentence: "The old {animal} slept quietly."
Find a synonym for "{mood}".
Write a haiku about {season}.
Write a limerick about a {animal} from {city}.
Write a dialogue between a {job} and a {animal}.
Write a speech for a {occasion}.
Write a {mood} toast for a {occasion}.
Write a thank-you note for a {occasion}.
Write a tweet about {topic}.
Write a LinkedIn post about {topic}.
Write a blog post about {topic} for {audience}.
Write a press release announcing that {brand} opens an office in {city}.
Write a newsletter introduction for {company}.
Write a recipe for {food}.
How long should {food} be cooked?
What can be made with {food} and {food}?
Name {amount} famous people from {country}.
Name {amount} rivers in {country}.
What language is spoken in {country}?
What is the population of {country}?
What is the currency of {country}?
When did {country} become independent?
What happened in {1066..2015}?
What is the significance of {topic} in history?
What is the role of {topic} in modern society?
Discuss the impact of {topic} on {country}.
Discuss the theme of power in {book}.
Analyse the character development in {book}.
Provide an overview of {topic}.
Provide a brief introduction to {subject}.
Provide {amount} examples of {term}.
Give an example of {term} from everyday life.
Give a definition of {term}.
Define {term}.
Outline the steps to start {company}.
Outline an essay on {topic}.
How can I improve my {hobby} skills?
How do you take care of a {animal}?
What should I know before visiting {city}?
What is the best time of year to visit {country}?
What are the symptoms of iron deficiency?
What are the side effects of {drug}?
Is it safe to take {drug} with {drug}?
How does {drug} work in the body?
What are some healthy alternatives to sugar?
How many calories are in {food}?
What is the meaning of the idiom "to bite the bullet"?
Where does the word "{hobby}" come from?
Make up a riddle about a {animal}.
Tell a joke about {topic}.
Tell me a story about a {animal} and a {job}.
Tell me about {figure}.
Tell me an interesting fact about {country}.
Pretend to be {style} and describe {city}.
Design a logo concept for {brand}, {company}.
Design a simple experiment about {topic} for {audience}.
Design a database schema for {company}.
Plan a {occasion} on a budget of {100..3000} dollars.
Prove that the square root of {2..7} is irrational.
Solve for x: {2..9}x + {1..20} = {21..90}
What is {12..99} times {12..99}?
What is {5..40}% of {50..900}?
What is the derivative of x^{2..6} + {2..9}x?
What is the sum of the first {10..200} integers?
If a train travels {60..300} km in {2..6} hours, what is its average speed?
Classify the following animals as mammals or birds: {animal}, {animal}, {animal}.
Sort these words alphabetically: {hobby}, {animal}, {season}, {food}.
Which is larger, {country} or {country}?
Which planet has the most moons?
How far is {city} from {city}?
How many bones does an adult human have?
How is glass made?
How are hurricanes named?
How does a bill become law?
How do noise-cancelling headphones work?
What causes rainbows?
What would happen if the Moon disappeared?
What is the meaning of life?
What are the three laws of motion?
What is the largest desert in the world?
Why is the sky blue?
Why did the Roman Empire fall?
Why do leaves change colour in autumn?
Describe a sunset over {city}.
Describe your ideal {occasion}.
Describe the life cycle of a {animal}.
Imagine a world without {topic}. Describe it in {length}.
Explain why {topic} is important.
Explain the plot of {film} in three sentences.
Explain how to negotiate a salary.
Explain the rules of chess.
Explain how interest rates affect {topic}.
Explain {term} with an example.
Explain {term} as if I were {audience}.
Explain step by step how to solve {2..9}x - {1..9} = {10..60}.
Think of {amount} ways to reduce household waste.
Come up with {amount} ideas for a {hobby} blog.
Come up with a plot twist for a {genre} novel.
Brainstorm {amount} topics for a podcast about {hobby}.
Develop a lesson plan on {topic} for {audience}.
Develop a business plan for {company}.
Recommend a film similar to {film}.
Recommend a {hobby} kit for beginners.
Evaluate the argument that {topic} does more harm than good.
Argue for and against {topic}.
Edit this sentence for clarity: "{topic} is a thing that it has a lot of effects on people."
Compose a short melody description for {season}.
Compose a {mood} message for a {occasion}.
Draft a memo about the new policy on remote work.
Draft a {mood} resignation letter.
Draft a contract clause about late payment.
Draft a privacy notice for {company}.
Rank these by difficulty: {hobby}, {hobby}, {hobby}.
Arrange the following events in order: {topic}, {topic}, {topic}.
Calculate the area of a circle with a radius of {3..20} cm.
Calculate the compound interest on {500..9000} dollars at {2..8}% for {2..20} years.
What are {amount} questions to ask on a first date?
What are {amount} ways to say no politely?
What is the best way to learn {code}?
What is the best way to remove red wine stains?
How do I become a {job}?
How much does a {job} earn in {country}?
What does a {job} do all day?
What skills does a {job} need?
`);
