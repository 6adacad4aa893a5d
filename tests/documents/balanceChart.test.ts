import { Cents, day } from '../../src/assessment';
import { say, type BalanceLine } from '../../src/conversation/reply';
import { balanceChart } from '../../src/documents/balanceChart';
import { Pictures } from '../../src/documents/pictures';
import { translatorFor } from '../../src/localization/translator';

const line = (...points: readonly (readonly [string, number])[]): BalanceLine => ({
  label: say('common:yes'),
  points: points.map(([on, dollars]) => ({ day: day(on), cents: Cents.parse(dollars * 100) })),
});
const plan = line(['2026-11-22', 34_200], ['2029-11-22', 17_000], ['2032-11-22', 0]);
const waiting = line(['2026-11-22', 34_200], ['2032-11-22', 52_000]);
const inEnglish = translatorFor('en');
const chart = (...lines: readonly BalanceLine[]) => balanceChart(lines, inEnglish);

describe('the picture of balances', () => {
  it('marks round amounts from zero to above the highest balance', () =>
    expect(chart(plan, waiting).match(/\$[\d,]+/g)).toEqual(['$0', '$20,000', '$40,000', '$60,000']));

  it('marks the years that begin within it', () =>
    expect(chart(plan).match(/>\d{4}</g)).toEqual([
      '>2027<',
      '>2028<',
      '>2029<',
      '>2030<',
      '>2031<',
      '>2032<',
    ]));

  it('begins at the left edge with the first day and ends at the right edge with the last', () => {
    const [drawn] = /M66 [\d.]+L267[\d.]* [\d.]+L468 190/.exec(chart(plan)) ?? [];
    expect(drawn).toBeDefined();
  });

  it('draws each balance in a dash of its own, and names it', () => {
    const drawn = chart(plan, waiting, plan);
    expect(new Set(drawn.match(/stroke-dasharray="[^"]+"/g)).size).toBe(2);
    expect(drawn.match(/>Yes</g)).toHaveLength(3);
  });

  it('draws a debt of nothing, and one of a single day', () => {
    expect(chart(line(['2026-11-22', 0]))).toContain('M66 190');
    expect(chart(line(['2026-11-22', 12]))).not.toMatch(/NaN|Infinity/);
  });

  it('writes the words of a label as words', () =>
    expect(balanceChart([{ ...plan, label: say('root:asIs', { what: '<script>"&' }) }], inEnglish)).toContain(
      '&#60;script&#62;&#34;&#38;',
    ));
});

describe('the machine that draws', () => {
  it('draws nothing before it is open', () => expect(new Pictures().draw).toBeUndefined());

  it('gives a small PNG, the same one each time', async () => {
    const pictures = new Pictures();
    await pictures.open();
    const address = pictures.draw?.([plan, waiting], inEnglish) ?? '';
    expect(Buffer.from(address.slice('data:image/png;base64,'.length), 'base64').subarray(1, 4)).toEqual(
      Buffer.from('PNG'),
    );
    expect(address.length).toBeLessThan(16_000);
    expect(pictures.draw?.([plan, waiting], inEnglish)).toBe(address);
  });

  it('may be opened by a second one in the same process', async () => {
    const second = new Pictures();
    await second.open();
    expect(second.draw).toBeDefined();
  });
});
