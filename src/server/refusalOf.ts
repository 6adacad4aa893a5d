import { z } from 'zod';
import { whatIsWrong } from './whatIsWrong';

/** The first thing wrong with an input as one line: the field, what it should be, and what is wrong where `given`, the input itself, is at hand. `example` is an input that works. */
export function refusalOf(error: z.ZodError, schema: z.ZodType, example: unknown, given?: unknown): string {
  const [issue] = error.issues;
  const described = z.toJSONSchema(schema, { io: 'input' });
  if (issue?.code === 'unrecognized_keys') return unknownField(issue, described);
  const path = issue?.path.map(String) ?? [];
  if (!issue || path.length === 0) return notAnObject(example);
  const wrong = given === undefined ? '' : whatIsWrong(issue, path.reduce(valueAt, given));
  const should = shouldBeOf(issue) ?? whatItShouldBe(path, described);
  return `${nameOf(path)}: should be ${should}${wrong && `; ${wrong}`}`;
}

/** What only the day of the question tells, where a computation refuses by it. */
function shouldBeOf(issue: z.core.$ZodIssue): string | undefined {
  const said: unknown = issue.code === 'custom' ? issue.params?.['shouldBe'] : undefined;
  return typeof said === 'string' ? said : undefined;
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
  const found = schema?.properties?.[key] ?? schema?.items;
  return typeof found === 'object' && !Array.isArray(found) ? found : undefined;
}

const valueAt = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? new Map(Object.entries(value)).get(key)
    : undefined;

/** Keys come from outside: shortened, and without anything that would break the line. */
const nameOf = (path: readonly string[]): string =>
  path
    .join('.')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .slice(0, 80);
