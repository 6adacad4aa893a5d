/** Every way a request can be turned away, with the one text it gets: nothing of the request or of our insides is in it. */
export const REFUSALS = {
  BadRequest: { status: 400, message: 'The request could not be read.' },
  Unauthorized: { status: 401, message: 'This needs a token.' },
  TokenRefused: { status: 403, message: 'The token is expired or does not open this conversation.' },
  ServiceRefused: { status: 403, message: 'Replies may not be sent to this service address.' },
  SiteRefused: { status: 403, message: 'This site may not use the chat.' },
  NotFound: { status: 404, message: 'There is nothing at this address.' },
  MethodNotAllowed: { status: 405, message: 'This address does not take this method.' },
  TooLarge: { status: 413, message: 'The request is too large.' },
  FilesNotTaken: { status: 415, message: 'The chat takes no files. Type what the letter says.' },
  NotJson: { status: 415, message: 'The request must be JSON.' },
  TooManyPages: { status: 429, message: 'The chat is open on too many pages.' },
  TooManyRequests: { status: 429, message: 'These are too many requests. Wait a moment, then go on.' },
  ServerError: { status: 500, message: 'Something went wrong here.' },
  Unavailable: { status: 503, message: 'The server is not ready.' },
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** The answer that a refusal is on the wire, whatever carries it. */
export function refusalBody(code: RefusalCode): string {
  const { message } = REFUSALS[code];
  return JSON.stringify({ error: { code, message } });
}

/** Thrown by a route that turns its caller away; the server answers with the code's status and text. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    /** When it is worth asking again. */
    readonly retryAfterSeconds?: number,
  ) {
    super(code);
  }
}
