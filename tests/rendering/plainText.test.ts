import { day } from '../../src/assessment';
import { reply, say } from '../../src/conversation/reply';
import { translatorFor } from '../../src/localization/translator';
import { plainText } from '../../src/rendering/plainText';
import { everyBlock, typed } from '../support/everyBlock';

const en = translatorFor('en');
const es = translatorFor('es');

it('says a day with its title and its notes', () => {
  expect(plainText(reply(everyBlock.deadline), en).split('\n')).toEqual([
    `${en(say('plan:menu.options'))}: Friday, November 27, 2026`,
    en(say('glossary:finalNotice')),
  ]);
  expect(plainText(reply(everyBlock.deadline), es)).toContain('viernes, 27 de noviembre de 2026');
});

it.each([
  ['open', 'common:deadline.day'],
  ['today', 'common:deadline.today'],
  ['passed', 'common:deadline.passed'],
] as const)('says in words that a day is %s', (standing, key) => {
  const said = say(key, { day: { type: 'date', day: day('2026-11-27') } });
  expect(plainText(reply({ ...everyBlock.deadline, standing }), en)).toContain(`: ${en(said)}\n`);
});

it('says that a day is not known', () => {
  const { day: _none, ...unknown } = everyBlock.deadline;
  expect(plainText(reply({ ...unknown, standing: 'unknown' }), es)).toContain(
    es(say('common:deadline.unknown')),
  );
});

it('marks the items of a list, and numbers them where order matters', () => {
  const title = en(say('plan:proof'));
  const items = [en(say('glossary:levy')), en(say('glossary:seize'))];
  expect(plainText(reply(everyBlock.list), en)).toBe([title, `- ${items[0]}`, `- ${items[1]}`].join('\n'));
  expect(plainText(reply({ ...everyBlock.list, ordered: true }), en)).toBe(
    [title, `1. ${items[0]}`, `2. ${items[1]}`].join('\n'),
  );
});

it('puts a value beside its label', () =>
  expect(plainText(reply(everyBlock.facts), es)).toBe(`${es(say('root:summary.title'))}\nDime más: Sí`));

it('cites document, section, address and the day it was read', () =>
  expect(plainText(reply(everyBlock.sources), en).split('\n')[1]).toBe(
    '[1] Internal Revenue Code, 6330(c)(2) - https://uscode.house.gov/view.xhtml?req=(title:26%20section:6330) (Checked November 22, 2026)',
  ));

it('numbers the choices', () =>
  expect(plainText(reply(everyBlock.choices), en)).toBe(`(1) Yes\n(2) I don't know`));

it('repeats what a reader typed as it was typed', () =>
  expect(plainText(reply({ kind: 'text', say: typed('<b>*[x](http://y)*</b>') }), en)).toBe(
    '<b>*[x](http://y)*</b>',
  ));

it('sets blocks apart', () =>
  expect(plainText(reply(everyBlock.heading, everyBlock.choices), en).split('\n\n')).toHaveLength(2));
