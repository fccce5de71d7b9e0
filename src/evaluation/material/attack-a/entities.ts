import { terms } from './grammar.ts';

/** People, places and things that word problems, stories and dialogues are filled with. */
export const entityGrammar = {
  person: terms`Amina;Carlos;Yuki;Priya;Tomasz;Fatima;Liam;Chidi;Sofia;Mateo;Ingrid;Omar;Mei;Noah;Zainab;Luca;Elena;Kwame;Hana;Diego;Leila;Arjun;Greta;Samuel;Nadia;Viktor;Aisha;Pablo;Rosa;Jonas;Thandi;
    Wei;Marta;Daniel;Anya;Tariq;Chloe;Hugo;Sana;Ravi;Olga;Ben;Isabel;Kenji;Maya;Felix;Ruth;Abdul;Nina;Oscar`,
  city: terms`Lisbon;Nairobi;Kyoto;Toronto;Bogotá;Istanbul;Chennai;Oslo;Lagos;Melbourne;Prague;Hanoi;Seville;Montreal;Tbilisi;Accra;Santiago;Helsinki;Karachi;Porto;Busan;Antwerp;Denver;Cape Town;Glasgow;Zagreb;Lima;Riga`,
  country: terms`Portugal;Kenya;Japan;Canada;Colombia;Turkey;India;Norway;Nigeria;Australia;Vietnam;Georgia;Ghana;Chile;Finland;Pakistan;South Korea;Belgium;New Zealand;Croatia;Peru;Latvia;Morocco;Mexico;Indonesia;Egypt`,
  job: terms`nurse;civil engineer;baker;software developer;librarian;farmer;journalist;electrician;high school teacher;architect;paramedic;violinist;accountant;bus driver;marine biologist;tailor;chef;lawyer;carpenter;
    data analyst;midwife;photographer;translator;park ranger;pharmacist;plumber;sociologist;pilot;social worker;jeweller;graphic designer;beekeeper;geologist;hotel manager;welder;dentist;firefighter;curator`,
  food: terms`oranges;muffins;apples;bagels;cookies;pears;sandwiches;eggs;dumplings;croissants;mangoes;cupcakes;peaches;pretzels;tomatoes;lemons`,
  goods: terms`notebooks;pencils;marbles;stickers;books;candles;tickets;postcards;bricks;tiles;batteries;toy cars;flower pots;light bulbs;bottles;T-shirts;chairs;stamps;beads;balloons`,
  shop: terms`bakery;bookshop;hardware store;florist;stationery shop;garden centre;farm stand;toy shop;grocery;cafe;second-hand shop;sports store`,
  vehicle: terms`train;bus;truck;cyclist;boat;car;tram;motorcycle;delivery van;freight train`,
  animal: terms`chickens;sheep;goats;horses;rabbits;ducks;cows;alpacas`,
  company: terms`a regional airline;a family-owned bakery;a fintech start-up;a public hospital;a furniture manufacturer;an online bookstore;a city museum;a solar installer;a language school;a grocery chain;a logistics firm;
    a non-profit for literacy;a video game studio;a boutique hotel;a software consultancy;an organic farm;a telecom provider;a sportswear brand;a university library;an insurance company`,
  product: terms`a reusable water bottle;a budgeting app;noise-cancelling headphones;a standing desk;an electric bike;a meal-kit subscription;a smart doorbell;a hiking backpack;a mechanical keyboard;an indoor herb garden;
    a children's night light;a portable projector;a language-learning app;a ceramic knife;a fitness tracker;organic dog treats;a foldable kayak;a travel pillow;a password manager;handmade soap`,
  setting: terms`a lighthouse in winter;a night train;a space station;a small fishing village;an abandoned theatre;a crowded market;a mountain pass;a hospital waiting room;an underwater city;a school reunion;a desert observatory;
    a rooftop garden;a library after closing time;a research station in Antarctica;a bus stop in the rain;a vineyard;an old castle;a robot repair shop`,
  object: terms`a broken watch;an unsent letter;a talking raven;a key without a lock;a forgotten song;a stolen painting;a map drawn by a child;an old radio;a red umbrella;a mysterious stranger;a missing violin;a paper boat`,
};
