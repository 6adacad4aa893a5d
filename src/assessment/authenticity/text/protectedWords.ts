/**
 * Words that a sender disguises because filters look for them: who he says he is, what he wants and how he wants it.
 * A disguised spelling counts only when it gives one of these, so that no ordinary word is ever changed.
 */
export const protectedWords: ReadonlySet<string> = new Set(
  `irs irsgov hmrc internal revenue service services treasury treasuries department federal government agency agent
   official officer tax taxes refund refunds return returns stimulus audit debt lien levy notice final urgent immediately
   immediate warning alert arrest arrested warrant police sheriff court lawsuit jail prison deport deported deportation
   immigration license suspended suspension social security ssn number account accounts bank banking routing deposit
   direct card cards credit debit gift itunes apple google play target walmart amazon ebay steam vanilla prepaid
   moneypak greendot bitcoin btc ethereum crypto cryptocurrency usdt wallet zelle venmo paypal cashapp cash app wire
   transfer western union moneygram payment payments pay paid money fee fees penalty penalties verify verified
   verification confirm confirmation identity password passcode code codes pin login signin sign click link here update
   usa now today call text send scan com gov org net www http https impuestos impuesto reembolso pago pagar tarjeta tarjetas regalo cuenta banco
   arresto policia servicio rentas internas hacienda the your you a to of and is on for`.split(/\s+/),
);
