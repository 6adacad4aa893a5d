/** One thing that a reader says, and what the answer must hold. */
export interface Step {
  readonly say: string;
  readonly hears: RegExp;
}

/** What a reader answers on the main path; the amount is theirs alone. */
export const answersOf = (reader: number) => ({
  notice: 'CP504',
  noticeDate: '2026-11-02',
  amountDue: 2_000_011 + reader * 137,
  taxYears: [2021, 2022],
});

/** The main path: no emergency, the letter and its figures, the plan, and what the bot knows at the end. */
export function scriptOf(reader: number): readonly Step[] {
  const amount = amountOf(reader);
  const holds = new RegExp(amount.replace(/[$.]/g, '\\$&'));
  return [
    { say: 'a letter', hears: /CP504/ },
    { say: 'CP504', hears: /What date/ },
    { say: 'November 2, 2026', hears: /What amount/ },
    { say: amount, hears: holds },
    { say: '2021 and 2022', hears: /Is this right/ },
    { say: 'yes', hears: /CP504/ },
    { say: 'what do you know about me', hears: holds },
  ];
}

/** What only this reader says: no figure of the law looks like it. */
export const amountOf = (reader: number): string => inDollars(answersOf(reader).amountDue);

/** As the bot writes it. */
export const inDollars = (cents: number): string =>
  (cents / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' });

/** Amounts of the form that markers have. */
export const amountsIn = (text: string): readonly string[] => text.match(/\$\d{2,3},\d{3}\.\d{2}/g) ?? [];
