import { parseArgs } from 'node:util';
import { z } from 'zod';
import {
  assessCase,
  CaseAssessment,
  type CaseFile,
  CaseInput,
  err,
  LocalDate,
  ok,
  type Result,
} from '../assessment';
import { factBook } from '../facts';
import { refusalOf } from './refusalOf';

/** What the command reads from outside, so that it can be run without a process. */
export interface AssessSurroundings {
  readonly readInput: () => Promise<string>;
  readonly today: () => LocalDate;
}

export interface AssessRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: 0 | 2;
}

/** Assesses the case on standard input, or prints the schemas. Bad input is one line that names the field, and status 2. */
export async function runAssess(
  args: readonly string[],
  { readInput, today }: AssessSurroundings,
): Promise<AssessRun> {
  const options = readOptions(args);
  if (!options.ok) return refused(options.error);
  if (options.value.schema) return printed(schemas());
  const caseFile = readCase(await readInput());
  return caseFile.ok
    ? printed(assessCase(caseFile.value, factBook, options.value.asOf ?? today()))
    : refused(caseFile.error);
}

/** The shapes of input and output as JSON Schema, read off the same zod schemas that check them. */
const schemas = () => ({
  input: z.toJSONSchema(CaseInput, { io: 'input' }),
  output: z.toJSONSchema(CaseAssessment, { io: 'output' }),
});

interface Options {
  readonly schema: boolean;
  readonly asOf: LocalDate | undefined;
}

function readOptions(args: readonly string[]): Result<Options, string> {
  const parsed = parsedArgs(args);
  if (!parsed) return err('options: should be --as-of YYYY-MM-DD or --schema');
  const { schema = false, 'as-of': asOf } = parsed;
  if (asOf === undefined) return ok({ schema, asOf: undefined });
  const day = LocalDate.safeParse(asOf);
  return day.success
    ? ok({ schema, asOf: day.data })
    : err('--as-of: should be a day as YYYY-MM-DD, such as 2026-11-22');
}

function parsedArgs(args: readonly string[]) {
  try {
    const options = { 'as-of': { type: 'string' }, schema: { type: 'boolean' } } as const;
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch {
    return undefined;
  }
}

function readCase(input: string): Result<CaseFile, string> {
  const json = readJson(input);
  if (!json.ok) return err(EXPECTED);
  const parsed = CaseInput.safeParse(json.value);
  return parsed.success ? ok(parsed.data) : err(refusalOf(parsed.error, CaseInput));
}

const EXPECTED = 'input: should be one JSON object, such as {"notice": "LT11", "noticeDate": "2026-10-27"}';

function readJson(input: string): Result<unknown, undefined> {
  try {
    return ok(JSON.parse(input));
  } catch {
    return err(undefined);
  }
}

const printed = (value: unknown): AssessRun => ({
  stdout: `${JSON.stringify(value, null, 2)}\n`,
  stderr: '',
  status: 0,
});

const refused = (line: string): AssessRun => ({ stdout: '', stderr: `${line}\n`, status: 2 });
