import type { KnownCase } from '../knownCase';

/** The payment for going without health coverage (tax years before 2019), for which IRC 5000A(g)(2) forbids lien and levy. */
export const isForSharedResponsibility = ({ notice, caseFile }: KnownCase): boolean =>
  notice !== undefined && (papers.has(notice.code) || isItsReminder(caseFile.notice));

const papers: ReadonlySet<string> = new Set(['CP14H', 'CP71H']);

/** The letter H after the code of an ordinary reminder marks this payment. */
const isItsReminder = (typed = ''): boolean => typed.replace(/[\s-]/g, '').toUpperCase() === 'CP503H';
