import { terms, type Grammar } from '../attack-a/grammar.ts';

/** Ordinary things, people, places and notions, as sets of short tasks are full of them. */
export const VOCAB: Grammar = {
  item: terms`
    backpack; water bottle; umbrella; coffee maker; smartphone; candle; guitar; bicycle; notebook; alarm clock; sofa; wallet; camera; kettle; blanket; mirror; ladder; toothbrush; vacuum cleaner; desk lamp;
    raincoat; frying pan; suitcase; puzzle; kite; lawn mower; thermometer; sewing machine; globe; skateboard; tent; piggy bank; chess set; stapler; hammock; compass; rug; telescope; teapot`,
  animal: terms`
    dolphin; hedgehog; penguin; octopus; kangaroo; owl; elephant; salamander; goldfish; honeybee; wolf; parrot; tortoise; camel; otter; flamingo; chameleon; bat; squirrel; jellyfish; moose; crocodile; peacock; raccoon`,
  dish: terms`
    lasagne; vegetable curry; banana bread; tomato soup; pad thai; paella; potato salad; ramen; falafel; apple crumble; shepherd's pie; sushi rolls; guacamole; lentil stew; pancakes; ratatouille; chili; risotto; tacos; pierogi`,
  job: terms`
    teacher; nurse; software engineer; chef; farmer; lawyer; graphic designer; accountant; firefighter; journalist; architect; librarian; electrician; pharmacist; pilot; social worker; photographer; barista; mechanic; data analyst; receptionist; veterinarian`,
  concept: terms`
    inflation; photosynthesis; democracy; gravity; machine learning; supply and demand; empathy; climate change; evolution; blockchain; compound interest; natural selection; globalization; cloud computing; probability; entropy; recycling;
    renewable energy; the water cycle; plate tectonics; artificial intelligence; confirmation bias; opportunity cost; osmosis; net neutrality; emotional intelligence; quantum entanglement; stoicism; urbanization; biodiversity; cryptography; vaccination;
    the placebo effect; feudalism; impressionism; relativity; deforestation; time management; public speaking; mindfulness; minimalism; object-oriented programming; game theory; nuclear fusion; peer pressure; irony; herd immunity`,
  country: terms`
    Brazil; Japan; Kenya; Norway; India; Canada; Egypt; Mexico; Vietnam; Italy; Turkey; New Zealand; Argentina; Poland; Morocco; South Korea; Peru; Iceland; Thailand; Greece; Nigeria; Portugal; Indonesia; Finland; Chile`,
  city: terms`Paris; Nairobi; Toronto; Seoul; Barcelona; Mumbai; Chicago; Sydney; Istanbul; Cairo; Vienna; Lima; Bangkok; Dublin; Cape Town; Prague; Boston; Kyoto; Havana; Oslo; Melbourne; Rome; Shanghai; Amsterdam`,
  name: terms`Emma; Liam; Aisha; Carlos; Mei; Oliver; Fatima; Noah; Priya; Hans; Zoe; Mateo; Ingrid; Samuel; Nadia; Victor; Chloe; Kwame; Sofia; Daniel; Hana; Ravi; Grace; Tomas`,
  emotion: terms`happy; sad; anxious; hopeful; grateful; frustrated; curious; proud; lonely; excited; jealous; calm; nostalgic; confused; determined`,
  adjective: terms`ambitious; gloomy; fragile; generous; reluctant; vivid; stubborn; ordinary; elegant; ancient; noisy; diligent; peculiar; brave; tedious; luxurious; humble; restless; abrupt; serene`,
  verb: terms`persuade; wander; negotiate; borrow; celebrate; estimate; whisper; assemble; hesitate; improve; recover; discover; complain; illuminate; postpone; memorize; predict; collaborate`,
  trait: terms`leadership; patience; honesty; creativity; discipline; teamwork; courage; curiosity; resilience; humility`,
  place: terms`a beach at sunrise; an abandoned factory; a crowded market; a quiet library; a space station; a mountain village; a hospital at night; a school bus; a haunted house; a farm in winter; a submarine; an airport lounge`,
  issue: terms`
    homework; school uniforms; remote work; single-use plastic; a four-day week; video games; zoos; social media for teenagers; electric cars; universal basic income; space travel; online voting; fast fashion; city traffic; food waste; self-driving cars; genetic testing; free museums; tipping; homeschooling`,
  product: terms`a vegan snack bar; a fitness app; a smart doorbell; a reusable straw; a language course; a pet camera; a meal kit; an electric scooter; noise-cancelling earbuds; a budgeting app; a children's book; a herbal tea; a travel pillow; a board game`,
  trade: terms`bakery; yoga studio; bookstore; law firm; pet shop; coffee shop; car repair shop; online clothing store; dental clinic; landscaping company; music school; travel agency; food truck; bicycle rental`,
  sport: terms`basketball; tennis; swimming; rock climbing; cricket; chess; marathon running; rowing; judo; volleyball; archery; table tennis; fencing; surfing`,
  element: terms`oxygen; copper; neon; calcium; gold; lithium; mercury; chlorine; silicon; uranium; helium; iron; sulfur; titanium`,
  era: terms`the Renaissance; the Industrial Revolution; the Cold War; the Roman Republic; the Great Depression; the French Revolution; the Ming dynasty; the Space Race; the Black Death; the Ottoman Empire; the Age of Exploration; ancient Egypt; the Meiji Restoration; the suffrage movement`,
  famous: terms`Marie Curie; Leonardo da Vinci; Nelson Mandela; Ada Lovelace; Charles Darwin; Frida Kahlo; Isaac Newton; Cleopatra; Martin Luther King Jr.; Jane Austen; Mahatma Gandhi; Albert Einstein; Mozart; Florence Nightingale; Nikola Tesla; Confucius; Rosa Parks; Galileo`,
  form: terms`haiku; limerick; short story; slogan; tweet; acrostic poem; fable; riddle; joke; tongue twister; diary entry; monologue; rap verse; proverb; tagline; headline; postcard; toast`,
  theme: terms`the ocean; friendship; autumn; a lost key; the first day of school; rain; a broken promise; home; time travel; the moon; growing old; a stray cat; silence; a long journey; forgiveness; the smell of bread`,
  audience: terms`a child; a beginner; a college student; a grandparent; a busy executive; someone new to the subject; a tourist; a skeptical reader; a high school class`,
  month: terms`January; February; March; April; May; June; July; August; September; October; November; December`,
  org: terms`Brightwell Foods; Nordlys Energy; Castor Bank; Elmwood Clinic; Pineapple Games; Vela Airlines; Granite Insurance; Marlow & Daughters; Tidepool Software; Copperline Rail; Sunhill University; Orchid Cosmetics`,
};
