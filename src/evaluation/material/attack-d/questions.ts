import { lines, terms, type Grammar } from '../attack-a/grammar.ts';

/** Bare questions by register; each is asked as an examiner, a quiz or a curious reader would. */
export const TRIVIA = lines`
Which country has the {longest coastline|most time zones|oldest parliament|largest lake} in {Africa|Asia|Europe|South America}?
In which year did {famous} {die|publish the best-known work|leave home|become famous}?
What is a group of {animal}s called?
Which {element|animal|sport|dish} is named after a {place|person|colour}?
Who {painted|composed|wrote|directed|designed} the most famous work about {theme}?
How many {bones|teeth|hearts|stomachs|eyelids} does {a animal} have?
What currency was used in {country} before {1950..2002}?
What was the original purpose of the {item}?
Which language family does the main language of {country} belong to?
Who held the world record in {sport} in {1970..2022}?
True or false: {a animal} can survive longer without {water|sleep|light} than {a animal}.
What is the national {flower|dish|bird|sport} of {country}?
Which river flows through {city}?
What does the abbreviation {SCUBA|LASER|NATO|RSVP|CAPTCHA|UNESCO|ISBN} stand for?
Where was {dish} first made?`;

export const SCIENCE: Grammar = {
  agent: terms`ATP synthase; a catalyst; a neutrino; ribosomes; a black hole; hemoglobin; auxin; the ozone layer; a semiconductor; a vector boson; telomerase; the aurora; a gyroscope; mycorrhiza; a superconductor; a chloroplast; liquid nitrogen; a polarised filter; a buffer; CRISPR; an enzyme inhibitor; a pulsar; dark matter; a solenoid`,
  quantity: terms`entropy; viscosity; membrane potential; luminosity; pH; angular momentum; allele frequency; vapour pressure; refractive index; half-life; tidal force; enthalpy; surface tension; carrying capacity; specific heat; magnetic flux`,
  method: terms`mass spectrometry; gel electrophoresis; radiocarbon dating; X-ray diffraction; PCR; interferometry; titration; functional MRI; cryo-electron microscopy; Doppler spectroscopy; chromatography; patch clamping`,
  question: lines`
    How does {agent} work?
    Why does {quantity} {increase|decrease|stay constant} when {temperature rises|pressure falls|the system is isolated|the population doubles}?
    What would be observed if {agent} were removed from {a living cell|the atmosphere|a star|an electric circuit}?
    Which experiment would distinguish {agent} from {agent}?
    How is {quantity} measured, and what limits the accuracy?
    What is the role of {agent} in {respiration|star formation|soil chemistry|signal transmission|weather}?
    Can {method} detect {agent}? Explain.
    A student claims that {quantity} is the same as {quantity}. What is wrong with this?
    What is the order of magnitude of {quantity} for {a animal}?
    Derive the relation between {quantity} and {quantity} for an ideal case.
    Why is {method} preferred over {method} for studying {agent}?
    What are the open problems concerning {agent}?
    If {quantity} were {2..50} times larger on Earth, how would life differ?
    Describe the mechanism by which {agent} affects {quantity}.
    Who discovered {agent}, and how was the discovery received?`,
};

export const MEDICINE: Grammar = {
  sign: terms`chest pain; fatigue; swollen ankles; night sweats; a rash on both palms; double vision; haematuria; a dry cough; weight loss; palpitations; joint stiffness in the morning; confusion; jaundice; hoarseness; numbness of the left hand; photophobia`,
  drug: terms`metformin; warfarin; lisinopril; amoxicillin; prednisolone; sertraline; salbutamol; omeprazole; atorvastatin; methotrexate; levothyroxine; furosemide; lithium; ibuprofen; insulin glargine`,
  illness: terms`type 2 diabetes; asthma; atrial fibrillation; gout; coeliac disease; pneumonia; hypothyroidism; multiple sclerosis; pre-eclampsia; sarcoidosis; acute pancreatitis; depression; chronic kidney disease; psoriasis; tuberculosis; heart failure`,
  question: lines`
    A {18..88}-year-old {man|woman} presents with {sign} and {sign} for {2..21} days. What is the most likely diagnosis?
    A {job} aged {25..70}, on {drug} for {illness}, develops {sign}. What is the next best step?
    What is the mechanism of action of {drug}?
    Which laboratory findings are expected in {illness}?
    What are the contraindications of {drug}?
    How do {illness} and {illness} differ in presentation?
    Can {drug} be combined with {drug}?
    What is the first-line treatment of {illness} in {pregnancy|the elderly|children|renal impairment}?
    Explain the pathophysiology of {sign} in {illness}.
    Which complication of {illness} is most often missed?
    What dose adjustment of {drug} is needed when the eGFR is {10..58}?
    A newborn at {25..40} weeks has {sign}. List the differential diagnosis.
    What should a patient with {illness} be told before travelling to {country}?`,
};

