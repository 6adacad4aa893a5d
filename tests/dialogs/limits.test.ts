import { LT11_PLAN, talks } from './talks';

const { said } = talks();

const money = (heard: { readonly words: string }): readonly string[] =>
  heard.words.match(/\$[\d,]+\.\d\d/g) ?? [];

describe('what a levy leaves of pay', () => {
  const told = ['menu', '#money', '#keptShare', '#payShare'];

  // Publication 1494 of 2026: single, every two weeks 619.23, and 203.85 for each dependent.
  it.each([
    ['en', ['single', '2', 'none', 'every two weeks', '$1,150', 'no']],
    ['es', ['soltero o soltera', '2', 'ninguna', 'cada dos semanas', '$1,150', 'no']],
  ] as const)(
    'is told each payday, with what the missing statement costs, in %s',
    async (locale, answers) => {
      const { last } = await said([...told, ...answers], { locale });
      expect(last.keys).toContain('keptShare:pay.splits');
      expect(money(last)).toEqual(expect.arrayContaining(['$1,026.93', '$123.07', '$407.70']));
    },
  );

  it('is all of it when the pay is below the safe amount', async () => {
    const { last } = await said([...told, '#single', '#2', '#none', '#biweekly', '$900', '#no']);
    expect(last.keys).toContain('keptShare:pay.takesNothing');
    expect(last.keys).not.toContain('keptShare:pay.splits');
  });

  it('is counted so that the least is safe when nothing is told', async () => {
    const { last } = await said([...told, ...Array.from({ length: 4 }, () => '#dontKnow')]);
    expect(last.keys).toEqual(expect.arrayContaining(['keptShare:pay.exemptOnly', 'keptShare:pay.minimum']));
    // 16,100.00 over 12 months: married, each with a return, and nobody to support.
    expect(money(last)).toContain('$1,341.67');
  });

  it('names the danger of a second income', async () => {
    const { last } = await said([...told, '#single', '#none', '#none', '#weekly', '$700', '#yes']);
    expect(last.keys).toEqual(
      expect.arrayContaining(['keptShare:pay.otherIncome', 'keptShare:pay.exemptOnly']),
    );
  });

  it('shows its math line by line', async () => {
    const { last } = await said([...told, '#single', '#2', '#none', '#biweekly', '$1,150', '#no', '#math']);
    expect(last.keys).toEqual(
      expect.arrayContaining([
        'math:exempt-standard-deduction',
        'math:exempt-dependents',
        'math:wage-levy-takes',
        'math:missing-statement-costs',
      ]),
    );
  });

  it('is told anew when an answer changes', async () => {
    const { last, talk } = await said([
      ...told,
      ...['#single', '#2', '#none', '#biweekly', '$1,150', '#no'],
      ...['#change', '#dependents', '3'],
    ]);
    expect((await talk.caseFile()).money?.dependents).toBe(3);
    // 619.23 and 3 times 203.85 are more than the pay.
    expect(last.keys).toContain('keptShare:pay.takesNothing');
  });

  it('knows no table of a year that is not published, and says so', async () => {
    const answers = ['#single', '#2', '#none', '#biweekly', '$1,150', '#no'];
    const { last } = await said([...told, ...answers], { today: '2027-02-01' });
    expect(last.keys).toContain('keptShare:unknown');
    expect(money(last)).toEqual([]);
  });

  it('is asked of at once when pay is being taken', async () => {
    const { last } = await said(['#levy', '#wages', '2026-11-16', '#no', '#money', '#keptShare']);
    expect(last.keys).toContain('money:filingStatus.ask');
  });
});

