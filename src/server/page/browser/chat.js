// Opens Web Chat in the page, on the conversation of this tab if there is one.
(() => {
  const settings = JSON.parse(document.getElementById('settings').textContent);
  const place = document.getElementById('chat');
  const domain = `${location.origin}/v3/directline`;
  const RESUME = 'irs-notice-guide.resume';
  const EXPIRED = 3;

  // A browser may keep storage from a framed page; the chat then lasts until the page is left.
  const storage = {
    get: () => {
      try {
        return sessionStorage.getItem(RESUME) ?? undefined;
      } catch {
        return undefined;
      }
    },
    set: (value) => {
      try {
        sessionStorage.setItem(RESUME, value);
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
      body: JSON.stringify({ resume: storage.get() }),
    });
    storage.set(granted.resume);
    return granted;
  };

  // A laptop that slept longer than a token lasts comes back to the same talk.
  const renewWhenExpired = (directLine) =>
    directLine.connectionStatus$.subscribe(async (status) => {
      if (status !== EXPIRED) return;
      try {
        const { token, conversationId } = await credentials();
        const headers = { Authorization: `Bearer ${token}` };
        directLine.reconnect(await request(`/conversations/${conversationId}`, { headers }));
      } catch {
        fail();
      }
    });

  const accent = '#1d5c8c';
  const styleOptions = {
    accent,
    subtle: '#4d5a68',
    backgroundColor: '#ffffff',
    primaryFont: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
    rootHeight: '100%',
    bubbleBackground: '#f5f7f9',
    bubbleBorderColor: '#d3dae2',
    bubbleBorderRadius: 12,
    bubbleFromUserBackground: '#e2eef7',
    bubbleFromUserBorderColor: '#bcd4e6',
    bubbleFromUserBorderRadius: 12,
    bubbleTextColor: '#1c2733',
    bubbleFromUserTextColor: '#1c2733',
    bubbleMaxWidth: 620,
    groupTimestamp: false,
    hideUploadButton: true,
    sendTypingIndicator: false,
    paddingRegular: 12,
    sendBoxHeight: 52,
    sendBoxBorderTop: '1px solid #d3dae2',
    sendBoxButtonColor: accent,
    sendBoxPlaceholderColor: '#4d5a68',
    sendBoxTextColor: '#1c2733',
    suggestedActionLayout: matchMedia('(max-width: 40rem)').matches ? 'stacked' : 'flow',
    suggestedActionsStackedLayoutButtonTextWrap: true,
    suggestedActionsStackedHeight: 220,
    suggestedActionBackgroundColor: '#ffffff',
    suggestedActionBorderColor: accent,
    suggestedActionBorderRadius: 8,
    suggestedActionBorderWidth: 1,
    suggestedActionTextColor: accent,
  };

  const open = async () => {
    try {
      const { token, conversationId, resumed } = await credentials();
      const directLine = WebChat.createDirectLine({
        domain,
        token,
        ...(resumed ? { conversationId } : { conversationStartProperties: { locale: settings.locale } }),
      });
      renewWhenExpired(directLine);
      const { locale, nonce } = settings;
      WebChat.renderWebChat({ directLine, locale, nonce, styleOptions }, place);
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
