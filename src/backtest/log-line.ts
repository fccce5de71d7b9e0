/** One request of a traffic log (docs/backtest.md). What a format converts its own lines to. */
export interface LogLine {
  /** Unix epoch ms at which the request reached the edge; an integer. */
  readonly ts: number;
  /** The caller's credential, or a stable pseudonym of it; not empty. */
  readonly key: string;
  readonly account?: string | undefined;
  /** `POST` when absent. */
  readonly method?: string | undefined;
  /** The path of the provider's API. When absent it is told from the body. */
  readonly path?: string | undefined;
  /** Request headers, lower-case names, without credentials. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The provider's JSON request body, as sent. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly client?: LogClient | undefined;
  readonly response?: LogResponse | undefined;
}

/** What the platform knows of a client. `country` is ISO 3166-1 alpha-2. */
export interface LogClient {
  readonly ip?: string | undefined;
  readonly asn?: number | undefined;
  readonly asOrganization?: string | undefined;
  readonly country?: string | undefined;
  readonly ja4?: string | undefined;
}

export interface LogResponse {
  /** HTTP status; 200 when absent. */
  readonly status?: number | undefined;
  readonly usage?:
    { readonly input_tokens?: number | undefined; readonly output_tokens?: number | undefined } | undefined;
  /** The assistant's text. */
  readonly text?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A line that cannot be used. The message says what is wrong with it, without repeating its content. */
export class LineError extends Error {
  override readonly name = 'LineError';
}

/** A kind of log, and how one of its lines (parsed JSON) becomes requests. */
export interface LogFormat {
  readonly name: string;
  /** One line for the command's help: whose log it is. */
  readonly describe: string;
  /**
   * The requests in one parsed JSON value, in ascending time: an export of spans (OTLP) holds several. Empty when it holds none and is to
   * be passed over silently. A bad request among several is handed to `reject` and the others are kept; without `reject` it is thrown.
   * @throws {LineError} when the value should hold a request and cannot be used.
   */
  readonly convert: (value: unknown, reject?: Reject) => readonly LogLine[];
}

/** Takes what is wrong with one request of several in a value. */
export type Reject = (problem: LineError) => void;
