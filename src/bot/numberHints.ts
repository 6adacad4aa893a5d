/** What the words beside a number say that it is. */
export interface NumberHint {
  readonly of: 'taxId' | 'ein' | 'card' | 'account';
  /** "Number", "no." or a colon stands between: the digits that follow are surely it. */
  readonly named: boolean;
}

/** The hint of the words that lead straight to a number, such as "my account number is". */
export function hintBefore(words: string): NumberHint | undefined {
  const hint = HINTS.find(([, before]) => before.test(words));
  return hint && { of: hint[0], named: NAMED.test(words) };
}

/** The hint of the words straight after a number, such as "is my routing number". */
export function hintAfter(words: string): NumberHint | undefined {
  const hint = HINTS.find(([, , after]) => after.test(words));
  return hint && { of: hint[0], named: true };
}

const NAMES = {
  ein: 'f?ein|employer id(?:entification)?(?: number)?',
  taxId:
    'ssn|nss|ss ?#|social(?: security| sec)?|s\\.s\\.n?|seguro social|itin|tin|tax ?id|tax(?:payer)? id(?:entification)?|identificaci[oó]n',
  card: '(?:credit|debit|bank) card|card|visa|mastercard|amex|discover|tarjeta',
  account:
    'account|accounts|acct|acc|a/c|checking|savings|iban|clabe|routing|aba|rtn|cuenta|cuentas|ruta|ahorros|cheques',
} as const;

/** Words that may stand between the name and its number; any other word ends the hint. */
const BETWEEN =
  'is|was|are|es|era|son|number|numbers|num|nbr|nr|nro|no|n[uú]mero|n|my|mi|the|el|la|his|her|our|su|of|de|del|at|for|para|with|con|en|bank|banco|bancaria|bancario|account|cuenta|acct|card|tarjeta|checking|savings|ahorros|cheques|routing|ruta|and|y|it|its|id|here|aqu[ií]|security|code|type|tr[aá]nsito|chase|wells|fargo|citi|of america';
const MARK = '[\\s:#=.,\'"()/_-]';

const HINTS = (['ein', 'taxId', 'card', 'account'] as const).map(
  (of) =>
    [
      of,
      new RegExp(`(?<!\\p{L})(?:${NAMES[of]})(?:${MARK}|(?<!\\p{L})(?:${BETWEEN})(?!\\p{L})){0,30}$`, 'iu'),
      new RegExp(
        `^[\\s,)]{0,3}(?:is|are|was|es|son|era|=|\\()${MARK}{0,3}(?:(?:my|our|the|mi|el|la|su|bank|number|n[uú]mero|de|del|checking|savings) ){0,5}(?:${NAMES[of]})(?!\\p{L})`,
        'iu',
      ),
    ] as const,
);

const NAMED =
  /(?:numbers?|num|nbr|nr|nro|no\.|n[uú]mero|[#:=]|acct|routing|ruta|aba|iban|clabe)[^\p{L}]*(?:(?:is|es|de|my|mi|bank|account|cuenta)[^\p{L}]*){0,4}$/iu;
