import { listsOf } from './trade.ts';

/** What is taught, asked, examined and explained. */
export const LEARNING = listsOf(`
grade: Year #3-11; grade #2-12; Key Stage #1-4; A1; A2; B1; B2; first-year students; adult beginners; vocational class #1-3; ages #7-15
biology: osmosis; the carbon cycle; mitosis and meiosis; enzyme inhibition; the nephron; natural selection; photosynthesis; food webs; the immune response; Mendelian crosses; plant hormones; gas exchange; homeostasis of glucose; antibiotic resistance; the action potential; DNA replication
physics: Ohm's law; projectile motion; the photoelectric effect; Hooke's law; specific heat capacity; refraction; momentum in collisions; half-life; Doppler shift; standing waves; electromagnetic induction; buoyancy; centripetal force; Kirchhoff's rules; black-body radiation
chemistry: Le Chatelier's principle; titration; electronegativity; alkanes and alkenes; redox half-equations; the mole; hydrogen bonding; rates of reaction; buffer solutions; electrolysis; the Haber process; crystal lattices; esterification; isotopes; flame tests
history: the Congress of Vienna; the Black Death; Meiji Restoration; the Haitian Revolution; the Corn Laws; the fall of Constantinople; the Dust Bowl; the Hanseatic League; apartheid; the Treaty of Tordesillas; the Marshall Plan; Bronze Age collapse; the Peasants' Revolt; the partition of India; the Silk Roads; Weimar inflation
geography: monsoons; urban sprawl; longshore drift; plate margins; desertification; the demographic transition; river terraces; microclimates; fair trade; volcanic hazards; migration push and pull factors; glacial valleys; soil horizons; heat islands
maths: completing the square; simultaneous equations; Bayes' theorem; vectors in the plane; arithmetic series; the chain rule; probability trees; surds; circle theorems; standard deviation; logarithms; matrices; percentages; similar triangles; prime factors; integration by parts
economics: price elasticity; opportunity cost; moral hazard; comparative advantage; inflation targeting; externalities; monopoly pricing; the multiplier; public goods; exchange rates; game theory; progressive taxation; liquidity traps; minimum wages
literature: Macbeth; The Yellow Wallpaper; Things Fall Apart; sonnet form; An Inspector Calls; unreliable narrators; Frankenstein; free indirect speech; magical realism; Antigone; haiku; A Doll's House; the Gothic; dramatic irony
computing: binary search; two's complement; SQL joins; recursion; IP addressing; hash tables; logic gates; version control; sorting networks; big-O notation; stacks and queues; public-key cryptography; finite automata; floating point; caching
health: hypertension; type 2 diabetes; migraine; iron deficiency; asthma inhalers; statins; sleep apnoea; shingles; physiotherapy after a knee operation; thyroid tests; eczema; blood thinners; antibiotics and alcohol; flu vaccination; food allergy; tinnitus; plantar fasciitis; contact lenses; gestational diabetes; back pain
law: notice periods; tenancy deposits; small claims; unfair dismissal; wills; powers of attorney; consumer refunds; trade marks; parental leave; data access requests; boundary disputes; party walls; defamation; gift tax; prenuptial agreements; probate; planning permission; non-compete clauses
money: ISAs; compound interest; fixed and variable mortgages; index funds; credit scores; VAT registration; pension drawdown; emergency funds; capital gains; bond yields; overdraft fees; student loans; currency hedging; depreciation; invoice factoring; life insurance; dollar-cost averaging; dividends
tech: OAuth; Kubernetes probes; idempotency keys; CORS; connection pooling; DNS propagation; rate limiting; feature flags; blue-green deployment; message queues; TLS certificates; database indexes; webhooks; garbage collection; observability; vector search; WebSockets; load balancing
culture: Baroque music; the Bauhaus; K-pop; film noir; Noh theatre; jazz standards; street art; opera; the Oscars; fado; comics; ballet; Impressionism; flamenco; Afrobeat; folk tales
sport: the offside rule; the Tour de France; curling; Olympic weightlifting; cricket formats; Wimbledon; Formula 1 tyres; marathon records; handball; the Rugby World Cup; fencing; judo grades; rowing; biathlon
nature: octopuses; bees; wolves; mangroves; corals; owls; sequoias; sharks; fungi; bats; whales; peat bogs; tardigrades; penguins; orchids; elephants; migratory birds; lichens
topic: @biology; @physics; @chemistry; @history; @geography; @maths; @economics; @literature; @computing
anything: @topic; @health; @law; @money; @tech; @culture; @sport; @nature; @place
subject: biology; physics; chemistry; history; geography; maths; economics; English literature; computer science; French; religious studies; music; PE; citizenship
language: German; Japanese; French; Polish; Brazilian Portuguese; Turkish; Korean; Dutch; Swedish; Italian; Spanish; Arabic; Czech; Thai; Finnish; Ukrainian; Vietnamese
level: A1; A2; B1; B2; C1; beginners; refresher
quality: accuracy; completeness; tone; clarity; relevance; safety; politeness; brevity; grounding; formatting
`);
