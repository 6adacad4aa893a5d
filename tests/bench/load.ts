import { setTimeout as passed } from 'node:timers/promises';
import { Connector } from './connector';
import { Crowd } from './crowd';
import type { Talk } from './talk';
import { playTurn, type Ended, type Place, type Played } from './turn';
import { Wire } from './wire';

/** How a bot is put under load. */
export interface Load {
  /** One process each; the turns of a conversation go round among them, as behind a balancer. */
  readonly urls: readonly string[];
  readonly talk: Talk;
  /** So many at a time, each as soon as one is answered (closed); or so many a second, come what may (open). */
  readonly arrivals: { readonly inFlight: number } | { readonly perSecond: number };
  /** Whatever comes first. */
  readonly seconds?: number;
  readonly turns?: number;
  readonly conversations?: number;
  readonly turnsEach?: number;
  readonly patienceMs?: number;
}

export interface Outcome {
  readonly turns: number;
  readonly seconds: number;
  readonly messages: number;
  /** Milliseconds of each answered turn, in rising order. */
  readonly latencies: Float64Array;
  readonly faults: Readonly<Partial<Record<Ended, number>>>;
  /** The first fault, for whoever has to find it. */
  readonly firstFault: string | undefined;
  /** Messages that came when nobody waited for one. */
  readonly strays: number;
}

/** Talks with a bot over HTTP as a channel does, and counts. */
export async function drive(load: Load): Promise<Outcome> {
  const connector = new Connector();
  const serviceUrl = await connector.start();
  const wires = load.urls.map((url) => new Wire(new URL(url)));
  const places = wires.map((wire) => ({
    wire,
    connector,
    serviceUrl,
    patienceMs: load.patienceMs ?? 10_000,
  }));
  const run = new Run(load, places);
  const seconds = await run.toTheEnd();
  wires.forEach((wire) => wire.close());
  connector.stop();
  return { ...run.counted(), seconds, strays: connector.strays };
}

/** A conversation of this length is a person who comes back twice; then somebody new comes. */
const TURNS_EACH = 30;

class Run {
  private readonly crowd: Crowd;
  private readonly end: number;
  private readonly latencies: number[] = [];
  private readonly faults: Partial<Record<Ended, number>> = {};
  private firstFault: string | undefined;
  private messages = 0;
  private begun = 0;
  private readonly started = performance.now();

  constructor(
    private readonly load: Load,
    private readonly places: readonly Place[],
  ) {
    this.crowd = new Crowd(load.talk, load.turnsEach ?? TURNS_EACH, load.conversations);
    this.end = this.started + (load.seconds ?? Infinity) * 1000;
  }

  async toTheEnd(): Promise<number> {
    const { arrivals } = this.load;
    if ('inFlight' in arrivals)
      await Promise.all(Array.from({ length: arrivals.inFlight }, () => this.lane()));
    else await this.stream(arrivals.perSecond);
    return (performance.now() - this.started) / 1000;
  }

  counted(): Omit<Outcome, 'seconds' | 'strays'> {
    const { latencies, messages, faults, firstFault } = this;
    return {
      turns: latencies.length,
      messages,
      faults,
      firstFault,
      latencies: Float64Array.from(latencies).sort(),
    };
  }

  private async lane(): Promise<void> {
    while (await this.turn(performance.now()));
  }

  /** Poisson arrivals. A turn counts from the moment it was due, so that a driver that is late makes no bot look fast. */
  private async stream(perSecond: number): Promise<void> {
    const turns: Promise<boolean>[] = [];
    for (let due = this.started; due < this.end; due += (-Math.log(1 - Math.random()) * 1000) / perSecond) {
      const early = due - performance.now();
      if (early > 0) await passed(early);
      turns.push(this.turn(due));
    }
    await Promise.all(turns);
  }

  /** False when there is nothing more to say. */
  private async turn(since: number): Promise<boolean> {
    if (since >= this.end || this.begun >= (this.load.turns ?? Infinity)) return false;
    const talker = this.crowd.next();
    const place = this.places[this.begun % this.places.length];
    if (!talker || !place) return false;
    this.begun += 1;
    const played = await playTurn(place, talker.conversation, talker.turn, talker.step);
    this.count(played, since);
    if (played.ended === 'answered') this.crowd.goesOn(talker);
    else place.connector.forget(talker.conversation);
    return true;
  }

  private count({ ended, at, messages, told }: Played, since: number): void {
    this.messages += messages;
    if (ended === 'answered') this.latencies.push(at - since);
    else {
      this.faults[ended] = (this.faults[ended] ?? 0) + 1;
      this.firstFault ??= `${ended}: ${told}`;
    }
  }
}
