import { message } from './explain.mjs';

const parked = /^(x|f)(it|test|describe)$/;
const parkedMember = new Set(['skip', 'only', 'todo', 'fails', 'skipIf', 'runIf']);
const testNames = new Set(['it', 'test', 'describe']);

/** Every test runs, every time. */
export const noParkedTests = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      parked: message({
        what: '`{{ seen }}` parks a test.',
        why: 'a test that does not run guards nothing, and `.only` parks all the others.',
        fix: 'mend it or delete it; a test that cannot run here must fail and say what is missing.',
      }),
    },
  },
  create(context) {
    const report = (node, seen) => context.report({ node, messageId: 'parked', data: { seen } });
    return {
      CallExpression: ({ callee }) => parked.test(callee.name ?? '') && report(callee, callee.name),
      MemberExpression(node) {
        if (!parkedMember.has(node.property.name)) return;
        if (testNames.has(node.object.name)) report(node, `${node.object.name}.${node.property.name}`);
      },
    };
  },
};

const sleepers = /^(setTimeout|sleep|delay|wait|waitForTimeout)$/;
const LONGEST_PAUSE_MS = 100;

/** Tests wait for what happens, never for time to pass. */
export const noSleeping = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      sleeping: message({
        what: '`{{ seen }}` sleeps {{ ms }} ms.',
        why: 'a sleep is too short on a busy machine and too long on every other.',
        fix: 'wait for the event, poll for the state, or inject the clock.',
      }),
    },
  },
  create: (context) => ({
    CallExpression(node) {
      const seen = node.callee.name ?? node.callee.property?.name ?? '';
      if (!sleepers.test(seen)) return;
      const pause = node.arguments.find(
        (each) => typeof each.value === 'number' && each.value >= LONGEST_PAUSE_MS,
      );
      if (pause) context.report({ node, messageId: 'sleeping', data: { seen, ms: String(pause.value) } });
    },
  }),
};