describe('what a levy leaves of an account', () => {
  it.each(['en', 'es'] as const)('names the last day of the hold first, in %s', async (locale) => {
    const { last } = await said(['#levy', '#bank', '2026-11-09', '#no', '#money', '#keptShare', '$800'], {
      locale,
    });
    const { last: told } = await said(
      ['#levy', '#bank', '2026-11-09', '#no', '#money', '#keptShare', '$800', '$5,000'],
      { locale },
    );
    expect(last.keys).toContain('intake:amountDue.ask');
    // 21 days after November 9 (IRC 6332(c)).
    expect(told.blocks).toContainEqual(expect.objectContaining({ kind: 'deadline', day: '2026-11-30' }));
    expect(told.keys).toContain('keptShare:account.split');
  });

  it('says that no levy has come when none has, and what one would take', async () => {
    const { last } = await said([...LT11_PLAN, '#money', '#keptShare', '#accountShare', 'no', '$800']);
    expect(last.keys).toEqual(
      expect.arrayContaining(['keptShare:account.noLevy', 'keptShare:account.splitIf']),
    );
  });

  it('puts a levy that the bank got into the case', async () => {
    const { talk, last } = await said([
      ...LT11_PLAN,
      ...['#money', '#keptShare', '#accountShare', 'yes', '2026-11-09'],
    ]);
    expect((await talk.caseFile()).levy).toEqual({ kind: 'bank', servedDate: '2026-11-09' });
    expect(last.keys).toContain('money:bankBalance.ask');
  });
});

describe('what a levy leaves of Social Security', () => {
  const told = ['menu', '#money', '#keptShare', '#benefitShare'];

  it.each(['en', 'es'] as const)('is told by the month, in %s', async (locale) => {
    const { last } = await said([...told, '#retirement', '$1,480'], { locale });
    expect(last.keys).toContain('keptShare:benefit.splits');
    expect(money(last)).toEqual(expect.arrayContaining(['$1,258.00', '$222.00']));
  });

  it('is all of SSI, whose amount is not asked', async () => {
    const { last } = await said([...told, 'ssi']);
    expect(last.keys).toContain('keptShare:benefit.by-law');
  });

  it('is the share alone while the amount is not known', async () => {
    const { last } = await said([...told, '#retirement', '#dontKnow']);
    expect(last.keys).toContain('keptShare:benefit.share');
  });
});

describe('how old a debt can get', () => {
  const told = [...LT11_PLAN, '#money', '#more', '#debtAge'];

  it.each([
    ['en', 'May 24, 2021'],
    ['es', '24 de mayo de 2021'],
  ] as const)(
    'is ten years from the day on the books when nothing paused them, in %s',
    async (locale, day) => {
      const { last } = await said([...told, day, 'no'], { locale });
      expect(last.keys).toContain('debtAge:answer.day');
      expect(last.replies).toContainEqual(
        expect.objectContaining({
          blocks: expect.arrayContaining([
            expect.objectContaining({
              say: {
                key: 'debtAge:answer.day',
                params: { day: { type: 'date', day: '2031-05-24', style: 'short' } },
              },
            }),
          ]),
        }),
      );
    },
  );

  it('is later for a pause, by its days', async () => {
    const { last } = await said([
      ...told,
      '2021-05-24',
      'yes',
      'yes',
      '2022-03-01',
      '2022-06-01',
      ...NO.slice(1),
    ]);
    expect(last.keys).toContain('debtAge:effects.title');
    expect(last.words).not.toContain('May 24, 2031.');
  });

  it('is later by an unknown time for a pause without days', async () => {
    const { last } = await said([...told, '2021-05-24', 'yes', 'yes', "I don't know", ...NO.slice(1)]);
    expect(last.keys).toContain('debtAge:later.undated');
  });

  it('has no last day while something still stops the clock', async () => {
    const { last } = await said([
      ...told,
      ...['2021-05-24', 'yes', 'yes', '2026-03-01', 'it is not over', ...NO.slice(1)],
    ]);
    expect(last.keys).toContain('debtAge:answer.open');
  });

  it('has only a day before which it cannot end while the transcript is not at hand', async () => {
    const { last } = await said([...told, "I don't know"]);
    expect(last.keys).toEqual(
      expect.arrayContaining(['debtAge:answer.notBefore', 'debtAge:line.return-assessed']),
    );
  });

  it('shows the math of the two days apart', async () => {
    const pauses = ['yes', 'yes', '2023-01-05', '2023-02-20', ...NO.slice(1)];
    const { last } = await said([...told, '2021-05-24', ...pauses, '#math']);
    expect(last.keys.filter((key) => key.startsWith('debtAge:math'))).toEqual([
      'debtAge:math.earliest',
      'debtAge:math.latest',
    ]);
  });

  it('refuses an end before its beginning', async () => {
    const { last } = await said([...told, '2021-05-24', 'yes', 'yes', '2022-03-01', '2022-02-28']);
    expect(last.keys[0]).toBe('debtAge:pause.early');
  });

  /** Nothing of the five kinds happened. */
  const NO = Array.from({ length: 5 }, () => 'no');
});

