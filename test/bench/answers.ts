/** Ready-made answers of the bench's origin, as bytes on the wire (OpenAI chat completions). */

/** Events of a stream that carry the answer; the usage event and `[DONE]` come on top. */
const EVENTS = 50;

const USAGE = { prompt_tokens: 412, completion_tokens: 98, total_tokens: 510 };
const HEADERS = 'x-request-id: req_bench\r\nopenai-processing-ms: 1\r\n';
const WORDS = ['The', ' parcel', ' left', ' the', ' depot', ' at', ' nine', ' and', ' is', ' due', ' today'];

const chunkOf = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
const eventOf = (data: object): string => `data: ${JSON.stringify(data)}\n\n`;

const completion = (choices: readonly object[], usage: object | null | undefined): object => ({
  id: 'chatcmpl-bench',
  object: 'chat.completion.chunk',
  created: 1_790_000_000,
  model: 'bench-large',
  choices,
  usage,
});

/** `usage` is null in the chunks of a stream that asked for it, and absent from others, as in the real API. */
const delta = (index: number, usage: null | undefined): object => {
  const content = WORDS[index % WORDS.length];
  const finish = index === EVENTS - 1 ? 'stop' : null;
  return completion([{ index: 0, delta: { content }, logprobs: null, finish_reason: finish }], usage);
};

const streamHead = `HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncache-control: no-cache\r\n${HEADERS}transfer-encoding: chunked\r\n\r\n`;

const eventsOf = (usage: null | undefined): readonly Buffer[] =>
  Array.from({ length: EVENTS }, (_, index) =>
    Buffer.from((index === 0 ? streamHead : '') + chunkOf(eventOf(delta(index, usage)))),
  );
const events = { plain: eventsOf(undefined), usage: eventsOf(null) };

/** One write each; the first carries the response's head. */
export const streamEvents = (askedForUsage: boolean): readonly Buffer[] =>
  askedForUsage ? events.usage : events.plain;

const tail = (usage: boolean): Buffer =>
  Buffer.from(`${chunkOf(`${usage ? eventOf(completion([], USAGE)) : ''}data: [DONE]\n\n`)}0\r\n\r\n`);
const tails = { plain: tail(false), usage: tail(true) };

/** The end of a stream: its usage when the request asked for it, and `[DONE]`. */
export const streamTail = (askedForUsage: boolean): Buffer => (askedForUsage ? tails.usage : tails.plain);

const plainBody = JSON.stringify({
  ...completion(
    [
      {
        index: 0,
        message: { role: 'assistant', content: WORDS.join('').repeat(7), refusal: null },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    USAGE,
  ),
  object: 'chat.completion',
});

export const answer: Buffer = Buffer.from(
  `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${HEADERS}content-length: ${Buffer.byteLength(plainBody)}\r\n\r\n${plainBody}`,
);
