import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const ofWebChat = createRequire(resolve(__dirname, '../../node_modules/botframework-webchat/package.json'));

/** Web Chat's own Markdown engine with the options that Web Chat gives it: bare addresses link, mark-up passes. */
export function webChatMarkdown(markdown: string): string {
  const MarkdownIt = ofWebChat('markdown-it');
  const options = { breaks: false, html: true, linkify: true, typographer: true, xhtmlOut: true };
  return new MarkdownIt(options).render(markdown);
}
