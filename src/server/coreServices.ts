import { assessCase, checkContact, identifyNotice } from '../assessment';
import type { CoreServices } from '../bot/sessionServices';
import { Locale } from '../conversation/locale';
import { factBook } from '../facts';
import { translatorFor } from '../localization/translator';
import type { Clock } from './clock';
import { moneyServices } from './moneyServices';
import { officialPhones } from './officialPhones';

/** The core, the facts and the labels as a turn needs them, on the clock's days. */
export const coreServices = (clock: Pick<Clock, 'today'>): CoreServices => ({
  assess: (caseFile, asOf) => assessCase(caseFile, factBook, asOf),
  identify: (text) => identifyNotice(text, factBook),
  money: moneyServices,
  today: (timeZone) => clock.today(timeZone),
  checkContact: (contact) => checkContact(contact, factBook),
  labelsOf: (label) => Locale.options.map((locale) => translatorFor(locale)(label)),
  cite: (ids) => ids.flatMap((id) => factBook.sources[id] ?? []),
  phones: officialPhones,
});
