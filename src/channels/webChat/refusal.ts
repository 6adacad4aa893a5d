/** Every way a request can be turned away, with the one text it gets: nothing of the request or of our insides is in it. */
export const REFUSALS = {
  BadRequest: { status: 400, message: 'The request could not be read.' },
  Unauthorized: { status: 401, message: 'This needs a token.' },
  TokenRefused: { status: 403, message: 'The token is expired or does not open this conversation.' },
  SiteRefused: { status: 403, message: 'This site may not use the chat.' },
  NotFound: { status: 404, message: 'There is nothing at this address.' },
  MethodNotAllowed: { status: 405, message: 'This address does not take this method.' },
  TooLarge: { status: 413, message: 'The request is too large.' },
  FilesNotTaken: { status: 415, message: 'The chat takes no files. Type what the letter says.' },
  NotJson: { status: 415, message: 'The request must be JSON.' },
  TooManyPages: { status: 429, message: 'This conversation is open on too many pages.' },
  ServerError: { status: 500, message: 'Something went wrong here.' },
  Unavailable: { status: 503, message: 'The server is not ready.' },
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** Thrown by a route that turns its caller away; the server answers with the code's status and text. */
export class Refusal extends Error {
  constructor(readonly code: RefusalCode) {
    super(code);
  }
}