describe('where a passport stands', () => {
  const LARGE = ['I got an LT11 dated October 27, 2026 for $80,000 for 2021', '#yes'];
  const asked = ['#money', '#more', '#passport'];

  it.each([
    ['$66,000.00', 'passport:answer.not-possible'],
    ['$66,000.01', 'passport:answer.possible'],
  ])('of a debt of %s with a lien that stands: %s', async (amount, answer) => {
    const { last } = await said([
      ...[`I got an LT11 dated October 27, 2026 for ${amount} for 2021`, '#yes', ...asked, 'no'],
      ...(answer === 'passport:answer.possible' ? ['yes', 'yes', '#none'] : []),
    ]);
    expect(last.keys).toContain(answer);
  });

  it.each(['en', 'es'] as const)('is open where a lien is not known of, in %s', async (locale) => {
    const { last } = await said([...LARGE, ...asked, 'no', '#dontKnow', '#dontKnow', '#dontKnow'], {
      locale,
    });
    expect(last.keys).toEqual(
      expect.arrayContaining(['passport:answer.unknown', 'passport:missing.shields']),
    );
  });

  it('is safe with a plan that is paid on time', async () => {
    const { last } = await said([...LARGE, ...asked, 'no', 'yes', 'yes', '#plan-paid-on-time']);
    expect(last.keys).toEqual(
      expect.arrayContaining(['passport:answer.not-possible', 'passport:shield.plan-paid-on-time']),
    );
  });

  it('after a CP508C tells what undoes it, and that paying part of it does not', async () => {
    const { last } = await said([...LARGE, ...asked, 'yes', '#none']);
    expect(last.keys).toEqual(
      expect.arrayContaining([
        'passport:answer.done',
        'passport:reversal.not-due',
        'passport:undo.plan',
        'passport:mistake.paid-below-threshold',
      ]),
    );
  });

  it('has no threshold in a year whose figure is not known, and says so', async () => {
    const { last } = await said([...LARGE, ...asked, 'no'], { today: '2027-02-01' });
    expect(last.keys).toContain('passport:threshold.unknown');
  });
});

describe('which penalty may come off', () => {
  const of = (year: string) => [`I got a CP14 dated November 2, 2026 for $4,000 for ${year}`, '#yes'];
  const asked = ['#money', '#more', '#penaltyRelief'];

  it.each(['en', 'es'] as const)(
    'of 2025 after clean years is the automatic exemption, not first-time relief, in %s',
    async (locale) => {
      const { last } = await said([...of('2025'), ...asked, '#failure-to-pay', '#none', 'yes'], { locale });
      expect(last.keys).toContain('penaltyRelief:first.automatic-exemption.fits');
    },
  );

  it('of a year whose years before hold another one of the letter stays open', async () => {
    const { last } = await said([...of('2024 and 2025'), ...asked, '#failure-to-pay', '#none', 'yes', 'no']);
    expect(last.keys).toEqual(
      expect.arrayContaining([
        'penaltyRelief:first.automatic-exemption.unknown',
        'penaltyRelief:overlap',
        'penaltyRelief:first.first-time-abate.fits',
      ]),
    );
  });

  it('of 2024 after clean years is first-time relief', async () => {
    const { last } = await said([...of('2024'), ...asked, '#failure-to-pay', '#none', 'yes', 'no']);
    expect(last.keys).toContain('penaltyRelief:first.first-time-abate.fits');
    expect(last.keys).toContain('penaltyRelief:goesOn.interest-on-tax');
  });

  it('of years that were not clean is reasonable cause, if there was one', async () => {
    const { last } = await said([...of('2024'), ...asked, '#failure-to-file', '#illness', 'no']);
    expect(last.keys).toContain('penaltyRelief:first.reasonable-cause.fits');
  });

  it('is none that we see without a cause, and says what would change that', async () => {
    const { last } = await said([...of('2024'), ...asked, '#failure-to-pay', '#no-money', 'no']);
    expect(last.keys).toContain('penaltyRelief:first.none');
  });

  it('hangs on the tax year', async () => {
    const { last } = await said(['menu', ...asked, '#dontKnow', '#dontKnow', '#dontKnow']);
    expect(last.keys).toContain('penaltyRelief:noYear');
  });
});

