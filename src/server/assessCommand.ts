import { z } from 'zod';
import { assessCase, CaseAssessment, type CaseFile, CaseInput, err, ok, type Result } from '../assessment';
import { parsedJson } from '../bot/parsedJson';
import { factBook } from '../facts';
import { printed, refused, type CommandRun, type CommandSurroundings } from './commandRun';
import { readCoreOptions } from './coreOptions';
import { notAnObject, refusalOf } from './refusalOf';

/** Assesses the case on standard input, or prints the schemas. Bad input is one line that names the field, and status 2. */
export async function runAssess(
  args: readonly string[],
  { readInput, today }: CommandSurroundings,
): Promise<CommandRun> {
  const options = readCoreOptions(args);
  if (!options.ok) return refused(options.error);
  const { schema, asOf, words } = options.value;
  if (words.length > 0) return refused('options: should be --as-of YYYY-MM-DD or --schema');
  if (schema) return printed(schemas());
  const caseFile = readCase(await readInput());
  return caseFile.ok
    ? printed(assessCase(caseFile.value, factBook, asOf ?? today()))
    : refused(caseFile.error);
}

/** The shapes of input and output as JSON Schema, read off the same zod schemas that check them. */
const schemas = () => ({
  input: z.toJSONSchema(CaseInput, { io: 'input' }),
  output: z.toJSONSchema(CaseAssessment, { io: 'output' }),
});

function readCase(input: string): Result<CaseFile, string> {
  const json = parsedJson(input);
  if (json === undefined) return err(notAnObject(EXAMPLE));
  const parsed = CaseInput.safeParse(json);
  return parsed.success ? ok(parsed.data) : err(refusalOf(parsed.error, CaseInput, EXAMPLE));
}

const EXAMPLE: z.input<typeof CaseInput> = { notice: 'LT11', noticeDate: '2026-10-27' };
