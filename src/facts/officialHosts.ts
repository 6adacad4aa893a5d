/** The hosts whose word counts as official: federal sites, the courts, and the Code of the District of Columbia. */
export const OFFICIAL_HOSTS: readonly string[] = [
  'irs.gov',
  'uscode.house.gov',
  'ecfr.gov',
  'federalregister.gov',
  'govinfo.gov',
  'congress.gov',
  'supremecourt.gov',
  'ustaxcourt.gov',
  'dccouncil.gov',
  'ftc.gov',
  'ssa.gov',
  'studentaid.gov',
  'tigta.gov',
  'usa.gov',
];

/** Tells whether an address is an `https` one on an official host or below it (`es.taxpayeradvocate.irs.gov`). */
export function isOfficial(address: string): boolean {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || url.username || url.port) return false;
  return OFFICIAL_HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}
