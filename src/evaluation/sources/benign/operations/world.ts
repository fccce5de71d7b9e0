import { between, pick } from '../../../../demo/random.ts';
import { fill, one, some, times, type Random } from './text.ts';

/** A field of general knowledge: what the public asks about it and what pages say about it. `{t}` is the thing. */
export interface Field {
  readonly name: string;
  readonly things: readonly string[];
  readonly asks: readonly string[];
  readonly says: readonly string[];
}

const field = (name: string, things: string, asks: string, says: string): Field => ({
  name,
  things: things.split(/,\s+/),
  asks: lines(asks),
  says: lines(says),
});
/** The lines of a block, without its margins. */
export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const FIELDS: readonly Field[] = [
  field(
    'gardening',
    'lavender, hydrangea, monstera, a lemon tree, clematis, box hedge, tomato plants, wisteria, a fiddle-leaf fig, rosemary, peonies, blueberries, bamboo, a bonsai juniper, sweet peas, courgettes',
    `when to [prune|repot|feed|cut back] {t}[| in a cold climate]
     why are the leaves of {t} turning [yellow|brown at the tips|purple]
     how [often|much] should I water {t} [in summer|in winter|indoors|in pots]
     can you grow {t} [from cuttings|in clay soil|on a north-facing balcony|in zone {4-9}]
     is {t} [toxic to cats|safe for dogs|frost hardy|invasive]
     best [soil|fertiliser|companion plants] for {t}`,
    `Most growers [feed|mulch|cut back] {t} in [early spring|late summer|March], when the soil has warmed to about {6-14} °C.
     Yellowing usually points to [overwatering|a lack of magnesium|poor drainage], and only rarely to a virus.
     In a container, {t} needs [a pot at least {25-60} cm wide|gritty compost|watering every {2-6} days in hot weather].
     A trial at the [{city}|county] botanic garden kept {t} alive down to -{4-18} °C with a dry mulch.
     Do not be tempted to prune {t} [in a wet spell|after {month}]: the new wood will not harden before frost.
     Our readers report that {t} recovers within {3-9} weeks once it is moved [out of direct sun|to an airier spot].`,
  ),
  field(
    'home finance',
    'a fixed-rate mortgage, an index fund, a joint account, a student loan, a pension transfer, income protection insurance, a zero-interest credit card, inheritance tax, a limited company, a balance transfer, car leasing, equity release, a workplace pension, premium bonds',
    `is {t} worth it [in 202[5|6]|after {30-60}|for self-employed people]
     how does {t} [work|affect my credit score|get taxed][| if I move abroad]
     what happens to {t} [when you die|after a divorce|if the bank fails]
     {t} vs [overpaying the mortgage|a savings account|paying in cash]: which is better
     [fees|risks|penalties] of {t} explained
     can I [cancel|switch|combine] {t} [early|twice a year|with bad credit]`,
    `With {t}, the annual charge is typically between 0.{1-9} % and {1-3}.{0-9} %, depending on the provider.
     The regulator's {month} bulletin reminds consumers that {t} [is not covered by the deposit guarantee|must be offered with a {14-30}-day cooling-off period].
     A household earning {money} a month would [save|pay] roughly {40-900} a year with {t}.
     Advisers warn against {t} for anyone who may need the money within {2-7} years.
     Early exit from {t} costs [{1-5} % of the balance|{1-6} months' interest|a flat {60-250}].
     Rules changed on {day}: {t} now counts [towards|outside] the yearly allowance.`,
  ),
  field(
    'history',
    'the Hanseatic League, the Taiping Rebellion, the Council of Trent, the Suez crisis, the Dust Bowl, the Great Northern War, Timbuktu, the Meiji Restoration, the Edict of Nantes, the Partition of Bengal, the South Sea Bubble, Carthage, the Marshall Plan, the Inca road system, the Zollverein',
    `what [caused|ended|led to] {t}
     who [opposed|paid for|benefited from] {t}
     how did {t} change [trade|daily life|the church|borders] in the region
     how long did {t} last [|and why]
     was {t} [a success|inevitable|as important as people say]
     what [maps|letters|ruins] survive from {t}`,
    `Historians since {last} ({1950-2019}) have dated the decisive phase of {t} [earlier|later] than the textbooks do.
     Tax registers kept in {city} suggest that {t} cost around {2-90} % of a year's revenue.
     The traditional view is that {t} [weakened|strengthened] the [merchant class|crown|provinces]; recent work is more cautious.
     A letter of 1{4-8}{10-99} describes {t} as "[a ruin to honest men|God's own remedy|less than was promised]".
     By the time news of {t} reached the ports, {3-14} months had passed.
     Comparisons with {t} are common in the press, though the parallels are [thin|mostly economic].`,
  ),
  field(
    'cars and bikes',
    'a timing belt, an e-bike battery, a diesel particulate filter, winter tyres, a dual-clutch gearbox, a heat pump in an EV, disc brakes, a tow bar, a catalytic converter, regenerative braking, a tubeless tyre, an OBD fault code, wheel alignment',
    `how [long|many miles] does {t} last
     symptoms of [a failing|a worn] part: {t}
     cost to replace {t} [on a {2008-2022} hatchback|at a dealer|yourself]
     can I drive [abroad|on the motorway|in snow] with problems with {t}
     [how to|do I need to] [check|clean|insure|reset] {t}
     {t} noise when [braking|cold|turning left]`,
    `Workshops charge {60-900} for {t}, of which about {30-70} % is labour.
     Manufacturers quote {40-160},000 km for {t}, yet short trips shorten that [considerably|by a third].
     A [rattle|whine|burning smell] at {20-90} km/h is the usual sign that {t} needs attention.
     In the {city} inspection data, {t} accounted for {2-19} % of failures.
     Before touching {t}, disconnect the battery and wait {5-30} minutes.
     Forum members disagree: {first} got {7-19} years out of {t}, others barely {2-4}.`,
  ),
  field(
    'health and nutrition',
    'magnesium glycinate, a frozen shoulder, intermittent fasting, plantar fasciitis, low ferritin, oat milk, creatine, shingles, a sprained ankle, hay fever, sleep apnoea, kefir, statins, migraine with aura, restless legs',
    `can {t} [cause|help with|make worse] [headaches|bloating|poor sleep|hair loss]
     how long does it take [to recover from|to notice|to get over] {t}
     is {t} safe [in pregnancy|with blood thinners|over 65|for children]
     what do doctors [recommend|advise] about {t}
     [foods|exercises|vitamins] that help with {t}
     difference between {t} and [the usual advice|what I read online]`,
    `A review of {6-40} trials ({300-9000} participants) found a [small|moderate|negligible] effect for {t}.
     Talk to a pharmacist first: {t} may interact with [warfarin|thyroid tablets|some antibiotics].
     Symptoms linked to {t} usually settle within {2-16} weeks.
     The usual amount in studies of {t} was {50-600} mg a day[|, split in two].
     {t} is [more|less] common in people who [sit for long hours|work nights|have a family history].
     Seek urgent help if {t} comes with [chest pain|sudden weakness|a fever above 39 °C].`,
  ),
  field(
    'science',
    'tidal locking, photosynthesis, superconductivity, the Doppler effect, plate tectonics, CRISPR, entropy, bioluminescence, the ozone layer, mitosis, black-body radiation, neutrinos, ocean acidification, gravitational lensing, capillary action',
    `what is {t} [in simple terms|used for|measured in]
     why does {t} [happen|matter|depend on temperature]
     who discovered {t} [and how|and when]
     examples of {t} in [everyday life|nature|engineering]
     what would happen without {t}
     how do scientists [measure|model|observe] {t}`,
    `{t} was first described by {last} in 1{7-9}{10-99}, although the maths came {10-60} years later.
     At laboratory scale {t} can be shown with [a laser and a slit|two beakers|a {2-40} T magnet].
     Models of {t} now agree with observation to within {1-9} %.
     School books often confuse {t} with [a related effect|its cause].
     The {2011-2024} survey of {t} covered {3-80} sites, from {city} to {city}.
     Energy is not lost in {t}; it is [spread|converted|radiated] at longer wavelengths.`,
  ),
  field(
    'travel',
    'Lofoten, the Azores, Hokkaido, the Dolomites, Oaxaca, Sri Lanka, Svalbard, Puglia, Patagonia, the Isle of Skye, Georgia (the country), Tasmania, Zanzibar, the Camino Portugués, Ljubljana',
    `best time to visit {t} [with kids|for hiking|on a budget]
     [do I need|how to get] a [visa|car|permit|power adapter] for {t}
     {3-14} days in {t} itinerary [by train|without a car|in {month}]
     is {t} [safe|expensive|crowded] in {month}
     where to stay in {t} [near the airport|for families|off the beaten track]
     what to [eat|pack|avoid] in {t}`,
    `In {month}, {t} sees {4-22} rainy days and average highs of {6-31} °C.
     A rental car in {t} costs {25-110} a day, booked {2-6} weeks ahead.
     Ferries to {t} run {1-9} times a [day|week] and sell out [around the holidays|in August].
     Locals in {t} recommend [the market on Saturday|the coast path|the old mill road] over the main sights.
     The visitor levy for {t} rises to {2-15} per night from {day}.
     We stayed {2-8} nights in {t} and would [skip the tour|bring better shoes|book the early bus] next time.`,
  ),
  field(
    'software and gadgets',
    'a mesh router, Excel pivot tables, two-factor authentication, a NAS, an OLED monitor, Bluetooth codecs, a password manager, Docker volumes, a smart thermostat, eSIM, a mechanical keyboard, a 3D printer, git rebase, a drawing tablet',
    `how to [set up|reset|back up|speed up] {t} [on Windows 11|on a Mac|at home]
     {t} not working after [the update|moving house|changing provider]
     is {t} [worth it|secure|compatible with an old laptop]
     best [cheap|quiet|open source] alternatives to {t}
     what is the difference between {t} and [the older kind|a cloud service]
     why is {t} so [slow|expensive|hot]`,
    `The {month} firmware for {t} fixes [a memory leak|pairing errors|the wake-up bug] but [breaks old profiles|needs a full reset].
     In our test, {t} drew {2-60} W idle and took {8-300} seconds to start.
     Hold the button for {5-30} seconds, wait for the second blink and set up {t} again.
     {t} supports up to {4-64} [devices|profiles|clients], officially; {2-3} times as many worked in practice.
     Support pages for {t} have not been updated since {day}.
     Anyone upgrading {t} from the 202{0-3} version should export settings first.`,
  ),
  field(
    'food',
    'sourdough starter, risotto, a Dutch oven, miso paste, choux pastry, brisket, kimchi, hollandaise, gnocchi, tempered chocolate, a pressure cooker, pho, crème brûlée, ghee, injera',
    `why is [my|the] {t} [too sour|lumpy|tough|bitter|flat]
     can you [freeze|reheat|substitute|make ahead] {t}
     how long does {t} keep [in the fridge|once opened]
     {t} for {2-12} people: how much [flour|salt|liquid]
     [vegan|gluten-free|quick] version of {t}
     where does {t} come from[| originally]`,
    `For {t}, keep the temperature between {40-70} and {72-98} °C; a probe is worth its price.
     Serves {2-8}. {t} takes {15-240} minutes, most of it unattended.
     Salt {t} at {1-3}.{0-9} % of the weight and rest it for {10-90} minutes.
     In {city} the dish is served without [cream|butter|garlic]; purists will not call anything else {t}.
     Leftover {t} keeps {2-9} days in a closed jar.
     The commonest mistake with {t} is [rushing the first stage|too much flour|a cold pan].`,
  ),
  field(
    'law and work',
    'garden leave, a zero-hours contract, a noise complaint, a parking fine, a non-compete clause, probate, parental leave, a boundary dispute, a tenancy deposit, redundancy pay, a subject access request, small claims court, a settlement agreement',
    `can my [employer|landlord|neighbour] [refuse|change|ignore] {t}
     how long do I have to [appeal|claim|respond] in a case of {t}
     {t}: what are my rights [in my first year|as a tenant|as a contractor]
     do I need a solicitor for {t}
     how much [does it cost|can I claim] for {t}
     template letter about {t}`,
    `Claims concerning {t} must usually be brought within {1-12} months of the event.
     The tribunal in {city} allowed {t} in {12-70} % of the cases it heard last year.
     A written notice of {t} has to name [the amount|the date|both parties]; an e-mail is [enough|not enough].
     Employers who mishandle {t} risk an award of up to {2-52} weeks' pay.
     There is no general right to {t}, but contracts often [grant|limit] it.
     Free advice about {t} is available from the [citizens' bureau|union|ombudsman], Monday to Thursday.`,
  ),
  field(
    'sport and music',
    'the offside rule, marathon tapering, a capo, bouldering grades, zone 2 training, fretboard buzz, the back squat, figure skating scoring, vinyl pressing, a metronome, Test cricket, swimming flip turns, the Nations League, circular breathing',
    `how does {t} work
     how to [improve|practise|fix|teach] {t} [at home|as an adult beginner|in {2-10} weeks]
     what is a good [time|weight|level] for {t} at {20-70}
     who [invented|holds the record for|changed] {t}
     common mistakes with {t}
     {t} explained for [parents|newcomers|referees]`,
    `Coaches introduce {t} after about {4-30} sessions, once the basics hold under fatigue.
     Statistics from {200-9000} [amateurs|recordings|matches] show that {t} matters less than consistency.
     The {2019-2026} rule change altered {t} [slightly|for juniors only|beyond recognition].
     {first} {last}, who teaches in {city}, has students do {t} for {5-25} minutes a day.
     Injuries connected with {t} fell by {4-38} % after the change.
     Second-hand gear for {t} starts at {money}.`,
  ),
];

