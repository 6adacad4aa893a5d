import type { Activity } from 'botbuilder';
import { mask, maskActivity } from '../../src/bot/privacy';
import { fuzzSeeds } from '../support/fuzzSeeds';
import { ordinaryNumberSet } from './ordinaryNumberSet';
import { privateNumberSet, sentenceOf, type PrivateNumberItem } from './privateNumberSet';

const SIZE = 600;

/** Every place of an activity in which a person's words can stand, with these words in it. */
const activityWith = (words: string): Activity =>
  ({
    type: 'message',
    id: '1',
    channelId: 'webchat',
    text: words,
    summary: words,
    value: { choice: words, deep: [{ card: [words] }], [words]: true },
    attachments: [{ contentType: 'text/plain', name: `${words}.txt`, content: { body: [{ text: words }] } }],
    entities: [{ type: 'mention', text: words, mentioned: { name: words } }],
    channelData: { text: words, message: { content: words }, deep: [{ value: { a: words }, title: words }] },
  }) as Partial<Activity> as Activity;

/** The activity's words as they would rest, and no id that is not a person's. */
const restingText = (activity: Activity): string => JSON.stringify(activity);

const maskedSentence = ({ frame }: PrivateNumberItem): string => frame.replace('#', '[***]');

describe.each(fuzzSeeds)('of the set with the seed %i', (seed) => {
  const items = privateNumberSet(seed, SIZE);
  const ordinary = [...new Set(ordinaryNumberSet(seed, SIZE * 2))];

  it('there are 500 private numbers of every kind and 500 look-alikes', () => {
    expect(new Set(items.map(sentenceOf)).size).toBeGreaterThanOrEqual(500);
    expect(new Set(items.map(({ kind }) => kind)).size).toBe(5);
    expect(ordinary.length).toBeGreaterThanOrEqual(500);
  });

  it('every private number is taken out of its sentence, and nothing else is', () => {
    const wrong = items.filter((item) => mask(sentenceOf(item)).text !== maskedSentence(item));
    expect(wrong.map(sentenceOf)).toEqual([]);
  });

  it('no private number stays anywhere in an activity', () => {
    const leaks = items.filter((item) => {
      const resting = restingText(maskActivity(activityWith(sentenceOf(item))).activity);
      return resting.includes(item.written) || resting.includes(item.digits);
    });
    expect(leaks.map(sentenceOf)).toEqual([]);
  });

  it('no private number stays where a card sent it as a number', () => {
    const bare = items.filter(
      ({ digits }) => /^[1-9]\d{8,14}$/.test(digits) && mask(digits).masked.length > 0,
    );
    expect(bare.length).toBeGreaterThan(100);
    const leaks = bare.filter(({ digits }) => {
      const activity = { ...activityWith('x'), value: { ssn: Number(digits) } };
      return restingText(maskActivity(activity).activity).includes(digits);
    });
    expect(leaks).toEqual([]);
  });

  it('every look-alike is heard as it was written', () =>
    expect(ordinary.filter((text) => mask(text).text !== text)).toEqual([]));

  it('every look-alike stays everywhere in an activity', () => {
    const changed = ordinary.filter((text) => {
      const activity = activityWith(text);
      return restingText(maskActivity(activity).activity) !== restingText(activity);
    });
    expect(changed).toEqual([]);
  });

  it('what was masked is left alone the second time', () => {
    const changed = items.filter((item) => mask(mask(sentenceOf(item)).text).masked.length > 0);
    expect(changed.map(sentenceOf)).toEqual([]);
  });
});
