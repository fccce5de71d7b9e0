import { grammar } from './grammar.ts';

/** People, places, firms, dates, numbers: what all texts of customers mention. */
export const COMMON = grammar(`
first: Amelia | Bilal | Chidi | Dagmar | Elif | Femi | Greta | Hamza | Ines | Jorge | Katya | Lars | Mei | Nadia | Oskar | Priya | Quentin | Rosa | Sanjay | Tomasz | Ulla | Viktor | Wanda | Xenia | Yusuf | Zoe | Aoife | Bruno | Carla | Deepak | Emeka | Freya | Goran | Hana | Ivo | Jamila | Kenji | Leila | Marek | Noor
last: Abara | Bianchi | Castellan | Dvorak | Eriksen | Fontaine | Grabowski | Haddad | Iwata | Jansen | Kowal | Lindqvist | Moreau | Nakagawa | Okonjo | Petrov | Quiroga | Rahman | Santos | Tanaka | Urquhart | Varga | Whitcombe | Yilmaz | Zeller | Armitage | Brandt | Chowdhury | Delgado | Esposito
person: {first} {last}
initial: A. | B. | C. | D. | E. | F. | G. | H. | K. | L. | M. | N. | P. | R. | S. | T. | V. | W.
city: Aarhus | Bremen | Cork | Dijon | Eindhoven | Faro | Gdansk | Haifa | Izmir | Jaipur | Krakow | Leeds | Malmo | Nantes | Oporto | Perth | Quito | Rotterdam | Seville | Turin | Utrecht | Valencia | Winnipeg | Zagreb | Austin | Boise | Cleveland | Denver | Tampa | Spokane
street: Mill Lane | Station Road | Harbour Street | Kirkgate | Elm Avenue | Orchard Close | Victoria Terrace | Foundry Row | Linden Allee | Rua das Flores | Via Roma | Oak Ridge Drive
address: {#1-240} {street}, {city}
month: January | February | March | April | May | June | July | August | September | October | November | December
mon: Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec
year: 2019 | 2020 | 2021 | 2022 | 2023 | 2024 | 2025 | 2026
date: {#1-28} {month} {year} | {month} {#1-28}, {year} | {#1-28}/{#1-12}/{year} | {year}-{#10-12}-{#10-28} | {#1-28} {mon} {year}
weekday: Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday
clock: {#7-9}:{#10-59} | {#10-19}:{#10-59} | {#1-12}.{#10-59} pm | {#7-11}:{#10-59} am
cents: 00 | 49 | 50 | 75 | 90 | 95 | 99 | 20
money: {#3-900}.{cents} | {#1-9},{#100-999}.{cents} | {#10-990}
currency: EUR | USD | GBP | CHF | SEK | PLN | CAD | AUD
price: {currency} {money} | {money} {currency} | €{money} | £{money} | $ {money}
letter: A | B | C | D | E | F | G | H | J | K | L | M | N | P | R | S | T | V | W | X
code: {letter}{letter}-{#1000-99999} | {letter}{#100000-999999} | {#10000000-99999999} | {letter}{letter}{letter}{#100-999}{letter} | {#100-999}-{#1000000-9999999}
order: {code} | #{#10000-999999} | ORD-{#10000-99999} | SO{#400000-499999}
prefix: Nordic | Blue Heron | Castle | Delta | Everline | Foxglove | Granite | Harbor | Ironbridge | Juniper | Kestrel | Lumen | Meridian | Northgate | Orchid | Pinecrest | Quarry | Redwood | Solent | Thistle | Umbra | Vantage | Westmark | Yarrow | Zephyr
trade: Logistics | Foods | Dental | Systems | Textiles | Energy | Legal | Marine | Interiors | Mobility | Pharma | Optics | Packaging | Plumbing | Travel | Media | Robotics | Insurance | Roofing | Analytics | Brewing | Seeds
form: Ltd | GmbH | Inc. | BV | S.A. | LLC | AB | Oy | Srl | & Sons | Group | plc
company: {prefix} {trade} {form} | {last} & {last} {form} | {last} {trade} | {prefix} {trade}
mail_host: example.com | example.org | mail.example.net | corp.example.com
email: {first}.{last}@{mail_host} | {letter}{#10-99}@{mail_host} | info@{mail_host}
phone: +44 20 {#1000-9999} {#1000-9999} | +49 {#30-89} {#100000-999999} | (555) {#100-999}-{#1000-9999} | 06 {#10-99} {#10-99} {#10-99} {#10-99}
colour: black | white | navy | sage green | terracotta | graphite | off-white | mustard | burgundy | sky blue | silver | walnut
size: S | M | L | XL | 38 | 40 | 42 | 9.5 | queen | 120x200 | 2 litres | 500 ml | 55 inch
item: kettle | desk lamp | rain jacket | hiking boots | office chair | air fryer | baby monitor | cordless drill | duvet cover | phone case | espresso machine | garden hose | running shoes | robot vacuum | sofa bed | tea towels | ukulele | water filter | yoga mat | bike helmet | headphones | bookshelf | cast-iron pan | dog bed | electric toothbrush | face cream | garage door opener | humidifier | inkjet printer | jigsaw puzzle
brand: Aldera | Bonvik | Cassel | Drivo | Elmside | Fennec | Gorsa | Hestia | Inova | Jarrow | Kolme | Luvo | Morrin | Nelby
`);
