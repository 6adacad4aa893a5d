import type { LocalDate } from '../../assessment/kernel/localDate';
import type { Locale } from '../../conversation/locale';
import { say, type Say } from '../../conversation/reply';
import type { MessageKey } from '../../conversation/messageKey';
import type { Translator } from '../../localization/translator';
import { escapeHtml } from './escapeHtml';
import { PAGE_STYLE } from './pageStyle';

/** What one showing of the chat page depends on. */
export interface ChatPage {
  readonly locale: Locale;
  readonly words: Translator;
  readonly nonce: string;
  /** The addresses of the page's scripts, in the order in which they run. */
  readonly scripts: readonly string[];
  /** The day that the chat is pinned to, if it is. */
  readonly preview: LocalDate | undefined;
  readonly retentionDays: number;
  /** Shown inside a frame of another website. */
  readonly framed: boolean;
}

/** The page that holds the chat: one heading, the chat, and what a person should know before typing. */
export function chatPage(page: ChatPage): string {
  const text = (key: MessageKey, params?: Say['params']): string => escapeHtml(page.words(say(key, params)));
  const other = OTHER[page.locale];
  return `<!doctype html>
<html lang="${page.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text('page:title')}</title>
<link rel="icon" href="data:,">
<style nonce="${page.nonce}">${PAGE_STYLE}</style>
<noscript><style nonce="${page.nonce}">#chat { display: none; }</style></noscript>
${page.scripts.map((src) => `<script nonce="${page.nonce}" src="${src}" defer></script>`).join('\n')}
</head>
<body${page.framed ? ' class="framed"' : ''}>
<header>
<h1>${text('page:title')}</h1>
<a href="?lang=${other}" lang="${other}" hreflang="${other}">${text('page:otherLanguage')}</a>
<p class="lead">${text('page:lead')}</p>
${page.preview ? `<p class="preview" role="note">${text('page:preview', { day: { type: 'date', day: page.preview, style: 'short' } })}</p>` : ''}
</header>
<main aria-label="${text('page:chat')}">
<div id="chat"><p class="notice" role="status">${text('page:opening')}</p></div>
<noscript><p class="notice">${text('page:noScript')}</p></noscript>
</main>
<footer>${text('page:privacy', { count: page.retentionDays })}</footer>
<script type="application/json" id="settings">${settingsOf(page)}</script>
</body>
</html>
`;
}

const OTHER: Readonly<Record<Locale, Locale>> = { en: 'es', es: 'en' };

/** What the page's script needs; `<` is written so that nothing in it can end the element. */
function settingsOf({ locale, nonce, words }: ChatPage): string {
  const settings = {
    locale: REGION[locale],
    nonce,
    words: {
      failed: words(say('page:failed')),
      tryAgain: words(say('page:tryAgain')),
      typeHere: words(say('page:typeHere')),
      language: words(say('page:language')),
    },
  };
  return JSON.stringify(settings).replaceAll('<', '\\u003c');
}

/** Web Chat and the bot take a language with its region. */
const REGION: Readonly<Record<Locale, string>> = { en: 'en-US', es: 'es-US' };
