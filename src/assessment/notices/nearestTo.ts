import { editDistance } from '../kernel/editDistance';
import type { Notice } from './notice';
import { keyOf, type NoticeIndex } from './noticeIndex';

/** The papers whose own name is one slip of the finger away (two when the number is long), the closest number first. */
export function nearestTo(name: string, { byName }: NoticeIndex): readonly Notice[] {
  return [...byName]
    .filter(([known]) => Math.abs(known.length - name.length) <= 1)
    .map(([known, notice]) => ({ known, notice, distance: editDistance(name, known, reach(name, known)) }))
    .filter(({ distance }) => distance < Infinity)
    .filter(({ known, notice }) => known !== keyOf(notice.spanishTwin?.code ?? ''))
    .map((near) => ({ ...near, apart: apart(name, near.known) }))
    .toSorted((a, b) => a.distance - b.distance || a.apart - b.apart)
    .map(({ notice }) => notice);
}

const reach = (name: string, known: string): number =>
  known.length === name.length && digitsOf(name).length >= 4 ? 2 : 1;

const digitsOf = (name: string): string => /\d+/.exec(name)?.[0] ?? '';
const apart = (a: string, b: string): number => Math.abs(Number(digitsOf(a)) - Number(digitsOf(b)));
