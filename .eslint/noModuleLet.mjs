import { message } from './explain.mjs';

/** Keeps modules without memory: what one reader says must never be seen by another. */
export const noModuleLet = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      shared: message({
        what: '`{{ kind }}` at the level of the module.',
        why: 'every reader of this process shares it; other bots gave one person the address of another this way.',
        fix: 'keep it in the session, in a class that compose creates, or make it a const.',
      }),
    },
  },
  create(context) {
    const check = (node) => {
      if (node.kind === 'let' || node.kind === 'var')
        context.report({ node, messageId: 'shared', data: { kind: node.kind } });
    };
    return {
      'Program > VariableDeclaration': check,
      'Program > ExportNamedDeclaration > VariableDeclaration': check,
    };
  },
};
