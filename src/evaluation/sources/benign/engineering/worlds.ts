import { pick, sample } from '../../../../demo/random.ts';
import { type Lexicon, type Random, type Write, pen, words } from './pen.ts';

interface World {
  readonly field: string;
  readonly thing: string;
  readonly trouble: string;
  readonly rule: string;
  readonly wish: string;
  readonly entity: string;
}

const WORLDS: readonly World[] = [
  {
    field: 'parcel delivery',
    thing:
      'parcel | pickup locker | return label | customs form | delivery slot | signature slip | pallet | depot scan | courier bag | cash-on-delivery order',
    trouble:
      'tracking says delivered but nothing was in the porch | the driver left it with a neighbour whom I have never met | it has been sitting in {town} since {date} without a single scan | the locker code {1000-9999} does not open the door | customs wants {12-90}.40 EUR for a gift worth 20 | the box arrived crushed and the lamp inside is in {3-12} pieces | I was charged twice for the same label | redelivery was promised for {date}, nobody came',
    rule: 'Claims for loss are accepted up to {14-60} days after dispatch. | Parcels above {20-35} kg need a tail-lift booking. | A locker keeps an item for {3-7} calendar days, then it goes back to the sender. | Damage must be reported with at least {2-4} photographs, one of them of the outer packaging. | Liability is limited to {50-500} EUR unless extra cover was bought. | Address changes are free until the parcel has left the first depot; afterwards they cost {2-6}.50 EUR.',
    wish: 'how do I change the address once it has shipped | can my brother pick it up with my ID card | do you deliver on {weekday}s in {town} | what happens if I refuse the customs fee | how long do you keep returns',
    entity: 'shipment depot courier manifest tariff waybill route_stop locker claim scan_event',
  },
  {
    field: 'retail banking app',
    thing:
      'standing order | virtual card | overdraft | savings pot | joint account | card dispute | IBAN check | statement PDF | push approval | direct debit mandate',
    trouble:
      'a payment of {15-900}.{10-99} to {shop} went out twice | the app asks for a face scan every single time since the update | my card was swallowed by the machine at {town} station | the transfer is pending since {weekday} | I cannot see statements older than {12-24} months | the chatbot closed my dispute and I did not agree to it | the exchange rate on {date} was way off | my mother has power of attorney but the app locks her out',
    rule: 'Disputed card payments are refunded provisionally within {2-10} working days. | Daily limit for instant transfers is {1000-10000} EUR; it can be raised for 24 hours in the app. | We never ask for the full PIN, also not on the phone. | Overdraft interest is {7-14}.{1-9} % a year, charged at the end of the quarter. | A joint account can be closed only with the consent of both holders. | Statements are kept for {7-10} years.',
    wish: 'how do i freeze the card | can I get a bigger limit for one day, buying a used car | is there a fee for paying in CHF | where do I find the BIC | why was my loan application declined',
    entity: 'ledger_entry mandate payout card_token counterparty statement fx_quote limit dispute kyc_check',
  },
  {
    field: 'hotel booking',
    thing:
      'family room | late check-out | non-refundable rate | breakfast voucher | airport shuttle | group booking | cot | parking space | loyalty night | deposit',
    trouble:
      'the hotel in {town} says it never got our reservation {ref} | room smelled of smoke although I booked non-smoking | we were moved to the annex across a six-lane road | the deposit of {80-400} was never released | pictures showed a pool, there is a hole with a tarpaulin | confirmation says {2-3} adults, we are {4-5} | charged in dollars instead of the local currency | the lift was out of order all {3-9} days and my father uses a wheelchair',
    rule: 'Free cancellation ends at 18:00 local time, {1-7} days before arrival. | Children under {4-12} stay free in existing beds. | Late check-out until {13-16}:00 costs {15-45} EUR, on request. | Pets up to {6-12} kg are welcome in ground-floor rooms. | City tax is paid at the desk and is not part of the rate. | Groups from {6-10} rooms get a contract of their own.',
    wish: 'can we check in at {1-5} am | is the {town} property step-free | I need an invoice with my company name on it | how far is it to the fair grounds on foot | can I transfer the booking to a friend',
    entity: 'reservation rate_plan room_type folio guest allotment cancellation channel season stay',
  },
  {
    field: 'electricity and gas supply',
    thing:
      'meter reading | smart meter | final bill | advance payment | heat-pump tariff | solar feed-in | moving date | price guarantee | supply point | payment plan',
    trouble:
      'the bill estimates {4000-9000} kWh, we are two people in 60 square metres | meter number on the letter is not the one in my cellar | I moved out on {date} and you still take {60-190} a month | the display shows Err-{10-99} since the storm | feed-in of {month} is missing | I got a disconnection notice although I paid on {date} | your technician did not show up, twice | the portal rejects the reading because it is "implausible"',
    rule: 'A final bill is issued within {4-6} weeks after the end of supply. | Readings may be corrected up to {14-30} days after submission. | The price guarantee covers energy and sales, not grid fees and taxes. | Payment plans run for at most {6-24} months. | Interruption of supply is announced {4-8} weeks and again 8 working days before. | Moving must be reported at least {2-6} weeks ahead.',
    wish: 'how do I read the meter, it shows two numbers in turn | can I lower the monthly payment | what is the notice period | does the wallbox need approval | who is responsible for the cable in the street',
    entity:
      'meter_reading supply_point tariff invoice_run dunning feed_in consumption contract switch_request grid_fee',
  },
  {
    field: 'game studio',
    thing:
      'season pass | ranked ladder | guild bank | crafting bench | cosmetic bundle | anti-cheat | save slot | replay file | raid lockout | crossplay invite',
    trouble:
      'lost {2-40} hours of progress after patch {1-9}.{0-20} | game crashes when I open the map in {place} | banned for "macro use", I play with a controller | bought the {colour} bundle and it is not in my inventory | queue times of {12-50} minutes at night on this region | my guild leader vanished and nobody can open the bank | fps drops to {8-22} near water | the quest giver in {place} does not spawn',
    rule: 'Refunds within {7-14} days if played for less than {2-4} hours. | First offence for chat abuse: mute of {24-72} hours. | Lost items are restored once per account and season. | Ranked decay starts after {10-28} days without a match. | Name changes cost {300-800} coins. | Bans by anti-cheat are reviewed by a human on appeal.',
    wish: 'is there cloud save on the handheld | when does season {3-12} end | how does decay work | can I merge two accounts | what drops the {colour} hammer',
    entity:
      'match player inventory_item loot_table guild session_ticket leaderboard quest_state replay shard',
  },
  {
    field: 'dental and medical practice software',
    thing:
      'appointment | recall letter | insurance card | treatment plan | X-ray upload | referral | invoice | waiting list | lab order | consent form',
    trouble:
      'the calendar shows two patients in chair {1-6} at {8-17}:30 | card reader says "{error}" since this morning | recall letters went to people who died | invoice {ref} has the wrong tooth number on it | patient moved to {town}, the system keeps the old address | the X-ray from {date} opens black | cannot print the consent form in {language} | the lab claims it never received order {ref}',
    rule: 'Appointments may be moved until {24-48} hours before. | Treatment plans above {1000-4000} EUR need written consent. | Records are kept for {10-30} years. | Recalls are sent every {6-12} months if the patient agreed. | Prescriptions can be collected from {9-11}:00. | Private invoices are due within {14-30} days.',
    wish: 'do I need a referral | how long will a crown take | can I come with a fever | what does the cleaning cost without insurance | is there parking',
    entity: 'appointment patient treatment_plan recall claim_line chair referral lab_order consent invoice',
  },
  {
    field: 'B2B invoicing SaaS',
    thing:
      'credit note | dunning run | e-invoice | tax code | bank feed | approval flow | cost centre | webhook | seat | sandbox',
    trouble:
      'the webhook fires {2-5} times for one invoice | VAT of {5-19} % instead of reverse charge for our customer in {town} | export to the tax adviser lacks the column for cost centre | bank feed stuck since {date}: "{error}" | users with role Approver can see salaries | PDF logo is stretched since release {2-9}.{0-30} | API answers 409 on a draft that nobody edits | dunning letter went to a customer who had paid on {date}',
    rule: 'API rate limit: {60-600} requests a minute per tenant. | Data is exported on request within {5-30} days after termination. | Sandbox tenants are wiped on the first of the month. | Seats can be reduced at renewal only. | E-invoices are archived for {8-11} years, unalterably. | Support answers priority 1 within {1-4} hours, around the clock.',
    wish: 'is there an endpoint for partial payments | how do we move from annual to monthly | do you support Peppol | who of my team can approve above {1000-50000} | can I get a data processing agreement signed',
    entity:
      'invoice credit_note dunning_run tax_code tenant webhook_delivery approval bank_feed seat cost_centre',
  },
  {
    field: 'farm machinery rental',
    thing:
      'baler | seed drill | GPS unit | hydraulic hose | tractor | manure spreader | rental contract | service interval | fuel card | trailer plate',
    trouble:
      'the {machine} lost pressure after {2-30} ha | GPS drifts by {20-90} cm on the slope | handed back with a full tank, billed {80-250} for diesel | service light since {date}, hotline says wait | wrong drawbar, we have a K80 ball | the previous renter left the {machine} full of wet straw | insurance refuses because the contract says {town} | PTO shaft guard cracked on arrival, see photo',
    rule: 'Machines are returned clean; cleaning costs {45-160} EUR. | Tyre damage is with the renter, except for age cracks. | Above {10-14} operating hours a day a surcharge applies. | Breakdown help within {2-6} hours in season, at night by phone. | Deposit: {500-3000} EUR, released after inspection. | Only persons with a class T licence may drive on roads.',
    wish: 'what horsepower do I need for the {machine} | can I extend until {weekday} | is the {machine} free in week {10-45} | do you deliver to {town} | which oil goes into it',
    entity:
      'machine rental service_interval telemetry_point field_job deposit inspection hitch operator invoice',
  },
  {
    field: 'online learning platform',
    thing:
      'course certificate | peer review | quiz attempt | video lesson | cohort | discussion board | deadline extension | lab sandbox | badge | mentor call',
    trouble:
      'quiz {2-12} marks the right option wrong, see question {3-20} | certificate carries my maiden name | the lab sandbox dies after {5-15} minutes with "{error}" | my peer graded me 0 with the comment "ok" | subtitles are {2-9} seconds late | enrolled in the cohort of {month}, charged for {month} | two lessons are in the wrong order | the mentor hung up after {4-11} minutes',
    rule: 'Each quiz allows {2-5} attempts within 24 hours. | Certificates need {60-80} % overall and all labs. | Extensions of up to {7-14} days are granted once per course. | Peer reviews with fewer than {15-40} words are not counted. | Refunds within {7-30} days if less than a quarter was watched. | Mentor calls must be cancelled {6-24} hours ahead.',
    wish: 'does the certificate expire | can I switch to the {month} cohort | is there an offline mode | how much maths do I need for it | my employer needs an invoice',
    entity: 'course enrolment attempt lesson cohort submission rubric certificate mentor_call badge',
  },
  {
    field: 'city bike and scooter sharing',
    thing:
      'e-bike | dock | day pass | helmet | parking photo | ride | unlock code | battery swap | zone fee | repair ticket',
    trouble:
      'ride of {4-9} minutes billed as {3-14} hours | dock {100-999} near {place} did not lock, still running | brake lever bent, nearly hit a tram | parking photo rejected although the bike stands in the marked box | app says battery {60-95} %, died after one hill | charged the zone fee inside the zone | my daughter is {14-17} and could unlock it with my account | the saddle clamp slips all the time, bike {1000-9999}',
    rule: 'Rides end only in green zones; outside it costs {5-25} EUR. | Minimum age {16-18}. | The first {15-30} minutes are free with the annual pass. | Reports of a fault within {3-10} minutes after unlocking are refunded. | One account may rent up to {2-5} bikes at once. | Lost vehicles are charged with up to {400-1200} EUR.',
    wish: 'can I take it to {town} | is there a student price | how do I report a broken one | do you have child seats | what if it rains',
    entity: 'ride dock vehicle battery_swap zone pass refund parking_photo rider telemetry',
  },
  {
    field: 'pharmacy and health store',
    thing:
      'prescription upload | blood-pressure cuff | cold-chain parcel | repeat order | allergy list | baby formula | test kit | voucher | pharmacist call | blister pack',
    trouble:
      'insulin arrived warm, the indicator is {colour} | you sent {20-60} tablets, prescribed were {90-120} | e-prescription "already redeemed", it is not | voucher {ref} is not accepted with formula | the cuff shows 1{60-99} over 1{00-20} for everyone in the family | parcel left in the sun on {date} | two medicines that I must not take together in one order | the pharmacist never called back',
    rule: 'Cold-chain parcels are sent Monday to Wednesday only. | Prescription medicines cannot be returned. | Repeat orders can be paused until {2-5} days before dispatch. | Vouchers do not apply to books, formula and prescription items. | Pharmacists call back within {2-8} hours on working days. | Orders above {19-60} EUR ship free.',
    wish: 'can I take ibuprofen with it | is the {colour} package the same as the old one | do you have it without lactose | how do I store it on a plane | when is my repeat order due',
    entity:
      'prescription order_line batch cold_chain_log interaction repeat_order voucher patient stock refund',
  },
  {
    field: 'property management',
    thing:
      'service charge statement | boiler | key fob | rent deposit | cellar room | caretaker | lift | noise complaint | sublet request | meter cupboard',
    trouble:
      'no hot water since {weekday}, third time this {month} | mould behind the wardrobe, see the {3-9} pictures | the neighbour in {1-9}B drills at {5-6} in the morning | key fob {1000-9999} stopped working at the garage | statement for last year lists a lift, we have none | water drips through the ceiling lamp | deposit still not back, we moved out on {date} | bins overflow because half of {place} throws its rubbish here',
    rule: 'Emergencies: burst pipes, no heating below {3-8} °C outside, lift entrapment. | Deposits are settled within {3-6} months after hand-over. | Subletting needs written permission, requested {2-8} weeks ahead. | Service charge statements may be contested for {6-12} months. | Quiet hours: 22:00 to {6-7}:00 and all Sunday. | Minor repairs up to {75-120} EUR are with the tenant.',
    wish: 'who do I call at the weekend | may I paint the hallway | is the deposit on interest | how do I get a third key | may I keep a dog',
    entity: 'tenancy unit work_order meter deposit service_charge key_fob contractor inspection arrears',
  },
];

