import { performance } from 'node:perf_hooks';
import { Counter, Gauge, type Registry } from 'prom-client';

const MILLISECONDS = 1e3;
const MICROSECONDS = 1e6;

/**
 * The process itself, under the names that dashboards know. It is looked at when somebody asks: the collectors
 * that prom-client brings keep a timer of 10 ms and an observer of the garbage collector running for it.
 */
export function watchProcess(registry: Registry): void {
  gauge(registry, 'process_resident_memory_bytes', () => process.memoryUsage.rss());
  gauge(registry, 'nodejs_heap_size_used_bytes', () => process.memoryUsage().heapUsed);
  gauge(registry, 'process_start_time_seconds', () => performance.timeOrigin / MILLISECONDS);
  counter(registry, 'process_cpu_seconds_total', () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / MICROSECONDS;
  });
  counter(
    registry,
    'nodejs_eventloop_busy_seconds_total',
    () => performance.eventLoopUtilization().active / MILLISECONDS,
  );
}

const HELP = {
  process_resident_memory_bytes: 'Resident memory.',
  nodejs_heap_size_used_bytes: 'Heap in use.',
  process_start_time_seconds: 'Start of the process, since 1970.',
  process_cpu_seconds_total: 'User and system time.',
  nodejs_eventloop_busy_seconds_total: 'Time in which the event loop had work.',
} as const;

const gauge = (registry: Registry, name: keyof typeof HELP, read: () => number): Gauge =>
  new Gauge({
    name,
    help: HELP[name],
    registers: [registry],
    collect() {
      this.set(read());
    },
  });

const counter = (registry: Registry, name: keyof typeof HELP, read: () => number): Counter =>
  new Counter({
    name,
    help: HELP[name],
    registers: [registry],
    collect() {
      this.reset();
      this.inc(read());
    },
  });
