import { parseArgs } from 'node:util';
import { err, LocalDate, ok, type Result } from '../assessment';

/** The options that every command of the core takes. */
export interface CoreOptions {
  readonly schema: boolean;
  readonly asOf: LocalDate | undefined;
  /** What stands beside the options. */
  readonly words: readonly string[];
}

/** Reads `--as-of YYYY-MM-DD` and `--schema`; anything else that begins with a dash is refused. */
export function readCoreOptions(args: readonly string[]): Result<CoreOptions, string> {
  const parsed = parsedArgs(args);
  if (!parsed) return err('options: should be --as-of YYYY-MM-DD or --schema');
  const { schema = false, 'as-of': asOf } = parsed.values;
  const words = parsed.positionals;
  if (asOf === undefined) return ok({ schema, asOf: undefined, words });
  const day = LocalDate.safeParse(asOf);
  return day.success
    ? ok({ schema, asOf: day.data, words })
    : err('--as-of: should be a day as YYYY-MM-DD, such as 2026-11-22');
}

function parsedArgs(args: readonly string[]) {
  try {
    const options = { 'as-of': { type: 'string' }, schema: { type: 'boolean' } } as const;
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
  } catch {
    return undefined;
  }
}