export const LAW: Grammar = {
  doctrine: terms`promissory estoppel; adverse possession; the parol evidence rule; vicarious liability; res judicata; the mens rea of theft; proportionality; frustration of contract; unjust enrichment; the hearsay rule; forum non conveniens; strict liability; consideration; piercing the corporate veil; fair use; duress`,
  question: lines`
    Define {doctrine} and state its elements.
    {name} signs a contract with {org} while {emotion} and later learns that {the price was wrong|the goods never existed|the manager lacked authority}. What remedies exist?
    Does {doctrine} apply when {a job} {sells|lends|damages} {a item} that belongs to {name}?
    How do common law and civil law systems treat {doctrine}?
    What is the difference between {doctrine} and {doctrine}?
    {name}, {a job} in {city}, is dismissed after {2..20} years without notice. Analyse the claim.
    Which court has jurisdiction if {org} is seated in {country} and the harm occurs in {country}?
    A statute bans "vehicles" in parks. Does it cover {a item}? Argue both ways.
    What must a prosecutor prove where {name} took {a item} believing it to be abandoned?
    Is a clause that excludes all liability of {org} for {dish} enforceable?
    Give the rule, an exception, and an example of {doctrine}.
    When may evidence obtained from {a item} without a warrant be excluded?`,
};

export const FINANCE: Grammar = {
  ratio: terms`the current ratio; return on equity; the price-earnings ratio; free cash flow; the debt-to-equity ratio; gross margin; inventory turnover; the Sharpe ratio; duration; EBITDA; working capital; the dividend yield; beta`,
  tool: terms`a covered call; an index fund; a zero-coupon bond; an interest rate swap; a convertible note; a sinking fund; a reverse mortgage; a letter of credit; a mezzanine loan; a currency forward; a treasury bill; a leveraged buyout`,
  question: lines`
    {org} has revenue of {20..900} million, costs of {10..19} million and {2..90} million shares. Compute earnings per share at a tax rate of {15..35} %.
    What does {ratio} say about a company, and when does it mislead?
    A bond with a coupon of {2..9} % and {3..30} years to maturity yields {1..11} %. What is its price per 100?
    How does {tool} work?
    Should {org} prefer {tool} or {tool} if rates are expected to {rise|fall}?
    How would a rise of {1..4} percentage points in interest rates affect {ratio}?
    {name} saves {50..900} a month at {2..8} % for {5..40} years. What is the final amount?
    How are {goodwill|leases|stock options|warranties|deferred taxes} accounted for?
    What happens to {ratio} when a company buys back its shares?
    Why did {country} devalue its currency in the {1970|1980|1990|2010}s?
    Explain the tax treatment of {tool} for {a job}.
    Which risks remain after hedging with {tool}?`,
};

export const HISTORY = lines`
What were the three most important consequences of {era}?
How did {era} change the life of {a job}?
To what extent did {famous} shape {era}?
Compare the role of women in {era} and in {era}.
Why did {country} not industrialise earlier?
Which primary sources inform us about {era} in {city}?
Would {era} have happened without {concept}?
How did trade between {country} and {country} develop from {1400..1700} to {1750..1950}?
What did contemporaries think about {concept} during {era}?
Explain the alliance between {country} and {country} in {1880..1990}.
How reliable are the accounts of {famous}?
What is the historiographical debate about {era}?
Describe a day of {a job} in {city} around {1300..1900}.
When and why was the border between {country} and {country} drawn?`;

