import { parseArgs } from 'node:util';
import { measureColdStarts } from './coldStart';
import { measureComparison } from './comparison';
import { booking, echo, guide, silentGuide, type Contender } from './contender';
import { keepDriverAside } from './cores';
import { full, quick } from './effort';
import { measureMemory } from './memory';
import { machineLine, tableOf } from './report';
import { IN_FLIGHT, measureSlices, type Sliced } from './slices';
import { targetsTable } from './targets';
import { measureTwoProcesses } from './twoProcesses';

/** Measures the guide beside stock bots in the same run on the same machine, and prints ratios. */
async function bench(): Promise<void> {
  const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
  const effort = values.quick ? quick : full;
  keepDriverAside();
  const contenders = [echo, booking, guide, silentGuide];
  say(`turns, ${IN_FLIGHT} in flight and as they come`);
  const sliced = await measureSlices(contenders, effort);
  say('cold starts');
  const coldStarts = await measureColdStarts(contenders.slice(0, 3), effort);
  console.log(`\n${machineLine(sliced)}\n\n${tableOf(sliced, coldStarts)}`);
  say(`memory over ${effort.longRunTurns} turns, with ${effort.idleConversations} conversations left idle`);
  const memory = await measureMemory(guide, effort);
  say('two processes on PostgreSQL');
  const processes = await measureTwoProcesses(effort);
  say('ways out compared, in this process');
  const comparison = measureComparison();
  const of = (contender: Contender): Sliced => found(sliced, contender);
  const coldStartRatio = (coldStarts.get(guide) ?? NaN) / (coldStarts.get(echo) ?? NaN);
  const rows = { guide: of(guide), echo: of(echo), waterfall: of(booking), coldStartRatio };
  console.log(`\n${targetsTable({ ...rows, memory, processes, comparison })}`);
}

function found(sliced: readonly Sliced[], contender: Contender): Sliced {
  const one = sliced.find((each) => each.contender === contender);
  if (!one) throw new Error(`${contender.name} was not measured`);
  return one;
}

const say = (what: string): void => console.error(`... ${what}`);

bench().catch((failure: unknown) => {
  console.error(failure);
  process.exit(1);
});
