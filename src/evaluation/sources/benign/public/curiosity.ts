import { pick, sample } from '../../../../demo/random.ts';
import { bar, fill, type Random, type Table } from './make.ts';

interface Field {
  readonly things: readonly string[];
  readonly forms: readonly string[];
}

const field = (things: string, forms: string): Field => ({ things: bar(things), forms: bar(forms) });

/** What people wonder about, and the ways in which they ask about such a thing. */
const FIELDS: Readonly<Record<string, Field>> = {
  animals: field(
    'octopuses|crows|hedgehogs|moray eels|house cats|sloths|honeybees|tardigrades|barn owls|pangolins|sea cucumbers|wolves|geckos|emperor penguins|mosquitoes|elephants|hummingbirds|naked mole rats|salmon|foxes|axolotls|pigeons|bats|cuttlefish|kangaroos|ladybugs|orcas|goats|snails|capybaras',
    'how long do {x} live|do {x} sleep? like actually sleep|are {x} smarter than people think?|why do {x} exist, evolutionarily speaking|what would happen if all {x} disappeared tomorrow|can {x} recognise individual humans|how do {x} see the world compared to us|is it legal to keep {x} as pets in {country}|my daughter is obsessed with {x}, give me {4..9} facts she probably does not know yet|what eats {x}|Do {x} feel pain the way mammals do?|how do {x} survive winter|collective noun for {x}?|were {x} ever used in war',
  ),
  places: field(
    'Lisbon|Tbilisi|the Faroe Islands|Oaxaca|Hokkaido|Trieste|Patagonia|Zanzibar|Ghent|Almaty|Tasmania|Cartagena|Naples|Busan|the Azores|Kraków|Sarajevo|Jaipur|Svalbard|Marrakesh|Da Nang|Ljubljana|Montreal|Yerevan|the Orkney Islands|Valparaíso|Kyoto|Malta|Gdańsk|Lake Como|Edinburgh|Chiang Mai|Bologna|Santa Fe',
    '{3..6} days in {x} in {month}, what should we not miss|is {x} ok with a toddler|Best way to get from {x} airport to the centre late at night?|what do locals actually eat for breakfast in {x}|why is {x} called that|How walkable is {x}? my mother uses a cane|what was {x} like 100 years ago|is {month} a bad time for {x}, weather wise|cheap but not awful areas to stay in {x}|one sentence: why go to {x} instead of somewhere more famous|what language do people speak day to day in {x}|do i need cash in {x}|tipping in {x}?|Plan a rainy day in {x} for two people who hate museums|is the tap water in {x} drinkable',
  ),
  food: field(
    'sourdough|chickpeas|tamarind paste|a whole cauliflower|leftover risotto|buttermilk|miso|lamb shoulder|rhubarb|cottage cheese|gochujang|frozen spinach|a duck breast|stale baguette|celeriac|condensed milk|kimchi|pork belly|polenta|ripe bananas|tofu|mussels|egg whites|green lentils|saffron|pumpkin puree|ricotta|anchovies|oat flour|beetroot',
    'what can i make with {x} and whatever is in a normal fridge|how long does {x} keep once opened|substitute for {x}?|Is {x} actually healthy or is that marketing|got about {200..900} g of {x}, dinner for {2..6}, one of them vegetarian|why does my {x} always turn out bitter|can you freeze {x}|{x} in the air fryer, temp and time?|history of {x} in two paragraphs|what wine with {x}|How do professional kitchens handle {x}?|is it safe to eat {x} while pregnant|convert: {2..5} cups of {x} to grams|weirdest dish in the world with {x}',
  ),
  history: field(
    'the Hanseatic League|the Dancing Plague of 1518|the fall of Constantinople|the Emu War|the Suez crisis|the Bronze Age collapse|the Meiji Restoration|the Tulip mania|the Great Fire of London|the Haitian Revolution|the War of the Bucket|the Marshall Plan|the Library of Alexandria|the Cod Wars|the South Sea Bubble|the Defenestration of Prague|the Tunguska event|the Mongol invasions|the Velvet Revolution|the Year Without a Summer|the Peloponnesian War|the Taiping Rebellion|the Dreyfus affair|Prohibition|the Black Death|the moon landing|the partition of India|the Congress of Vienna',
    'what actually caused {x}|explain {x} to someone who slept through school|who profited from {x}?|is it true that {x} could have been avoided|a good podcast or book about {x}? not too dry|how many people died because of {x}, best estimates|What do historians disagree about when it comes to {x}|{x} timeline, short|myths about {x}|what was everyday life like during {x}|could {x} happen today|why do we still talk about {x}|What would a newspaper have written the day after {x}?',
  ),
  science: field(
    'superconductivity|tidal locking|CRISPR|entropy|dark matter|prions|quantum tunnelling|plate tectonics|the placebo effect|photosynthesis|gravitational waves|the Coriolis effect|antibiotic resistance|the Doppler effect|epigenetics|non-Newtonian fluids|black hole evaporation|ocean acidification|static electricity|half-life|the greenhouse effect|the Fermi paradox|bioluminescence|the uncertainty principle|carbon dating|ball lightning|game theory|tinnitus|piezoelectricity|mRNA|chaos theory|synesthesia',
    'eli5 {x}|what is the most common misunderstanding about {x}|who discovered {x} and did they get credit|why should i care about {x}|Is {x} settled science?|an analogy for {x} that does not involve cars or balls|where do i run into {x} in daily life|whats still unknown about {x}|{x} vs what my physics teacher told me 20 years ago, has anything changed|can you observe {x} at home|Please explain {x} including the maths, I did one year of engineering.|is there a connection between {x} and temperature|how do they even measure {x}|a {6..12} year old asked me about {x} and i had no answer. help',
  ),
  body: field(
    'a stiff neck|restless legs|acid reflux|low iron|dry eyes|a twitching eyelid|jet lag|plantar fasciitis|night sweats|hiccups|a tension headache|tennis elbow|hay fever|vitamin D deficiency|a cold sore|morning dizziness|cracked heels|snoring|cold hands|canker sores|brain fog after lunch|shin splints|lactose intolerance|high cholesterol|a stye|motion sickness|knee clicking|jaw clenching',
    'what helps with {x}|had {x} for {2..9} weeks, when is that something for a doctor|what causes {x} really|does magnesium help {x} or is that a myth|exercises for {x} i can do at my desk|is {x} hereditary|can stress cause {x}? been a rough {month}|{x} at {24..71}, normal?|Questions I should ask my GP about {x}|is {x} dangerous|foods to avoid with {x}|how did people treat {x} before modern medicine',
  ),
  words: field(
    'affect and effect|empathy and sympathy|a crocodile and an alligator|"who" and "whom"|jam and marmalade|a fruit and a berry|weather and climate|fewer and less|ethics and morals|a psychologist and a psychiatrist|irony and sarcasm|espresso and ristretto|a cemetery and a graveyard|a sea and an ocean|equity and equality|a violin and a viola|further and farther|a solicitor and a barrister|cement and concrete|a symptom and a sign|a comet and a meteor|gross and net|baking soda and baking powder',
    'difference between {x}?|Quick one: {x}. what is the difference and a sentence for each|i always mix up {x}, is there a trick|does anyone actually keep {x} apart in speech|{x} how do you translate these into {tongue}|where does the distinction between {x} come from|settle a bet: {x}, same or not|is it pedantic to insist on {x}',
  ),
  culture: field(
    'Blade Runner|The Master and Margarita|Twin Peaks|Disco Elysium|Dune|Spirited Away|Moby-Dick|Kind of Blue|The Sopranos|Middlemarch|Stardew Valley|Parasite|The Magic Flute|One Hundred Years of Solitude|Seven Samurai|Hollow Knight|Rumours by Fleetwood Mac|The Great British Bake Off|Frankenstein|Civilization VI|In the Mood for Love|Catan|The Wire|Beloved|Baldur’s Gate 3|Arrival|Hamlet|Go (the board game)|Paris, Texas',
    'just finished {x}. what did i miss|something like {x} but lighter|is {x} overrated|why is {x} considered important?|explain the ending of {x}, spoilers fine|I have never seen or read or played {x}, where do I start|good pub quiz question about {x}, hard|what was going on in the world when {x} came out|would you recommend {x} to a {13..17} year old|three things critics said against {x}|soundtrack trivia for {x}|who influenced {x}',
  ),
  home: field(
    'the dishwasher|a dripping tap|my induction hob|a squeaky floorboard|mould behind the wardrobe|the boiler|a wobbly ceiling fan|a stuck sash window|limescale in the kettle|the washing machine|a cast iron pan|a leather sofa|the wifi in the attic|a smoke alarm|silverfish in the bathroom|a sliding door|the fridge seal|candle wax on carpet|a dead wall socket|the robot vacuum|rust on a bike chain|red wine on linen|a running toilet|the shower drain|scratched parquet|an ikea wardrobe with a missing dowel',
    'how do i fix {x}|{x}: repair or replace, it is {2..15} years old|landlord says {x} is my problem. is it|what does it cost roughly to have someone look at {x}|{x}. tried vinegar already, no luck|Which tools do I need for {x}? I own a screwdriver and hope.|is {x} dangerous or just annoying|{x} making a noise like a {sound}, only at night|step by step for {x}, i am {skill}|how often should one take care of {x}',
  ),
  money: field(
    'a tenancy deposit|an emergency fund|index funds|a fixed-rate mortgage|VAT on freelance invoices|a will|a speeding fine abroad|parental leave|a redundancy package|student loan repayments|a credit score|car insurance after an accident|sick pay|a noisy neighbour complaint|a joint account|compound interest|probate|a non-compete clause|capital gains on shares|a delayed flight claim|a gym contract|a pension transfer|lending money to family|a prenup|power of attorney|health insurance when moving abroad',
    'how does {x} work in {country}|{x}: what should i watch out for|roughly how much should one budget for {x}, income {18..90}k|Is it worth getting advice on {x} or can I do it myself?|deadline for {x}?|my {relative} asks me about {x}. simple explanation please|what are my rights when it comes to {x}|worst mistakes with {x}|can i get out of {x}|pros and cons, {x}, neutral please|template letter about {x}, polite but firm',
  ),
  life: field(
    'a friend who always cancels|moving back in with my parents at {26..39}|a boss who texts at night|turning {30..60}|making friends in a new city|a wedding speech|an elderly dad who refuses help|sibling rivalry|a colleague taking credit|loneliness on sundays|a breakup by text|screen time for a {5..13} year old|quitting smoking again|a long distance relationship|telling my team i am leaving|waking up at 5am|a neighbour who borrows things|a fear of flying|clutter|my teenager and homework|stage fright|a gift for someone who has everything|learning to say no|a blended family holiday',
    'advice on {x}?|be honest with me: {x}. am i overreacting|what would a therapist say about {x}|{x}. i dont want a list, just talk to me|five small things to try about {x}|how do other people deal with {x}|Is there any research on {x}?|help me write a message about {x}, warm, not needy|what do i say in the moment when it comes to {x}|a stoic view on {x}|can you play devils advocate on {x}|a poem about {x}, {8..16} lines, not rhyming',
  ),
  garden: field(
    'tomatoes on a balcony|a lemon tree|lavender|a lawn full of moss|aphids on roses|basil|a monstera with brown tips|hydrangeas|raised beds|an old apple tree|orchids|slugs|potatoes in bags|a compost heap|chillies|bamboo from next door|a bonsai|strawberries|peonies that never bloom|a small pond|clover instead of grass|garlic|ferns in deep shade|an olive tree in a pot',
    '{x}: what now in {month}|what am i doing wrong with {x}|{x}, clay soil, facing {compass}. realistic?|watering schedule for {x}|natural ways to deal with {x}|companions for {x}|when is it too late for {x}|Can {x} survive minus {3..15}?|low effort plan for {x}, i travel a lot|is {x} toxic for cats|how do i propagate or prune in the case of {x}',
  ),
  tech: field(
    'an ssd upgrade|two-factor login|a mesh router|bluetooth headphones and two devices|a full icloud|a printer that goes offline|moving photos off google|excel pivot tables|a phishing mail i clicked|a VPN|dark mode in outlook|e-ink readers|usb-c charging speeds|a cracked phone screen|a passkey|windows updates stuck at {12..99}%|a second hand thinkpad|a raspberry pi as media server|calendar sync between work and home|password managers|a smart thermostat|blurry zoom video|recovering a deleted whatsapp chat|a 4k monitor on an old laptop',
    '{x}, help|is {x} worth the hassle|how do i explain {x} to my {relative}|{x}: easiest way, no jargon|what does {x} do to my privacy|what broke if {x} worked until yesterday|best budget option around {x}|do i really need {x}|{x} step by step, I am on {device}|alternatives to {x}|common mistakes with {x}',
  ),
  sport: field(
    'a first half marathon|pull-ups|swimming technique|bouldering|zone 2 training|offside|protein after training|stretching|a resting heart rate of {45..80}|padel|cycling to work|deadlifts|table tennis serves|yoga for stiff people|the Tour de France|chess openings|rowing machines|cricket|cold plunges|hiking boots|snooker|sumo|darts checkouts|archery|curling',
    '{x}: where do i start at {19..68}|rules or basics of {x} in plain words|is {x} bad for the knees|weekly plan around {x}, {2..5} days|who is the greatest of all time when it comes to {x}|history of {x}|how long until one sees progress with {x}|what gear do i need for {x}, cheap|is there science behind {x}|funny or strange facts around {x}|{x} for kids?',
  ),
};

