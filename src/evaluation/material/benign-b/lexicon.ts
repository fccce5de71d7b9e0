import { items, type Lexicon } from './expand.ts';

/** English words that messages are made of. */
export const ENGLISH: Lexicon = {
  topic:
    items(`climate change|photosynthesis|black holes|the French Revolution|inflation|vaccines|the Roman Empire|electric cars|sleep
    |blockchain|coral reefs|machine learning|the Cold War|antibiotics|plate tectonics|the stock market|ocean currents|renewable energy|DNA
    |gravity|the Silk Road|social media|microplastics|volcanoes|the immune system|supply and demand|World War I|jazz|bees|nuclear fusion
    |the water cycle|Stoicism|urbanisation|minimalism|cryptocurrencies|artificial intelligence|the Renaissance|fast fashion|quantum computing
    |globalisation|the nervous system|remote work|recycling|the Industrial Revolution|the Great Depression|space tourism|migraines
    |the Ottoman Empire|wind turbines|genetically modified food|intermittent fasting|tides|mitosis|the electoral college|noise pollution
    |the Black Death|feudalism|relativity|earthquakes|soil erosion|bilingualism|data privacy|meditation|compound interest|school uniforms
    |chess|tea|the moon landing|tariffs|opera|glaciers|penicillin|the printing press|online dating|zero-waste living|cloud computing`),
  term: items(`entropy|osmosis|recursion|APR|a hash map|GDP|oxidation|a mutex|a black swan event|opportunity cost|a metaphor|polymorphism
    |an eigenvalue|a p-value|escrow|amortisation|a docker container|a REST API|dark matter|inflation|confirmation bias|a short sale
    |a deadlock|a monad|kinetic energy|standard deviation|a vector database|habeas corpus|eminent domain|the placebo effect|a VPN|DNS
    |a pointer|stoichiometry|an ETF|a mortgage|gaslighting|a neural network|a transformer|fermentation|CRISPR|the Doppler effect
    |a semiconductor|a sonnet|irony|the subjunctive|a chord progression|escape velocity|herd immunity|a credit score|bounce rate`),
  city: items(`Paris|Lisbon|Tokyo|Rome|Istanbul|Barcelona|Prague|New York|Mexico City|Bangkok|Marrakesh|Vienna|Berlin|Krakow|Edinburgh
    |Seoul|Dublin|Athens|Copenhagen|Cape Town|Buenos Aires|Hanoi|Montreal|Seville|Amsterdam|Kyoto|Budapest|Naples|Porto|Chicago|Denver
    |Lima|Singapore|Sydney|Tbilisi|Ljubljana|Austin|Manchester|Toronto|Nairobi|Reykjavik`),
  country:
    items(`Australia|Canada|Brazil|Mongolia|Switzerland|Kenya|Peru|Norway|Thailand|Portugal|Kazakhstan|New Zealand|Morocco|Chile
    |Finland|Vietnam|Hungary|Nigeria|Iceland|Argentina|Turkey|Japan|India|Egypt|Ireland|Colombia|Georgia|Poland|Malaysia|Bolivia|Nepal
    |Slovenia|Ethiopia|South Korea|Uruguay|Sri Lanka|Ghana|Croatia|Bhutan|Tanzania`),
  food: items(`chicken thighs|lentils|banana bread|lasagne|ramen|chickpeas|tofu|salmon|sourdough|risotto|paella|pumpkin soup|tacos|pad thai
    |beef stew|pancakes|mushrooms|leftover rice|aubergine|spinach|sweet potatoes|meatballs|pesto|brownies|hummus|cabbage|rhubarb|kimchi`),
  animal:
    items(`octopus|hummingbird|wolf|elephant|honeybee|penguin|cat|dog|axolotl|crow|sea turtle|platypus|bat|giraffe|hedgehog|shark
    |goat|owl|parrot|red panda|salamander|horse|ferret|hamster|orca`),
  job: items(`nurse|software engineer|project manager|primary school teacher|barista|data analyst|electrician|accountant|marketing manager
    |UX designer|warehouse supervisor|receptionist|mechanical engineer|social worker|sales representative|chef|dental assistant|HR generalist
    |truck driver|translator|lab technician|customer success manager|paralegal|photographer|pharmacist|financial analyst`),
  person:
    items(`Maria|Tom|Priya|Ahmed|Sofia|Jake|Lena|Carlos|Emily|Yuki|Daniel|Fatima|Ben|Olga|Marcus|Chloe|Ivan|Grace|Diego|Hannah
    |Mr Patel|Mrs Kovacs|Dr Lindqvist|Sam|Aisha|Noah|Zoe|Peter|Anja|Lucas`),
  relative: items(
    'mum|dad|sister|brother|boss|girlfriend|boyfriend|wife|husband|best friend|landlord|roommate|grandma|coworker|neighbour|mother in law|teenage son|5 year old|niece|uncle',
  ),
  company:
    items(`a bakery|a dental clinic|a small SaaS start-up|a yoga studio|a landscaping business|an online jewellery shop|a pet groomer
    |a car wash|a coffee roaster|a law firm|a moving company|a tutoring agency|a vegan restaurant|a bike repair shop|a real-estate agency
    |a podcast studio|a cleaning service|a craft brewery|a wedding planner|a gym`),
  brand:
    items(`Northbloom|Kettle & Finch|Velora|Brightpath|Harbor Nine|Lumen Tech|Oakstead|Zephyr Labs|Tinkerly|Casa Verde|Polar Mint|Rivulet
    |Quartz & Co|Maplewood Dental|FitNest|Cloudberry|Nimbus Gear|Ardent Foods|Solvik Chemicals|Petrano GmbH|Haoyi Materials|Tessaro`),
  language: items(
    'Spanish|French|German|Italian|Portuguese|Japanese|Korean|Chinese|Russian|Arabic|Turkish|Dutch|Polish|Hindi|Swedish|Greek|Vietnamese|Latin',
  ),
  code: items(
    'Python|JavaScript|Java|C++|C#|Go|Rust|PHP|TypeScript|Ruby|Kotlin|Swift|SQL|Bash|R|MATLAB|PowerShell|VBA|Dart|Scala|Lua|Haskell',
  ),
  framework:
    items(`React|Django|Flask|Spring Boot|Next.js|Vue|Laravel|Express|FastAPI|Angular|Unity|Flutter|Rails|pandas|PyTorch|TensorFlow
    |Svelte|Tailwind|Terraform|Kubernetes|Docker|nginx|Postgres|MongoDB|Redis|Kafka|Airflow|Selenium|Playwright|SQLAlchemy|Prisma|GitHub Actions`),
  algorithm:
    items(`binary search|quicksort|a linked list|breadth-first search|Dijkstra's algorithm|a stack using two queues|the Fibonacci sequence
    |merge sort|a trie|an LRU cache|the sieve of Eratosthenes|a binary tree traversal|a palindrome checker|matrix multiplication|a rate limiter
    |topological sort|the knapsack problem|a hash table|the n-queens problem|bubble sort|a Caesar cipher|a circular buffer|a bank account class
    |tic-tac-toe|a to-do list app|a web scraper|a calculator|a snake game|a url shortener|an email validator`),
  symptom:
    items(`a headache behind one eye|lower back pain|a dry cough|numb fingers|heartburn|a sore throat|dizziness when i stand up|an itchy rash
    |knee pain after running|ringing ears|trouble sleeping|a swollen ankle|chest tightness when anxious|a stye|cramps|cold hands|a twitching eyelid`),
  drug: items(
    'ibuprofen|paracetamol|amoxicillin|sertraline|metformin|melatonin|cetirizine|omeprazole|vitamin D|magnesium|creatine|caffeine',
  ),
  season: items(
    'autumn|winter|spring|summer|rain|the sea|the moon|a rainy Sunday|the first snow|mountains|home|lost love|a lighthouse|time|a train station|stars|an old oak|silence',
  ),
  genre: items(
    'fantasy|horror|science fiction|romance|detective|slice-of-life|cyberpunk|historical|comedy|gothic|western|post-apocalyptic',
  ),
  style: items(
    'a pirate|Shakespeare|a noir detective|a bored teenager|a nature documentary|a medieval knight|a sports commentator|a grumpy wizard|a fairy tale|a haiku master|a stand-up comedian',
  ),
  book: items(`Hamlet|1984|The Great Gatsby|Pride and Prejudice|Macbeth|Frankenstein|Of Mice and Men|To Kill a Mockingbird|The Odyssey|Brave New World
    |Crime and Punishment|The Stranger|Lord of the Flies|Jane Eyre|Things Fall Apart|The Metamorphosis|Don Quixote|Beloved|Dune|Wuthering Heights`),
  figure:
    items(`Napoleon|Marie Curie|Cleopatra|Albert Einstein|Nikola Tesla|Ada Lovelace|Genghis Khan|Leonardo da Vinci|Frida Kahlo|Martin Luther King
    |Aristotle|Joan of Arc|Isaac Newton|Queen Victoria|Mozart|Gandhi|Confucius|Julius Caesar|Simón Bolívar|Rosa Parks|Alan Turing|Kant|Picasso`),
  subject: items(
    'biology|calculus|microeconomics|organic chemistry|linear algebra|US history|psychology|physics|statistics|English literature|accounting|anatomy|computer networks|sociology|philosophy|geography|thermodynamics|contract law|operating systems|art history|nursing',
  ),
  hobby: items(
    'running|knitting|chess|gardening|guitar|photography|bouldering|woodworking|birdwatching|baking|fishing|painting miniatures|yoga|cycling|pottery|sewing|kayaking|astronomy',
  ),
  gadget: items(
    'iPhone|laptop|router|washing machine|smart tv|printer|airpods|dishwasher|ps5|thermostat|car battery|kindle|nas|steam deck|android phone|monitor|robot vacuum',
  ),
  occasion: items(
    'birthday|wedding|retirement party|farewell|baby shower|housewarming|graduation|anniversary|funeral|promotion|Christmas party|first date|job interview|school assembly',
  ),
  mood: items(
    'funny|formal|heartfelt|short|professional|casual|polite but firm|persuasive|warm|sarcastic|friendly|concise|poetic|urgent',
  ),
  audience: items(
    'a 5 year old|beginners|a ten-year-old|high school students|my grandmother|a business audience|non-native speakers|first-year students|someone with no background|executives',
  ),
  amount: items('three|four|five|5|10|six|seven|ten|3|a few|20|twelve'),
  length: items(
    '50 words|100 words|150 words|200 words|300 words|500 words|one paragraph|two paragraphs|a single sentence|half a page|1000 words|150-200 words',
  ),
  product:
    items(`noise-cancelling headphones|a standing desk|a stainless steel water bottle|a dog bed|organic shampoo|an LED desk lamp|a yoga mat
    |handmade candles|a wooden toy train|running shoes|a hiking backpack|a cast iron pan|a phone case|an electric kettle|a weighted blanket|a leather wallet`),
  film: items(
    'Inception|The Matrix|Titanic|Spirited Away|The Godfather|Interstellar|Parasite|Jaws|Alien|Casablanca|Toy Story|Amélie|Blade Runner',
  ),
  law: items(
    "renting a flat|a security deposit|unpaid overtime|a speeding ticket|custody|small claims court|a non-compete|a visa overstay|being laid off|a will|a neighbour's tree|a refund that was refused|a parking fine",
  ),
  money: items(
    'a Roth IRA|an index fund|a fixed-rate mortgage|a car loan|paying off my credit card|an emergency fund|a savings account|day trading|life insurance|a pension transfer|student loans',
  ),
};
