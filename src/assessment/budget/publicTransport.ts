import { valueOn } from '../facts/valueOn';
import { ok } from '../kernel/result';
import { mathStep } from '../math/mathStep';
import { NO_ALLOWANCE, type FindAllowance } from './allowance';
import { inFull, lesserOf } from './standardLine';
import { tableStays } from './tableStays';

/**
 * Buses, trains and the like: without a vehicle the whole standard of a household, whatever is spent; beside a vehicle
 * the lesser of the fares and the standard, where both are needed (IRM 5.8.5.22.3).
 */
export const publicTransport: FindAllowance = ({ vehicles, publicTransport: fares }, { living }, on) => {
  if (vehicles.length > 0 && !fares) return ok(NO_ALLOWANCE);
  const found = valueOn(living.publicTransportCents, on);
  if (!found.ok) return found;
  const standard = found.value.value;
  const asked = fares ?? 0;
  const line =
    vehicles.length > 0
      ? lesserOf('public-transport', asked, standard)
      : inFull('public-transport', standard, fares);
  const cents = line.allowed;
  const values = { paid: { cents: asked }, standard: { cents: standard } };
  return ok({
    lines: [line],
    steps: [mathStep('public-transport', values, { cents }, [found.value])],
    unknowns: vehicles.length > 0 ? ['need-of-public-transport'] : [],
    assumptions: tableStays([found.value], on),
  });
};
