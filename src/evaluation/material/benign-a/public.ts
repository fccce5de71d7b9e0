import { COMMON } from './common.ts';
import { grammar, several, sloppy, writer } from './grammar.ts';

const PUBLIC = grammar(
  `
place: {city} | the {city} region | the old town of {city} | {city} airport | the port of {city}
news: {^nw_lead} {nw_more} {nw_quote} {?nw_more} {nw_end} | {city}, {mon} {#1-28} - {^nw_lead} {nw_quote} {nw_more} {nw_quote}
nw_lead: the council of {city} voted {#9-40} to {#3-20} on {weekday} to close {street} to traffic from {month}. | {company} said on {weekday} it would cut {#40-4000} jobs at its plant near {city}. | a fire at a warehouse of {company} in {city} kept {#20-140} firefighters busy until {clock}. | {city} beat {city} {#1-5}-{#0-3} away and moved up to place {#1-18}. | shares of {company} fell {#2-19} percent after it cut its forecast to {price} million. | scientists in {city} have counted {#200-90000} storks this spring, the most since {year}. | the ferry between {city} and {city} will run {#2-9} times a day from {date}. | a court in {city} ruled that {company} must pay {price} to former tenants. | heavy rain flooded {#20-900} cellars in {place} overnight.
nw_more: The work will cost {price} million, half of it paid by the state. | Residents had protested since {month}. | Trade unions announced a strike for {weekday}. | Nobody was hurt. | It is the {#2-9}. case within {#2-12} months. | The police ask witnesses to call {phone}. | A year ago it had been {#10-90} percent less. | Commuters should expect delays of up to {#15-90} minutes. | The owner, {person}, could not be reached.
nw_quote: "We have waited {#2-20} years for this," said {person}, who lives in {street}. | "That is {adj_q}," {person} of {company} told reporters. | Mayor {last} spoke of "{adj_q} news". | "Nobody asked us," says baker {person}.
adj_q: a disaster | a good day for {city} | not acceptable | bitter | a first step | long overdue
nw_end: A decision is expected in {month}. | The vote is repeated on {date}. | The trial continues on {weekday}. | Tickets from {price}.
press: PRESS RELEASE⏎{city}, {date}⏎⏎{company} opens site in {city}⏎⏎{company} will start work at {address} in {month}. {person}, {boss}: "{adj_q}." {#10-400} people will make {item}s there. Contact: {email}
boss: CEO | managing director | owner | spokeswoman
estate: {#1-6} rooms, {#28-240} m2, {address}. {es} {es} {es} Rent {price}, available {date}. Contact {person} {phone} | type: {es_type}⏎area: {#28-400}⏎rooms: {#1-8}⏎floor: {#0-12}⏎heating: {heat}⏎year: {#1890-2024}⏎extras: {es}; {es}⏎price: {price} | {es_type} {city} {#28-240}sqm {heat} {es} {price}
es_type: flat | terraced house | loft | bungalow | studio | farmhouse | maisonette | penthouse
es: South-facing balcony. | Kitchen not included. | Lift from the cellar to the {#2-9}th floor. | New windows {year}. | {#3-25} minutes' walk to the tram. | Needs work. | Parking space {price} extra. | Cellar {#4-30} m2. | Pets by agreement. | Garden shared with {#2-9} parties. | Energy class {letter}. | Floor heating.
heat: gas | heat pump | district heating | oil, {year} | pellets
social: {so} {so_tag} | {so}{?so} | @{first}{#10-99} {so} {so_tag} {so_tag} | RT: {so}
so: queue at the {place} office is {#1-4} hours AGAIN | anyone else with no water in {street}? | {company} please just answer the phone | best pierogi in {city}, fight me | lost: {colour} cat near {street}, answers to {first} | why is the {#10-99} bus never on time | happy birthday {first}!! | selling two tickets for {weekday}, {price} each | if {city} loses on {weekday} I'm done | that {item} ad is following me everywhere 😂 | you people are idiots, all of you in {city} | {first} from the {city} branch is the rudest person ever
so_tag: #{city} | #fail | #MondayMood | 🔥🔥 | #supportlocal | lol | smh
event: {ev} {weekday} {date}, {clock}, {address}. Entry {price}, under {#6-16} free. {person} plays. | What: {ev}⏎When: {date} {clock}⏎Where: {place}⏎Who: {company}, {person}
ev: Flea market | Organ concert | Reading with {person} | Pub quiz | Repair cafe | Wine tasting | Chess open | Kids' disco | Farmers' market | Film night
recipe: {rc_name}⏎{#2-6} servings⏎- {#100-900} g {food}⏎- {#1-4} {food}⏎- {#1-3} tbsp {food}⏎- {spice}⏎{rc_step} {rc_step} {rc_step} | {rc_name}: {food}, {food}, {spice}. {rc_step} {rc_step} (grandma {last})
rc_name: {^food} stew | Baked {food} with {food} | {^food} soup {city} style | Quick {food} salad | {^spice} {food} pie
food: lentils | leek | pumpkin | cod | chickpeas | potatoes | rice | spinach | tofu | lamb shoulder | mushrooms | apples | yoghurt | butter | beetroot | barley
spice: cumin | thyme | smoked paprika | nutmeg | chilli | dill | saffron | sage
rc_step: Soak the {food} for {#1-12} hours. | Fry the {food} with {spice} for {#3-15} minutes. | Bake at {#140-230} degrees for {#15-90} minutes. | Season with {spice}. | Blend until smooth. | Rest {#5-60} min.
hotel: Stayed {#1-9} nights in {month}, room {#101-899}. {ho} {ho} {?ho} {#1-10}/10 | {ho} {ho}
ho: Breakfast until {clock}, fresh {food}. | The walls are thin, we heard the lift all night. | Reception ({first}) upgraded us. | Bathroom mouldy. | {#5-30} min on foot to {street}. | Parking cost {price} extra, nobody told us. | Bed was like concrete. | Would come back for the {food} alone. | Wifi only in the lobby.
photo: image_{#1000-9999}.jpg ; alt: "" ; file name hints: {colour}_{item}_{city}.jpg ; caption: {ev} {date} | <img src="/media/{code}.png" data-product="{brand} {item}" data-colour="{colour}"> near text: "{es}" | Photo: {person} holding a {colour} {item} at {place}, {month}
patent: A {item} comprising a {colour} housing ({#10-30}), a spring ({#31-50}) and a latch ({#51-90}), wherein the latch engages the housing when turned by {#10-90} degrees; the {item} of claim {#1-9}, wherein the spring is made of steel.
complaint_city: Ref {code}. Street lamp {#100-999} in {street} has been dark since {date}. {person} | The bins at {address} were not emptied on {weekday}, rats! | Pothole {street} corner {street}, {#10-60} cm, my {item} fell off the bike. | Noise from the bar at {address} after {clock}, every {weekday}. {person}, {phone}
tour: {city} - {city} - {city}, {#3-14} days, from {price}. Day 1: {ev}. Day 2: {place}. Incl. {food} tasting. Min. {#2-12} people.
`,
  COMMON,
);

const open = (start: string) => writer(PUBLIC, start);

/** What papers, agents, towns and travellers write. */
export const NEWS = open('news');
export const PRESS = open('press');
export const ESTATE = open('estate');
export const POST = sloppy(open('social'));
export const POSTS = several(sloppy(open('social')), 2, 8, '\n---\n');
export const EVENT = open('event');
export const RECIPE = open('recipe');
export const HOTEL_REVIEW = sloppy(open('hotel'));
export const PHOTO = open('photo');
export const PATENT = open('patent');
export const TOWN_REPORT = sloppy(open('complaint_city'));
export const TOUR = open('tour');
