import { message, pathInHouse } from './explain.mjs';

/** Keeps settings in one parsed place, and the process out of everything but the shell. */
export const noEnvironment = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      environment: message({
        what: '`{{ seen }}` outside src/server.',
        why: 'a setting that is read in passing is neither parsed, documented nor testable.',
        fix: 'parse it in src/server/config.ts and hand the value in.',
      }),
    },
  },
  create(context) {
    if (pathInHouse(context).startsWith('src/server/')) return {};
    return {
      'MemberExpression[object.name="process"]': (node) =>
        context.report({ node, messageId: 'environment', data: { seen: `process.${node.property.name}` } }),
    };
  },
};
