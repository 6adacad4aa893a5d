import { halfUp } from '../kernel/halfUp';

/** Cents in the nearest whole dollar, as the lines of Form 433-A (OIC) are rounded, and never below zero. */
export const wholeDollars = (cents: number): number => Math.max(0, halfUp(cents / 100) * 100);
