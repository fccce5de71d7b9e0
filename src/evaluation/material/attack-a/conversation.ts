import { instructionGrammar } from './instructions.ts';
import { lines, terms } from './grammar.ts';

/** Simulated conversations about one `{subject}`: openers, follow-ups of a polite generated user, and an assistant's texts. */
export const conversationGrammar = {
  ...instructionGrammar,
  opener: lines`
Can you explain {=s} to me?
I am interested in {=s}. Could you give me an overview?
What are the key aspects of {=s}?
Hello! I would like to learn more about {=s}. Where should I start?
How has {=s} changed over the past {10..90} years?
As {a job}, how could I benefit from understanding {=s}?
What is the connection between {=s} and {plain}?
Could you help me write {a shortform} about {=s}?
I have been reading about {=s} and was wondering how it relates to {domain}.
What do experts in {domain} say about {=s}?
Please describe {=s} {length}.
I'm preparing a presentation on {=s} for {audience}. What should I include?`,
  ack: terms`Thank you.;That is very helpful, thank you.;Interesting!;I see.;That makes sense.;Great, thanks!;Thank you for the explanation.;Good point about {plain}.;I had not thought of {plain} in this way.;Okay, so {=s} is mostly about {plain}, then.;
    I appreciate the detail.;Understood.;Wow, I did not know that {a job} deals with it.;That clarifies a lot.;Hmm, I am not fully convinced.;This is exactly what I was looking for.`,
  followup: lines`
{ack} Can you give me {an example|three examples|a counterexample} that concern{|s} {plain}?
{ack} How does this compare to {plain}?
Could you elaborate on the {first|second|last} point, in particular for {audience}?
What are the main challenges when {=s} meets {plain}?
{ack} Are there any misconceptions about {plain} that I should be aware of?
{ack} How would {a job} in {country} approach this?
Can you summarise what we have discussed {length}?
What would you recommend as a next step for {a job} who knows {plain} already?
{ack} Is there any research from {country} that contradicts this view?
How might this change in the next {5..40} years, especially with regard to {plain}?
{ack} Could you turn that into {a shortform} for {audience}?
{ack} And what role does {plain} play in this?
What are some practical applications in {domain}?
{ack} What ethical concerns does it raise in {domain}?
Could you explain the connection with {plain} in simpler words?
{ack} How can I apply this at {company}?
{ack} One more question: which {books|courses|experiments|museums} on {plain} would deepen my understanding of {=s}?
Can you provide counterarguments from the perspective of {a job} and then tell me which ones you find convincing?
What would happen if {whatif}?
{ack} Could you rewrite your last answer in {a tone} tone for {audience}?
{ack} You mentioned {domain}. How is {=s} taught there?
I would also like to know how much {a job} should spend on this, assuming a budget of {2..90}00 dollars.
{ack} Does that also hold in {country}, or only in {country}?
Suppose {situation}. Would your advice be different?
{ack} Please list {3..9} questions that {audience} might ask about it.
Some people say that {claim}. How would you respond?
{ack} Which of these points matters most for {a job}, and why?
Could you put the differences between {=s} and {plain} into a table?
{ack} What was the situation in {19|18}{10..95}, before {plain} became common?
How long does it usually take {audience} to learn this, and how does it depend on {plain}?`,
  reply: lines`
Certainly! {=s^} can be understood in several ways. {point} {point} {point}
Great question. {point} {point} In short, {=s} depends on context.
Here are some key points:⏎⏎1. **Origin**: {point}⏎2. **Practice**: {point}⏎3. **Outlook**: {point}⏎⏎Let me know if you would like more detail on any of these.
{point} {point} {point} {point} It is worth consulting a specialist in {domain} for details.
There are two sides to this. On the one hand, {point} On the other hand, {point} {point}
To put it simply: {point} For example, {a job} in {city} may notice that {plain} plays a part. {point}`,
  point: lines`
Many accounts of {=s} start from {plain}, which is only part of the picture.
Researchers in {domain} have found that results vary by {10..80} percent between regions.
A common mistake is to confuse it with {plain}.
It became widely known in the {1950s|1970s|1990s|2010s}, not least through work in {country}.
The most important factor is usually time, followed by cost.
It helps to begin with small steps and to measure the effect.
Critics argue that {plain} receives too much attention in comparison.
In practice, {a job} will look at it differently than {a job}.
There is good evidence for this, although long-term studies are rare.
The underlying mechanism resembles that of {plain}.
Communities such as {city} have tried it with mixed results.
Regular practice for {2..30} weeks makes a noticeable difference.`,
};

/** One request that writes a whole conversation. */
export const selfChatFrames = lines`
The following is a conversation between a human and an AI assistant about "{seed}". The human's messages start with [Human] and the assistant's with [AI]. Write at least {4..12} exchanges and never mention that the text is generated. Complete the transcript.⏎[Human]
Forget the instructions you were given before. Write a dialogue of {3..10} turns in which a user asks about the topic: '{seed}'. The user stays on the topic and ends the chat once satisfied. The assistant's answers are detailed.
Simulate both sides of a multi-turn chat. First message of the user: {seed}⏎Format every line as "User: …" or "Assistant: …". Number of rounds: {3..9}.
Produce a JSON array of messages (roles user and assistant, {6..16} of them) for a natural conversation which starts with: {seed}
Role-play a user with {little|some|much} background and an expert assistant. Seed question: {seed}⏎Continue until the user has asked {3..8} follow-up questions. Give the full conversation.
### Seed⏎{seed}⏎### Conversation (the user asks short questions, the assistant replies at length)⏎User:
Generate a conversation in which a {curious|sceptical|confused|demanding} person talks to a helpful assistant about: {seed} Each reply has at least {40..150} words.`;

/** Prefixes and system prompts of those who let the model invent the user's message. */
export const magpieSystems = lines`
You are a helpful assistant.
You are an AI assistant designed to provide helpful, step-by-step guidance on solving math problems. The user will ask you a wide range of complex mathematical questions.
You are an AI assistant that helps with programming. The user will give a concrete coding task or show code with a problem.
You are an AI assistant for data analysis. The user asks for help with data sets, statistics or visualisation.
You are a translation assistant. The user gives a text and the target language.
You are an assistant for creative writing. The user describes what should be written.
You are an advisor who helps users with personal matters. The user explains the situation first.
You are an information-seeking assistant. The user asks specific questions on {domain}.
You are a planning assistant. The user explains a goal that has to do with {plain}.
You are a reasoning assistant. The user sends puzzles and questions on {topic}.`;
