/** A message as a reader's channel got it. */
export interface HeardReply {
  readonly id: string;
  readonly replyTo: string;
  readonly text: string;
}

/** One reader's talk, as the reader's side of the channel saw it. */
export interface Talk {
  readonly reader: number;
  /** The name under which the bot keeps it. */
  readonly key: string;
  /** Ids of the activities that were sent, each once. */
  readonly said: readonly string[];
  readonly heard: readonly HeardReply[];
}

/** Where readers find a server that is up, as a balancer would. */
export interface Site {
  address(): string | undefined;
  /** How often each status was answered; `lost` where the process died under the question. */
  readonly outcomes: Map<number | 'lost', number>;
}
