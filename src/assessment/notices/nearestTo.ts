import { editDistance } from '../kernel/editDistance';
import type { Notice } from './notice';
import { keyOf, type NoticeIndex } from './noticeIndex';

/** The papers whose own name is one slip of the finger away (two when the number is long), the closest number first. */
export function nearestTo(name: string, { byName }: NoticeIndex): readonly Notice[] {
  return [...byName]
    .filter(([known]) => Math.abs(known.length - name.length) <= 1)
    .filter(([known, { spanishTwin }]) => known !== keyOf(spanishTwin?.code ?? ''))
    .map(([known, notice]) => ({
      notice,
      distance: editDistance(name, known),
      apart: apart(name, known),
      reach: known.length === name.length && digitsOf(name).length >= 4 ? 2 : 1,
    }))
    .filter(({ distance, reach }) => distance <= reach)
    .toSorted((a, b) => a.distance - b.distance || a.apart - b.apart)
    .map(({ notice }) => notice);
}

const digitsOf = (name: string): string => /\d+/.exec(name)?.[0] ?? '';
const apart = (a: string, b: string): number => Math.abs(Number(digitsOf(a)) - Number(digitsOf(b)));
