const list = (text: string): readonly string[] => text.split(';').map((item) => item.trim());

/** Words for `%name%` in a text; an item may hold slots and `{a|b}` choices itself. */
export const WORLD: Readonly<Record<string, readonly string[]>> = {
  name: list(
    'Amara;Tomasz;Leila;Kenji;Oluwaseun;Marit;Dmitri;Priya;Hannah;Javier;Siobhan;Wei;Fatou;Bruno;Anneliese;Rahul;Ines;Caleb;Yara;Ngozi;Pavel;Mei-Ling;Dario;Greta;Samir;Ottilie;Kofi;Lucía;Henrik;Aiko;Mateus;Zeynep;Colm;Thandiwe;Arjun;Beatrix;Emeka;Saoirse;Viktor;Nadia',
  ),
  surname: list(
    'Okafor;Lindqvist;Marchetti;Tanaka;Abernathy;Kowalczyk;Haddad;Vasquez;Nguyen;Petrov;Achterberg;Silva;Mbeki;Rasmussen;Iyer;Callahan;Demir;Zhou;Fontaine;Brandt;Osei;Kaplan;Moreau;Sorensen',
  ),
  place: list(
    'Tromsø;Valparaíso;Leeds;Kumasi;Da Nang;Boise;Ghent;Pune;Halifax;Oaxaca;Tbilisi;Fremantle;Sapporo;Lublin;Tucson;Nairobi;Aarhus;Córdoba;Mombasa;Duluth;Izmir;Galway;Chiang Mai;Recife;Wellington;Rostock;Asheville;Muscat;Thunder Bay;Palermo',
  ),
  job: list(
    'dental hygienist;crane operator;translator of legal texts;school librarian;actuary;beekeeper;paramedic;site reliability engineer;cheese maker;tax auditor;marine biologist;tram driver;stage manager;patent attorney;hospice nurse;structural engineer;customs officer;potter;sports physiotherapist;seed-bank curator;wedding photographer;radio producer;hydrologist;pastry chef;court interpreter;upholsterer;data steward;soil scientist;probation officer;piano tuner',
  ),
  trait: list(
    'who distrusts statistics;in the last year before retirement;who moved abroad for a partner;with two teenage children;who runs marathons;with a hearing impairment;who teaches evening classes;who inherited a vineyard;training a successor;who writes poems on trains;living on a houseboat;with an old degree in philosophy;who restores motorbikes;new to managing people;paying off student debt;who volunteers at a food bank;sceptical of new software;preparing for a licensing exam;who keeps a weather diary;who collects first editions',
  ),
  subject: list(
    'Bayesian networks;the Hanseatic League;fermentation of sourdough;plate tectonics;double-entry bookkeeping;CRISPR off-target effects;garbage collection in managed runtimes;the Meiji restoration;antibiotic stewardship;sonata form;the Nash bargaining solution;coral bleaching;Kalman filters;Roman concrete;the gut microbiome;zoning law;B-tree indexes;the doctrine of consideration in contract law;ocean acidification;haiku;compound interest;the Krebs cycle;suffix arrays;monetary policy under a currency board;bridge resonance;stoic ethics;inventory turnover;TLS handshakes;the Silk Road;vaccine cold chains;eigenvalues of graph Laplacians;passive solar houses;copyright in photographs;soil salinity;speech-act theory;turbochargers;hypertension in pregnancy;the Bauhaus;rate limiting;queueing at airports;entropy;bird migration;labour arbitrage;paged attention;vowel harmony;the French Directory;lithium iron phosphate cells;dominance hierarchies in wolves;insulin resistance;event sourcing;perspective in painting;seismic retrofits;the placebo effect;sampling bias;price discrimination;Fourier series;cuneiform;asthma inhalers;the Coase theorem;regular expressions;tidal locking;peer review;minimum wages;mangrove forests;Gothic vaults;memory-mapped files;insurance deductibles;the Doppler effect;trade winds;bail reform;lambda calculus;photosynthesis in C4 plants;brand dilution;the Treaty of Westphalia;metal fatigue;chess endgames;negotiation anchors;cloud formation;the immune synapse;lexical scoping;dark matter;mortgage amortisation;cave paintings;osmosis;microservices;Keynesian multipliers;knot theory;wine tannins;shift scheduling;ransomware;Markov decision processes;sleep spindles;municipal bonds;ceramic glazes;dyslexia;supply shocks;consensus protocols;the Ottoman millet system;heat pumps;phonics;jet lag;satire;leaf venation;GDPR consent;elasticity;magnetic resonance imaging;gerrymandering;typography;capillary action;merge conflicts;refugee law;tempo and rubato;standard deviation;glaciers;credit scores;beekeeping in cities;recursion;the Cambrian explosion;survey design',
  ),
  angle: list(
    'common misconceptions;history and origins;a worked example;limits and failure modes;how to measure it;its economics;how experts disagree about it;teaching it to beginners;ethical questions;recent developments;the underlying mechanism;practical checklists;comparison with the nearest alternative;edge cases;its role in %place%;tools of the trade;how it scales;a counterintuitive result;regulation;troubleshooting;vocabulary;case studies;exercises;trade-offs;the mathematics behind it;what a newcomer gets wrong;safety;careers around it;its critics;open problems',
  ),
  thing: list(
    'wooden crates;bags of cement;theatre tickets;solar panels;library books;bicycles;jars of honey;concert posters;batteries;school desks;rolls of fabric;seedlings;printers;kayaks;light bulbs;bottles of olive oil;helmets;paving stones;laptops;paint cans',
  ),
  venue: list(
    'a bakery;a warehouse;a ferry company;a language school;a hospital canteen;a print shop;a regional airport;a greenhouse;a museum shop;a cooperative farm;a bicycle workshop;a call centre;a recycling plant;a youth hostel;a brewery;a swimming club',
  ),
  firm: list(
    '{North|Blue|Iron|Clear|Hazel|Copper|Silver|Red}{gate|field|water|wood|line|bridge|stone|mark} {Ltd|GmbH|Inc.|Labs|Systems|Foods|Logistics|Energy|Health}',
  ),
  adjective: list(
    'brittle;generous;sudden;hollow;bright;stubborn;quiet;salty;tidy;enormous;lonely;clumsy;golden;sleepy;curious;rusty;gentle;jealous;cold;brave',
  ),
  noun: list(
    'lantern;puddle;ladder;whistle;orchard;button;kettle;tunnel;feather;bucket;mirror;harbour;pumpkin;compass;drum;blanket;ticket;pebble;chimney;violin;anchor;cushion;snail;bridge;envelope;marble;cactus;sled;candle;thimble',
  ),
  verb: list(
    'borrow;whisper;climb;mend;trade;hide;float;count;forget;polish;follow;share;bake;stumble;measure;wave;knock;rescue;wander;promise',
  ),
  month: list('January;February;March;April;May;June;July;August;September;October;November;December'),
};
