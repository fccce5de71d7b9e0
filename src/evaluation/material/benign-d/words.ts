import { items, type Lexicon } from '../benign-b/expand.ts';

/** The vocabulary that the hands share. */
export const WORDS: Lexicon = {
  land: items(`Bolivia | Estonia | Ghana | Laos | Uruguay | Slovenia | Malta | Nepal | Senegal | Ecuador | Latvia | Oman | Botswana | Fiji |
    Armenia | Paraguay | Rwanda | Iceland | Sri Lanka | Tunisia | Mongolia | Luxembourg | Panama | Bhutan | Cyprus | New Zealand | Jordan | Albania`),
  town: items(`Leeds | Ghent | Porto | Tampere | Cork | Graz | Winnipeg | Tucson | Bergen | Nagoya | Valparaíso | Izmir | Accra | Pune | Brno |
    Perth | Bilbao | Duluth | Gdańsk | Thessaloniki | Boise | Aarhus | Da Nang | Cali | Dunedin`),
  river: items(
    `Danube | Mekong | Orinoco | Volga | Zambezi | Rhine | Murray | Loire | Yukon | Indus | Po | Limpopo | Tagus | Irrawaddy | Niger`,
  ),
  person:
    items(`Ada | Priya | Tomasz | Mr Okafor | Lena | Hugo | Mrs Baptiste | Yusuf | Siobhan | Kenji | Paula | Dr Lindqvist | Marek | Amina | Gus |
    Farah | Old Benno | Ines | Captain Ruiz | Theo | Wanda | Noor | Jacek | Delphine`),
  scholar:
    items(`Lise Meitner | Rosalind Franklin | Gregor Mendel | Emmy Noether | Michael Faraday | Avicenna | Carl Linnaeus | Mary Anning |
    Ignaz Semmelweis | Chien-Shiung Wu | Antoine Lavoisier | Srinivasa Ramanujan | Niels Bohr | Hypatia | Alexander von Humboldt | Barbara McClintock |
    Ludwig Boltzmann | Robert Hooke | Dmitri Mendeleev | Jane Goodall | Blaise Pascal | James Hutton | Sofia Kovalevskaya`),
  ruler:
    items(`Catherine the Great | Suleiman the Magnificent | Ashoka | Charles V | Cleopatra | Otto von Bismarck | Shaka Zulu | Elizabeth I | Kublai Khan |
    Simón Bolívar | Hatshepsut | Gustav Vasa | Meiji | Akbar | Louis XIV | Tecumseh | Atatürk | Isabella of Castile`),
  event:
    items(`the Peace of Westphalia | the Boxer Rebellion | the Suez Crisis | the Congress of Vienna | the Great Fire of London | the Meiji Restoration |
    the Partition of India | the Haitian Revolution | the Defenestration of Prague | the Prague Spring | the Boston Tea Party | the fall of Constantinople |
    the Irish Potato Famine | the Marshall Plan | the Treaty of Tordesillas | the Dust Bowl | the Reign of Terror | the Taiping Rebellion |
    the Berlin Blockade | the Black Death | the Crimean War | the Night of the Long Knives | the Opium Wars | the Hanseatic League`),
  novel:
    items(`Middlemarch | The Trial | Beloved | Things Fall Apart | Dracula | The Leopard | Pedro Páramo | Rebecca | Of Mice and Men | The Bell Jar |
    Heart of Darkness | Persuasion | Invisible Man | The Master and Margarita | A Doll's House | King Lear | The Crucible | Lord of the Flies |
    Wide Sargasso Sea | The Remains of the Day | Antigone | An Inspector Calls`),
  painter:
    items(`Vermeer | Frida Kahlo | Caravaggio | Hokusai | Paul Klee | Artemisia Gentileschi | Turner | Egon Schiele | Bruegel | Georgia O'Keeffe |
    Magritte | Rothko | Goya | Hilma af Klint | Basquiat`),
  beast:
    items(`otter | heron | axolotl | badger | tapir | stoat | osprey | pangolin | newt | lynx | cuttlefish | magpie | ibex | manatee | hedgehog |
    kestrel | salamander | wombat | beaver | barn owl | moth | sturgeon`),
  dish: items(`risotto | shakshuka | borscht | pad thai | cassoulet | pierogi | mole poblano | dal makhani | focaccia | ceviche | goulash | okonomiyaki |
    bibimbap | moussaka | clafoutis | jollof rice | laksa | gazpacho | ramen | rye bread | tiramisu`),
  tongue: items(
    `Dutch | Swahili | Greek | Finnish | Hungarian | Catalan | Tagalog | Romanian | Danish | Hebrew | Persian | Czech | Norwegian | Tamil | Irish`,
  ),
  trade:
    items(`beekeeper | tram driver | notary | glazier | midwife | surveyor | pastry chef | locksmith | piano tuner | actuary | ferry captain | florist |
    night nurse | archivist | crane operator | court reporter | optician | forester | bookbinder | dispatcher | ship's cook | translator`),
  hobby:
    items(`sourdough | bouldering | model trains | birdwatching | calligraphy | home brewing | geocaching | chess openings | bonsai | knitting | astronomy |
    fermenting | sailing | woodturning | ham radio | foraging | pottery | fly fishing | speedcubing | orienteering`),
  gear: items(`thermal carafe | folding bike | e-reader | robot mower | standing desk | rain jacket | cast-iron pan | noise meter | tent | headlamp | dash cam |
    espresso grinder | air purifier | baby monitor | label printer | cordless drill | trail shoe | water filter | wool blanket`),
  firm: items(`Larkfield Dental | Nordhaven Ferries | Pico Foods | Brambleworks | Sunmark Solar | Oakline Insurance | Tern & Daughters | Quillpost |
    Hexa Mobility | Marlow Garden Centre | Tidewater Credit Union | Bluefinch Energy | Copper Kettle Inns | Vantor Logistics | Stellan Fitness`),
  maths:
    items(`integration by parts | the chain rule | eigenvalues | modular arithmetic | the binomial theorem | completing the square | logarithms | L'Hôpital's rule |
    Bayes' theorem | geometric series | vector cross products | the pigeonhole principle | complex roots | partial fractions | standard deviation |
    matrix inversion | the intermediate value theorem | combinations and permutations | Taylor series | simultaneous equations`),
  physics:
    items(`angular momentum | Lenz's law | standing waves | the Doppler effect | specific heat capacity | Kirchhoff's laws | centripetal force | total internal reflection |
    half-life | the photoelectric effect | buoyancy | moments of force | Bernoulli's principle | magnetic flux | entropy | simple harmonic motion | Young's modulus |
    diffraction gratings | terminal velocity | capacitors`),
  chemistry:
    items(`electronegativity | Le Chatelier's principle | buffer solutions | hybridisation | redox titration | ionic bonding | Hess's law | catalysts | isomerism |
    the ideal gas law | fractional distillation | reaction order | oxidation states | intermolecular forces | electrolysis | esterification | Markovnikov's rule | solubility product`),
  biology:
    items(`osmosis | meiosis | the Krebs cycle | transcription | natural selection | the nephron | action potentials | photosynthesis | genetic drift | homeostasis |
    enzyme inhibition | the nitrogen cycle | antibodies | the cardiac cycle | epistasis | stomata | symbiosis | trophic levels | the lac operon | speciation`),
  economics:
    items(`price elasticity | comparative advantage | fiscal policy | moral hazard | quantitative easing | monopolistic competition | externalities | the Phillips curve |
    opportunity cost | game theory | the liquidity trap | exchange rates | deadweight loss | adverse selection | GDP deflators | progressive taxation`),
  mind: items(`classical conditioning | cognitive dissonance | attachment theory | working memory | the bystander effect | confirmation bias | Piaget's stages | self-efficacy |
    the Stroop effect | learned helplessness | social facilitation | schema theory | semantic priming | the serial position effect`),
  computing:
    items(`binary search trees | deadlocks | hash collisions | dynamic programming | TCP handshakes | virtual memory | garbage collection | database normalisation | big-O notation |
    finite automata | public-key cryptography | race conditions | recursion | caching | containers | message queues | B-trees | regular expressions`),
  earth:
    items(`plate tectonics | oxbow lakes | monsoons | longshore drift | glacial moraines | El Niño | soil erosion | urban heat islands | the water cycle | rain shadows |
    desertification | karst landscapes | jet streams | tidal bores | permafrost`),
  thought:
    items(`utilitarianism | the categorical imperative | Stoicism | the social contract | existentialism | the trolley problem | empiricism | Plato's cave | determinism |
    virtue ethics | phenomenology | the ship of Theseus | nihilism | pragmatism | the veil of ignorance`),
  music: items(
    `sonata form | the circle of fifths | counterpoint | blue notes | polyrhythm | the Tristan chord | modes | figured bass | serialism | ragtime | fugue | bossa nova`,
  ),
  law: items(`consideration in contract law | habeas corpus | negligence | adverse possession | judicial review | mens rea | strict liability | the separation of powers | estoppel |
    proportionality | vicarious liability | hearsay`),
  any: items(
    `{maths} | {physics} | {chemistry} | {biology} | {economics} | {mind} | {computing} | {earth} | {thought} | {music} | {law} | {event} | {scholar} | {novel}`,
  ),
  things: items(
    `tickets | apples | marbles | bricks | stamps | litres of paint | muffins | sheep | cartons | pages | beads | chairs | kilograms of flour | postcards | tiles`,
  ),
  year: items(
    `1066 | 1453 | 1517 | 1648 | 1707 | 1789 | 1815 | 1848 | 1871 | 1905 | 1918 | 1929 | 1945 | 1956 | 1968 | 1989 | 2004`,
  ),
  mood: items(
    `wistful | deadpan | menacing | tender | breezy | solemn | wry | dreamlike | matter-of-fact | feverish | hopeful | sardonic`,
  ),
  style: items(
    `noir | gothic | slice of life | cosy mystery | space opera | magical realism | western | folk tale | satire | hard science fiction | romance | horror`,
  ),
  place:
    items(`a lighthouse | a night train | a flooded library | an allotment | a border post | a ski lift that has stopped | a launderette at 3 a.m. | an orbital dockyard |
    a salt mine | a village fête | a hospital roof | a drowned cathedral | a motel kitchen | a glasshouse | the last petrol station before the desert`),
  level: items(
    `year 6 | year 9 | GCSE | A-level | 10th grade | 4th grade | first-year undergraduates | adult beginners | kindergarten | IB students | B1 learners`,
  ),
  age: items(`five | seven | eight | ten | eleven | thirteen`),
  few: items(`3 | 4 | 5 | 6 | 8 | 10 | three | five | ten | a dozen | a few`),
  long: items(
    `50 words | 100 words | 150 words | 200 words | 300 words | 500 words | two paragraphs | one page | 800 words | a single sentence`,
  ),
};
