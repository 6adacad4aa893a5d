import { drive, type Load, type Outcome } from './load';

/** Drives a bot that must answer everything as the script says: what is answered wrongly is not worth measuring. */
export async function driveWhole(load: Load): Promise<Outcome> {
  const outcome = await drive(load);
  if (outcome.firstFault !== undefined || outcome.strays > 0)
    throw new Error(
      `${JSON.stringify(outcome.faults)}, ${outcome.strays} stray messages; first: ${outcome.firstFault}`,
    );
  return outcome;
}