/** Something the public looks up, in its field. */
export interface Subject {
  readonly field: Field;
  readonly thing: string;
}

export const subject = (random: Random, fields: readonly Field[] = FIELDS): Subject => {
  const chosen = pick(fields, random);
  return { field: chosen, thing: pick(chosen.things, random) };
};

/** What someone types about it. */
export const question = ({ field: { asks }, thing }: Subject, random: Random): string =>
  one(asks, random, { t: thing });

/** `count` sentences of a page about it. */
export const prose = ({ field: { says }, thing }: Subject, count: number, random: Random): string =>
  some(says, count, random, { t: thing })
    .map((sentence) => sentence[0]?.toUpperCase() + sentence.slice(1))
    .join(' ');

/** A page of several paragraphs. */
export const page = (about: Subject, paragraphs: number, random: Random): string =>
  times(paragraphs, () => prose(about, between(2, 5, random), random)).join('\n\n');

/** The address of such a page. */
export const address = ({ thing }: Subject, random: Random): string =>
  fill('https://[www.|blog.||en.]{host}.example/[a|guide|post/{100-9999}|2025/0{1-9}]/{slug}', random, {
    host: one(['{brand}', '{city}', '{brand}-{noun}'], random)
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/[^a-z-]/g, ''),
    slug: thing.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
  });
