import { endsInSuffix } from './registrableOf';

/**
 * Text in which no address can be clicked: `hxxps://irs.gov.safe-paying[.]com`. Every quoted message passes through it
 * before it is shown; doing it twice changes nothing.
 */
export const defang = (text: string): string => text.replace(run, unclickable);

/** A run in which an address could stand. */
const run = /[^\s<>"'`(){}[\]|]+/gu;

function unclickable(token: string): string {
  const dead = token.replace(/(?:http|ftp)(?=s?:)/gi, (scheme) => (scheme.length === 3 ? 'fxp' : 'hxxp'));
  return stop.test(dead) ? dead.replace(hosts, withoutHost) : dead;
}

/** A full stop, or one of those that a browser takes for it. */
const stop = /[.\u3002\uff0e\uff61]/u;

/** Whatever stands between the marks that end a host may be one, with or without a scheme before it. */
const hosts =
  /(?<![\p{L}\p{N}\p{M}_\u200b-\u200d-])[\p{L}\p{N}\p{M}_\u200b-\u200d-]+(?:[.\u3002\uff0e\uff61][\p{L}\p{N}\p{M}_\u200b-\u200d-]+)+/gu;

/** The stop before what ends a link goes, and so does each one before it that would leave a host again. */
function withoutHost(host: string): string {
  const labels = host.split(stop);
  let isEnd = true;
  const dead = labels.map(() => '.');
  for (let at = labels.length - 1; at > 0; at -= 1) {
    isEnd = (isEnd || endsEarly.test(labels[at] ?? '')) && couldBeClicked(labels, at + 1);
    if (isEnd) dead[at] = '[.]';
  }
  return dead.includes('[.]') ? labels.map((label, at) => (at > 0 ? dead[at] : '') + label).join('') : host;
}

/** A chat that knows plain letters only ends its link before another one: `irs.gov` in `irs.gové`. */
const endsEarly = /^[\w-]+(?=[^\w-])/;

/** Whether the first labels alone would be linked: chats link any two letters after a stop, `www`, and four numbers. */
function couldBeClicked(labels: readonly string[], count: number): boolean {
  const suffix = labels[count - 1] ?? '';
  return (
    isSuffix(suffix) ||
    isSuffix(endsEarly.exec(suffix)?.[0] ?? '') ||
    /^www$/iu.test(labels[0] ?? '') ||
    (count === 4 && labels.slice(0, count).every((label) => /^\d{1,3}$/.test(label)))
  );
}

const isSuffix = (label: string): boolean =>
  /^(?:[a-z]{2}|xn--.*)$/i.test(label) || (label !== '' && endsInSuffix(`a.${label.toLowerCase()}`));
