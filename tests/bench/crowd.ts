import { stepAt, type Step, type Talk } from './talk';

/** Someone in a conversation: what to say next. */
export interface Talker {
  readonly conversation: string;
  readonly turn: number;
  readonly step: Step;
}

/** The people who talk: whoever is free goes on with the script, somebody new comes when nobody is. */
export class Crowd {
  private readonly free: Talker[] = [];
  private came = 0;

  /** A talker leaves after so many turns, and there are at most so many of them. */
  constructor(
    private readonly talk: Talk,
    private readonly turnsEach: number,
    private readonly most = Infinity,
  ) {}

  /** The next one to speak; nothing when everyone is busy or has left, and nobody else may come. */
  next(): Talker | undefined {
    return this.free.pop() ?? (this.came < this.most ? this.newcomer() : undefined);
  }

  /** After an answer as the script says; who was answered otherwise leaves for good. */
  goesOn({ conversation, turn }: Talker): void {
    const next = turn + 1;
    if (next < this.turnsEach) this.free.push({ conversation, turn: next, step: stepAt(this.talk, next) });
  }

  private newcomer(): Talker {
    this.came += 1;
    return { conversation: crypto.randomUUID(), turn: 0, step: stepAt(this.talk, 0) };
  }
}
