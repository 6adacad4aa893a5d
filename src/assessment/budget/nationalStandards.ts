import { valueOn } from '../facts/valueOn';
import { ok } from '../kernel/result';
import { mathStep } from '../math/mathStep';
import type { FindAllowance } from './allowance';
import { inFull } from './standardLine';
import { tableStays } from './tableStays';

/** Food, clothing and other items: the whole standard for the size of the household, without asking what is spent (IRC 7122(d)(2)). */
export const foodAndClothing: FindAllowance = ({ persons, food }, { living }, on) => {
  const found = valueOn(living.nationalStandardCents, on);
  if (!found.ok) return found;
  const { byPersons, eachMore } = found.value.value;
  const beyond = Math.max(0, persons - byPersons.length);
  const base = byPersons[persons - beyond - 1] ?? 0;
  const cents = base + beyond * eachMore;
  const values = {
    persons: { count: persons },
    base: { cents: base },
    more: { count: beyond },
    eachMore: { cents: eachMore },
  };
  return ok({
    lines: [inFull('food-clothing-other', cents, food)],
    steps: [mathStep('national-standard', values, { cents }, [found.value])],
    unknowns: [],
    assumptions: tableStays([found.value], on),
  });
};

/** Out-of-pocket health care: the whole standard for each person, more from 65 on, beside what insurance costs (IRC 7122(d)(2)). */
export const outOfPocketHealth: FindAllowance = (money, { living }, on) => {
  const found = valueOn(living.healthStandardCents, on);
  if (!found.ok) return found;
  const { under65, from65 } = found.value.value;
  const younger = money.persons - money.personsFrom65;
  const cents = younger * under65 + money.personsFrom65 * from65;
  const values = {
    younger: { count: younger },
    each: { cents: under65 },
    older: { count: money.personsFrom65 },
    eachOlder: { cents: from65 },
  };
  return ok({
    lines: [inFull('out-of-pocket-health', cents, money.outOfPocketHealth)],
    steps: [mathStep('health-standard', values, { cents }, [found.value])],
    unknowns: [],
    assumptions: tableStays([found.value], on),
  });
};
