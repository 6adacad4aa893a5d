import { z } from 'zod';

/** The first thing wrong with an input as one line: the field, and what it should be. `example` is an input that works. */
export function refusalOf(error: z.ZodError, schema: z.ZodType, example: unknown): string {
  const [issue] = error.issues;
  const described = z.toJSONSchema(schema, { io: 'input' });
  if (issue?.code === 'unrecognized_keys') return unknownField(issue, described);
  const path = issue?.path.map(String) ?? [];
  return path.length === 0
    ? notAnObject(example)
    : `${nameOf(path)}: should be ${whatItShouldBe(path, described)}`;
}

/** What to say to an input that is no JSON object at all. */
export const notAnObject = (example: unknown): string =>
  `input: should be one JSON object, such as ${JSON.stringify(example)}`;

function unknownField({ path, keys }: z.core.$ZodIssueUnrecognizedKeys, schema: Described): string {
  const parent = path.map(String);
  const known = Object.keys(parent.reduce(inside, schema)?.properties ?? {});
  return `${nameOf([...parent, ...keys.slice(0, 1)])}: is not a field; should be one of ${known.join(', ')}`;
}

/** The nearest description on the way to a value: an entry of a list is told what the list should be. */
function whatItShouldBe(path: readonly string[], schema: Described): string {
  const ways = path.map((_, index) => path.slice(0, index + 1).reduce(inside, schema)?.description);
  return ways.findLast((description) => description !== undefined) ?? 'left out';
}

type Described = z.core.JSONSchema.BaseSchema | undefined;

function inside(schema: Described, key: string): Described {
  const found = schema?.properties?.[key];
  return typeof found === 'object' ? found : undefined;
}

/** Keys come from outside: shortened, and without anything that would break the line. */
const nameOf = (path: readonly string[]): string =>
  path
    .join('.')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .slice(0, 80);
