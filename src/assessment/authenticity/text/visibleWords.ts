import { isHidden, isInline, isNeverShown, isVoid } from './htmlTags';

/** An address behind words: what was shown for it, and whether it was shown at all. */
export interface Anchor {
  readonly href: string;
  readonly shown: string;
  readonly hidden: boolean;
}

export interface Visible {
  readonly text: string;
  readonly anchors: readonly Anchor[];
  readonly hidesWords: boolean;
}

/** What a reader sees of an HTML mail, and every address in it; text without tags stays as it is. One pass. */
export function visibleWords(html: string): Visible {
  if (!anyTag.test(html)) return { text: html, anchors: [], hidesWords: false };
  const page = new Page();
  let at = 0;
  for (const tag of html.matchAll(tags)) {
    page.add(html.slice(at, tag.index));
    page.tag(tag[1] ?? '', (tag[2] ?? '').toLowerCase(), tag[3] ?? '');
    at = tag.index + tag[0].length;
  }
  page.add(html.slice(at));
  return page.seen();
}

const names =
  'html|head|title|body|style|script|template|noscript|meta|link|base|div|p|br|hr|a|area|span|font|b|i|u|s|em|strong|small|big|sub|sup|center|table|thead|tbody|tfoot|tr|td|th|ul|ol|li|dl|dt|dd|h[1-6]|img|form|input|button|label|select|option|textarea|section|article|header|footer|main|nav|blockquote|pre|code|iframe|svg|video|object|figure|mark|del|ins|abbr|wbr|o:p|map|tt|kbd';
const anyTag = new RegExp(`</?(?:${names})(?=[\\s/>])`, 'i');
/** A comment, a doctype or one of the tags that mails use; `<notice@irs.gov>` and `<https://…>` are none. */
const tags = new RegExp(
  `<!--[^]*?(?:-->|$)|<![a-z][^>]{0,500}>|<(/?)(${names})(?=[\\s/>])((?:"[^"]{0,4000}"|'[^']{0,4000}'|[^"'<>])*)>`,
  'gi',
);

/** The page as it is read from top to bottom. */
class Page {
  private readonly words: string[] = [];
  private readonly anchors: Anchor[] = [];
  private hiddenBy: string | undefined;
  private depth = 0;
  private open: { href: string; from: number; hidden: boolean } | undefined;
  private hidesWords = false;

  add(text: string): void {
    if (this.hiddenBy === undefined) this.words.push(text);
    else if (!isNeverShown(this.hiddenBy) && /[\p{L}\p{N}]/u.test(text)) this.hidesWords = true;
  }

  tag(slash: string, name: string, attributes: string): void {
    if (name === '') return;
    this.address(slash, name, attributes);
    if (this.hiddenBy !== undefined) return this.within(slash, name);
    if (!isInline(name)) this.words.push(name === 'td' || name === 'th' ? ' ' : '\n');
    if (slash || isVoid(name) || !(isNeverShown(name) || isHidden(attributes))) return;
    this.hiddenBy = name;
    this.depth = 1;
  }

  seen(): Visible {
    this.close();
    return { text: this.words.join(''), anchors: this.anchors, hidesWords: this.hidesWords };
  }

  /** Inside something hidden only its own end matters. */
  private within(slash: string, name: string): void {
    if (name !== this.hiddenBy || isVoid(name)) return;
    this.depth += slash ? -1 : 1;
    if (this.depth === 0) this.hiddenBy = undefined;
  }

  private address(slash: string, name: string, attributes: string): void {
    if (name === 'a' || name === 'form') this.close();
    if (slash || name === 'link' || name === 'base') return;
    const href = hrefOf(attributes);
    const hidden = this.hiddenBy !== undefined || isHidden(attributes);
    if (href && name === 'a') this.open = { href, from: this.words.length, hidden };
    else if (href) this.anchors.push({ href, shown: '', hidden: hidden || name === 'iframe' });
  }

  private close(): void {
    if (!this.open) return;
    const { href, from, hidden } = this.open;
    const shown = this.words.slice(from).join('').trim();
    this.anchors.push({ href, shown, hidden });
    this.open = undefined;
  }
}

/** The address of a link, of where a form is sent, of a page inside the page, or of where a mail forwards to. */
const hrefOf = (attributes: string): string | undefined => {
  const found = /(?:^|\s)(?:href|action|url)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes);
  const forwards = found ?? /\burl\s*=\s*()()([^\s"'>;]+)/i.exec(attributes);
  return (forwards?.[1] || forwards?.[2] || forwards?.[3])?.replace(/[\s\u0000-\u001f]+/g, '');
};
