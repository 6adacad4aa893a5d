import { message } from './explain.mjs';

/** What is loaded for nothing with each package of the SDK, and where the values are that this house needs. */
const packages = new Map([
  [
    'botbuilder-dialogs',
    {
      brings: 'recognizers that this house never asks: a fifth of a second at the start and 30 MB',
      instead: "'botbuilder-dialogs/lib/dialog' and its neighbours",
    },
  ],
  [
    'botbuilder',
    { brings: 'streaming, HTML and file parts that this house never uses', instead: "'botbuilder-core'" },
  ],
]);

/** Keeps what the SDK's wide doors load, and nobody uses, out of the process. */
export const narrowSdk = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      whole: message({
        what: 'the whole of {{ name }} is loaded.',
        why: 'it brings {{ brings }}.',
        fix: 'import the value from {{ instead }}; types may come from the whole.',
      }),
    },
  },
  create(context) {
    return {
      ImportDeclaration(node) {
        const name = node.source.value;
        const found = packages.get(name);
        const isType = ({ importKind }) => importKind === 'type';
        if (!found || isType(node) || (node.specifiers.length > 0 && node.specifiers.every(isType))) return;
        context.report({ node, messageId: 'whole', data: { name, ...found } });
      },
    };
  },
};
