import { message, pathInHouse } from './explain.mjs';

/** Keeps `as` in the few files that turn unknown into known: the kit and the parsers named in the configuration. */
export const narrowCasts = {
  meta: {
    type: 'problem',
    schema: [{ type: 'array', items: { type: 'string' } }],
    defaultOptions: [[]],
    messages: {
      cast: message({
        what: '`as {{ type }}` in a file that is no parser.',
        why: 'a cast silences the compiler where it would have found the bug.',
        fix: 'parse with zod, narrow with a type guard or `satisfies`; a new parser is added to the list in eslint.config.mjs.',
      }),
    },
  },
  create(context) {
    const file = pathInHouse(context);
    if (context.options[0].some((path) => file === path || file.startsWith(`${path}/`))) return {};
    const check = (node) => {
      const type = context.sourceCode.getText(node.typeAnnotation);
      if (type !== 'const') context.report({ node, messageId: 'cast', data: { type } });
    };
    return { TSAsExpression: check, TSTypeAssertion: check };
  },
};
