import { Deadline, DeadlineKind, SecondBranch } from '../../../src/assessment';
import en from '../../../locales/en/deadlines.json';
import es from '../../../locales/es/deadlines.json';

const EXCEPTED = /!|\b(please|sorry|unfortunately|you qualify|por favor|lamentablemente|calificas)\b/i;
const params = (text: string): readonly string[] => (text.match(/{{\w+}}/g) ?? []).toSorted();
const keys = [
  ...DeadlineKind.options.map((kind) => `kind.${kind}`),
  ...Deadline.shape.rule.options.map((rule) => `rule.${rule}`),
  ...Deadline.shape.rolledOver.unwrap().options.map((reason) => `rolled.${reason}`),
  ...SecondBranch.options.flatMap((branch) => [`branch.${branch}`, `branch.${branch}.how`]),
];

describe.each([
  ['English', en as Readonly<Record<string, string>>],
  ['Spanish', es as Readonly<Record<string, string>>],
])('in %s', (_language, words) => {
  it.each(keys)('%s has its words', (key) => expect(words[key]).toBeTruthy());

  it('nothing begs, regrets, shouts or promises', () => {
    for (const text of Object.values(words)) expect(text).not.toMatch(EXCEPTED);
  });

  it('each sentence takes the values that the English one takes', () => {
    expect(Object.keys(words)).toEqual(Object.keys(en));
    for (const [key, text] of Object.entries(en)) expect(params(words[key] ?? '')).toEqual(params(text));
  });
});

it('a rule is told with its count and its first day only', () => {
  for (const [key, text] of Object.entries(en).filter(([each]) => each.startsWith('rule.')))
    expect([key, params(text).filter((param) => !['{{count}}', '{{from}}'].includes(param))]).toEqual([
      key,
      [],
    ]);
});
