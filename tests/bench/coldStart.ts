import type { Contender } from './contender';
import { driveWhole } from './driveWhole';
import type { Effort } from './effort';
import { startBot } from './runningBot';
import { median } from './statistics';

/** Seconds from the start of the process to its first whole answer, the middle of several; the store is new each time. */
export async function measureColdStarts(
  contenders: readonly Contender[],
  { coldStarts }: Effort,
): Promise<ReadonlyMap<Contender, number>> {
  const seconds = new Map(contenders.map((each) => [each, [] as number[]]));
  for (let run = 0; run < coldStarts; run += 1)
    for (const [contender, runs] of seconds) runs.push(await oneStart(contender));
  return new Map([...seconds].map(([contender, runs]) => [contender, median(runs)]));
}

async function oneStart(contender: Contender): Promise<number> {
  const since = performance.now();
  const bot = await startBot(contender);
  await driveWhole({ urls: [bot.url], talk: contender.talk, arrivals: { inFlight: 1 }, turns: 1 });
  const seconds = (performance.now() - since) / 1000;
  await bot.stop();
  return seconds;
}
