import { message } from './explain.mjs';

const twoWords = /\p{L}\S*\s+\S*\p{L}/u;
/** A pattern is read by the machine: groups, classes and escapes are no sentence. */
const pattern = /\(\?|\\[dwsbpu]|\[\^/;
const anyWord = /\p{L}/u;
const spoken = new Set(['text', 'speak', 'summary', 'title', 'label', 'prompt', 'retryPrompt']);

/** Keeps sentences in the locale files: a sentence in code has no Spanish twin and no reviewer. */
export const noWordsInCode = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      words: message({
        what: 'words for a reader in code: "{{ words }}".',
        why: 'every sentence has a twin in each language, and is reviewed as a sentence.',
        fix: "write a key in locales/en and locales/es and say it: say('namespace:key', { params }).",
      }),
    },
  },
  create(context) {
    const check = (node, words) => {
      if (isSuspicious(words, node))
        context.report({ node, messageId: 'words', data: { words: words.slice(0, 60) } });
    };
    return {
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateLiteral: (node) => check(node, node.quasis.map((each) => each.value.cooked).join('{}')),
    };
  },
};

const isSuspicious = (words, node) =>
  !isForMaintainers(node) &&
  !pattern.test(words) &&
  (twoWords.test(words) || (isSpoken(node) && anyWord.test(words)));

/** The text of an activity, or what is handed to `sendActivity`. */
const isSpoken = (node) =>
  (node.parent.type === 'Property' && node.parent.value === node && spoken.has(node.parent.key.name)) ||
  (node.parent.type === 'CallExpression' && /^send(Activity|Text)$/.test(node.parent.callee.property?.name));

/** Messages of bugs, names of types and of modules: nobody who opened a letter reads them. */
function isForMaintainers(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (at.source || at.type === 'ThrowStatement' || at.type === 'TSLiteralType') return true;
    if (at.type === 'NewExpression' && /(Error|Fault)$/.test(at.callee.name ?? '')) return true;
    if (/Function|Class/.test(at.type)) return false;
  }
  return false;
}
