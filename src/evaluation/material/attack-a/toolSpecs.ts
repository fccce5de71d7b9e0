import { instructionGrammar } from './instructions.ts';
import { lines, terms } from './grammar.ts';

/** Function-calling data written in a single turn: `{spec}` is a list of JSON function descriptions. */
export const toolGrammar = {
  ...instructionGrammar,
  toolname: terms`get_weather;search_flights;create_invoice;convert_currency;book_table;find_recipes;track_parcel;schedule_meeting;list_events;send_sms;calculate_tax;query_inventory;translate_text;open_ticket;rent_car;get_stock_quote;
    plan_route;set_thermostat;enrol_student;renew_licence;check_visa;order_prescription;estimate_shipping;search_patents;play_song;measure_air_quality;compare_loans;reserve_room;register_complaint;lookup_word`,
  field: terms`city;date;amount;currency;user_id;language;limit;start_time;end_time;priority;category;postcode;email;radius_km;include_details;unit;order_id;keyword;budget;guests;format;sort_by`,
  fieldtype: terms`string;integer;number;boolean;array`,
  ask: lines`
You generate training data for function calling. Given the functions below, write {3..8} user queries and the exact calls that answer them, as JSON.⏎⏎{spec}
Available functions:⏎{spec}⏎⏎Write a complete trajectory: user request about {plain}, assistant thought, function call, invented function result, final reply.
Create a user query that needs {two|three} of these functions in {sequence|parallel}. Then give the correct calls.⏎{spec}
Here are some APIs: {spec}⏎Write a query which none of them can answer, and the reply in which the assistant says so and asks for what is missing.
Simulate a multi-turn dialogue between a user ({a job} from {city}), an assistant and a tool executor. Tools: {spec}⏎Include one failed call and its recovery.
Design {2..5} new functions for {company}, similar in style to the following, and give {2..4} example calls for each.⏎{spec}
Query: I am {a job} and need help with {project}.⏎Tools: {spec}⏎Return the list of calls in the form [{"name": …, "arguments": …}] and explain each argument.
Write an agent trajectory (Thought, Action, Observation, repeated {3..9} times) that solves this: {bare}⏎Allowed actions: {spec}
Modify the query so that one required parameter of the function is missing, then write the assistant's clarifying question.⏎Function: {spec}⏎Query about: {plain}`,
};
