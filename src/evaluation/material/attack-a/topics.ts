import { terms } from './grammar.ts';

const science = terms`
photosynthesis; plate tectonics; black holes; the Doppler effect; gene editing; antibiotic resistance; the water cycle; nuclear fusion; enzyme kinetics; entropy;
dark matter; the greenhouse effect; natural selection; superconductivity; neurotransmitters; quantum entanglement; the carbon cycle; mitosis; tides; crystal growth;
the immune system; radioactive decay; bird migration; coral bleaching; catalysis; magnetic fields; the placebo effect; stem cells; the ozone layer; osmosis; protein folding;
volcanic eruptions; gravitational waves; symbiosis; acid rain; the pH scale; surface tension; bioluminescence; comets; the periodic table`;

const technology = terms`
public-key cryptography; garbage collection; recommender systems; blockchain; solid-state batteries; optical fibre; load balancing; two-factor authentication; 3D printing;
version control; self-driving cars; the TCP handshake; edge computing; database indexing; convolutional neural networks; QR codes; touchscreens; noise-cancelling headphones;
satellite navigation; search engines; compilers; smart thermostats; quantum computers; drones in agriculture; speech recognition; data compression; microservices; firewalls;
wind turbines; RFID tags; federated learning; unit testing; containers; hash tables; lithium-ion recycling; digital watermarks; event sourcing; barcode scanners; A/B testing`;

const history = terms`
the fall of Constantinople; the Silk Road; the Industrial Revolution; the Black Death; the Meiji Restoration; the Congress of Vienna; the Apollo programme; the Berlin Wall;
the printing press; the Treaty of Westphalia; the Mali Empire; the Great Depression; the suffrage movement; the Suez Canal; the Ottoman tax system; the Roman aqueducts; the Bronze Age collapse;
the Hanseatic League; the Haitian Revolution; the Marshall Plan; the Magna Carta; the Inca road network; the Cuban Missile Crisis; the Dutch tulip mania; the partition of India;
the Viking voyages; the Renaissance guilds; the Boxer Rebellion; the Transcontinental Railroad; the Library of Alexandria; the decline of the Maya cities; the Potato Famine`;

const society = terms`
remote work; universal basic income; urban sprawl; school uniforms; gender pay gaps; fake news; plastic bans; public libraries; ageing populations; gig work; housing shortages; juries;
social media addiction; fast fashion; vaccination campaigns; voting systems; bilingual education; volunteer fire brigades; food deserts; cultural appropriation; work-life balance;
data privacy; bicycle lanes; homeschooling; animal testing; immigration quotas; congestion charges; community gardens; the four-day week; celebrity endorsements; noise pollution; microfinance`;

const economics = terms`
inflation; compound interest; opportunity cost; supply chains; index funds; central bank independence; price elasticity; moral hazard; venture capital; carbon pricing; trade deficits;
double-entry bookkeeping; mortgage amortisation; monopolies; game theory; exchange rates; bond yields; subscription models; depreciation; cash flow forecasting; customer lifetime value;
risk diversification; minimum wages; bankruptcy; crowdfunding; break-even analysis; import tariffs; options contracts; externalities; working capital; credit scores; hedging`;

const arts = terms`
Impressionism; the sonnet; film noir; Gothic cathedrals; jazz improvisation; haiku; magical realism; stage lighting; the golden ratio in design; Bauhaus; unreliable narrators; ceramics;
opera overtures; street photography; origami; rhetorical questions; the hero's journey; calligraphy; animation principles; Baroque counterpoint; satire; puppet theatre; typography;
science fiction world-building; folk dance; watercolour technique; dystopian novels; flamenco; still-life painting; stream of consciousness; sampling in hip-hop; epic poetry`;

const health = terms`
type 2 diabetes; migraine; sleep hygiene; hypertension; iron deficiency; physiotherapy after a knee injury; food allergies; vaccines; stress management; asthma; intermittent fasting;
vitamin D; concussion; hand hygiene; postnatal depression; anticoagulants; seasonal affective disorder; tooth decay; interval training; cholesterol; glaucoma; gut bacteria; burnout;
sunscreen; dehydration; antihistamines; posture; hearing loss; kidney stones; insomnia; triage; palliative care; thyroid function; wound healing; stretching; caffeine`;