const COMMON: Lexicon = {
  town: words(
    'Leeds | Gdynia | Porto | Tampere | Linz | Ghent | Cork | Aarhus | Brno | Malaga | Turin | Nantes | Bergen | Utrecht | Izmir | Accra | Ottawa | Tucson | Pune | Osaka | Mainz | Riga | Split | Varna',
  ),
  place: words(
    'Harbour Street | the old brewery | Mill Lane | the north gate | Kestrel Heights | Station Square | the upper fords | Linden Row | Salt Quay | the glass market',
  ),
  weekday: words('Monday | Tuesday | Wednesday | Thursday | Friday | Saturday'),
  month: words('January | March | April | June | July | September | October | November'),
  colour: words('green | orange | grey | violet | red | turquoise | brass'),
  language: words('Polish | Turkish | Ukrainian | Arabic | French | Tamil | Dutch'),
  shop: words(
    'Nordlicht Kaffee | PARKLINE 22 | Tessera Books | Bimba Toys | OLEA MARKET | Stavros Tyres | QuikFerry',
  ),
  machine: words('baler | seed drill | telehandler | spreader | mulcher | rotary tiller'),
  error: words(
    'E-{100-999} timeout | handshake failed | quota exceeded ({10-90}) | unexpected token < in JSON | ORA-{10000-13000} | connection reset by peer | certificate has expired | 0x800{10000-99999}',
  ),
  company: words('{syllA}{syllB} | {syllA}{syllB} {form} | {last} & {last} | {syllA}{syllB}{syllB} {form}'),
  syllA: words(
    'Ver | Lum | Ost | Qua | Bri | Fen | Hal | Nor | Tal | Kim | Sol | Pra | Del | Ara | Zen | Mon | Cor | Gri',
  ),
  syllB: words(
    'ado | ivo | tera | mio | lane | bix | nova | dora | stead | quil | ento | arc | lio | wick | ona | rell',
  ),
  form: words('GmbH | Ltd | Oy | S.r.l. | Inc. | BV | Group | AB | sp. z o.o. | Labs'),
};

/** What one owner's business is about: its words, and who writes with them. */
export interface Business {
  readonly field: string;
  readonly company: string;
  readonly entities: readonly string[];
  readonly lexicon: Lexicon;
  readonly write: Write;
}

/** A business: one of the fields, of whose words an owner knows a part. */
export function business(random: Random, more: Lexicon = {}): Business {
  const world = pick(WORLDS, random);
  const some = (text: string): string[] => {
    const all = words(text);
    return sample(all, Math.ceil(all.length * 0.75), random);
  };
  const lexicon: Lexicon = {
    ...COMMON,
    thing: some(world.thing),
    trouble: some(world.trouble),
    rule: some(world.rule),
    wish: some(world.wish),
    ...more,
  };
  const write = pen(lexicon, random);
  return {
    field: world.field,
    company: write('{company}'),
    entities: sample(world.entity.split(' '), 8, random),
    lexicon,
    write,
  };
}
