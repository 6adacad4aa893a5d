import type { Profiler } from 'node:inspector';
import { sharesOf } from './shares';

/** main calls a package, which parses JSON and calls itself; beside it the process is idle, collects garbage and is profiled. */
const profile: Profiler.Profile = {
  startTime: 0,
  endTime: 100,
  nodes: [
    node(1, '(root)', '', [2, 6, 7, 8]),
    node(2, 'main', 'file:///house/dist/src/bot/turn.js', [3]),
    node(3, 'read', '/house/node_modules/@scope/reader/index.js', [4, 5]),
    node(4, 'parse', ''),
    node(5, 'read', '/house/node_modules/@scope/reader/index.js'),
    node(6, '(idle)', ''),
    node(7, '(garbage collector)', ''),
    node(8, 'profile', '/house/dist/tests/bench/probe.js'),
  ],
  samples: [2, 3, 4, 5, 6, 7, 8],
  timeDeltas: [10, 20, 30, 10, 900, 30, 50],
};

describe('the shares of a profile', () => {
  it('give what Node does for a package to that package, and leave out idle time and the probe', () => {
    expect(sharesOf(profile).packages).toEqual([
      ['@scope/reader', 0.6],
      ['garbage collection', 0.3],
      ['src/bot', 0.1],
    ]);
  });

  it('count a function with all that it calls, once also where it calls itself', () => {
    const functions = new Map(sharesOf(profile).functions);
    expect(functions.get('main (src/bot, turn.js:1)')).toBe(0.7);
    expect(functions.get('read (@scope/reader, index.js:1)')).toBe(0.6);
  });
});

function node(id: number, functionName: string, url: string, children: number[] = []): Profiler.ProfileNode {
  return { id, callFrame: { functionName, url, scriptId: '1', lineNumber: 0, columnNumber: 0 }, children };
}
