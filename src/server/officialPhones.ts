import type { OfficialPhones } from '../conversation/officialPhones';
import { phoneNumber } from './phoneNumber';

/** The numbers that a reply can name, out of the fact book. */
export const officialPhones: OfficialPhones = {
  irs: phoneNumber('irs-individual'),
  taxpayerAdvocate: phoneNumber('taxpayer-advocate'),
  tigta: phoneNumber('tigta'),
  identityTheft: phoneNumber('identity-theft'),
  postalInspection: phoneNumber('postal-inspection'),
  westernUnion: phoneNumber('western-union-fraud'),
  moneyGram: phoneNumber('moneygram-fraud'),
  cbe: phoneNumber('agency-cbe'),
  coast: phoneNumber('agency-coast'),
  conserve: phoneNumber('agency-conserve'),
};
