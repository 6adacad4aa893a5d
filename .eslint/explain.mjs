/** One shape for every message of a guard: what was seen, why it is not wanted here, and what to write instead. */
export const message = ({ what, why, fix }) => `WHAT: ${what} WHY: ${why} FIX: ${fix}`;

/** A rule of ESLint or typescript-eslint, kept as it is, whose messages also say why and how to mend it. */
export const explained = (rule, { why, fix }) => ({
  ...rule,
  meta: {
    ...rule.meta,
    messages: Object.fromEntries(
      Object.entries(rule.meta.messages).map(([id, what]) => [id, message({ what, why, fix })]),
    ),
  },
});

/** A file's path from the top of the house, with forward slashes: the name by which the tables know it. */
export const pathInHouse = (context) => relativeTo(context.cwd, context.filename);

export const relativeTo = (root, path) =>
  path.replaceAll('\\', '/').replace(`${root.replaceAll('\\', '/')}/`, '');
