/** The page around the chat: calm, system letters, one column that fills the window from 320 pixels on. */
export const PAGE_STYLE = `
:root { color-scheme: light; --ink: #1c2733; --soft: #4d5a68; --line: #d3dae2; --accent: #1d5c8c; --ground: #f5f7f9; }
* { box-sizing: border-box; }
html { height: 100%; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; min-height: 100%; height: 100dvh; display: flex; flex-direction: column;
  background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
}
header, footer { flex: none; width: 100%; max-width: 52rem; margin: 0 auto; padding: .75rem 1rem; }
header { display: grid; grid-template-columns: 1fr auto; gap: .25rem 1rem; align-items: baseline; }
h1 { margin: 0; font-size: 1.375rem; line-height: 1.25; font-weight: 650; }
.lead { grid-column: 1 / -1; margin: 0; color: var(--soft); font-size: .9375rem; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.preview {
  grid-column: 1 / -1; margin: .25rem 0 0; padding: .4rem .75rem; background: #fff4d6;
  border: 1px solid #dfc67a; border-radius: .5rem;
}
main {
  flex: 1 1 auto; min-height: 20rem; width: 100%; max-width: 52rem; margin: 0 auto; background: #fff;
  border: 1px solid var(--line); border-radius: .75rem; overflow: hidden; display: flex; flex-direction: column;
}
#chat { flex: 1; min-height: 0; }
#chat .webchat__suggested-actions__button { height: auto; min-height: 40px; padding-block: .55rem; white-space: normal; text-align: start; }
#chat .webchat__suggested-actions__button-text { white-space: normal; overflow: visible; line-height: 1.3; }
.notice { margin: 0; padding: 1.5rem; color: var(--soft); }
.notice button {
  display: block; margin-top: 1rem; padding: .6rem 1.1rem; font: inherit; color: #fff; background: var(--accent);
  border: 0; border-radius: .5rem; cursor: pointer;
}
footer { color: var(--soft); font-size: .8125rem; line-height: 1.4; }
.framed header { padding: .5rem .75rem; }
.framed h1 { font-size: 1.0625rem; }
.framed main { border-width: 1px 0 0; border-radius: 0; }
.framed footer { padding: .4rem .75rem; font-size: .75rem; }
@media (max-width: 40rem) {
  header, footer { padding: .5rem .75rem; }
  h1 { font-size: 1.125rem; }
  /* The chat's first words say the same; on a small screen they need the room. */
  .lead { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  main { border-width: 1px 0; border-radius: 0; }
  footer { font-size: .75rem; }
  .preview { padding: .25rem .6rem; font-size: .8125rem; }
}
@media (max-height: 30rem) { body { height: auto; } }
`;
