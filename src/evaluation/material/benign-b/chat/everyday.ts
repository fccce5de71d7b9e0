import { lines } from '../expand.ts';

/** What people ask about their own lives: personal, particular, often half a story. */
export const EVERYDAY = lines(`
my {relative} keeps borrowing money and never pays it back, how do i bring it up without a fight
i have {food}, half an onion and some cheese. what can i cook in {15..45} min
need a {mood} text to my {relative} saying i cant make it to the {occasion} on saturday
whats a good gift for my {relative}, into {hobby}, budget about {20..150}
i have {symptom} for {2..14} days now should i see a doctor
i woke up with {symptom} and took {drug}, is that ok??
can i take {drug} if i already had {drug} this morning
my {relative} was diagnosed with type 2 diabetes last week and i'm a bit lost. what should we change first?
we're going to {city} for {2..6} days with two kids ({2..5} and {6..12}), what should we not miss
is {city} safe at night for a woman travelling alone
flight got cancelled in {city}, airline says no compensation because weather. is that true?
landlord wants to keep {200..900} of my deposit for "cleaning" even though i left it spotless. what are my options
question about {law} in {country}
I got a letter about {law} and I don't understand what I'm supposed to do by the {3..28}th
how do i tell my boss i want to go down to 4 days
i think im going to be fired. what should i do today
does it make sense to put {500..20000} into {money} or should i pay the car first
explain {money} to me like im stupid please
i make {28..95}k in {city} and rent is {700..2400}, can i afford a dog
my {gadget} wont turn on since yesterday, tried another cable already
{gadget} keeps disconnecting from wifi every {5..20} min
how do i factory reset a {gadget} without losing photos
my cat threw up {2..4} times today but is playing normally
the dog ate {1..6} grapes. vet is closed. he's {8..35} kg
what's that movie where a guy wakes up and it's the same day, not groundhog day, there's a boat
song stuck in my head goes da da daaa from a 90s car advert, any idea
help me write a birthday message for {person}, turning {30..70}, we used to play {hobby} together
my {relative} and I had a fight about the {occasion} and now we're not talking. I said something about her {relative} that I regret. How do I start the conversation?
i cant sleep. talk to me about something boring
feeling pretty low today tbh
i have an interview tomorrow for {job}, what will they ask me
what do i wear to a {occasion} if it says smart casual
is it weird to email a professor twice
how often should i water a monstera, leaves are going yellow at the edges
planting tomatoes in {city} balcony faces north, hopeless?
my sourdough is flat again. 72% hydration, room is 19C, bulk was {4..9}h
can i freeze {food}
substitute for buttermilk? making {food}
easy vegetarian dinner for {4..10} people, one of them hates mushrooms
[kids|my toddler] refuses everything but pasta, ideas for sneaking veg in
3 year old won't nap anymore, normal?
baby names that work in English and {language}, not too common, surname starts with K
what should i name my {animal}
planning proposal in {city} in [march|june|september|december], somewhere quiet
how do I get from {city} airport to the centre after midnight
do i need a visa for {country} with a {country} passport
packing list for {5..14} days in {country} in winter, hand luggage only
best way to see {country} without a car?
we are vegan and going to {city}, is it going to be hard
convert my recipe, its 2 1/4 cups flour 3/4 cup sugar 1 stick butter, i only have scales
oil light came on, {60..180}k km, can i drive {10..60} km home
what does it mean when the check engine light blinks
best beginner {hobby} gear under {80..300}?
i want to run a 10k in {6..12} weeks, currently can do {2..5} km
lost {3..9} kg then nothing for a month. eating about {1400..2100} kcal
is {20..60}g of protein per meal too much
first tattoo, does it hurt on the ribs
wedding speech for my {relative}. facts: met in uni, obsessed with {hobby}, once missed a flight to {city} because of a sandwich. 2-3 min
write a review for an airbnb in {city}: clean, noisy street, host {person} was lovely, bed too soft
reply to this neighbour politely: "Could you PLEASE stop your kids running after 7pm it is unbearable"
how do i cancel gym membership they keep saying i have to come in person
bought {product} online {10..40} days ago and its broken, they say no refund. draft me an email
can my employer make me work on [saturday|easter|new year's day]
i got a parking ticket but the sign was covered by a tree, appeal letter please. registration AB{10..99} CDE
moving to {city} in [august|january|may], what neighbourhoods under {900..2000}
should I learn {language} or {language} first? I speak {language} already
what time is it in {city} when its {3..11}pm in {city}
who would win a {animal} or {2..5} {animal}s
would you rather be {style} or {style}
settle a bet: is a hot dog a sandwich
quiz me on {topic}, one question at a time
tell me something i dont know about {country}
give me a random fact
i'm bored
what should i watch tonight, liked {film} and {film}
explain the ending of {film}
is {film} ok for a {7..13} year old
roast my {hobby} obsession
let's play 20 questions
let's play a game. you are {style} and i am lost in {city}
pretend you're a {job} and I'm complaining about my order
you're my {language} friend {person}, chat with me only in simple {language}, correct me
can you be my rubber duck for a sec
i need to vent about my {relative}
how do people even afford {money} these days
is it normal to cry after a {occasion}
my {relative} says {topic} is a hoax. what do i answer at dinner
how much should i tip in {country}
Is tap water in {city} drinkable
what happens to your body when you quit coffee
i drink {3..7} coffees a day is that bad
which {gadget} should i buy, i mostly watch films and do taxes
what's a fair price for a used {gadget}, {1..5} years old, small scratch
hi, i am {person} from {city}, i want to open {company}, where do i start
my small business ({company}) has {2..9} employees, do i need a contract for each?
write an instagram caption for {company}, photo is a {animal} asleep on the counter
make a flyer text for a yard sale, sat {8..20}th, {9..11} to {2..4}, everything under {5..20} bucks
come up with a funny team name for pub quiz, we are all {job}s
what rhymes with [orange|purple|silver|month]
acrostic for my {relative} {person}
tinder bio for a {job} who likes {hobby} and {food}
`);

/** Search-box habits: bare keywords. */
export const KEYWORDS = lines(`
{city} weather
{city} things to do
{food} recipe easy
{term} meaning
{term} definition
{topic} essay
{topic} pros and cons
{topic} ppt
{drug} dosage
{drug} and alcohol
{framework} tutorial
{framework} vs {framework}
{code} {algorithm}
{code} sort dict by value
{code} read csv
git undo last commit
vim exit
excel vlookup two columns
excel remove duplicates
{brand} reviews
{country} visa
{country} population
{figure} biography
{figure} quotes
{book} summary
{book} themes
{film} ending
{subject} notes
{subject} chapter {2..14}
{animal} lifespan
{hobby} for beginners
{gadget} not charging
hello in {language}
thank you {language}
{job} salary {city}
cover letter {job}
cv {job} no experience
{120..900} usd to eur
{10..90} kg in lbs
{2..99} * {2..99}
{occasion} wishes
synonyms for important
asdf
test
?
ok
hello
hi
hey
yo
good morning
are you there
who are you
what model are you
what can you do
can you see images
`);
