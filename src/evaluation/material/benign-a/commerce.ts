import { COMMON } from './common.ts';
import { grammar, sloppy, writer } from './grammar.ts';

const SHOP = grammar(
  `
review: {re_open} {re_body} {?re_body2} {?re_close} | {re_body}{?re_emoji} | {re_body} {re_body2} {re_close} | {re_open} {re_body2} | {re_short}
re_open: Bought this {item} for my {who} in {month}. | Second one I own. | Ordered on {weekday}, came on {weekday}. | I wanted to love this {item}. | Update after {#2-14} months: | honestly not sure why people complain. | Got it on offer for {price}. | My old {brand} died after {#2-12} years so I got this. | ok so first the good stuff:
who: mum | daughter | neighbour | office | dad | son's birthday | flat | girlfriend | holiday let | workshop
re_body: The {part} {good} and it {works}. | {^part} {bad} after {#2-40} {unit}. | Quality is {adj}, the {part} {good}, the {part} {bad}. | It {works} but the {part} {bad}. | does what it says, the {part} {good}. | {part} {bad}!! {part} also {bad}. | Looks {adj}, feels {adj}. | Colour is more {colour} than {colour}, size {size} fits like one smaller.
re_body2: Delivery took {#2-21} days, box was {state}. | Customer service ({first}) {service}. | For {price} I expected {expect}. | Compared with my {brand} it is {adj}. | Instructions are only in {tongue}. | My {who} uses it every {weekday}. | I had to {fix} before it {works}.
re_close: Would buy again. | Sending it back. | {#1-5} stars. | 3 stars because of the {part}. | Not for me. | Recommended! | Avoid. | Will edit if {brand} answers. | Wouldnt pay full price | 10/10
re_emoji: {?space}👍 | 😡😡 | ❤️ | 🙄 |  :( | !!!
space: .
re_short: love it | broken on arrival. | meh | good value | Wrong size, wrong colour, no reply. | as described, fast shipping | Perfect for my {who} | it's fine i guess | DO NOT BUY the {part} {bad} | great {item}, {adj} {part}
part: lid | handle | zip | motor | battery | strap | screen | hinge | fabric | app | cable | plug | remote | seam | filter | charger | base | paint | stitching | packaging | button | bluetooth | smell | manual
good: is solid | feels nice | is better than expected | works a treat | looks great | held up well | is easy to clean | is super quiet | fits perfectly | is a clever touch
bad: broke | came off | stopped working | squeaks | smells of plastic | is flimsy | is loose | got hot | leaks | scratches easily | never connected | tore | rattles | rusted
works: works fine | does the job | heats up quickly | keeps its shape | is louder than I thought | is lighter than the old one | saves me time | looks good in the kitchen | barely works | charges slowly
adj: decent | cheap | great | poor | lovely | average | amazing | disappointing | sturdy | thin | plasticky | premium | weird | ok-ish
unit: days | weeks | washes | months | uses | charges
state: dented | fine | soaked | missing a corner | huge for such a small thing | opened already | well padded
service: was helpful | never wrote back | offered me {#5-30} % off | sent a new one the same day | told me to read the manual | wants photos of everything
expect: more | a metal {part} | at least a {part} | it to last | exactly this | a two year guarantee
tongue: Chinese | German | tiny print | English and Polish | pictures
fix: tighten every screw | glue the {part} | reset the app {#2-9} times | call support | buy an adapter | wash it twice | file down the {part}
ticket: {tk_hi}⏎⏎{tk_prob} {?tk_more} {tk_want}⏎⏎{tk_bye} | {tk_prob} {tk_want} | Subject: {tk_subj}⏎⏎{tk_hi}⏎{tk_prob} {tk_more} {?tk_more} {tk_want}⏎{tk_bye} | {tk_prob}
tk_subj: order {order} | Re: Re: your reply | {item} | complaint | Refund?? | invoice {code} | change of address | urgent - {item} for {weekday} | cannot log in | question before buying
tk_hi: Hi, | Hello, | Dear team, | Good morning {first}, | To whom it may concern, | hey | Dear Sir or Madam,
tk_prob: my order {order} from {date} still says {status}. | I received a {item} ({colour}) but ordered {colour}, size {size}. | You charged me {price} twice on {date}. | The {part} of the {item} {bad} after {#1-20} {unit}. | I can't log in since {weekday}, the code never arrives at {email}. | The discount code {code} does not work at checkout. | Please change the delivery address of {order} to {address}. | i returned the {item} on {date} (tracking {code}) and theres no refund. | Is the {item} in {colour} coming back in size {size}? | One of the {#2-8} {item} boxes is missing, only {#1-3} came. | I want to cancel {order} before it ships. | Your driver left the parcel at {address}, that's not where I live. | My invoice {code} shows the wrong VAT number, ours is {letter}{letter}{#100000000-999999999}. | the subscription renewed for {price} even though I cancelled on {date}
status: "processing" | "in transit" | "label created" | "out for delivery" since {weekday} | "exception" | nothing at all
tk_more: I already called {phone} and waited {#10-70} minutes. | {person} in chat said {#2-10} working days. | I attach the receipt again. | This is the {#2-4}. time now. | It was meant as a present for my {who}. | We are leaving on {date}. | Customer since {year}, never had this before. | My account mail is {email}. | Photo attached. | sorry for the long mail. | The app says error {#400-599}.
tk_want: Please refund me. | When will it arrive? | Can you send a new one? | What should I do? | Please call me on {phone}. | I want to speak to a manager. | Kindly confirm. | thanks in advance | Let me know. | Otherwise I'll dispute it with my bank.
tk_bye: Regards, {person} | Thanks, {first} | {person}, {city} | Best wishes⏎{person}⏎{phone} | {first} | Sent from my phone | Kind regards,⏎{person}⏎{company}
attributes: name: {brand} {item}⏎colour: {colour}⏎size: {size}⏎material: {material}⏎weight: {#80-9800} g⏎features: {feature}, {feature}, {feature}⏎price: {price} | {"sku":"{code}","title":"{brand} {item} {colour}","attrs":{"material":"{material}","size":"{size}","ean":"{#4000000-4999999}{#100000-999999}"},"bullets":["{feature}","{feature}"]} | {brand} ¦ {item} ¦ {colour} ¦ {size} ¦ {material} ¦ {feature} ¦ {price} | SKU {code}: {brand} {item}, {colour}, {material}, {feature}; {feature}; {#1-5} year guarantee | {code};{brand};{item};{colour};{size};{material};{#1-60}x{#1-60}x{#1-60} cm;{feature}
material: cotton | polyester | stainless steel | bamboo | recycled PET | leather | ABS | oak veneer | silicone | merino wool | cast iron | ceramic | linen blend | aluminium
feature: dishwasher safe | foldable | {#10-40} h battery | IPX{#4-8} | machine washable at {#30-60}° | incl. spare {part} | {#300-2400} W | soft-close {part} | child lock | fits size {size} | app control | made in {country} | BPA free | {#2-6} speeds | non-slip base | extra long {part} | energy class {letter}
country: Portugal | Vietnam | Poland | Italy | Turkey | India | Germany | Mexico | Japan
listing_title: {brand} {item} {colour} {size} {material} NEW | **TOP** {item} {brand} {feature} {colour} | {item} for {who}, {feature}, {brand} {code} | {brand}-{code} {item} ({colour}/{size}) - {feature} | {item} {size} {colour} {item} set of {#2-12}
query: {item} {colour} | {brand} {item} {size} | cheap {item} under {#20-200} | {item} with {feature} | how to clean {item} {part} | gift for {who} | {item} spare {part} | {code} | {brand} vs {brand} {item} | {item} {city} pick up today
question: Does the {item} come with a {part}? | Is the {part} of the {brand} {item} {material} or {material}? | Can I use the {item} outside in {month}? | how long is the guarantee on {brand}? | Will size {size} fit if I normally wear {size}? | do you ship {item} to {city}? how much | is it {feature}?? | Whats the difference between {code} and {code} | Can I return the {item} if the {part} is opened? | Do you have a shop in {city}, and are you open on {weekday}?
chat: Customer: {tk_prob}⏎Agent {first}: {ag_1}⏎Customer: {cu_1}⏎Agent {first}: {ag_2}⏎Customer: {cu_2} | [{clock}] visitor{#100-999}: {question}⏎[{clock}] {first}: {ag_1}⏎[{clock}] visitor{#100-999}: {cu_1}⏎[{clock}] {first}: {ag_2} | CUST> {tk_prob}⏎REP> {ag_1}⏎CUST> {cu_1}⏎REP> {ag_2}⏎CUST> {cu_2}⏎REP> {ag_3}
ag_1: Hello, thanks for contacting {brand}. May I have your order number? | Hi, I'm sorry to hear that. Let me check. | One moment please, I am opening your account. | Good day! Could you confirm the postcode? | Thanks for waiting. Which {item} is it exactly?
cu_1: it's {order} | I gave it to your colleague already | {order}, {person}, {city} | the {colour} one | are you a bot? | sure, {email} | yes but the {part} {bad} as I wrote
ag_2: I see the parcel in {city}, it should arrive on {weekday}. | I have issued a refund of {price}, it takes {#3-10} days. | Unfortunately the {#14-30} day return window closed on {date}. | I can offer you a voucher over {price}. | I have passed this to our warehouse, case {code}. | Please try to reset the {part}, hold the button {#5-20} seconds.
cu_2: ok thanks | That is not acceptable. | and who pays the shipping? | fine, but please by {weekday} | worked, thank you!! | I'd like that in writing | your colleague said something else yesterday
ag_3: Is there anything else I can do for you? | You will get an e-mail in a few minutes. | I understand your frustration. | Have a nice day! | I have noted it in the ticket {code}.
`,
  COMMON,
);

const shop = (start: string) => writer(SHOP, start);

/** What customers write to shops and about what they bought there, and what shops hold about their goods. */
export const REVIEW = sloppy(shop('review'));
export const TICKET = sloppy(shop('ticket'));
export const ATTRIBUTES = shop('attributes');
export const LISTING_TITLE = shop('listing_title');
export const SEARCH_QUERY = sloppy(shop('query'));
export const SHOP_QUESTION = sloppy(shop('question'));
export const CHAT = sloppy(shop('chat'));
