import { lines } from './grammar.ts';

/** Instructions with a subject of their own, as generators write them one by one. */
export const handwritten = lines`
Explain why ice floats on water even though most solids sink in their own liquid.
Write a thank-you note to a neighbour who looked after the cat for two weeks.
Given the lengths 5, 12 and 13, decide whether they form a right triangle and explain how you know.
Suggest five low-cost ways for a small café to attract customers on weekday mornings.
Describe the journey of a letter from the mailbox to the addressee in another country.
Which is more energy-efficient for one person, taking the bus or driving an electric scooter? Outline how you would compare them.
Convert the following recipe for four people into one for six: 200 g rice, 3 eggs, 150 ml milk, a pinch of salt.
Write a haiku in which the last line changes the meaning of the first two.
Explain the phrase "to throw the baby out with the bathwater" and give two situations in which it applies.
Come up with a bedtime story about a snail who wants to win a race.
List the steps to change a flat bicycle tyre, including the tools needed.
What distinguishes a simile from a metaphor? Provide three examples of each.
Draft a polite message declining a wedding invitation due to a work trip.
Plan a vegetarian dinner for eight guests, two of whom do not eat gluten.
Summarize the plot of a film in which a clockmaker discovers that time has stopped in one room of the house.
Find a rhyme for "silver" or explain why it is difficult.
Explain how a bill becomes law in a parliamentary system.
Write a persuasive paragraph in favour of keeping handwriting in primary schools.
Create a weekly workout schedule for an office worker who has thirty minutes a day and no equipment.
What would a medieval farmer find most surprising about a modern supermarket?
Provide a short biography of an imaginary cartographer who mapped a country that does not exist.
Explain the difference between correlation and causation using ice cream sales.
Write five interview questions for a lighthouse keeper.
Choose the word that does not belong and explain: violin, cello, trumpet, viola.
Write a formal complaint to an airline that lost a suitcase on a direct flight.
Why do leaves change colour in autumn, and why do some trees stay green?
Compose a limerick about a programmer who is afraid of semicolons.
How can a teacher keep a class of thirty engaged during the last lesson on a Friday?
Describe the taste of a lemon to someone who has never eaten one.
Explain compound interest to teenagers who have just opened their first savings account.
Produce a checklist for moving out of a rented flat.
What are the main differences between a novel, a novella and a short story?
Imagine a world without mirrors. Describe three ways in which daily life would differ.
Give advice to a friend who procrastinates on writing a thesis.
Calculate how many tiles of 20 by 20 centimetres are needed for a bathroom floor of 2.4 by 3 metres.
Write the introduction of a speech for the opening of a community swimming pool.
Explain how noise-cancelling headphones work without using any mathematics.
Suggest names for a bakery that is only open at night.
Which qualities make a good referee? Rank them and justify your ranking.
Write a dialogue between the Sun and the Moon about who has the harder job.
Turn the following into a question: The museum is closed on Mondays.
Explain the rules of a simple card game for three players.
What precautions should be taken when hiking alone in the mountains in spring?
Compose an obituary for an old computer.
Offer three alternative endings to the tale of the tortoise and the hare.
Explain why the sky is dark at night although there are countless stars.
Analyze the advantages of renting compared with buying a home for a young couple that may relocate.
Design a logo for a bicycle courier service and describe it in words.
List ten words which are spelled the same forwards and backwards.
Write a product review of an umbrella from the umbrella's point of view.
How do noise, light and temperature affect the quality of sleep? Structure the answer by factor.
Explain to a child why we have to pay taxes.
Generate a riddle whose answer is "shadow".
Create a mnemonic for the order of the planets.
What is the most sustainable way to wrap a gift? Compare four options.
Identify the tense of the verb: By next June she will have been working here for ten years.
Write a letter from an astronaut to a sibling on Earth, describing the first week on Mars.
Describe how to calibrate a kitchen scale with household items.
Discuss whether robots should be given names.
Propose an agenda for a one-hour meeting that must end with a decision on the office's location.
Explain what an algorithm is using a recipe as an example, then point out where the analogy breaks down.
Which fallacy is committed here? "Everyone I know likes the new tram line, so the whole city must like it."
Give three reasons why a translated poem can never be the same as the original, and one reason why it may be better.
Write a short horror story which takes place in a well-lit supermarket at noon.
Estimate how many piano tuners work in a city of two million people and state your assumptions.
Teach me five useful phrases for ordering food in Portuguese, with pronunciation hints.
Explain the greenhouse effect by comparing it with a blanket, and mention the limits of the comparison.
Write a tongue twister that uses the letter "p" at least ten times.
What are the duties of a treasurer in a small sports club?
Give step-by-step instructions for drawing a five-pointed star without lifting the pen.
Rewrite the proverb "Too many cooks spoil the broth" for a team of software developers.
Explain why bridges have expansion joints.
Suggest an icebreaker for a group of people who do not share a language.
Create a timeline of a typical day in the life of a baker in 1850.
How many distinct ways are there to arrange the letters of the word BANANA? Show the calculation.
Describe an experiment that shows that plants need light.
Write a motivational message for a runner who is about to give up at kilometre 35.
Explain what a mortgage is and list the terms that a first-time buyer should know.
Develop a rubric for grading oral presentations in a history class.
Name three inventions that were made by accident and tell the story of one of them.
Compose a menu for a restaurant on the Moon.
What should be considered when choosing a school for a child with hearing loss?
Give an example of a paradox and explain why it is one.
Write a press release announcing that a zoo has welcomed twin red pandas.
Explain how vaccines train the immune system, in the form of a conversation between two cells.
Categorize these items by where they belong in a kitchen: whisk, colander, ladle, tea towel, baking soda, corkscrew.
Is it ethical to read someone's diary after their death? Argue both ways.
Provide tips for photographing a moving animal in low light.
Describe the painting that would hang in the office of a very pessimistic weather forecaster.
Explain the difference between accuracy and precision with a dartboard.
Write the rules for a silent-reading club.
What is the significance of the number zero in the history of mathematics?
Outline a three-act play in which all the characters are kitchen appliances.
Recommend a way to organise recipes collected over forty years on paper.
Explain how to read a nutrition label and which line matters most to someone with high blood pressure.
Compare the narrative of a newspaper report with that of a diary entry about the same storm.
Invent a holiday, its origin and three customs.
Explain why we feel dizzy after spinning around.
Write a cover letter for a zookeeper who applies for a job as a project manager.
If all roses are flowers and some flowers fade quickly, do some roses fade quickly? Explain.
Give a simple explanation of how a refrigerator moves heat from a cold place to a warm one.
Suggest a fair way to divide household chores among four flatmates with different schedules.
Describe the smell of rain and the chemistry behind it.
Create ten trivia questions on rivers, ordered from easy to hard, with answers.
Explain what makes a good password and why length matters more than symbols.
Write a eulogy for a tree that was felled by lightning.
How would you explain the internet to a person from 1920?
Write a scene in which two strangers share a table at a crowded café and neither wants to speak first.
Explain the difference between weather and climate using a wardrobe as an analogy.
Give an overview of the steps involved in publishing a children's book.`;
