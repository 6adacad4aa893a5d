import { cite } from '../../facts/cite';
import type { FactBook } from '../../facts/factBook';
import type { Contact } from '../contact';
import { collectorRules } from './collectors';
import { inventedBodyRules } from './inventedBody';
import { linkRules } from './links';
import { lureRules } from './lures';
import { markRules } from './marks';
import { payeeRules } from './payee';
import { paymentRules } from './payment';
import { pressureRules } from './pressure';
import { quoteOf } from './quoteOf';
import { requestRules } from './requests';
import { sellerRules } from './sellers';
import type { Sign } from './sign';
import { SIGN_TABLE } from './signTable';
import { threatRules } from './threats';

const RULES = [
  ...paymentRules,
  ...payeeRules,
  ...threatRules,
  ...pressureRules,
  ...inventedBodyRules,
  ...linkRules,
  ...lureRules,
  ...requestRules,
  ...collectorRules,
  ...sellerRules,
  ...markRules,
];

/** Every sign that a contact shows, the heaviest first. */
export const signsOf = (contact: Contact, factBook: FactBook): readonly Sign[] =>
  RULES.flatMap(({ id, sees }) => {
    const seen = sees(contact);
    if (!seen) return [];
    const { weight, sources } = SIGN_TABLE[id];
    const quote = quoteOf(seen, contact);
    return [{ id, weight, ...(quote && { quote }), citations: cite(factBook, ...sources) }];
  }).toSorted((a, b) => b.weight - a.weight);
