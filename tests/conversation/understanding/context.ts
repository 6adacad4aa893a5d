import { day } from '../../../src/assessment';
import type { Locale } from '../../../src/conversation/locale';
import type { ReaderContext } from '../../../src/conversation/understanding';

/** A Sunday. */
export const TODAY = day('2026-11-22');

export const inLocale = (locale: Locale): ReaderContext => ({ today: TODAY, locale });
export const english = inLocale('en');
export const spanish = inLocale('es');
