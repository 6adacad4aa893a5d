import { readTaxYears } from '../../../src/conversation/understanding';
import { english } from './context';

const readOf = (text: string): readonly number[] | string => {
  const read = readTaxYears({ text }, english);
  return read.ok ? read.value : read.error.say.key;
};
const from2018 = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

it.each<[string, readonly number[]]>([
  ['2021', [2021]],
  ['2021 and 2022', [2021, 2022]],
  ['2021, 2022', [2021, 2022]],
  ['2021, 22', [2021, 2022]],
  ['2021 & 2022', [2021, 2022]],
  ['2021/2022', [2021, 2022]],
  ['2021 2022', [2021, 2022]],
  ['21 and 22', [2021, 2022]],
  ["'21 and '22", [2021, 2022]],
  ['2022, 2021, 2021', [2021, 2022]],
  ['2019-2021', [2019, 2020, 2021]],
  ['2019–2021', [2019, 2020, 2021]],
  ['2019-21', [2019, 2020, 2021]],
  ['2021-2019', [2019, 2020, 2021]],
  ['2019 to 2021', [2019, 2020, 2021]],
  ['from 2019 through 2021', [2019, 2020, 2021]],
  ['between 2019 and 2021', [2019, 2020, 2021]],
  ['2019-2020 and 2022', [2019, 2020, 2022]],
  ['tax year 2021', [2021]],
  ['for the year 2021', [2021]],
  ['form 1040 2021', [2021]],
  ['December 31, 2021', [2021]],
  ['12/31/2021', [2021]],
  ['tax period ending December 31, 2021', [2021]],
  ['last year', [2025]],
  ['this year', [2026]],
  ['2026', [2026]],
  ['1980', [1980]],
  ['the last two years', [2024, 2025]],
  ['last 3 years', [2023, 2024, 2025]],
  ['all since 2018', from2018],
  ['since 2018', from2018],
  ['98 and 99', [1998, 1999]],
  ['2021 y 2022', [2021, 2022]],
  ['de 2019 a 2021', [2019, 2020, 2021]],
  ['2019 al 2021', [2019, 2020, 2021]],
  ['entre 2019 y 2021', [2019, 2020, 2021]],
  ['el año 2021', [2021]],
  ['los años 2021 y 2022', [2021, 2022]],
  ['el año pasado', [2025]],
  ['los últimos dos años', [2024, 2025]],
  ['desde 2018', from2018],
  ['todo desde 2018', from2018],
  ['31 de diciembre de 2021', [2021]],
])('reads %j as %j', (text, expected) => expect(readOf(text)).toEqual(expected));

it.each([
  ['2027', 'readers:years.future'],
  ['2021 and 2099', 'readers:years.future'],
  ['1979', 'readers:years.tooOld'],
  ['2005-2026', 'readers:years.tooMany'],
  ['', 'readers:years.expected'],
  ['2 years', 'readers:years.expected'],
  ['2', 'readers:years.expected'],
  ['not 2021', 'readers:years.expected'],
  ['all except 2020', 'readers:years.expected'],
  ['34200', 'readers:years.expected'],
  ['$2021', 'readers:years.expected'],
  ['form 1040', 'readers:years.expected'],
  ['10/27/2026', 'readers:years.expected'],
  ['October 27, 2021', 'readers:years.expected'],
  ['2021.5', 'readers:years.expected'],
  ['all of them', 'readers:years.expected'],
])('%j is no list of tax years', (text, key) => expect(readOf(text)).toBe(key));

it('takes twenty years and no more', () => {
  expect(readOf('2007-2026')).toHaveLength(20);
  expect(readOf('2006-2026')).toBe('readers:years.tooMany');
});
