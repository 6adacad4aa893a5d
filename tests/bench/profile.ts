import { parseArgs } from 'node:util';
import { booking, echo, guide } from './contender';
import { keepDriverAside } from './cores';
import { driveWhole } from './driveWhole';
import { full } from './effort';
import { table } from './report';
import { sharesOf, type Shares } from './shares';
import { IN_FLIGHT, warmBot } from './slices';

const ROWS = 40;
const bots = { echo, booking, guide };

/** Prints where one bot spends its CPU under load: `npm run bench:profile -- guide`. */
async function profile(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const contender = Object.entries(bots).find(([name]) => name === positionals[0])?.[1] ?? guide;
  keepDriverAside();
  const bot = await warmBot(contender, full);
  const load = { urls: [bot.url], talk: contender.talk, arrivals: { inFlight: IN_FLIGHT } };
  const samples = await bot.profiled(() => driveWhole({ ...load, turns: full.warmUpTurns }));
  await bot.stop();
  const { packages, functions } = sharesOf(samples);
  console.log(`${contender.name}: share of the CPU\n\n${printed('package', packages)}`);
  console.log(`\n${printed('function, with all that it calls', functions)}`);
}

const printed = (what: string, shares: Shares): string =>
  table(
    [what, '%'],
    shares.slice(0, ROWS).map(([place, share]) => [place, (share * 100).toFixed(1)]),
  );

profile().catch((failure: unknown) => {
  console.error(failure);
  process.exit(1);
});
