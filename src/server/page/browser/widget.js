// Puts a button on a website that opens the chat in a frame. `WORDS` stands above, written by the server.
(() => {
  const script = document.currentScript;
  const home = new URL(script.src).origin;
  const language = (script.dataset.lang || document.documentElement.lang || 'en').slice(0, 2).toLowerCase();
  const locale = language in WORDS ? language : 'en';
  const words = WORDS[locale];
  const accent = '#1d5c8c';

  const element = (name, attributes, style) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    // Set property by property: a site's policy may forbid style attributes.
    made.style.cssText = style;
    return made;
  };

  const launcher = element(
    'button',
    { type: 'button', 'aria-expanded': 'false', 'aria-controls': 'irs-notice-guide-panel', lang: locale },
    `position:fixed;right:16px;bottom:16px;z-index:2147483001;padding:12px 18px;border:2px solid #fff;border-radius:28px;
     background:${accent};color:#fff;font:600 16px/1.3 system-ui,sans-serif;cursor:pointer;box-shadow:0 2px 12px #0004;`,
  );
  const panel = element(
    'div',
    { id: 'irs-notice-guide-panel', role: 'dialog', 'aria-label': words.title, lang: locale },
    `display:none;position:fixed;right:16px;bottom:80px;z-index:2147483000;width:min(420px,calc(100vw - 32px));
     height:min(680px,calc(100dvh - 96px));border:1px solid #b7c2cd;border-radius:12px;overflow:hidden;background:#fff;
     box-shadow:0 8px 32px #0003;`,
  );
  const label = () => {
    launcher.textContent = isOpen() ? words.close : words.open;
    launcher.setAttribute('aria-expanded', String(isOpen()));
  };
  const isOpen = () => panel.style.display === 'block';

  // The chat is loaded when it is first asked for, and stays when it is folded away.
  const frame = () => {
    const known = panel.firstElementChild;
    if (known) return known;
    const made = element(
      'iframe',
      { title: words.title, src: `${home}/chat?lang=${locale}` },
      'border:0;width:100%;height:100%;display:block;',
    );
    panel.append(made);
    return made;
  };
  const open = () => {
    panel.style.display = 'block';
    label();
    frame().focus();
  };
  const close = () => {
    if (!isOpen()) return;
    panel.style.display = 'none';
    label();
    launcher.focus();
  };

  launcher.addEventListener('click', () => (isOpen() ? close() : open()));
  addEventListener('keydown', (event) => event.key === 'Escape' && close());
  addEventListener('message', (event) => {
    if (event.origin === home && event.data === 'irs-notice-guide.close') close();
  });

  label();
  document.body.append(panel, launcher);
})();
