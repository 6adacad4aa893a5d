import { resolve } from 'node:path';

const WEB_CHAT = resolve(__dirname, '../../node_modules/botframework-webchat');

/** Web Chat's own Markdown engine with the options that Web Chat gives it: bare addresses link, mark-up passes. */
export function webChatMarkdown(markdown: string): string {
  const MarkdownIt = require(require.resolve('markdown-it', { paths: [WEB_CHAT] }));
  const options = { breaks: false, html: true, linkify: true, typographer: true, xhtmlOut: true };
  return new MarkdownIt(options).render(markdown);
}
