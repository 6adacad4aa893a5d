import { setTimeout as pause } from 'node:timers/promises';
import type { StoreLocation } from '../../src/storage';
import type { StubConnector } from '../support/stubConnector';
import { connectorTalks } from './connectorTalk';
import { Crowd } from './crowd';
import { talkOverDirectLine } from './directLineTalk';
import { unanswered, wrongsOf } from './judge';
import type { MortalServer } from './mortalServer';
import { seededRandom } from './seededRandom';
import type { Site } from './talk';
import { whatRests } from './whatRests';

export interface Killing {
  readonly servers: readonly MortalServer[];
  readonly location: StoreLocation;
  readonly connector: StubConnector;
  readonly kills: number;
  readonly seed: number;
}

/** What a crowd has to say for itself after its servers were killed all the time. */
export interface Aftermath {
  readonly kills: number;
  readonly talks: number;
  /** Every way in which a question ended. */
  readonly outcomes: readonly (number | 'lost')[];
  readonly messages: number;
  /** What was lost, doubled or mixed up. */
  readonly wrongs: readonly string[];
  /** Messages of website chats that nobody answered. */
  readonly unansweredChats: readonly string[];
  /** Messages of other channels whose answer was under way when the process died: sent or not, nobody can know. */
  readonly unknown: readonly string[];
}

/** Talks side by side in each channel, so that at any instant some turn stands at each of its steps. */
const LANES = 12;

/** From the moment at which a process answers. */
const LONGEST_LIFE_MS = 160;

/** One time in so many a process is killed while it still starts. */
const WHILE_STARTING = 8;

/** Lets a crowd talk while its servers are killed at random moments, then reads what they left. */
export async function killed(killing: Killing): Promise<Aftermath> {
  const { servers, connector } = killing;
  const random = seededRandom(killing.seed);
  const outcomes: Site['outcomes'] = new Map();
  const crowd = new Crowd({ address: () => oneOf(servers, random)?.address, outcomes });
  const talking = Promise.all([
    crowd.begin(LANES, talkOverDirectLine),
    crowd.begin(LANES, connectorTalks(connector)),
  ]);
  try {
    await Promise.race([talking, kill(killing, random)]);
    crowd.close();
    await talking;
  } finally {
    crowd.close();
    await Promise.all(servers.map((server) => server.stop()));
  }
  return judged(killing, crowd, outcomes);
}

/** A balancer sends to whoever answers. */
function oneOf(servers: readonly MortalServer[], random: () => number): MortalServer | undefined {
  const up = servers.filter(({ address }) => address !== undefined);
  return up[Math.floor(random() * up.length)];
}

/** Kills one of the servers, or all of them at once. */
async function kill({ servers, kills }: Killing, random: () => number): Promise<void> {
  while (sum(servers.map((server) => server.kills)) < kills) {
    const one = servers[Math.floor(random() * servers.length)];
    const victims = random() < 0.5 && one ? [one] : servers;
    if (random() * WHILE_STARTING > 1) await Promise.all(victims.map((server) => server.up()));
    await pause(random() * LONGEST_LIFE_MS);
    await Promise.all(victims.map((server) => server.kill()));
  }
}

async function judged(
  { servers, location }: Killing,
  { ended }: Crowd,
  outcomes: Site['outcomes'],
): Promise<Aftermath> {
  const resting = await whatRests(location, ended);
  const [chats, others] = [true, false].map((chat) =>
    ended.filter(({ key }) => key.startsWith('webchat/') === chat),
  );
  return {
    kills: sum(servers.map((server) => server.kills)),
    talks: ended.length,
    outcomes: [...outcomes.keys()],
    messages: sum(ended.map(({ said }) => said.length)),
    wrongs: ended.flatMap((talk, place) => wrongsOf(talk, resting[place])),
    unansweredChats: (chats ?? []).flatMap(unanswered),
    unknown: (others ?? []).flatMap(unanswered),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
