import type {
  BankLevyHold,
  BankLevyInput,
  CollectionStatute,
  CollectionStatuteInput,
  PassportInput,
  PassportStanding,
  PenaltyRelief,
  PenaltyReliefInput,
  Result,
  SocialSecurityLevy,
  SocialSecurityLevyInput,
  Unknown,
  WageLevy,
  WageLevyInput,
} from '../assessment';

/** What the law sets limits to, and where they lie: what a levy leaves, and how long the IRS may collect. */
export interface LimitServices {
  wageLevy(input: Omit<WageLevyInput, 'payDate'>): Result<WageLevy, Unknown>;
  bankHold(input: Omit<BankLevyInput, 'asOf'>): Result<BankLevyHold, Unknown>;
  benefitLevy(input: Omit<SocialSecurityLevyInput, 'payDate'>): Result<SocialSecurityLevy, Unknown>;
  collectionStatute(input: CollectionStatuteInput): Result<CollectionStatute, Unknown>;
  passport(input: PassportInput): Result<PassportStanding, Unknown>;
  penaltyRelief(input: PenaltyReliefInput): Result<PenaltyRelief, Unknown>;
  readonly passportThresholdCents: number | undefined;
  /** Figures of law that a sentence names; absent where the fact book has none for the day. */
  readonly wageStatementDays: number | undefined;
  readonly bankHoldDays: number | undefined;
  readonly benefitLevyPercent: number | undefined;
}
