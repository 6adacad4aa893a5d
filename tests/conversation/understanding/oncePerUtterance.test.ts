import { oncePerUtterance } from '../../../src/conversation/understanding/oncePerUtterance';
import { english, spanish } from './context';

describe('a recogniser that reads the words of a turn once', () => {
  const read: string[] = [];
  const length = oncePerUtterance(({ text }) => {
    read.push(text);
    return text.length;
  });

  beforeEach(() => read.splice(0));

  it('does not read the same utterance again', () => {
    const utterance = { text: 'a letter' };
    expect([length(utterance, english), length(utterance, english)]).toEqual([8, 8]);
    expect(read).toEqual(['a letter']);
  });

  it('reads the same words of another turn afresh', () => {
    length({ text: 'a letter' }, english);
    length({ text: 'a letter' }, english);
    expect(read).toHaveLength(2);
  });

  it('reads the same utterance again when the language changed in between', () => {
    const utterance = { text: 'a letter' };
    length(utterance, english);
    length(utterance, spanish);
    expect(read).toHaveLength(2);
  });
});
