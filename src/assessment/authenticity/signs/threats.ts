import type { Contact } from '../contact';
import { isBy, isSpoken, isTyped } from '../contact';
import type { Threat } from '../contactInput';
import { names, says, saidAt, together, type Span } from '../words/said';
import { rule, unlessNews, when, type SignRule } from './rule';
import type { SignId } from './signId';

/** What no tax authority threatens a debtor with. Levy, seize, lien, passport and immediately weigh nothing: genuine notices say them as often. */
export const threatRules: readonly SignRule[] = [
  threat('arrest-threat', 'arrest', arrest),
  threat('police-threat', 'police', (contact) =>
    names(contact.reading, 'policeBenign') ||
    (isBy(contact, 'visit') && names(contact.reading, 'officialPapers'))
      ? undefined
      : saidAt(contact.reading, 'police'),
  ),
  threat('deportation-threat', 'deportation', deportation),
  threat('license-threat', 'license', (contact) =>
    isOfState(contact) ? undefined : together(contact.reading, 7, ['license'], ['takeAway']),
  ),
  threat('number-suspended', 'number-suspended', ({ reading }) => saidAt(reading, 'ssnSuspended')),
  threat('lawsuit-threat', 'lawsuit', (contact) =>
    names(contact.reading, 'lawsuitBenign') || isBy(contact, 'visit') ? undefined : lawsuit(contact),
  ),
  threat('criminal-charges', 'criminal-charges', (contact) =>
    isBy(contact, 'letter', 'visit') || names(contact.reading, 'crimeBenign')
      ? undefined
      : saidAt(contact.reading, 'crime'),
  ),
  rule(
    'custody-threat',
    unlessNews((contact) => (isBy(contact, 'letter') ? undefined : saidAt(contact.reading, 'custodyThreat'))),
  ),
  rule(
    'legal-menace',
    unlessNews((contact) => (isInbound(contact) ? saidAt(contact.reading, 'menace') : undefined)),
  ),
  rule(
    'stacked-menace',
    unlessNews((contact) => when(isInbound(contact) && menacesOf(contact) >= 2)),
  ),
];

function threat(id: SignId, told: Threat, inWords: (contact: Contact) => Span | undefined): SignRule {
  return rule(
    id,
    unlessNews((contact) => inWords(contact) ?? when(contact.told.threats?.includes(told) ?? false)),
  );
}

const isInbound = (contact: Contact): boolean =>
  (isSpoken(contact) || isTyped(contact) || isBy(contact, 'unknown')) && !contact.ownInitiative;

/** A state may file a tax warrant and suspend a licence for unpaid tax; the IRS does neither. */
const isOfState = (contact: Contact): boolean =>
  isBy(contact, 'letter', 'unknown') && names(contact.reading, 'stateBody');

function arrest(contact: Contact): Span | undefined {
  const { reading } = contact;
  if (isBy(contact, 'visit') && names(reading, 'officialPapers')) return undefined;
  return saidAt(reading, 'arrest') ?? (isOfState(contact) ? undefined : saidAt(reading, 'warrant'));
}

/** A letter about a taxpayer number may ask for immigration papers; a threat stands beside another one. */
function deportation(contact: Contact): Span | undefined {
  const { reading } = contact;
  if (isBy(contact, 'letter') && !says(reading, 'arrest', 'police', 'takeAway', 'giftCard', 'crime'))
    return undefined;
  return saidAt(reading, 'deport');
}

/** A case against the person's name, or papers to be served: told by a caller, never so by a letter of the IRS. */
function lawsuit(contact: Contact): Span | undefined {
  const { reading } = contact;
  const said = saidAt(reading, 'lawsuit');
  if (said || isBy(contact, 'letter')) return said;
  return (
    together(reading, 12, ['legalThing'], ['yourName']) ??
    together(reading, 30, ['serve'], ['irs', 'tax', 'legalThing'])
  );
}

/** How many menaces stand in it, counted up to two: phrases that share a word are one. */
function menacesOf({ reading }: Contact): number {
  const hits = (['menace', 'lawsuit', 'crime'] as const).flatMap(
    (concept) => reading.said.get(concept) ?? [],
  );
  const [first] = hits;
  const isApart = (hit: Span): boolean =>
    first !== undefined && (hit.from >= first.to || hit.to <= first.from);
  return hits.some(isApart) ? 2 : hits.length > 0 ? 1 : 0;
}
