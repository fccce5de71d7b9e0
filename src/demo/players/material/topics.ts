const split = (text: string): readonly string[] => text.split(';').map((one) => one.trim());

/** Two hundred and more unrelated subjects: what a harvest that wants coverage walks through. */
export const TOPICS: readonly string[] = split(`
photosynthesis in desert plants; the water cycle; plate tectonics; how vaccines train the immune system; the life of a star; CRISPR gene editing;
antibiotic resistance; the greenhouse effect; circadian rhythms; ocean acidification; the placebo effect; black holes; bird migration; coral bleaching;
how batteries store energy; superconductors; the periodic table; entropy; radioactive decay; fermentation; enzymes; neural plasticity; the carbon cycle;
quantum tunnelling; the ozone layer; tidal forces; fungal networks in forests; bee communication; permafrost; volcanic winters;
hash tables; binary search trees; race conditions; garbage collection; public-key cryptography; database indexes; the CAP theorem; regular expressions;
dynamic programming; load balancing; compilers; type inference; unit testing; version control; API pagination; caching strategies; graph traversal;
floating-point errors; message queues; event sourcing; memory leaks; virtual machines; DNS resolution; the TCP handshake; SQL injection; recursion;
matrix multiplication; Bayes' theorem; prime factorisation; the central limit theorem; linear regression; Markov chains; game theory; compound interest;
probability trees; the Pythagorean theorem; modular arithmetic; derivatives; set theory; standard deviation; logarithms; permutations;
the fall of Rome; the Silk Road; the printing press; the Meiji Restoration; the Treaty of Westphalia; the Black Death; the space race; the Suez crisis;
the invention of writing; the Hanseatic League; decolonisation in Africa; the Congress of Vienna; the Inca road system; the Ottoman Empire; the Enlightenment;
the abolition of slavery; the Marshall Plan; the Peloponnesian War; the Cuban missile crisis; women's suffrage; the Mughal court; Viking settlements;
supply and demand; inflation; central banks; progressive taxation; comparative advantage; the gig economy; minimum wages; index funds; venture capital;
bankruptcy law; monopolies; carbon pricing; microfinance; pension systems; exchange rates; behavioural economics; price elasticity; housing bubbles;
contract law; trademark disputes; freedom of speech; jury trials; privacy legislation; constitutional courts; extradition; environmental regulation;
small claims courts; tenancy agreements; copyright terms; diplomatic immunity; the separation of powers; proportional representation;
a haiku about winter; unreliable narrators; the three-act structure; free verse; magical realism; Greek tragedy; the epistolary novel; satire; metaphor;
dialogue in fiction; science-fiction worldbuilding; a villain's motive; children's picture books; screenplays; travel writing; ghost stories; sonnets;
baroque counterpoint; the blues scale; jazz improvisation; film scores; polyrhythms; choral harmony; opera staging; sampling in hip-hop; folk ballads;
impressionist painting; Bauhaus design; ukiyo-e prints; perspective drawing; mosaic art; typography; street photography; ceramics; fresco technique;
sourdough bread; knife skills; emulsions; braising; food preservation; spice blends; vegetarian proteins; coffee roasting; cheese making; umami;
strength training; marathon pacing; sleep hygiene; meditation; nutrition labels; stretching; hydration; blood pressure; first aid for burns; allergies;
time management; negotiating a salary; public speaking; remote teams; performance reviews; conflict resolution; meeting agendas; mentoring; delegation;
customer retention; brand positioning; email marketing; pricing strategy; user interviews; product roadmaps; market segmentation; crisis communication;
container gardening; composting; crop rotation; beekeeping; pruning fruit trees; drip irrigation; soil acidity; companion planting; greenhouse design;
chess openings; poker odds; board game design; crossword construction; speedcubing; orienteering; rock climbing grades; sailing knots; bicycle maintenance;
utilitarianism; the trolley problem; stoicism; free will; existentialism; the ship of Theseus; social contracts; Confucian ethics; scepticism; personal identity;
urban planning; public transport; bridge design; passive houses; desalination; wind turbines; nuclear fusion; railway signalling; recycling plants; smart grids;
language acquisition; loanwords; tone languages; sign languages; etymology; dialect continua; machine translation; punctuation; code-switching; writing systems`);

/** What can be asked about any subject. */
export const TASKS: readonly string[] = split(`
Explain @ to someone who has never heard of it; Write a short essay about @; List the ten most important facts about @; Compare two opposing views on @;
Give a worked example that involves @; Describe the history of @; Write a quiz of five questions about @, with answers; Summarise what is known about @;
Write a dialogue between a teacher and a student about @; Give three common misconceptions about @ and correct them; Explain why @ matters today;
Write an outline for a lecture on @; Describe how @ could change in the next fifty years; Give advice to a beginner who wants to understand @;
Write a persuasive paragraph about @; Define the five key terms of @; Give the pros and cons that experts see in @; Create a table that classifies the kinds of @;
Write a short story in which @ plays a part; Explain @ by an analogy from everyday life; Describe an experiment or exercise that shows @; Rewrite a textbook paragraph on @ in plain words;
Name the people who shaped @ and say what each did; Give a step-by-step guide connected with @`);
