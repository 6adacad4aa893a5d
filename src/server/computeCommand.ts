import { z } from 'zod';
import { computations, err, ok, type Computation, type Result } from '../assessment';
import { parsedJson } from '../bot/parsedJson';
import { factBook } from '../facts';
import { printed, refused, type CommandRun, type CommandSurroundings } from './commandRun';
import { readCoreOptions } from './coreOptions';
import { notAnObject, refusalOf } from './refusalOf';

/**
 * Computes one thing from the JSON on standard input: `compute -- interest`, or prints its schemas. What no published
 * figure answers is `{"unknown": …}` and status 0; bad input is one line that names the field, and status 2.
 */
export async function runCompute(
  args: readonly string[],
  { readInput, today }: CommandSurroundings,
): Promise<CommandRun> {
  const options = readCoreOptions(args);
  if (!options.ok) return refused(options.error);
  const { schema, asOf, words } = options.value;
  const named = computationNamed(words);
  if (!named.ok) return refused(named.error);
  if (schema) return printed(schemas(named.value));
  const json = parsedJson(await readInput());
  if (json === undefined) return refused(notAnObject(named.value.example));
  const answer = named.value.run(json, { factBook, asOf: asOf ?? today() });
  if (answer.ok) return printed(answer.value);
  return answer.error instanceof z.ZodError
    ? refused(refusalOf(answer.error, named.value.input, named.value.example, json))
    : printed(answer.error);
}

function computationNamed([name = '', ...more]: readonly string[]): Result<Computation, string> {
  const found = Object.hasOwn(computations, name) ? computations[name] : undefined;
  return found && more.length === 0
    ? ok(found)
    : err(`what to compute: should be one of ${Object.keys(computations).join(', ')}`);
}

/** The shapes of input and output as JSON Schema, with an input that works; a shape that comes again is written once, in `$defs`. */
const schemas = ({ input, output, example }: Computation) => ({
  input: z.toJSONSchema(input, { io: 'input' }),
  output: z.toJSONSchema(output, { io: 'output', reused: 'ref' }),
  example,
});
