/** The address to link to when it belongs to an official site over https, else nothing: such an address is shown as words only. */
export function officialLink(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const plain = url.protocol === 'https:' && !url.port && !url.username && !url.password;
  return plain && isOfficial(url.hostname) ? url.href : undefined;
}

/** Sites of the government, courts and its helplines that we may send a frightened reader to; subdomains included. */
const OFFICIAL_HOSTS = [
  'irs.gov',
  'treasury.gov',
  'tigta.gov',
  'usa.gov',
  'ecfr.gov',
  'federalregister.gov',
  'govinfo.gov',
  'congress.gov',
  'uscode.house.gov',
  'ustaxcourt.gov',
  'uscourts.gov',
  'supremecourt.gov',
  'dccouncil.gov',
  'justice.gov',
  'opm.gov',
  'ssa.gov',
  'studentaid.gov',
  'sba.gov',
  'pay.gov',
  'eftps.gov',
  'state.gov',
  'fema.gov',
  'ftc.gov',
  'consumerfinance.gov',
  'identitytheft.gov',
  'ic3.gov',
  'fbi.gov',
  '988lifeline.org',
] as const;

const isOfficial = (host: string): boolean =>
  OFFICIAL_HOSTS.some((official) => host === official || host.endsWith(`.${official}`));
