// SPDX-License-Identifier: GPL-3.0-or-later
// The page's side of the widget: when it lives in an iframe it tells the host page how many messages are unread and
// learns whether the panel is open. It talks to one origin only, which must be on the site's list.

export class Panel extends EventTarget {
  constructor(allowedOrigins) {
    super();
    const query = new URLSearchParams(location.search);
    const asked = query.get('origin') || '';
    this.isEmbedded = window.parent !== window && query.has('embed');
    this.host = this.isEmbedded && (asked === location.origin || allowedOrigins.includes(asked) || isLoopback(asked)) ? asked : '';
    this.isOpen = !this.isEmbedded;
    if (!this.host) return;
    addEventListener('message', (event) => {
      if (event.source !== window.parent || event.origin !== this.host) return;
      if (event.data?.guiche !== 'visible') return;
      this.isOpen = Boolean(event.data.open);
      this.dispatchEvent(new CustomEvent('visible'));
    });
    this.post({ guiche: 'ready' });
  }

  post(message) { if (this.host) window.parent.postMessage(message, this.host); }
  unread(count) { this.post({ guiche: 'unread', count }); }
  started() { this.post({ guiche: 'started' }); }
  close() { this.post({ guiche: 'close' }); }
  isVisible() { return document.visibilityState === 'visible' && this.isOpen && (this.isEmbedded || document.hasFocus()); }
}

function isLoopback(origin) {
  try {
    const { hostname } = new URL(origin);
    return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  } catch {
    return false;
  }
}
