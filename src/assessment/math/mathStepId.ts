import { z } from 'zod';
import { CHARGE_STEPS } from '../charges/chargeSteps';
import { STATUTE_STEPS } from '../deadlines/statuteSteps';
import { LEVY_STEPS } from '../levy/levySteps';
import { BUDGET_STEPS } from '../options/budgetSteps';
import { COMPARE_STEPS } from '../options/compareSteps';

/** The lines of math that the core can write. Each folder names its own. */
export const MathStepId = z.enum([
  ...CHARGE_STEPS,
  ...STATUTE_STEPS,
  ...LEVY_STEPS,
  ...BUDGET_STEPS,
  ...COMPARE_STEPS,
]);
export type MathStepId = z.infer<typeof MathStepId>;
