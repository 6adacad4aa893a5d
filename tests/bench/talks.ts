import type { Talk } from './talk';

/** A bot that says back what it hears. */
export const echoTalk: Talk = { opening: [], round: [{ say: 'hello there', expect: [/hello there/] }] };

/** Books one appointment after the other. */
export const bookingTalk: Talk = {
  opening: [{ say: 'hi', expect: [/Welcome/, /Which city/] }],
  round: [
    { say: 'Austin', expect: [/What do you come for/] },
    { say: 'Payment', expect: [/On what date/] },
    { say: 'march 22 2027', expect: [/Austin.*Payment.*2027-03-22/] },
    { say: 'yes', expect: [/booked/, /Which city/] },
  ],
};

/** The main path of the guide: greeting, no emergency, the letter and its figures, the plan, the next step, and over again. */
export const guideTalk: Talk = {
  opening: [{ say: 'hi', expect: [/letter/] }],
  round: [
    { say: 'no', expect: [/letter/] },
    { say: 'a letter', expect: [/CP504/] },
    { say: 'LT11', expect: [/LT11/] },
    { say: 'October 27, 2026', expect: [/October 27, 2026/] },
    { say: '$34,200', expect: [/34,200/] },
    { say: '2021 and 2022', expect: [/2021.*2022/s] },
    { say: 'yes', expect: [/November 25, 2026/, /6330/] },
    { say: 'what next?', expect: [/12153/] },
    { say: 'start over', expect: [/letter/] },
  ],
};
