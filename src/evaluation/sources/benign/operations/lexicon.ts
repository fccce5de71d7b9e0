const words = (text: string): string[] => text.split(/\s*,\s*|\n/).map((word) => word.trim());

/** Words that every form of this folder may name in braces; entries may be forms themselves. */
export const LEXICON: Readonly<Record<string, readonly string[]>> = {
  first:
    words(`Amara, Bettina, Callum, Dragana, Emeka, Farida, Giulia, Henrike, Ilse, Jarek, Kwame, Leocadia, Mireille, Niamh, Oskar, Pilar, Quentin, Rohan,
    Siobhan, Tadeusz, Ursula, Vikram, Wanda, Ximena, Yusuf, Zofia, Agnes, Bram, Corinne, Deepak, Elif, Fergus, Greta, Hamza, Ines, Joost, Katarzyna, Lorenzo,
    Maeve, Nikhil, Odile, Priya, Reinhard, Sunniva, Tomas, Ulrike, Vera, Winston, Yara, Zoltan, Aoife, Benedikt, Chiara, Desmond, Esra, Florian, Gwen`),
  last: words(`Adeyemi, Bergstrom, Castellano, Dijkstra, Eriksen, Fontaine, Gallagher, Haddad, Iversen, Jankowski, Kowalczyk, Lindqvist, Marchetti, Nakamura,
    Okafor, Petrescu, Quigley, Rautio, Sandoval, Thorne, Urbina, Vasquez, Whitcombe, Xavier, Yilmaz, Zielinski, Ashworth, Brennan, Cheng, Drummond, Espinoza,
    Farrow, Grover, Hollis, Imhof, Joshi, Keller, Lacroix, Mbeki, Novak, Oyelaran, Pemberton, Rao, Stavros, Tremblay, Underhill, Varga, Wójcik, Zuniga`),
  city: words(`Leeds, Rotterdam, Graz, Porto, Tampere, Kraków, Bologna, Lyon, Cork, Aarhus, Brno, Valencia, Ghent, Basel, Malmö, Denver, Halifax, Perth, Durban,
    Pune, Osaka, Monterrey, Tucson, Raleigh, Galway, Split, Utrecht, Linz, Bergen, Lausanne, Tallinn, Gdańsk, Bilbao, Nantes, Leipzig, Bremen, Dundee, Omaha`),
  firm: words(`{last} & {last}, {last} [Logistics|Energy|Foods|Dental|Interiors|Analytics|Motors|Textiles] [Ltd|GmbH|BV|Inc.|AB|S.r.l.|SA], {brand} [Group|Holding|Labs|Systems|Works],
    {brand} [Ltd|GmbH|Inc.|Oy|AG], {city} [Marine|Dairy|Insurance|Packaging|Robotics|Housing] [Co.|plc|Trust|Coop], {brand}[.io|.com| Software| Health]`),
  brand: words(
    `[Nor|Vel|Tri|Hal|Cor|Lum|Ari|Zen|Bex|Mar|Sol|Kel|Dra|Fen|Ost|Pra][vik|anta|eo|mark|quist|ento|ora|bridge|well|ison|ico|dal|mere|tide|stone]`,
  ),
  month: words(
    'January, February, March, April, May, June, July, August, September, October, November, December',
  ),
  day: ['{1-28} {month} 202[4|5|6]', '{month} {1-28}, 202[3|4|5|6]'],
  iso: ['202[4|5|6]-[0{1-9}|1{0-2}]-[0{1-9}|1{0-9}|2{0-8}]'],
  clock: ['[0{6-9}|1{0-9}|2{0-2}]:[0|1|2|3|4|5]{0-9}'],
  money: [
    '[€|$|£]{12-980}',
    '[€|$|£]{5-90}.[00|50|95|99]',
    '[€|$]{1-9},{100-980}',
    '{20-940}.[00|50|90|99] EUR',
  ],
  dept: words(`Finance, Facilities, People Operations, Procurement, Legal, Warehouse, Field Service, Marketing, Customer Care, Quality, IT Operations, Payroll,
    Compliance, Logistics, Product, Treasury, Clinical Affairs, Night Shift, Export, Key Accounts`),
  role: words(`warehouse lead, account executive, payroll clerk, field engineer, data engineer, nurse coordinator, site manager, UX researcher, sous chef, buyer,
    quality inspector, paralegal, backend developer, store manager, maintenance planner, copywriter, lab technician, controller, dispatcher, recruiter`),
  ware: words(`[oak|walnut|steel|folding|stackable|outdoor|velvet] [side table|bench|bookcase|stool|desk|daybed], [cordless|compact|18V|two-speed] [drill|hedge trimmer|vacuum|blender|jigsaw],
    [merino|linen|waterproof|quilted|recycled] [jacket|jumper|scarf|trousers|rucksack], [trail|court|winter|slip-on] [shoes|boots|sandals], [LED|solar|dimmable|vintage] [floor lamp|string lights|desk lamp],
    [stoneware|cast-iron|copper|enamel] [casserole|frying pan|teapot|mug set], [noise-cancelling|wired|kids'|open-ear] headphones, [aluminium|tubeless|26-inch|gravel] bicycle [wheel|rack|tyre],
    [organic|hypoallergenic|grain-free|puppy] [dog food|cat treats|chew sticks], [3-person|ultralight|rooftop] tent, [espresso|filter] [machine|grinder|kettle], baby [carrier|monitor|bath|high chair],
    [retinol|vitamin C|unscented|SPF 50] [serum|cream|lotion], [acoustic|bass|half-size|12-string] guitar, [A4|dotted|leather|refillable] notebook, [memory-foam|cooling|latex] [mattress|pillow|topper]`),
  colour: words(
    'slate, moss green, off-white, navy, terracotta, charcoal, sand, burgundy, sage, mustard, natural, black',
  ),
  mail: ['{first}.{last}@[example.com|mail.example|corp.example]'],
  phone: ['+[44|49|31|1|353] {20-99} {100-999} {1000-9999}'],
  app: words(
    `the [mobile app|web portal|booking widget|admin console|invoice module|driver app|self-checkout|time tracker|partner API|loyalty card|smart meter|door reader]`,
  ),
  noun: words(
    'invoice, shipment, session, tenant, quota, booking, payout, ledger, webhook, cart, device, coupon, roster, claim, meter, ticket, parcel, voucher, sensor, audit',
  ),
  verb: words(
    'resolve, merge, normalize, publish, expire, reconcile, fetch, validate, enqueue, retry, batch, rotate, diff, render, hydrate, prune, flush, archive, split, lock',
  ),
};
