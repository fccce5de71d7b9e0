import { lines, terms, type Grammar } from '../attack-a/grammar.ts';

const craft = terms`
dry-stone walling; sourdough fermentation; bookbinding; watch escapements; indigo dyeing; letterpress printing; glass annealing; cheese ripening; basket weaving; bell founding;
leather tanning; timber framing; lute making; coffee roasting; beekeeping; grafting of fruit trees; crop rotation; terrace farming; drip irrigation; sheep shearing; kiln firing`;

const nature = terms`
cave formation; the migration of eels; lichen growth; karst aquifers; the moulting of crabs; hail formation; mangrove roots; the vision of mantis shrimps; seed dormancy; fog deserts;
glacial moraines; fungal networks in forests; hibernation of bats; the scent glands of moths; thermal vents; pollen analysis; tree-ring dating; river deltas; whale falls; permafrost thaw`;

const measured = terms`
Bayesian updating; the central limit theorem; graph colouring; modular inverses; Fourier series; Markov chains; eigenvectors; regression to the mean; the pigeonhole principle; convex hulls;
Simpson's paradox; Taylor expansions; error-correcting codes; dimensional analysis; phase diagrams; reaction orders; buffer solutions; torque; capillary action; heat exchangers; standing waves`;

const state = terms`
maritime salvage law; the tort of nuisance; land registries; presumption of innocence; bicameral parliaments; proportional representation; probate; class actions; patent claims; consular immunity;
water rights; municipal bonds; reinsurance; cooperative banks; the gold standard; collective bargaining; antitrust remedies; transfer pricing; census taking; ombudsman offices`;

const body = terms`
the clotting cascade; sleep apnoea; gait analysis; iron-deficiency anaemia; the vestibular system; wound healing; bone remodelling; migraine aura; insulin resistance; herd immunity;
physiotherapy after a knee operation; hearing aids; blood typing; contact dermatitis; triage; lactose intolerance; anaesthesia depth; the cough reflex; tendon repair; colour blindness`;

const machine = terms`
consensus protocols; cache eviction; B-trees; bloom filters; regular expressions; memory alignment; message queues; garbage-collector pauses; certificate pinning; rate limiting; feature flags;
pneumatic brakes; railway signalling; funicular railways; turbochargers; suspension bridges; lock gates of canals; heat pumps; metal fatigue; sonar; tower cranes; lightning rods; drone autopilots`;

const art = terms`
twelve-tone music; Noh theatre; fresco painting; the villanelle; jazz comping; perspective drawing; shadow puppetry; Gregorian chant; type design; oral epics; documentary film editing;
gamelan tuning; kabuki make-up; the picaresque novel; rhyme royal; colour theory; stage lighting; ballad metre; icon painting; the unreliable narrator; stop-motion animation`;

const past = terms`
the Peace of Nicias; the Taiping war; the Lisbon earthquake of 1755; the Zheng He voyages; the Swing riots; the Kalmar Union; the Paris Commune; the Songhai empire; the Domesday Book; the salt tax in France;
the Carolingian reforms; the Bandung conference; the Dreyfus affair; the Nabataean trade; the Great Zimbabwe ruins; the founding of Singapore; the Long March; the Palmer raids; the Edo alternate attendance`;

/** Subjects by area; an owner covers some of the areas. */
export const AREAS = [craft, nature, measured, state, body, machine, art, past] as const;

/** Subjects, people, places and circumstances that all recipes draw from. */
export const WORDS: Grammar = {
  craft,
  nature,
  measured,
  state,
  body,
  machine,
  art,
  past,
  field: terms`
    hydrology; linguistics; epidemiology; contract law; acoustics; logistics; ethnography; operations research; soil science; pharmacology; numismatics; urban planning; robotics; accounting; philosophy of mind;
    organic chemistry; astronomy; veterinary medicine; cartography; musicology; information retrieval; pedagogy; nuclear engineering; demography; forestry; behavioural economics; textile engineering; toxicology`,
  subject: AREAS.flat(),
  facet: terms`
    origin; typical failure modes; economic importance; relation to {field}; most common misconception; measurement; regional variants; environmental footprint; ethical side; future over the next decade;
    underlying mechanism; terminology; role in {place}; treatment in school curricula; limits; unsolved questions; critics; practical use by {a worker}; earliest evidence; safety aspects`,
  topic: lines`
    {subject}
    the {facet} of {subject}
    {subject} and {subject}
    {subject} as seen by {a worker}
    {subject} in {place}
    what {field} can learn from {subject}`,
  worker: terms`
    ferry captain; dental hygienist; court interpreter; orchard owner; wind turbine technician; statistician; midwife; stage manager; customs broker; locksmith; museum conservator; fire investigator; tailor;
    speech therapist; surveyor; bus driver; tax adviser; choir leader; sommelier; air traffic controller; beekeeper; notary clerk; game designer; radiographer; plumber; crane operator; archivist; night nurse`,
  learner: terms`
    a curious ten-year-old; a first-year undergraduate; a doctoral candidate from another field; a retired {worker}; a high-school class; an examiner; a busy manager; someone who reads English as a second language;
    a self-taught programmer; a jury without technical training; a newly hired {worker}; a parent; a journalist on a deadline; a committee that decides on funding`,
  place: terms`
    Tasmania; Lagos; the Faroe Islands; Hokkaido; Oaxaca; Gdańsk; Montevideo; Kerala; the Rhône valley; Halifax; Samarkand; Dakar; Antwerp; Patagonia; Tbilisi; Mindanao; Novosibirsk; Tripoli; Aarhus; Yunnan;
    Zanzibar; Quito; Saskatchewan; Cork; Beirut; Bergen; Chiang Mai; Thessaloniki; Alaska; the Canary Islands`,
  person: terms`
    Ayodele; Brigitta; Caspian; Dolores; Emre; Farida; Gunnar; Hyejin; Ilse; Jabari; Katarzyna; Leandro; Mbali; Nikhil; Odette; Pavel; Quentin; Rosalind; Siddharth; Tomoko; Ursula; Viktor; Wanjiru; Ximena; Yusuf; Zdenka`,
  surname: terms`
    Abara; Bergqvist; Castellanos; Dvořák; Eklund; Fontaine; Gallagher; Haddad; Ivanova; Jørgensen; Kowalczyk; Lindqvist; Moreau; Nakamura; Okafor; Petrakis; Quiroga; Rahman; Silva; Tanaka; Umarov; Vasquez; Whitlock; Zeller`,
  company: terms`
    Northgate Ceramics; Oriole Freight; Bluefern Labs; Kestrel Insurance; Tallow & Finch; Meridian Dairy; Halcyon Rail; Pinecrest Clinics; Saltmarsh Energy; Vantor Optics; Quill Publishing; Ember Kitchens;
    Lakeland Seeds; Cobalt Courier; Harrow Instruments; Sunder Gaming; Wexley Foods; Arden Textiles; Pelagic Robotics; Tarn Outdoor`,
  goods: terms`
    enamel pots; hiking poles; tide tables; solar lanterns; violin strings; water meters; toy trains; ring binders; rye flour; safety goggles; garden hoses; chess clocks; linen shirts; bicycle pumps; reading lamps;
    thermos flasks; seed trays; drill bits; picture frames; rubber seals`,
  month: terms`January; February; March; April; May; June; July; August; September; October; November; December`,
  quality: terms`
    slow; unusually accurate; controversial; affordable; fragile; seasonal; well documented; misunderstood; labour-intensive; surprisingly durable; inconsistent; widely imitated; heavily regulated; outdated`,
};
