import { COMMON } from './common.ts';
import { grammar, writer } from './grammar.ts';

const REPLIES = grammar(
  `
reply: {rp_hi} {rp} {?rp} {rp_end} | {rp} {rp} | {rp} | {rp_no}
rp_hi: Thank you for your message. | Hello {first}! | I'm sorry about that, {first}. | Great question! | Thanks for waiting.
rp: Your order {order} left our warehouse in {city} on {date}. | The {item} comes in {colour} and {colour}, size {size} is sold out. | You can return it within {#14-60} days, the label is in your account. | According to section {#1-20}, the period is {#2-90} days. | I have refunded {price} to the card you paid with. | Please hold the button for {#3-20} seconds until the light turns {colour}. | Our shop in {street} is open until {clock}. | The invoice {code} was sent to {email}. | It depends on the model: {brand} {code} has it, the older one does not. | A technician can come on {weekday} between {#7-12} and {#13-18}. | The check is missing: {order} may be null here. | Shipping to {city} costs {price}.
rp_end: Is there anything else? | Kind regards, your {brand} team | Let me know if that helps. | Have a nice {weekday}! | You can reach us at {phone}.
rp_no: I could not find that in our documents. | I'm afraid I can't help with that, please write to {email}. | That is beyond what I know about {company}.
`,
  COMMON,
);

/** What an owner's own assistant answered. */
export const REPLY = writer(REPLIES, 'reply');
