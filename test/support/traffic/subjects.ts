/** Subjects from many fields: what a broad bank of instructions covers. */
export const SUBJECTS: readonly string[] = `
photosynthesis in desert plants|the Peloponnesian War|double-entry bookkeeping|gradient descent|Baroque counterpoint|plate tectonics|haiku
monetary policy and inflation|binary search trees|the French Revolution|sourdough fermentation|quantum entanglement|urban zoning laws
antibiotic resistance|supply chain resilience|the Krebs cycle|Renaissance perspective|game theory|coral reef bleaching|medieval guilds
cryptographic hash functions|the water cycle|stoic philosophy|jet stream dynamics|comparative advantage|Mendelian inheritance|volcano monitoring
the Silk Road|neural network pruning|Roman aqueducts|vaccination schedules|sonnet structure|tidal energy|refugee law|black hole evaporation
database normalisation|the Meiji Restoration|behavioural nudges|soil erosion|opera staging|semiconductor lithography|bee colony collapse
contract formation|Fourier transforms|glacier retreat|the Harlem Renaissance|microfinance|immune memory|bridge resonance|cheese ripening
election auditing|the Doppler effect|textile dyeing|machine translation|whale migration|corporate governance|prime number sieves|jazz improvisation
desalination plants|cognitive dissonance|the Ottoman tax system|concrete curing|satellite orbits|restorative justice|lichen symbiosis|typography
compiler optimisation|malaria transmission|kinetic sculpture|carbon pricing|the Bronze Age collapse|radio telescopes|tea cultivation|chess endgames
wildfire behaviour|trade unions|DNA sequencing|sailing rigs|the printing press|thermal insulation|speech acts|volcanic soils|auction design
regular expressions|migratory birds|constitutional review|perfume chemistry|earthquake engineering|public libraries|reinforcement learning
the Treaty of Westphalia|enzyme kinetics|stage lighting|rice terraces|actuarial tables|fibre optics|sleep cycles|folk tales|hydroponics
bicycle geometry|peer review|magnetic levitation|mosaic restoration|patent law|ocean acidification|queue data structures|gospel music
solar flares|customs unions|wetland birds|blood typing|ceramic glazes|epistemology|traffic shaping|famine relief|origami mathematics|salmon ladders
interest rate swaps|knitting patterns|deep-sea vents|parliamentary procedure|alpine botany|speech therapy|steam engines|logistic regression
the Suez Canal|herbal medicine|crowd simulation|archaeological dating|mobile payments|snow avalanches|drum circles|probability paradoxes
municipal recycling|lunar geology|film editing|pension systems|insect pollination|sign languages|tensile structures|spice routes|cache coherence
diplomatic immunity|yeast genetics|lighthouse optics|rainforest canopies|basket weaving|inverse matrices|coastal erosion|radio drama|land reform
bone density|graph colouring|paper making|wind tunnels|oral history|vertical farming|phase transitions|debt restructuring|falconry|mangrove forests
`
  .trim()
  .split(/[|\n]/);

/** Everyday things that people ask about on their own behalf. */
export const CHORES: readonly string[] = `
my leaking kitchen tap|our trip to Lisbon|the cover letter I have to send|my daughter's birthday|a noisy upstairs neighbour|my sourdough starter
the gift for my brother|our team lunch|my half marathon|the tax form I got|my old laptop|a bad cold I caught|our balcony tomatoes|my driving test
the flat we are moving into|a speech for my sister's wedding|my cat who won't eat|the bike I want to sell|our book club|my sleep lately
a refund for my train ticket|the meeting with my boss|our holiday budget|my guitar practice|dinner for my in-laws|a squeaky door at home
my resume gap|our school play|the message my landlord sent|a stain on my shirt|my back pain after work|the new phone I bought
`
  .trim()
  .split(/[|\n]/);