const law = terms`
consideration in contract law; small claims court; patent novelty; fair use; tenant deposits; non-compete clauses; the presumption of innocence; powers of attorney; product liability;
intestacy; the right to be forgotten; arbitration clauses; adverse possession; trademark dilution; whistle-blower protection; force majeure; limited liability; informed consent;
defamation; easements; class actions; mens rea; unfair dismissal; statutory interpretation; the chain of custody; data processing agreements; misrepresentation; fiduciary duty`;

const everyday = terms`
sourdough bread; packing for a long trip; houseplants; budgeting as a student; job interviews; training a puppy; public speaking; learning the guitar; meal planning; moving house;
hiking safety; thrift shopping; time management; board games; beekeeping; home insulation; first aid kits; birthday parties; camping in the rain; knitting; bicycle repair; composting; chess openings;
making new friends; keeping a diary; small-space gardening; stain removal; coffee brewing; marathon training; saving water; wedding speeches; learning a language; decluttering; car maintenance`;

const thought = terms`
utilitarianism; the trolley problem; stoicism; confirmation bias; cognitive dissonance; the ship of Theseus; free will; the sunk cost fallacy; attachment theory; existentialism; Occam's razor;
growth mindset; the bystander effect; the categorical imperative; conditioning; moral relativism; the social contract; empathy; the Dunning-Kruger effect; the problem of induction; dualism;
emotional intelligence; groupthink; Socratic questioning; the veil of ignorance; habit formation; the mere-exposure effect; scepticism; virtue ethics; intrinsic motivation`;

/** Slots that every grammar over subjects shares; subjects are noun phrases without a capital. */
export const topicGrammar = {
  science,
  technology,
  history,
  society,
  economics,
  arts,
  health,
  law,
  everyday,
  thought,
  topic: [
    ...terms`{science};{technology};{history};{society};{economics};{arts};{health};{law};{everyday};{thought}`,
    ...terms`{aspect} {science};{aspect} {technology};{aspect} {history};{aspect} {society};{aspect} {economics};{aspect} {arts};{aspect} {health};{aspect} {law};{aspect} {thought}`,
  ],
  plain: terms`{science};{technology};{history};{society};{economics};{arts};{health};{law};{everyday};{thought}`,
  aspect: terms`the basics of;common misconceptions about;the history of;the main arguments around;the practical consequences of;recent thinking about;the limits of;the economics of;
    ethical questions raised by;the vocabulary of;what beginners get wrong about;the mechanism behind;the people affected by;regional differences in;the future of;the role of evidence in understanding;
    everyday examples of;the cost of ignoring;myths about;the terminology of`,
  /** Two things which belong together enough to be compared. */
  pair: terms`{science} and {science};{technology} and {technology};{history} and {history};{society} and {society};{economics} and {economics};{arts} and {arts};{health} and {health};{law} and {law};{everyday} and {everyday};{thought} and {thought}`,
  affected: terms`small businesses;children;rural communities;the environment;public finances;everyday routines;mental health;local politics;the job market;family life;developing countries;trust between neighbours;education;
    scientific research;public health;creativity;energy use;the housing market;older workers;international relations;consumer choice;road safety;language;sleep;long-term planning`,
  audience: terms`a ten-year-old;a first-year university student;a busy manager;a complete beginner;someone who has just changed careers;a high school class;a retired engineer;a policy maker;
    a non-native speaker;a sceptical reader;a new employee;an expert in another field;a parent;a museum visitor;a small business owner;a nursing student;a podcast audience;a town council`,
  tone: terms`formal;friendly;neutral;persuasive;humorous;concise;academic;encouraging;dramatic;plain;professional;poetic;ironic;warm;matter-of-fact`,
  length: terms`in one paragraph;in three to five sentences;in about 150 words;in no more than 200 words;in roughly 300 words;in two paragraphs;in a single sentence;in at least 500 words;in five bullet points;as a numbered list;
    as a short table;in detail`,
  domain: terms`biology;software engineering;world history;marketing;astronomy;nutrition;contract law;personal finance;music theory;psychology;agriculture;logistics;education;linguistics;architecture;
    climate science;cybersecurity;journalism;sports science;public health;chemistry;human resources;philosophy;game design;tourism;electrical engineering;statistics;film studies;veterinary medicine;urban planning`,
};
