import type { Profiler } from 'node:inspector';

/** The share of the busy time that each place took, the largest first. */
export type Shares = readonly (readonly [place: string, share: number])[];

/** Where a profile spent its time: by package, and by function with all that it calls. */
export function sharesOf(profile: Profiler.Profile): {
  readonly packages: Shares;
  readonly functions: Shares;
} {
  const tree = new Tree(profile);
  tree.visit(tree.root, [], NOBODY);
  return { packages: tree.sharesOf(tree.byPackage), functions: tree.sharesOf(tree.byFunction) };
}

/** Time that no package asked for: sockets, timers and what V8 does on its own. */
const NOBODY = 'Node: sockets, HTTP, timers';
/** Its own work, which is to start and to end the profile, is nobody's. */
const PROBE = '/tests/bench/probe.js';

const IDLE = new Set(['(idle)', '(program)', '(root)']);

class Tree {
  readonly byPackage = new Map<string, number>();
  readonly byFunction = new Map<string, number>();
  private busy = 0;
  private readonly nodes: ReadonlyMap<number, Profiler.ProfileNode>;
  private readonly self = new Map<number, number>();
  readonly root: number;

  constructor({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile) {
    this.nodes = new Map(nodes.map((node) => [node.id, node]));
    this.root = nodes[0]?.id ?? 0;
    samples.forEach((id, i) => add(this.self, id, timeDeltas[i] ?? 0));
  }

  /** Adds up a call and all below it; what Node does for a package counts to the package that called it. */
  visit(id: number, above: readonly string[], caller: string): number {
    const node = this.nodes.get(id);
    if (!node || IDLE.has(node.callFrame.functionName)) return this.visitAll(node, above, caller);
    if (node.callFrame.url.endsWith(PROBE)) return 0;
    const owner = ownerOf(node.callFrame) ?? caller;
    const own = this.self.get(id) ?? 0;
    this.busy += own;
    add(this.byPackage, owner, own);
    const name = `${node.callFrame.functionName || 'anonymous'} (${placeOf(node.callFrame)})`;
    const total = own + this.visitAll(node, [...above, name], owner);
    if (!above.includes(name)) add(this.byFunction, name, total);
    return total;
  }

  sharesOf(times: ReadonlyMap<string, number>): Shares {
    return [...times]
      .map(([place, time]) => [place, time / this.busy] as const)
      .sort(([, one], [, other]) => other - one);
  }

  private visitAll(node: Profiler.ProfileNode | undefined, above: readonly string[], caller: string): number {
    return (node?.children ?? []).reduce((sum, child) => sum + this.visit(child, above, caller), 0);
  }
}

const add = <K>(times: Map<K, number>, key: K, time: number): void =>
  void times.set(key, (times.get(key) ?? 0) + time);

function ownerOf({ functionName, url }: Profiler.ProfileNode['callFrame']): string | undefined {
  if (functionName === '(garbage collector)') return 'garbage collection';
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (inPackage !== undefined) return inPackage;
  return /\/dist\/(src\/\w+|dialogs|tests\/bench)\//.exec(url)?.[1];
}

const placeOf = (frame: Profiler.ProfileNode['callFrame']): string =>
  `${ownerOf(frame) ?? 'Node'}, ${frame.url.split('/').pop() ?? ''}:${frame.lineNumber + 1}`;
