import { serviceUrlPolicy } from '../../../src/channels/botFramework/serviceUrlPolicy';

const strict = serviceUrlPolicy({ also: [], thisMachine: false });
const wider = serviceUrlPolicy({ also: ['connector.example.org', '*.example.net'], thisMachine: false });
const development = serviceUrlPolicy({ also: [], thisMachine: true });

it.each([
  'https://smba.trafficmanager.net/amer/',
  'https://smba.trafficmanager.net/teams',
  'https://smba.trafficmanager.net',
  'https://smba.trafficmanager.net/emea/99999999-2222-4333-8444-555555555555/',
  'https://smba.infra.gcc.teams.microsoft.com/gcc',
  'https://directline.botframework.com/',
  'https://webchat.botframework.com/',
  'https://a.b.botframework.com/',
])('lets a reply go to %s', (serviceUrl) => expect(strict(serviceUrl)).toBeInstanceOf(URL));

it.each([
  ['nothing', undefined],
  ['null', null],
  ['a number', 1],
  ['a list', ['https://smba.trafficmanager.net/']],
  ['an object that turns into the address', { toString: () => 'https://smba.trafficmanager.net/' }],
  ['an empty text', ''],
  ['no address', 'smba.trafficmanager.net'],
  ['http', 'http://smba.trafficmanager.net/'],
  ['another scheme', 'ftp://smba.trafficmanager.net/'],
  ['a file', 'file:///etc/passwd'],
  ['a script', 'javascript:alert(1)'],
  ['another host', 'https://evil.example/'],
  ['a user name that looks like the host', 'https://smba.trafficmanager.net@evil.example/'],
  ['a password', 'https://user:secret@smba.trafficmanager.net/'],
  ['an empty user name', 'https://@smba.trafficmanager.net/'],
  ['the host as a sub-domain of another', 'https://smba.trafficmanager.net.evil.example/'],
  ['the host in the path', 'https://evil.example/smba.trafficmanager.net'],
  ['the host in the query', 'https://evil.example/?smba.trafficmanager.net'],
  ['the host behind a hash', 'https://evil.example#smba.trafficmanager.net'],
  ['a backslash', 'https://evil.example\\@smba.trafficmanager.net/'],
  ['backslashes for slashes', 'https:\\\\smba.trafficmanager.net\\'],
  ['one slash', 'https:/smba.trafficmanager.net/'],
  ['three slashes', 'https:///smba.trafficmanager.net/'],
  ['a name beside it', 'https://evil.trafficmanager.net/'],
  ['the bare domain', 'https://trafficmanager.net/'],
  ['the domain of the wildcard alone', 'https://botframework.com/'],
  ['a host that ends like it', 'https://evilbotframework.com/'],
  ['nothing in front of the dot', 'https://.botframework.com/'],
  ['another port', 'https://smba.trafficmanager.net:8443/'],
  ['the usual port, said', 'https://smba.trafficmanager.net:443/'],
  ['port zero', 'https://smba.trafficmanager.net:0/'],
  ['a trailing dot', 'https://smba.trafficmanager.net./'],
  ['capitals', 'https://SMBA.trafficmanager.net/'],
  ['a wide letter', 'https://smba.trafficmanager.ｎet/'],
  ['an ideographic dot', 'https://smba。trafficmanager。net/'],
  ['a letter of another alphabet', 'https://smbа.trafficmanager.net/'],
  ['the same as punycode', 'https://xn--smb-7cd.trafficmanager.net/'],
  ['a soft hyphen', 'https://smba.traffic\u00admanager.net/'],
  ['an escaped letter', 'https://%73mba.trafficmanager.net/'],
  ['an escaped null', 'https://smba.trafficmanager.net%00.evil.example/'],
  ['a tab', 'https://smba.traffic\tmanager.net/'],
  ['a line break', 'https://smba.trafficmanager.net/\r\nHost: evil.example'],
  ['a space in front', ' https://smba.trafficmanager.net/'],
  ['a space behind', 'https://smba.trafficmanager.net/ '],
  ['a way up', 'https://smba.trafficmanager.net/amer/../../'],
  ['an escaped way up', 'https://smba.trafficmanager.net/%2e%2e/'],
  ['a query', 'https://smba.trafficmanager.net/?to=evil'],
  ['an empty query', 'https://smba.trafficmanager.net/?'],
  ['a hash', 'https://smba.trafficmanager.net/#x'],
  ['this machine', 'https://localhost/'],
  ['this machine by its address', 'https://127.0.0.1/'],
  ['an address of a cloud', 'http://169.254.169.254/'],
  ['an address as one number', 'https://2130706433/'],
  ['an address in hexadecimal', 'https://0x7f000001/'],
  ['an address of version 6', 'https://[::1]/'],
  ['an address of version 4 in version 6', 'https://[::ffff:127.0.0.1]/'],
  ['a very long one', `https://smba.trafficmanager.net/${'a'.repeat(500)}`],
])('lets no reply go to %s', (_what, serviceUrl) => expect(strict(serviceUrl)).toBeUndefined());

it.each(['https://connector.example.org/', 'https://a.example.net/', 'https://a.b.example.net/x'])(
  'lets a reply go to %s when its host was added',
  (serviceUrl) => {
    expect(wider(serviceUrl)).toBeInstanceOf(URL);
    expect(strict(serviceUrl)).toBeUndefined();
  },
);

it.each([
  'http://connector.example.org/',
  'https://x.connector.example.org/',
  'https://example.net/',
  'https://aexample.net/',
])('does not let a reply go to %s because a host near it was added', (serviceUrl) =>
  expect(wider(serviceUrl)).toBeUndefined(),
);

it.each([
  'http://localhost:56150/_connector',
  'http://127.0.0.1:9000',
  'http://[::1]:9000/',
  'https://localhost/',
])('lets a reply go to %s in development alone', (serviceUrl) => {
  expect(development(serviceUrl)).toBeInstanceOf(URL);
  expect(strict(serviceUrl)).toBeUndefined();
});

it.each([
  'http://evil.example/',
  'http://localhost.evil.example/',
  'http://127.0.0.1.evil.example/',
  'http://127.0.0.2/',
  'http://0.0.0.0/',
  'http://192.168.0.1/',
  'ftp://localhost/',
  'http://user@localhost/',
  'http://2130706433/',
])('does not let a reply go to %s in development', (serviceUrl) =>
  expect(development(serviceUrl)).toBeUndefined(),
);
