import type { Book } from './kit.ts';

const split = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

/** People, places and subjects of the whole world, for every bank. */
export const WORLD: Book = {
  name: split(
    'Amara,Tobias,Yuki,Lucía,Farid,Greta,Nikhil,Oksana,Desmond,Priya,Anders,Leila,Marcus,Chiara,Bongani,Hye-jin,Rafael,Ingrid,Samir,Beatriz,Colm,Nadia,Tariq,Elspeth,Mateo,Zofia,Kwame,Noor,Viktor,Imani,Hugo,Salma,Dmitri,Wren,Jasper,Linh,Omar,Petra,Ravi,Sinead',
  ),
  surname: split(
    'Okafor,Lindqvist,Tanaka,Moreau,Haddad,Kowalczyk,Fitzgerald,Mbeki,Rao,Petersen,Costa,Novak,Whitfield,Silva,Iyer,Bergman,Castellanos,Doyle,Nakamura,Abernathy,Varga,Nguyen,Rossi,Holloway,Dlamini,Sandoval,Kaplan,Yilmaz,Thornton,Osei',
  ),
  town: split(
    'Leeds,Tampere,Rosario,Kumasi,Bologna,Pune,Spokane,Halifax,Gdańsk,Valparaíso,Chattanooga,Izmir,Kyoto,Bergen,Durban,Adelaide,Lyon,Guadalajara,Brno,Cebu,Fort Wayne,Inverness,Porto,Nairobi,Da Nang,Tulsa,Aarhus,Limerick,Graz,Jaipur',
  ),
  country: split(
    'Portugal,Kenya,Vietnam,Chile,Norway,Bangladesh,Canada,Morocco,Peru,Hungary,South Korea,Ghana,New Zealand,Jordan,Mexico,Estonia,Indonesia,Ireland,Bolivia,Greece,Japan,Nigeria,Uruguay,Sri Lanka,Finland',
  ),
  topic: split(
    'the French Revolution,photosynthesis,supply chain finance,the water cycle,game theory,Baroque music,plate tectonics,compound interest,the human immune system,public-key cryptography,soil erosion,the Silk Road,quantum tunnelling,urban zoning,machine translation,antibiotic resistance,the Meiji Restoration,fermentation,aircraft lift,behavioural economics,coral reefs,Byzantine art,vaccines,inflation targeting,DNA replication,the stock market crash of 1929,black holes,renewable energy storage,childhood language acquisition,the Roman aqueducts,neural networks,sleep hygiene,stoicism,the carbon cycle,jazz improvisation,medieval guilds,diabetes,operating systems,the Harlem Renaissance,tides,cognitive dissonance,insulin,glaciers,typography,the Panama Canal,probability theory,feudalism,superconductors,migration of birds,tax evasion,the printing press,cell division,constitutional law,chess openings,earthquakes,beekeeping,Impressionism,data structures,the placebo effect,the Ottoman Empire,volcanoes,microcredit,gene editing,haiku,ocean acidification,labour unions,linear regression,bread baking,the Cold War,satellite navigation,mindfulness,ceramics,the opioid crisis,blockchain consensus,weaving,existentialism,fungi,tourism,thermodynamics,desert ecosystems,cinema of the 1960s,the Industrial Revolution,insurance underwriting,cartography,tropical cyclones,chemical equilibrium,minimum wage laws,pottery of the Andes,semiconductors,voting systems',
  ),
  trade: split(
    'nurse,plumber,high-school teacher,civil engineer,pastry chef,freelance illustrator,tax accountant,bus driver,veterinarian,librarian,farmer,startup founder,paralegal,violinist,welder,pharmacist,town planner,recruiter,locksmith,journalist,data analyst,florist,paramedic,landlord,dental hygienist',
  ),
  thing: split(
    'bicycle,notebook,coffee mug,raincoat,lamp,suitcase,backpack,pair of headphones,garden hose,blender,tent,skateboard,violin,keyboard,candle,jigsaw puzzle,kettle,drill,camera,scarf',
  ),
  goods: split(
    'apples,pencils,stickers,muffins,marbles,tickets,eggs,bricks,postcards,seedlings,batteries,mangoes,coins,cupcakes,tiles,bottles of juice,notebooks,balloons,buttons,oranges',
  ),
  month: split('January,February,March,April,May,June,July,August,September,October,November,December'),
  day: split('Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday'),
  tongue: split(
    'French,German,Spanish,Portuguese,Turkish,Korean,Japanese,Arabic,Hindi,Vietnamese,Polish,Italian,Ukrainian,Swahili,Indonesian,Thai,Bengali,Dutch,Czech,Tamil,Simplified Chinese,Russian,Persian,Hebrew,Greek',
  ),
};
