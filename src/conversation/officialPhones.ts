/** Telephone numbers that a reply can name, as the fact book has them. */
export interface OfficialPhones {
  readonly irs: string;
  readonly taxpayerAdvocate: string;
  readonly tigta: string;
  readonly identityTheft: string;
  readonly postalInspection: string;
  readonly westernUnion: string;
  readonly moneyGram: string;
  /** Private agencies that collect for the IRS. */
  readonly cbe: string;
  readonly coast: string;
  readonly conserve: string;
}
