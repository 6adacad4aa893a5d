/** Words that are put around the name of a tax authority in an address made to look like its own. */
const aroundTheName = new Set(
  `gov govt goverment government us usa federal fed national official my your tax taxes taxation taxpayer taxpayers
   refund refunds return returns rebate rebates stimulus eip relief forgiveness credit claim claims pay pays payer paying
   payment payments payonline epay bill billing balance debt collection collections lien levy notice notices letter
   audit service services support help helpdesk helpline assist assistance center centre office department dept agency
   account accounts portal login signin sign logon access secure secured security safe verify verified verification
   validate identity id idme confirm update updates status check track transcript online web site page home link info
   information form forms file filing efile efiling direct deposit fund funds funding fundhub fresh start program
   treasury revenue internal eservices alert alerts urgent mail email message customer client desk team case hub app
   go get now new net com org gov1 pin code unclaimed money cash bonus dept dir deposits processing process in on at for
   to www w3 impuesto impuestos reembolso reembolsos pago pagos pagar hacienda cuenta ayuda servicio servicios gobierno
   deuda aviso carta verificar seguro oficial espanol rebate rewards approval approved advance payout transfer card cards`.split(
    /\s+/,
  ),
);

/** Whether a run of letters is made of such words and digits alone: `refundstatus`, `pay2025`, nothing at all. */
export function isMadeOfTaxWords(letters: string): boolean {
  const reached = new Array<boolean>(letters.length + 1).fill(false);
  reached[0] = true;
  for (let at = 0; at < letters.length; at += 1) {
    if (!reached[at]) continue;
    if (/\d/.test(letters.charAt(at))) reached[at + 1] = true;
    for (let end = at + 2; end <= Math.min(letters.length, at + LONGEST); end += 1)
      if (aroundTheName.has(letters.slice(at, end))) reached[end] = true;
  }
  return reached[letters.length] === true;
}

/** Whether letters begin (or end) with such a word: what follows a name that is run together with others. */
export const touchesATaxWord = (letters: string, side: 'start' | 'end'): boolean =>
  Array.from({ length: Math.min(LONGEST, letters.length) }, (_, shorter) => shorter + 1).some(
    (length) =>
      length > 2 &&
      aroundTheName.has(side === 'start' ? letters.slice(0, length) : letters.slice(letters.length - length)),
  );

const LONGEST = 13;
