import { centsOf, day } from '../../src/assessment';
import { say, type Block, type Param } from '../../src/conversation/reply';

/** One block of each kind; a kind that is missing here does not compile. */
export const everyBlock = {
  heading: { kind: 'heading', say: say('root:summary.title') },
  text: { kind: 'text', say: say('glossary:lien') },
  deadline: {
    kind: 'deadline',
    title: say('plan:menu.options'),
    day: day('2026-11-27'),
    standing: 'open',
    notes: [say('glossary:finalNotice')],
  },
  list: { kind: 'list', title: say('plan:proof'), items: [say('glossary:levy'), say('glossary:seize')] },
  facts: {
    kind: 'facts',
    title: say('root:summary.title'),
    rows: [{ label: say('plan:menu.more'), value: say('common:yes') }],
  },
  table: {
    kind: 'table',
    title: say('root:summary.title'),
    columns: [say('plan:menu.options'), say('plan:menu.more')],
    rows: [[say('common:yes'), say('common:no')]],
  },
  balances: {
    kind: 'balances',
    told: say('plan:options.none'),
    lines: [
      {
        label: say('common:yes'),
        points: [
          { day: day('2026-11-22'), cents: centsOf('34200') },
          { day: day('2031-11-22'), cents: centsOf('0') },
        ],
      },
      {
        label: say('common:no'),
        points: [
          { day: day('2026-11-22'), cents: centsOf('34200') },
          { day: day('2031-11-22'), cents: centsOf('51000') },
        ],
      },
    ],
  },
  sources: {
    kind: 'sources',
    title: say('plan:sources.all'),
    citations: [
      {
        id: 'irc-6330',
        document: 'Internal Revenue Code',
        section: '6330(c)(2)',
        url: 'https://uscode.house.gov/view.xhtml?req=(title:26%20section:6330)',
        verified: day('2026-11-22'),
      },
    ],
  },
  links: {
    kind: 'links',
    links: [{ label: say('plan:officialPage'), url: 'https://www.irs.gov/help/contact' }],
  },
  choices: {
    kind: 'choices',
    choices: [
      { id: 'yes', label: say('common:yes') },
      { id: 'dontKnow', label: say('common:dontKnow') },
    ],
  },
} as const satisfies { readonly [K in Block['kind']]: Extract<Block, { readonly kind: K }> };

export const everyKind: readonly Block[] = Object.values(everyBlock);

/** A sentence whose words are whatever a reader typed. */
export const typed = (words: Param) => say('common:deadline.day', { day: words });
