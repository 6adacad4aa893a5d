/** A request as a route sees it: read, measured and parsed by the server, with nothing of its library in it. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The parsed JSON; `undefined` when there was none. */
  readonly body: unknown;
  readonly bearer: string | undefined;
  readonly origin: string | undefined;
  /** Where the caller reached us, as `host:port`. */
  readonly host: string;
  readonly secure: boolean;
}

/** What a route says: a body, or the JSON of one that is ready. */
export type Answer =
  { readonly status: number; readonly body: unknown } | { readonly status: number; readonly json: string };

/** One door of the server: who may come in and what they get. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  answer(call: Call): Promise<Answer>;
}
