/**
 * How many letters must be added, dropped, changed or swapped with a neighbour to turn one word into the other.
 * More than `most` of them are `Infinity`, which is known after a few letters.
 */
export function editDistance(from: string, to: string, most = Infinity): number {
  if (lettersMissing(from, to) > most) return Infinity;
  let older: Row = [];
  let old: Row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const next = nextRow({ row, from, to, most }, { old, older });
    if (fewest(next) > most && fewest(old) > most) return Infinity;
    older = old;
    old = next;
  }
  const distance = at(old, to.length);
  return distance <= most ? distance : Infinity;
}

/** Each letter that the other word has nowhere is a slip of its own. */
const lettersMissing = (from: string, to: string): number =>
  [...to].reduce((missing, letter) => (from.includes(letter) ? missing : missing + 1), 0);

/** Distances by column; further from the diagonal than `most` there are none. */
type Row = readonly number[];

interface RowsAbove {
  readonly old: Row;
  readonly older: Row;
}

interface Place {
  readonly row: number;
  readonly from: string;
  readonly to: string;
  readonly most: number;
}

function nextRow({ row, from, to, most }: Place, { old, older }: RowsAbove): Row {
  const next = [row];
  const last = Math.min(to.length, row + most);
  for (let column = Math.max(1, row - most); column <= last; column += 1) {
    const same = from[row - 1] === to[column - 1];
    const swapped =
      row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
    next[column] = Math.min(
      at(next, column - 1) + 1,
      at(old, column) + 1,
      at(old, column - 1) + (same ? 0 : 1),
      swapped ? at(older, column - 2) + 1 : Infinity,
    );
  }
  return next;
}

const at = (row: Row, column: number): number => row[column] ?? Infinity;

const fewest = (row: Row): number => row.reduce((least, each) => Math.min(least, each), Infinity);
