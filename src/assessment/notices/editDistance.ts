/** How many letters must be changed, added, dropped or swapped with their neighbour to turn one short word into another. */
export function editDistance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= from.length; row += 1) {
    rows.push([row]);
    for (let column = 1; column <= to.length; column += 1) {
      rows[row]?.push(cheapest(rows, { from, to, row, column }));
    }
  }
  return rows[from.length]?.[to.length] ?? Infinity;
}

interface Place {
  readonly from: string;
  readonly to: string;
  readonly row: number;
  readonly column: number;
}

function cheapest(rows: readonly (readonly number[])[], { from, to, row, column }: Place): number {
  const cost = (up: number, left: number): number => rows[row - up]?.[column - left] ?? Infinity;
  const same = from[row - 1] === to[column - 1];
  const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
  return Math.min(
    cost(1, 0) + 1,
    cost(0, 1) + 1,
    cost(1, 1) + (same ? 0 : 1),
    swapped ? cost(2, 2) + 1 : Infinity,
  );
}
