import { existsSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import { message, pathInHouse } from './explain.mjs';
import { wallTable } from './wallTable.mjs';

const door = 'src/assessment/index';

/** Keeps every folder to its row of the table: who may import whom, as values or as types only. */
export const walls = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      crossed: message({
        what: '{{ folder }} imports {{ target }}{{ asValue }}.',
        why: '{{ why }}',
        fix: 'take it as a parameter (server/compose hands it in), move the code to the folder that may, or argue for a new row in .eslint/wallTable.mjs.',
      }),
      door: message({
        what: '{{ folder }} imports {{ target }}, an inside of the assessment core.',
        why: 'the core is one deep module: its insides may change without asking anyone.',
        fix: 'import it from src/assessment; if the door lacks it, export it there.',
      }),
      unknown: message({
        what: '{{ folder }} has no row in the table of walls.',
        why: 'a folder without walls soon imports everything.',
        fix: 'add its row to .eslint/wallTable.mjs, with its reason.',
      }),
    },
  },
  create(context) {
    const file = pathInHouse(context);
    const row = rowOf(file);
    if (!row)
      return { Program: (node) => context.report({ node, messageId: 'unknown', data: { folder: file } }) };
    const check = (node, source, isType) => {
      if (typeof source?.value !== 'string') return;
      const target = targetOf(source.value, file, context.cwd);
      if (allowed(target, row, isType)) return;
      const folder = row.path;
      if (allowed(door, row, isType) && isUnder(target, 'src/assessment'))
        return context.report({ node, messageId: 'door', data: { folder, target } });
      const asValue = !isType && allowed(target, row, true) ? ' as a value (its types are welcome)' : '';
      context.report({
        node,
        messageId: 'crossed',
        data: { folder, target, asValue, why: row.why },
      });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source, isTypeImport(node)),
      ExportNamedDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, node.source, false),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal, true),
      TSExternalModuleReference: (node) => check(node, node.expression, false),
      'CallExpression[callee.name="require"]': (node) => check(node, node.arguments[0], false),
    };
  },
};

const rowOf = (file) =>
  Object.entries(wallTable)
    .filter(([path]) => isUnder(file, path))
    .map(([path, row]) => ({ path, ...row }))
    .sort((a, b) => b.path.length - a.path.length)[0];

const allowed = (target, row, isType) =>
  isUnder(target, row.path) ||
  [...row.values, ...(isType ? row.types : [])].some(
    (name) => name === '*' || (name === 'node:*' && target.startsWith('node:')) || isUnder(target, name),
  );

const isUnder = (path, folder) => path === folder || path.startsWith(`${folder}/`);

const isTypeImport = (node) =>
  node.importKind === 'type' ||
  (node.specifiers.length > 0 && node.specifiers.every((each) => each.importKind === 'type'));

/** A path of this house for a relative import (a folder means its index), `node:…` for Node's own, else the package. */
function targetOf(source, file, root) {
  if (!source.startsWith('.')) return builtinModules.includes(source) ? `node:${source}` : source;
  const path = posix.join(posix.dirname(file), source);
  const onDisk = join(root, path);
  return existsSync(onDisk) && statSync(onDisk).isDirectory() ? `${path}/index` : path;
}
