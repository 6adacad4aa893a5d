import { message, pathInHouse } from './explain.mjs';

const clock = 'src/server/clock.ts';
const dayFiles = ['src/assessment/kernel/localDate.ts'];
const chance = new Set(['Date.now', 'Math.random', 'performance.now', 'process.hrtime']);

/** Keeps the time of day and chance behind one door, and instants out of the core. */
export const noClock = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      now: message({
        what: '`{{ seen }}` reads the clock or chance.',
        why: 'any day must be previewable, and the same input must give the same answer.',
        fix: 'take `today` or `now` as a parameter; src/server/clock.ts is the one place that looks.',
      }),
      instant: message({
        what: '`Date` in the core.',
        why: 'a Date is an instant: it prints 14 April in Los Angeles for a letter of 15 April.',
        fix: 'use LocalDate and the functions of src/assessment/kernel/localDate.ts.',
      }),
    },
  },
  create(context) {
    const file = pathInHouse(context);
    if (file === clock) return {};
    const inCore = file.startsWith('src/assessment/') && !dayFiles.includes(file);
    const now = (node, seen) => context.report({ node, messageId: 'now', data: { seen } });
    return {
      'NewExpression[callee.name="Date"][arguments.length=0]': (node) => now(node, 'new Date()'),
      'CallExpression[callee.name="Date"]': (node) => now(node, 'Date()'),
      MemberExpression(node) {
        const seen = `${node.object.name}.${node.property.name}`;
        if (chance.has(seen)) now(node, seen);
      },
      Identifier(node) {
        if (inCore && node.name === 'Date') context.report({ node, messageId: 'instant' });
      },
    };
  },
};
