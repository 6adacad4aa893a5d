import { unknownFor, type Unknown, type World } from '../computations/computation';
import { cite, citedOnce } from '../facts/cite';
import type { FactGap, FactValue } from '../facts/fact';
import { leastSure } from '../facts/leastSure';
import { valueOn } from '../facts/valueOn';
import { addDays, addYears, dayOf, latest, type LocalDate } from '../kernel/localDate';
import { err, ok, type Result } from '../kernel/result';
import { shown, type DayFigure } from '../math/figure';
import { mathStep, type MathStep } from '../math/mathStep';
import { TRANSCRIPT_LINES } from './collectionStatuteCodes';
import { statuteContradiction, type StatuteContradiction } from './collectionStatuteContradiction';
import type { StatuteEvent } from './collectionStatuteEvent';
import type { Pause, Paused } from './collectionStatutePause';
import { pauseOf } from './collectionStatutePauses';
import { rangeOf } from './collectionStatuteRange';
import type { CollectionStatute, CollectionStatuteInput } from './collectionStatuteResult';
import { sectionOf } from './collectionStatuteTail';

/**
 * How long one assessment can be collected: ten years (IRC 6502(a)(1)), later by what suspends them (IRC 6503, 6330(e),
 * 6331(k)(3)(B), 6015(e)(2), 7508). A plan in force, hardship status, an equivalent hearing or a CAP appeal do not.
 */
export function collectionStatute(
  input: CollectionStatuteInput,
  world: World,
): Result<CollectionStatute, Unknown> {
  const { assessmentDate, events } = input;
  const wrong = statuteContradiction(input, world.asOf);
  if (!assessmentDate || wrong) return withoutAssessment(input, world, wrong?.contradiction);
  const years = valueOn(world.factBook.rules.collectionYears, assessmentDate);
  if (!years.ok) return err(unknownFor(years.error));
  const paused = all(events.map((event) => pausedSince(assessmentDate, event, world)));
  if (!paused.ok) return err(unknownFor(paused.error));
  const range = rangeOf(yearsAfter(assessmentDate, years.value), paused.value, world);
  return ok({ ...range, lookFor: lines(), ...evidence(range, world) });
}

/** Nothing but the account transcript tells the day; the year of the tax gives only a day before which it cannot end. */
function withoutAssessment(
  { taxYear }: CollectionStatuteInput,
  world: World,
  contradiction: StatuteContradiction | undefined,
): Result<CollectionStatute, Unknown> {
  const yearOver = taxYear === undefined ? undefined : dayOf(taxYear + 1, 1, 1);
  const notBefore = yearOver && earliestEnd(yearOver, world);
  if (notBefore && !notBefore.ok) return err(unknownFor(notBefore.error));
  const found: Found = {
    standing: 'unknown',
    notBefore: notBefore?.value,
    contradiction,
    effects: [],
    missing: taxYear === undefined ? ['assessmentDate', 'taxYear'] : ['assessmentDate'],
  };
  return ok({ ...found, lookFor: lines(), ...evidence(found, world) });
}

type Found = Omit<CollectionStatute, 'lookFor' | 'citations' | 'confidence'>;

/** The tax of a year is recorded after the year is over, for its return cannot come before (IRC 6201(a)(1), 6012). */
function earliestEnd(yearOver: LocalDate, { factBook }: World): Result<DayFigure, FactGap> {
  const years = valueOn(factBook.rules.collectionYears, yearOver);
  if (!years.ok) return years;
  const over = mathStep('statute-year-over', { lastDay: { day: addDays(yearOver, -1) } }, { day: yearOver }, [
    sectionOf(factBook, 'irc-6502'),
  ]);
  const { day, step } = yearsAfter(yearOver, years.value);
  return ok({ day, ...shown([over, step], [{ assumption: 'recorded-after-its-year', values: {} }]) });
}

function yearsAfter(
  assessed: LocalDate,
  years: FactValue<number>,
): { readonly day: LocalDate; readonly step: MathStep } {
  const day = addYears(assessed, years.value);
  const values = { assessed: { day: assessed }, years: { count: years.value } };
  return { day, step: mathStep('statute-years', values, { day }, [years]) };
}

function pausedSince(assessed: LocalDate, event: StatuteEvent, world: World): Result<Paused, FactGap> {
  const pause = pauseOf(event, world);
  return pause.ok ? ok({ event, pause: sinceAssessed(pause.value, assessed) }) : pause;
}

/** What came before the assessment cannot pause a time that had not begun. */
function sinceAssessed(pause: Pause, assessed: LocalDate): Pause {
  const clip = (span: Pause['certain'], notBefore: LocalDate): Pause['certain'] => {
    if (!span || span.until <= assessed) return undefined;
    const { months, ...rest } = span;
    const from = latest(span.from, notBefore);
    return months && months.after >= from ? { ...span, from } : { ...rest, from };
  };
  // The first of the ten years' days is the day after the assessment: a stretch whose two ends both count begins there.
  const possible = clip(pause.possible, addDays(assessed, 1));
  return { ...pause, certain: clip(pause.certain, assessed), possible };
}

const lines = (): CollectionStatute['lookFor'] =>
  TRANSCRIPT_LINES.map(({ line, codes }) => ({ line, codes: [...codes] }));

function evidence(
  { tenYears, notBefore, effects }: Found,
  { factBook }: World,
): Pick<CollectionStatute, 'citations' | 'confidence'> {
  const figures = [tenYears, notBefore].flatMap((figure) => figure ?? []);
  const transcript = [...new Set(TRANSCRIPT_LINES.flatMap(({ sources }) => sources))];
  return {
    citations: citedOnce(
      cite(factBook, 'irc-6502', 'irc-6503'),
      ...[...figures, ...effects].map(({ citations }) => citations),
      cite(factBook, 'irs-transcript', ...transcript),
    ),
    confidence: leastSure([...figures, ...effects].map(({ confidence }) => confidence)),
  };
}

function all(results: readonly Result<Paused, FactGap>[]): Result<readonly Paused[], FactGap> {
  const failed = results.find((each) => !each.ok);
  return failed && !failed.ok ? failed : ok(results.flatMap((each) => (each.ok ? [each.value] : [])));
}
