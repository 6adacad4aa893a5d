/** How many letters must be added, dropped, changed or swapped with a neighbour to turn one word into the other. */
export function editDistance(from: string, to: string): number {
  let older: readonly number[] = [];
  let old: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const next = nextRow(row, from, to, { old, older });
    older = old;
    old = next;
  }
  return old[to.length] ?? 0;
}

interface RowsAbove {
  readonly old: readonly number[];
  readonly older: readonly number[];
}

function nextRow(row: number, from: string, to: string, { old, older }: RowsAbove): readonly number[] {
  const next = [row];
  for (let column = 1; column <= to.length; column += 1) {
    const same = from[row - 1] === to[column - 1];
    const swapped =
      row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
    next.push(
      Math.min(
        at(next, column - 1) + 1,
        at(old, column) + 1,
        at(old, column - 1) + (same ? 0 : 1),
        swapped ? at(older, column - 2) + 1 : Infinity,
      ),
    );
  }
  return next;
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
