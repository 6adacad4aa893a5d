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

/** The last stop goes, and so does each one before it that would leave a host again. */
function withoutHost(host: string): string {
  const labels = host.split(stop);
  let kept = labels.length;
  while (kept > 1 && couldBeClicked(labels, kept)) kept -= 1;
  if (kept === labels.length) return host;
  return [labels.slice(0, kept).join('.'), ...labels.slice(kept)].join('[.]');
}

/** Whether the first labels alone would be linked: chats link any two letters after a stop, `www`, and four numbers. */
function couldBeClicked(labels: readonly string[], count: number): boolean {
  const suffix = labels[count - 1] ?? '';
  return (
    /^(?:[a-z]{2}|xn--.*)$/i.test(suffix) ||
    /^www$/iu.test(labels[0] ?? '') ||
    (count === 4 && labels.slice(0, count).every((label) => /^\d{1,3}$/.test(label))) ||
    endsInSuffix(`a.${suffix.toLowerCase()}`)
  );
}