const COMMON: Table = {
  country: bar(
    'Germany|the UK|Ireland|Canada|Spain|the Netherlands|Australia|Texas|France|Portugal|Sweden|New Zealand|Poland|Ontario',
  ),
  month: bar('January|February|March|April|May|June|July|August|September|October|November|December'),
  tongue: bar('German|Spanish|Dutch|Italian|Polish|French|Japanese'),
  sound: bar('cricket|kettle|tiny jackhammer|hair dryer|cough|ticking clock|marble rolling'),
  skill: bar('clumsy|a total beginner|fairly handy|scared of drilling|a tenant so nothing permanent'),
  relative: bar('mum|father in law|nephew|grandmother|husband|flatmate|aunt|sister'),
  compass: bar('north|south|east|west|south-west'),
  device: bar('a macbook|windows 11|android|an iphone|a chromebook|linux mint'),
};

/** All fields' names, to draw a person's interests from. */
export const FIELDS_OF_LIFE: readonly string[] = Object.keys(FIELDS);

/** Some interests of one person, the first ones dearest. */
export const interests = (random: Random, count = 5): readonly string[] => {
  const drawn = sample(FIELDS_OF_LIFE, count, random);
  return [...drawn, ...drawn.slice(0, 2), ...drawn.slice(0, 1)];
};

/** Something out of the field, and the thing that it is about. */
export const wonder = (
  random: Random,
  fields: readonly string[] = FIELDS_OF_LIFE,
): { text: string; thing: string } => {
  const { things, forms } = FIELDS[pick(fields, random)] as Field;
  const thing = fill(pick(things, random), COMMON, random);
  return {
    text: fill(
      pick(forms, random).replaceAll('{x}', () => thing),
      COMMON,
      random,
    ),
    thing,
  };
};
