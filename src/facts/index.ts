import type { FactBook } from '../assessment/facts/factBook';
import charges from './charges.json';
import forms from './forms.json';
import levies from './levies.json';
import living from './living.json';
import { loadFactBook } from './loadFactBook';
import notices from './notices.json';
import noticeWords from './noticeWords.json';
import offers from './offers.json';
import outOfScope from './outOfScope.json';
import phones from './phones.json';
import phrases from './phrases.json';
import plans from './plans.json';
import rules from './rules.json';
import sites from './sites.json';
import sources from './sources.json';

/** Everything the core may know, parsed once when this module is first imported, and frozen. */
export const factBook: FactBook = loadFactBook({
  charges,
  forms,
  levies,
  living,
  notices,
  noticeWords,
  offers,
  outOfScope,
  phones,
  phrases,
  plans,
  rules,
  sites,
  sources,
});
