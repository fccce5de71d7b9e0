import { grammar } from './grammar.ts';

/** Terms of many fields: what makes test sets, essays and questions broad. */
export const TOPICS = grammar(`
term: osmosis | plate tectonics | the Doppler effect | enzyme inhibition | natural selection | covalent bonds | the carbon cycle | nuclear fission | superconductivity | entropy | the Coriolis force | mitochondria | RNA splicing | herd immunity | antibiotic resistance | the nitrogen cycle | photosynthesis | black holes | dark matter | gravitational lensing | stellar parallax | semiconductors | capacitors | Ohm's law | the ideal gas law | titration | isotopes | polymers | chirality | redox reactions
| supply and demand | opportunity cost | comparative advantage | moral hazard | quantitative easing | deadweight loss | game theory | the Phillips curve | compound interest | bond duration | hedging | depreciation | double-entry bookkeeping | transfer pricing | price elasticity | monopolies | externalities | progressive taxation
| the Treaty of Westphalia | the Meiji era | the Hanseatic League | the Silk Road | the Black Death | the Enlightenment | the Industrial Revolution | the Suez crisis | feudalism | the Marshall Plan | the Ottoman reforms | the Mongol conquests | the Peloponnesian War | abolitionism | decolonisation | the Space Race | the Weimar Republic | apartheid
| habeas corpus | promissory estoppel | strict liability | hearsay | judicial review | adverse possession | due process | consideration in contract | negligence | eminent domain | trade marks | extradition | fiduciary duty
| utilitarianism | the categorical imperative | free will | the trolley problem | stoicism | empiricism | social contract theory | moral relativism | the mind-body problem | existentialism
| operant conditioning | confirmation bias | working memory | attachment theory | the bystander effect | cognitive dissonance | the placebo effect | sleep stages | theory of mind
| binary search trees | hash collisions | race conditions | virtual memory | public-key encryption | TCP congestion control | dynamic programming | garbage collection | normal forms of databases | regular expressions | gradient descent | overfitting | Turing machines | pipelining | compilers | consensus protocols
| eigenvalues | prime factorisation | Bayes' theorem | the central limit theorem | limits and continuity | permutations | graph colouring | modular arithmetic | vector spaces | integration by parts | the pigeonhole principle | geometric series
| hypertension | type 2 diabetes | asthma | anaphylaxis | stroke | myocardial infarction | hypothyroidism | sepsis | gout | iron deficiency | pneumonia | migraine | osteoporosis | pulmonary embolism
| iambic pentameter | magical realism | the unreliable narrator | Baroque music | Cubism | Gothic cathedrals | haiku | the sonata form | film noir | Impressionism | epic poetry | free verse
| urban sprawl | deforestation | monsoons | desertification | glaciers | river deltas | demographic transition | coral reefs | time zones | earthquakes | permafrost
| syntax trees | vowel shifts | code switching | loan words | dialects | sign languages | phonemes
| gear ratios | load-bearing walls | heat exchangers | reinforced concrete | turbines | suspension bridges | bearings | welding | hydraulics | aerodynamic lift
| sourdough | fermentation | crop rotation | pollination | soil acidity | beekeeping | composting | vaccination of cattle | pruning
| penalty shoot-outs | marathon pacing | chess endgames | offside | zone defence | altitude training
`);
