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

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** One door of the server: who may come in and what they get. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  answer(call: Call): Promise<Answer>;
}
