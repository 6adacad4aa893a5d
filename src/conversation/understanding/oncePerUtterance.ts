import type { ReaderContext, Recogniser, Utterance } from './reader';

/** The same recogniser, which reads the words of a turn once however often it is asked; it forgets them with the turn. */
export function oncePerUtterance<T>(recognise: Recogniser<T>): Recogniser<T> {
  const heard = new WeakMap<Utterance, Heard<T>>();
  return (utterance, context) => {
    const last = heard.get(utterance);
    if (last && isSame(last.context, context)) return last.value;
    const value = recognise(utterance, context);
    const { today, locale, about, after } = context;
    heard.set(utterance, { context: { today, locale, about, after }, value });
    return value;
  };
}

interface Heard<T> {
  readonly context: ReaderContext;
  readonly value: T;
}

const isSame = (one: ReaderContext, other: ReaderContext): boolean =>
  one.today === other.today &&
  one.locale === other.locale &&
  one.about === other.about &&
  one.after === other.after;