export const MATHS: Grammar = {
  primary: lines`
    {name} has {3..60} stickers and gives {2..9} to each of {2..6} friends. How many are left?
    What is {12..99} × {3..40}?
    Round {1000..99999} to the nearest hundred.
    A {dish} is cut into {6..16} equal slices. {name} eats {1..5}. What fraction remains?
    Put {2..9}/{10..19}, {1..9}/{10..12} and 0.{10..95} in order.
    A {sport} lesson starts at {8..11}:{10..55} and lasts {35..125} minutes. When does it end?
    {name} buys {2..9} {item}s for {3..40}.50 each and pays with {100..500}. How much change is due?`,
  middle: lines`
    Solve for x: {2..9}x − {3..40} = {2..5}x + {1..90}.
    Expand and simplify ({2..9}x + {1..9})({1..7}x − {2..12}).
    The price of {a item} rises by {5..40} % and then falls by {5..40} %. What is the overall change?
    Find the equation of the line through ({1..9}, {1..20}) and ({10..20}, {2..40}).
    A cone has radius {2..15} and height {3..30}. What is its volume?
    How many ways are there to seat {4..9} people around a table?
    Write {30..900} as a product of primes.`,
  high: lines`
    Differentiate f(x) = {2..9}x^{2..7} e^{{2..9}x}.
    Evaluate the integral of {2..9}x / (x^2 + {1..20}) from 0 to {1..8}.
    Find all solutions of {2..7} sin({2..5}x) = {1..9}/{3..9} in [0, 2π].
    A die with {4..20} faces is thrown {4..12} times. What is the probability of at least {2..3} {even numbers|ones}?
    Determine whether the series with terms {2..9}n^{1..4}/{2..6}^n converges, and find the sum of its first {3..9} terms.
    For which k does the line y = {1..6}x + k touch the parabola y = {2..7}x^2 + {1..9}x?
    The vectors ({1..9}, {1..9}, {1..9}) and ({1..9}, k, {1..9}) are orthogonal. Find k.
    How many integers between {100..400} and {500..9000} are divisible by {3..7} but not by {8..13}?
    The terms a{2..5} = {10..40} and a{6..12} = {50..200} belong to an arithmetic sequence. Find a{20..90}.
    {name} invests {1000..90000} at {2..9} % compounded {monthly|quarterly|yearly}. After how many years has it {doubled|tripled}?`,
  university: lines`
    Show that the set of {2..7}×{2..7} matrices of rank {1..6} is {closed|connected|not compact|a manifold}, or refute it.
    Compute the Jordan form of a {3..6}×{3..6} matrix with characteristic polynomial (t−{1..5})^2(t−{6..12})^k.
    Let G be a group of order {12..900}. How many Sylow {2|3|5|7}-subgroups can it have?
    Is the function |x|^{{1..9}/{2..7}} {sin|cos}({2..30}/x) differentiable at 0?
    Find the Laurent series of {2..9}/((z−{1..4})(z−{5..19})) in the annulus between the poles.
    Prove or disprove: every {bounded|monotone|equicontinuous|summable} sequence in {L^1|L^2|L^p|C[0,1]|l^{1..6}} has a {weakly|strongly|pointwise|uniformly} convergent subsequence.
    Compute the {fundamental group|first homology|Euler characteristic} of a surface of genus {0..9} with {1..16} points removed.
    Solve y'' + {1..12}y' + {1..40}y = {2..9}e^{{1..6}x} with y(0) = {0..9}, y'(0) = {0..9}.
    X is {Poisson|exponential|gamma} with mean {2..30}. Find the distribution of the {minimum|maximum|sum} of {2..20} copies.`,
};

export const PUZZLES = lines`
{name}, {name} and {name} each own {a animal}, {a animal} or {a item}. {name} does not own anything that starts with the same letter as the name. Who owns what?
I am light as a feather, yet {a job} cannot hold me for more than {2..9} minutes. What am I?
You have two ropes, each burning in {30..90} minutes at an uneven rate. How do you measure {15..45} minutes?
What comes next: {2..9}, {10..19}, {20..40}, {41..80}, ?
A {animal} climbs {3..9} m by day and slides {1..2} m by night in a well of {12..60} m. When is it out?
One of {8..30} coins is heavier. How many weighings suffice?
A knight says "{name} is a knave". {name} says "We are both the same". Who is what?
Cross a river with {a animal}, {a animal} and {dish} in a boat for two, nothing may be eaten. How?
How many squares are there on a board of {4..12} × {4..12}?
Decode: each letter is moved by {2..12} places, the text is about {theme}.
Four people cross a bridge at night in {1..3}, {4..5}, {6..8} and {9..12} minutes with one torch. What is the minimum time?
A clock shows {1..12}:{10..59}. What is the angle between the hands?
Rearrange the letters of "{item}" so that it {makes another word|is a palindrome|has no vowels together}, or show that it is impossible.
If all {animal}s are {adjective} and some {job}s are {animal}s, what follows?`;
