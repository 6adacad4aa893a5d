import { setImmediate as turnsFirst } from 'node:timers/promises';
import { sql, type RawBuilder } from 'kysely';
import type { Engine } from './engine';
import { RESTING_TEXTS, type RestingText } from './restingTexts';
import { MARK_LENGTH, type Seal } from './sealing';

/** How many rows are looked at before the turns get their say. */
const BATCH = 50;

/**
 * Brings under the first key what rests under another or unsealed, beside the turns and one text after the other.
 * A text that a turn wrote meanwhile is left as it is; after a stop the next start goes on.
 */
export class Resealing {
  private running: Promise<number | 'stopped'> | undefined;
  private stopped = false;

  constructor(
    private readonly engine: Engine,
    private readonly seal: Seal,
  ) {}

  /** How many texts were brought under the first key, once nothing rests under another. */
  run(): Promise<number | 'stopped'> {
    return (this.running ??= this.walkAll());
  }

  /** Resolves when the text at hand is written. */
  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.allSettled([this.running]);
  }

  private async walkAll(): Promise<number | 'stopped'> {
    const [mark] = this.seal.marks;
    if (mark === undefined) return 0;
    let renewed = 0;
    for (const column of RESTING_TEXTS) renewed += await this.walk(column, mark);
    return this.stopped ? 'stopped' : renewed;
  }

  private async walk(column: RestingText, mark: string): Promise<number> {
    let renewed = 0;
    let rows: readonly Row[] = [];
    do {
      rows = await this.rowsAfter(column, mark, rows.at(-1));
      for (const row of rows) if (!this.stopped && (await this.renew(column, row))) renewed += 1;
      await turnsFirst();
    } while (rows.length === BATCH && !this.stopped);
    return renewed;
  }

  /** The next rows; what is sealed under this mark already is not brought along. */
  private async rowsAfter(column: RestingText, mark: string, last: Row | undefined): Promise<readonly Row[]> {
    const text = sql.ref(column.text);
    const { rows } = await sql<Row>`
      select ${columnsOf(column)},
        case when substr(${text}, 1, ${sql.lit(MARK_LENGTH)}) = ${mark} then null else ${text} end as resting
      from ${sql.table(column.table)}
      where ${last ? sql`(${columnsOf(column)}) > (${sql.join(keyIn(last, column))})` : sql`true`}
      order by ${columnsOf(column)} limit ${sql.lit(BATCH)}`.execute(this.engine.db);
    return rows;
  }

  /** Compare and set: whether the text was still the one that was read. */
  private async renew(column: RestingText, row: Row): Promise<boolean> {
    if (row.resting === null) return false;
    const key = keyIn(row, column);
    const renewed = this.seal.renew(row.resting, [column.table, ...key]);
    const { numAffectedRows } = await this.engine.durably((trx) =>
      sql`
        update ${sql.table(column.table)} set ${sql.ref(column.text)} = ${renewed}
        where (${columnsOf(column)}) = (${sql.join(key)}) and ${sql.ref(column.text)} = ${row.resting}`.execute(
        trx,
      ),
    );
    return (numAffectedRows ?? 0n) > 0n;
  }
}

interface Row {
  /** `null` where there is nothing to do. */
  readonly resting: string | null;
  readonly [column: string]: string | number | null;
}

const columnsOf = ({ key }: RestingText): RawBuilder<unknown> => sql.join(key.map((name) => sql.ref(name)));

const keyIn = (row: Row, { key }: RestingText): readonly (string | number)[] =>
  key.map((name) => row[name] ?? '');