describe('the words that lead there', () => {
  it.each([
    ['what is left of my paycheck', 'keptShare:which.ask'],
    ['cuánto me queda', 'keptShare:which.ask'],
    ['how old can this debt get?', 'money:assessedDate.ask'],
    ['¿qué tan vieja puede ser esta deuda?', 'money:assessedDate.ask'],
    ['my passport', 'money:passportLetter.ask'],
    ['mi pasaporte', 'money:passportLetter.ask'],
    ['What is left of my pay or account?', 'keptShare:which.ask'],
    ['¿Qué me queda de mi sueldo o cuenta?', 'keptShare:which.ask'],
    ['¿Cuánto puede durar esta deuda?', 'money:assessedDate.ask'],
    ['Can penalties be taken off?', 'money:penaltyKind.ask'],
    ['¿Se pueden quitar las multas?', 'money:penaltyKind.ask'],
    ['can they drop the penalties?', 'money:penaltyKind.ask'],
    ['¿me pueden quitar las multas?', 'money:penaltyKind.ask'],
  ])('"%s"', async (words, asked) => {
    const { last } = await said([...LT11_PLAN, words]);
    expect(last.keys).toContain(asked);
  });

  it('lead back to the question that waited', async () => {
    const { last } = await said(['#letter', 'LT11', 'my passport', '#back']);
    expect(last.keys).toContain('intake:noticeDate.ask');
  });
});

describe('below the answer to a fear', () => {
  it.each([
    ['can they take my paycheck', 'workItOut.pay.keptShare', 'money:filingStatus.ask'],
    ['can they take my social security', 'workItOut.social-security.keptShare', 'money:benefitKind.ask'],
    [
      '¿me pueden quitar el dinero de mi cuenta?',
      'workItOut.bank-account.keptShare',
      'money:bankHasLevy.ask',
    ],
    ['how long can they collect', 'workItOut.collection-time.debtAge', 'money:assessedDate.ask'],
    ['can I travel', 'workItOut.travel.passport', 'money:passportLetter.ask'],
    ['will the penalties get waived?', 'workItOut.interest.penaltyRelief', 'money:penaltyKind.ask'],
  ])('"%s" the button %s works it out', async (fear, button, asked) => {
    const { turns } = await said([...LT11_PLAN, fear, `#${button}`]);
    expect(turns.at(-2)?.choices.map(({ id }) => id)).toContain(button);
    expect(turns.at(-1)?.keys).toContain(asked);
  });

  it('nothing stands that cannot be worked out', async () => {
    const { last } = await said([...LT11_PLAN, 'am I going to jail']);
    expect(last.choices.filter(({ id }) => id.startsWith('workItOut'))).toEqual([]);
  });
});

describe("answers in the reader's own words", () => {
  it.each([
    ['en', ['married filing jointly', '2', 'none', 'every other week']],
    ['es', ['casados en conjunto', '2', 'ninguna', 'cada 2 semanas']],
  ] as const)('are taken for the pay, in %s', async (locale, answers) => {
    const { talk } = await said(['menu', '#money', '#keptShare', '#payShare', ...answers], { locale });
    expect((await talk.caseFile()).money).toEqual({
      filingStatus: 'married-joint',
      dependents: 2,
      over65OrBlind: 0,
      payPeriod: 'biweekly',
    });
  });

  it.each([
    ['en', ['late filing', 'I was in the hospital']],
    ['es', ['por declarar tarde', 'estuve en el hospital']],
  ] as const)('are taken for a penalty, in %s', async (locale, answers) => {
    const { talk } = await said([...LT11_PLAN, '#money', '#more', '#penaltyRelief', ...answers], { locale });
    expect((await talk.caseFile()).money).toEqual({
      penaltyKind: 'failure-to-file',
      reliefReason: 'illness',
    });
  });

  it('may name a number of boxes that a single person does not have, and are asked again', async () => {
    const { last } = await said(['menu', '#money', '#keptShare', '#payShare', '#single', '#none', '3']);
    expect(last.keys[0]).toBe('readers:count.expected');
  });
});
