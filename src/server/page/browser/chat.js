// Opens Web Chat in the page, on the conversation of this tab if there is one. `LOOK` stands above, from look.js.
(() => {
  const settings = JSON.parse(document.getElementById('settings').textContent);
  const place = document.getElementById('chat');
  const domain = `${location.origin}/v3/directline`;
  const RESUME = 'irs-notice-guide.resume';
  const LANGUAGE = 'irs-notice-guide.language';
  const EXPIRED = 3;
  const FRESH_MS = 25 * 60 * 1000;

  // A browser may keep storage from a framed page; the chat then lasts until the page is left.
  const storage = {
    get: (key) => {
      try {
        return sessionStorage.getItem(key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    set: (key, value) => {
      try {
        sessionStorage.setItem(key, value);
      } catch {
        // Nothing is kept, and nothing needs to be said.
      }
    },
  };

  const request = async (path, options) => {
    const response = await fetch(domain + path, options);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return response.json();
  };

  const credentials = async () => {
    const granted = await request('/tokens/generate', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ resume: storage.get(RESUME) }),
    });
    storage.set(RESUME, granted.resume);
    return granted;
  };

  // A token lasts half an hour and is renewed while the page runs. A laptop that slept longer comes back to the same talk.
  const keepOpen = (directLine) => {
    let freshUntil = Date.now() + FRESH_MS;
    const renew = async () => {
      freshUntil = Date.now() + FRESH_MS;
      try {
        const { token, conversationId } = await credentials();
        const headers = { Authorization: `Bearer ${token}` };
        directLine.reconnect(await request(`/conversations/${conversationId}`, { headers }));
      } catch {
        freshUntil = 0;
      }
    };
    const wake = () => document.visibilityState === 'visible' && Date.now() > freshUntil && renew();
    for (const event of ['focus', 'online', 'pageshow']) addEventListener(event, wake);
    document.addEventListener('visibilitychange', wake);
    directLine.connectionStatus$.subscribe((status) => status === EXPIRED && renew());
  };

  // Someone who changed the page's language in the middle of a talk wants the bot to follow.
  const followLanguage = (directLine, resumed) => {
    const before = storage.get(LANGUAGE);
    storage.set(LANGUAGE, settings.locale);
    if (!resumed || before === undefined || before === settings.locale) return;
    const { locale } = settings;
    directLine.postActivity({ type: 'message', text: settings.words.language, locale, from: {} }).subscribe();
  };

  const open = async () => {
    try {
      const { token, conversationId, resumed } = await credentials();
      const directLine = WebChat.createDirectLine({
        domain,
        token,
        ...(resumed ? { conversationId } : { conversationStartProperties: { locale: settings.locale } }),
      });
      keepOpen(directLine);
      const { locale, nonce, words } = settings;
      const overrideLocalizedStrings = { TEXT_INPUT_PLACEHOLDER: words.typeHere };
      WebChat.renderWebChat({ ...LOOK, directLine, locale, nonce, overrideLocalizedStrings }, place);
      followLanguage(directLine, resumed);
    } catch {
      fail();
    }
  };

  const fail = () => {
    const notice = document.createElement('div');
    notice.className = 'notice';
    notice.setAttribute('role', 'alert');
    const again = document.createElement('button');
    again.type = 'button';
    again.textContent = settings.words.tryAgain;
    again.addEventListener('click', () => location.reload());
    notice.append(settings.words.failed, again);
    place.replaceChildren(notice);
  };

  // In a frame, Escape asks the page around it to fold the chat away.
  if (window !== window.parent) {
    addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented)
        window.parent.postMessage('irs-notice-guide.close', '*');
    });
  }

  void open();
})();
