import { OFFICIAL_HOSTS as CITABLE_HOSTS } from '../../src/facts/officialHosts';
import { officialLink } from '../../src/rendering/officialHosts';

it.each([
  'https://www.irs.gov/notices',
  'https://irs.gov/',
  'https://taxpayeradvocate.irs.gov/get-help/',
  'https://uscode.house.gov/view.xhtml?req=6330',
  'https://www.ustaxcourt.gov/',
  'https://consumidor.ftc.gov/',
  'https://988lifeline.org/es/inicio/',
])('links to the official page %s', (address) => expect(officialLink(address)).toBe(address));

it.each([
  ['another site', 'https://example.com/'],
  ['a name that only ends alike', 'https://notirs.gov/'],
  ['a name that only starts alike', 'https://irs.gov.example.com/'],
  ['an official name before an at sign', 'https://irs.gov@example.com/'],
  ['a login', 'https://someone:else@www.irs.gov/'],
  ['an unencrypted address', 'http://www.irs.gov/'],
  ['another port', 'https://www.irs.gov:8443/'],
  ['a script', 'javascript:alert(1)//irs.gov'],
  ['data', 'data:text/html,irs.gov'],
  ['a look-alike in another script', 'https://www.іrs.gov/'],
  ['a path alone', '/notices'],
  ['nothing', ''],
])('does not link to %s', (_what, address) => expect(officialLink(address)).toBeUndefined());

describe('a source that may be cited may be linked', () => {
  it.each(CITABLE_HOSTS)('on %s', (host) => expect(officialLink(`https://${host}/page`)).toBeDefined());
});
