import { list } from './grammar.ts';

/** Subjects of a broad instruction bank, by field. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  biology:
    list(`how ribosomes read messenger RNA; the nitrogen cycle in wetlands; why mitochondria keep their own DNA; camouflage in cuttlefish;
    bird migration at night; the gut microbiome of ruminants; CRISPR base editing; apoptosis; lichen symbiosis; seed dormancy; the immune memory of T cells;
    convergent evolution of wings; island dwarfism; coral bleaching; photosynthesis in C4 grasses; slime mould path finding; the life cycle of eels; telomeres`),
  physics:
    list(`entropy in a closed box; why ice floats; Bose-Einstein condensates; the twin paradox; eddy currents; superfluid helium; Bell inequalities;
    Brownian motion; the Casimir effect; tidal locking; neutrino oscillation; resonance in bridges; polarised light; the photoelectric effect; phase transitions;
    how lasers reach threshold; dark matter rotation curves; semiconductors and doping; Coriolis force in storms; piezoelectric crystals`),
  mathematics:
    list(`the pigeonhole principle; Bayes' rule; eigenvalues of symmetric matrices; countable and uncountable sets; modular arithmetic;
    the mean value theorem; generating functions; graph colouring; Markov chains; the central limit theorem; continued fractions; Lagrange multipliers;
    conditional expectation; group homomorphisms; the inclusion-exclusion principle; compactness; Fourier series; induction proofs; random walks on grids`),
  chemistry:
    list(`buffer solutions; catalytic converters; chirality of drugs; electroplating; hydrogen bonding; polymers of lactic acid; titration curves;
    the ozone layer; soap and micelles; noble gas compounds; redox flow batteries; aromaticity; Le Chatelier's principle; isotopic dating; crystal field colours`),
  history:
    list(`the Hanseatic League; the fall of Constantinople; paper money under the Song; the Meiji restoration; the Haitian revolution;
    the silk roads; the Black Death and wages; the Congress of Vienna; the Mali empire; the partition of Bengal; the printing press in Mainz; the Inca road system;
    the Berlin airlift; the Taiping rebellion; Viking settlements in Greenland; the Suez crisis; the Marshall plan; the Ottoman millet system; Hammurabi's code`),
  economics:
    list(`price elasticity of bread; moral hazard in insurance; the Phillips curve; carbon taxes; rent control; comparative advantage; auction design;
    sunk costs; network effects; central bank independence; hyperinflation; public goods; adverse selection; the gig economy; remittances; yield curve inversion;
    minimum wages; tragedy of the commons; microcredit; currency pegs; opportunity cost`),
  law: list(`the exclusionary rule; trademark dilution; force majeure clauses; data protection by design; tenancy deposits; strict liability; habeas corpus;
    non-compete agreements; fair dealing; the precautionary principle; arbitration clauses; judicial review; the right to be forgotten; patent trolls; copyleft`),
  medicine:
    list(`type 2 diabetes and diet; antibiotic resistance; how vaccines train immunity; sleep apnoea; iron deficiency; migraine triggers; the placebo effect;
    statins; shingles; physiotherapy after knee surgery; hypertension at home; triage in emergency rooms; asthma inhalers; gestational diabetes; plantar fasciitis`),
  psychology:
    list(`confirmation bias; growth mindset; attachment styles; the bystander effect; cognitive load; habituation; imposter feelings; delayed gratification;
    flow; learned helplessness; the spacing effect; social loafing; memory reconsolidation; anchoring; burnout; motivated reasoning`),
  software:
    list(`idempotent endpoints; database indexes; garbage collection; dependency injection; optimistic locking; feature flags; CAP trade-offs; memoisation;
    race conditions; blue-green deployment; event sourcing; type inference; consistent hashing; rate limiting; cache invalidation; WebSockets; unit testing legacy code;
    monorepos; bloom filters; back-pressure; zero-downtime migrations; SQL window functions; regular expressions; retry storms`),
  ai: list(`attention in transformers; overfitting; dropout; reinforcement learning from feedback; tokenisation; quantisation; embeddings; mixture of experts;
    gradient clipping; beam search; data augmentation; calibration of classifiers; hallucination; active learning; diffusion models; learning-rate warm-up; federated learning`),
  engineering:
    list(`heat pumps in old houses; cable-stayed bridges; bearings and lubrication; desalination; wind turbine blades; earthquake dampers; 3D printing of metal;
    pumped storage; regenerative braking; water hammer; concrete curing; drone stability; elevators in towers; injection moulding; landfill gas; tunnel boring`),
  literature:
    list(`unreliable narrators; the sonnet's turn; magic realism; free indirect speech; the epistolary novel; tragic irony; haiku; the picaresque; dystopias;
    stream of consciousness; fairy-tale structure; metaphor in sermons; translations of Homer; the detective story; satire; elegies`),
  arts: list(`perspective in Renaissance painting; twelve-tone music; Bauhaus teaching; woodblock prints; film noir lighting; syncopation; Gothic arches; pottery glazes;
    street photography; stage blocking; jazz improvisation; typography on posters; mosaics; costume design; the golden ratio in design; opera surtitles`),
  travel:
    list(`three days in Lisbon; hiking in the Tatra mountains; trains across Vietnam; a winter week in Hokkaido; markets in Oaxaca; Patagonia on a budget;
    cycling along the Danube; an island ferry in Greece; Nairobi with children; tea houses in Darjeeling; Tbilisi's old town; the Lofoten islands; Cusco and altitude`),
  cooking:
    list(`sourdough starters; a vegetarian chilli; tempering chocolate; pickled radishes; risotto without stirring; a birthday cake without eggs; dumpling folds;
    knife sharpening; lentil soup for ten; grilled mackerel; fermenting chilli paste; leftover rice; iced tea; pie crust; roasting chestnuts; gluten-free bread`),
  home: list(`bleeding a radiator; a leaking tap; houseplants in dark rooms; composting on a balcony; moths in a wardrobe; painting window frames; a squeaky stair;
    storing bicycles; saving heating costs; removing wax; cleaning a cast-iron pan; choosing a mattress; rain barrels; moving with a cat`),
  work: list(`asking for a raise; a handover document; a difficult colleague; remote onboarding; writing a status report; saying no to a client; a quarterly review;
    preparing a job interview; changing careers at forty; minutes of a meeting; a sales pitch; mentoring juniors; a resignation letter; planning a workshop`),
  marketing:
    list(`a slogan for a bakery; launch posts for a budgeting app; an e-mail to lapsed customers; naming a bicycle shop; a podcast advert; survey questions;
    a landing page for yoga classes; search keywords for a dentist; a press release on a recall; loyalty cards; a holiday campaign; product descriptions of lamps`),
  education:
    list(`fractions for ten-year-olds; a quiz on rivers; a lesson on persuasive writing; dyslexia in class; group work that works; marking essays quickly;
    a science fair; teaching the past tense; homework policies; learning to read music; a museum trip; exam stress; debate clubs; rubric design`),
  society:
    list(`voting at sixteen; surveillance cameras; school uniforms; universal basic income; zoos; plastic bags; tipping; four-day weeks; museum restitution;
    nuclear power; cash and privacy; fast fashion; noise in cities; social media and teenagers; congestion charges; organ donation by default`),
  sport:
    list(`training for a first marathon; the offside rule; swimming technique; zone defence; recovery days; climbing grades; cricket for beginners; e-sport careers;
    a bodyweight routine; cycling in rain; judo falls; chess openings for club players; hydration in heat; coaching under-twelves`),
  geography:
    list(`monsoons; river deltas; why deserts lie where they do; the Sahel; urban heat islands; fjords; permafrost; the Ring of Fire; landlocked states;
    megacities; the Aral Sea; terraced farming; ocean currents; volcano monitoring; border rivers; soil erosion`),
  philosophy:
    list(`the ship of Theseus; the trolley problem; free will; utilitarian objections; the veil of ignorance; scepticism; virtue ethics; personal identity;
    the problem of induction; moral luck; stoic advice; consciousness; the social contract; paradoxes of vagueness; meaning and use`),
};

export const TOPICS: readonly string[] = Object.values(FIELDS).flat();
