import { ContactCheck, CountFigure, DayFigure, MoneyFigure } from '../../src/assessment';

type Figure = CountFigure | DayFigure | MoneyFigure;

/** Every computed figure anywhere inside an answer: whatever carries steps must be a whole figure, or this throws. */
export function figuresOf(answer: unknown): readonly Figure[] {
  if (Array.isArray(answer)) return answer.flatMap(figuresOf);
  if (typeof answer !== 'object' || answer === null) return [];
  const within = Object.values(answer).flatMap(figuresOf);
  return 'cents' in answer && 'steps' in answer
    ? [MoneyFigure.parse(answer), ...within]
    : withinOrNot(answer, within);
}

function withinOrNot(answer: object, within: readonly Figure[]): readonly Figure[] {
  // The steps of a check of a contact are what to do, not how something was reckoned.
  if (!('steps' in answer) || ContactCheck.safeParse(answer).success) return within;
  return [('day' in answer ? DayFigure : CountFigure).parse(answer), ...within];
}
