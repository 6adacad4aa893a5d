import { readFile } from 'node:fs/promises';
import type { Resvg } from '@resvg/resvg-wasm';
import type { BalanceLine } from '../conversation/reply';
import type { Translator } from '../localization/translator';
import { balanceChart } from './balanceChart';

/** Draws pictures once its machine and its letters are loaded; until then, and where that fails, there are none. */
export class Pictures {
  private pen: Pen | undefined;

  /** Loads what drawing needs, once. Rejects when a file is not there or is not what it should be. */
  async open(): Promise<void> {
    this.pen ??= { Machine: await machineOnce(), letters: await readLetters() };
  }

  /** Balances as the address of a PNG, `data:image/png;base64,…`; `undefined` before `open`. */
  get draw(): ((lines: readonly BalanceLine[], translate: Translator) => string) | undefined {
    const { pen } = this;
    return pen && ((lines, translate) => pngAddress(balanceChart(lines, translate), pen));
  }
}

interface Pen {
  readonly Machine: typeof Resvg;
  readonly letters: Uint8Array;
}

/** Condensed, for amounts beside an axis; with the letters of every language of ours and the next ones. */
const readLetters = (): Promise<Uint8Array> =>
  readFile(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'));
const FAMILY = 'DejaVu Sans Condensed';

/** A process may start the machine once only, and most starts never draw: it is loaded when it is wanted. */
const machineOnce = once(async () => {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Resvg;
});

function once<T>(work: () => Promise<T>): () => Promise<T> {
  const begun: Promise<T>[] = [];
  return () => begun[0] ?? (begun[0] = work());
}

function pngAddress(svg: string, { Machine, letters }: Pen): string {
  const drawing = new Machine(svg, { font: { fontBuffers: [letters], defaultFontFamily: FAMILY } });
  const picture = drawing.render();
  const png = picture.asPng();
  picture.free();
  drawing.free();
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}
