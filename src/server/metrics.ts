import { Gauge, Registry } from 'prom-client';
import type { TurnReport } from '../bot/turnReport';
import { counter } from './counter';
import { watchProcess } from './processMetrics';
import type { RateLimit } from './rateLimits';
import { turnMetrics } from './turnMetrics';

/** Counts for the operator. Labels are names of ours from sets that end: never a word of a reader, never who they are. */
export interface Metrics {
  readonly contentType: string;
  turn(report: TurnReport): void;
  /** A failure that is a bug, wherever it happened. */
  bug(): void;
  /** Somebody asked too often and was turned away. */
  rateLimited(limit: RateLimit): void;
  /** All of it, as Prometheus reads it. */
  exposition(): Promise<string>;
}

/** What is looked at when somebody asks. */
export interface Gauges {
  readonly openStreams: () => number;
}

export function createMetrics({ openStreams }: Gauges): Metrics {
  const registry = new Registry();
  const bugs = counter(registry, 'bugs', []);
  const limited = counter(registry, 'rate_limited', ['limit']);
  watchProcess(registry);
  new Gauge({
    name: 'notice_guide_open_streams',
    help: 'Pages that follow a conversation.',
    registers: [registry],
    collect() {
      this.set(openStreams());
    },
  });
  return {
    contentType: registry.contentType,
    turn: turnMetrics(registry),
    bug: () => bugs.inc(),
    rateLimited: (limit) => limited.inc({ limit }),
    exposition: () => registry.metrics(),
  };
}
