import { editDistance } from '../../../src/assessment';

it.each([
  ['the same word', 'cp504', 'cp504', 0],
  ['a letter changed', 'cp504', 'cp503', 1],
  ['a letter added', 'cp504', 'cpp504', 1],
  ['a letter dropped', 'cp504', 'p504', 1],
  ['two neighbours swapped', 'cp504', 'pc504', 1],
  ['two slips', 'cp504', 'pc503', 2],
  ['no word at all', '', 'cp504', 5],
  ['nothing to compare with', 'cp504', '', 5],
])('counts each slip between two words once: %s', (_what, from, to, slips) =>
  expect(editDistance(from, to)).toBe(slips),
);
