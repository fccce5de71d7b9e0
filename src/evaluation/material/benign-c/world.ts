import { listsOf } from './trade.ts';

/** Names and the things that shops, makers and hosts deal in. */
export const WORLD = listsOf(`
firm: @fa@fb; @fa & @fa; @fa @fc; @^craft @fa; @fa @fb; @fa
fa: Quillon; Ardent; Birch; Calder; Dunmore; Everly; Fjord; Gallant; Hazel; Isobar; Jetty; Knoll; Larkspur; Mallow; Nettle; Onyx; Pinnacle; Quarry; Ridge; Sorrel; Tandem; Umber; Vesper; Willow; Yarrow; Zephyr; Marrow; Tesserae; Halvorsen; Penrose; Juniper; Kestrel; Ostrava; Lumen; Bramble; Corvid; Alder; Nimbus; Saffron; Tollgate; Wicker; Orchard; Pelican; Thistle; Granite; Cobalt; Harbour; Mosaic; Finch; Sable; Rowan; Verity; Copper; Lantern; Meridian
fb: ly; ware; .io; works; Hub; ful; soft; ora; base; wise
fc: Studio; Partners; Goods; Collective; Labs; Press; Media; Supply; Group; Bakery; Academy; Properties; Outfitters; Trust; Clinic; Games
craft: ceramic; little; northern; open; true; digital; modern; urban; bright
person: Priya; Tomasz; Ana; Kwame; Mei; Oluwaseun; Hannah; Diego; Fatima; Sven; Noor; Ruth; Ivan; Chiara; Malik; Esther; Yuki; Jonas; Amara; Leila; Bastian; Grace; Omar; Ines
last: Okafor; Lindqvist; Moreau; Patel; Brandt; Castellano; Nguyen; Byrne; Haddad; Kowalczyk; Sato; Mbeki; Rossi; Varga; Ferreira; Olsen; Dubois; Whitfield
town: Leeds; Porto; Tucson; Ghent; Halifax; Tampere; Boise; Cork; Valencia; Graz; Lyon; Malmö; Perth; Durban; Savannah; Bergen; Krakow; Nantes; Adelaide; Oaxaca; Tartu; Bruges
product: oak side table; linen duvet cover; cast iron skillet; trail running shoe; noise-cancelling headset; ceramic pour-over set; merino base layer; folding camp chair; LED desk lamp; baby carrier; dog harness; electric toothbrush; insulated lunch box; standing desk; bamboo cutting board; garden hose reel; yoga mat; bike pannier; stainless water bottle; wool throw; silicone baking mat; phone tripod; robot vacuum; leather card holder; rain jacket; chess set; aroma diffuser; hiking backpack; kids' balance bike; fountain pen; air fryer; velvet cushion; tool belt; pressure washer; beard oil; face serum; hand cream; scented candle; vinyl player; sun hat
trait: handmade in @town; #2-9 colours; machine washable; weighs #120-980 g; recycled packaging; #2-10-year guarantee; FSC certified; water resistant; folds flat; dishwasher safe; vegan; charges in #20-90 minutes; fits children from #2-8 years; oiled finish; made of #70-100% cotton; BPA free; adjustable straps; limited edition; quiet (#30-55 dB); with gift box; #10-60 cm wide; ships flat-packed; fragrance free; reflective piping
buyer: new parents; commuters; students; hobby cooks; people over sixty; remote workers; runners; dog owners; gift shoppers; campers; teachers; small landlords; gardeners; amateur musicians; cyclists; first-time buyers
tone: warm and plain; playful; matter-of-fact; premium but not stiff; cheeky; calm; expert; upbeat; understated; conversational
channel: Instagram; LinkedIn; the newsletter; TikTok captions; Facebook; Pinterest; our blog; Google Ads; the app store; radio; the window display
food: chickpeas; salmon; courgette; brown rice; feta; sweet potato; chicken thighs; spinach; coconut milk; red lentils; mushrooms; eggs; tofu; leeks; parmesan; black beans; cherry tomatoes; pasta; cauliflower; lime; ginger; yoghurt; potatoes; apples; oats; minced beef; peas; prawns; kale; halloumi; couscous; aubergine; bread; carrots; cream cheese
diet: vegetarian; gluten free; low FODMAP; high protein; nut free; dairy free; halal; for toddlers; under #350-700 kcal; one pan only
role: warehouse lead; paediatric nurse; data engineer; pastry chef; payroll clerk; HVAC technician; account executive; site manager; UX researcher; dental assistant; lorry driver; legal secretary; product owner; machine operator; early-years teacher; night porter; tax associate; lab technician; social worker; forklift driver; brand designer; receptionist; welder; QA analyst
perk: #22-35 days of leave; hybrid (#1-4 days at home); company bike; shift bonus; private pension; free meals; training budget of #300-2000 euros; sign-on bonus; relocation help; on-site nursery; four-day week
home: two-bedroom flat; Victorian terrace; loft; bungalow; studio; three-storey townhouse; farmhouse; new-build maisonette; penthouse; cottage; semi-detached house; plot with planning permission; corner shop; office floor
homefact: south-facing garden; #40-240 m²; close to the tram; new boiler (#2015-2025); needs modernising; parking for #1-3 cars; energy class [A|B|C|D|E]; period fireplaces; no onward chain; fitted kitchen; cellar; roof terrace; school within #200-900 m; double glazing; lift; #2-5 bathrooms; ground rent #50-400 a year; quiet street; views of the river
sign: Aries; Taurus; Gemini; Cancer; Leo; Virgo; Libra; Scorpio; Sagittarius; Capricorn; Aquarius; Pisces
life: love; work; money; health; family; friendship; travel; home
occasion: 60th birthday; wedding; retirement; new baby; graduation; get well; housewarming; Mother's Day; leaving do; sympathy; Diwali; first day at school; silver wedding; Eid; Christmas; thank you; exam success
relation: my sister; my boss; a colleague; grandma; our neighbour; my best friend; my godson; the whole team; my husband; our teacher; a client
hobby: fishing; baking; crosswords; cricket; sudoku; line dancing; gardening; Lego; true crime podcasts; pottery; cold-water swimming; model trains; football; birdwatching; karaoke
keyword: best @product for @buyer; how to clean a @product; @product vs @product; cheap @trade near me; @trade cost @year; is a @product worth it; @trade in @town; how long does a @product last; @product buying guide; what to ask a @trade; @product for small flats; signs you need a @trade
trade: plumber; orthodontist; wedding photographer; roofing company; driving school; mortgage broker; dog groomer; removal firm; accountant; personal trainer; solicitor; piano tuner; cleaner; locksmith; physiotherapist; solar installer; caterer; tattoo studio; window fitter; nursery
year: 2024; 2025; 2026; #2019-2026
place: Lake Bled; the Dolomites; Kyoto; Marrakesh; the Azores; Patagonia; Ljubljana; Oaxaca; Hebrides; Tallinn; Cappadocia; Zanzibar; Bologna; Jaipur; Galway; Hoi An; Madeira; Tbilisi; the Lofoten islands; Cartagena
trip: long weekend; family holiday; honeymoon; hiking week; food tour; rail trip; school excursion; budget trip
industry: logistics; dental practices; craft breweries; insurers; schools; wind farms; law firms; hotels; car dealers; hospitals; online shops; charities; food wholesalers; construction; recruitment agencies; gyms; city councils; fintech
pain: chasing late invoices; no-shows; spreadsheets that nobody trusts; slow onboarding; rising energy bills; stock that does not match; compliance paperwork; staff turnover; missed calls; duplicate data entry; long month ends; low reply rates
offer: scheduling software; an invoicing tool; fleet tracking; payroll outsourcing; a booking widget; translation services; cyber insurance; staff training; a CRM for @industry; energy audits; e-signatures; call answering
job: head of operations; practice manager; CFO; founder; HR lead; IT manager; marketing director; office manager; store manager; procurement lead
`);
