// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the chat on any page: <script src="https://desk.example/chat/widget.js" data-key="…" async></script>
// Optional: data-lang (pt-BR, en, es), data-color (#RRGGBB), data-position (left or right), data-label.
(() => {
  'use strict';
  const script = document.currentScript;
  if (!script || !script.dataset.key || window.guicheChat) return;

  const { key } = script.dataset;
  const desk = new URL(script.src);
  const labels = {
    pt: { open: 'Abrir o chat', close: 'Fechar o chat', title: 'Chat de atendimento', one: '1 mensagem nova', other: '{n} mensagens novas' },
    en: { open: 'Open the chat', close: 'Close the chat', title: 'Support chat', one: '1 new message', other: '{n} new messages' },
    es: { open: 'Abrir el chat', close: 'Cerrar el chat', title: 'Chat de atención', one: '1 mensaje nuevo', other: '{n} mensajes nuevos' },
  };
  const wanted = (script.dataset.lang || navigator.language || 'pt').slice(0, 2).toLowerCase();
  const text = labels[wanted] || labels.pt;
  const color = /^#[0-9a-f]{6}$/i.test(script.dataset.color || '') ? script.dataset.color : '#2A56C6';
  const startedFlag = `guiche.widget.${key}`;

  const luminance = [1, 3, 5].map((at) => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }).reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const ink = 1.05 / (luminance + 0.05) >= 4.5 ? '#FFFFFF' : '#1A1D24';
  const side = script.dataset.position === 'left' ? 'left' : 'right';

  const css = `
:host { all: initial !important; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.launcher { position: fixed; z-index: 2147483000; bottom: max(20px, env(safe-area-inset-bottom)); ${side}: 20px; width: 56px; height: 56px;
  display: grid; place-items: center; padding: 0; margin: 0; border: 0; border-radius: 50%; background: ${color}; color: ${ink};
  cursor: pointer; box-shadow: 0 4px 16px rgb(20 28 45 / 28%); transition: transform .12s ease-out; }
.launcher:hover { transform: scale(1.05); }
.launcher:focus-visible { outline: 3px solid ${color}; outline-offset: 3px; box-shadow: 0 0 0 3px #fff; }
.launcher svg { width: 26px; height: 26px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.badge { position: absolute; top: -4px; right: -4px; min-width: 22px; height: 22px; padding: 0 6px; border-radius: 11px; background: #C4302B; color: #fff;
  font: 600 12px/22px system-ui, sans-serif; text-align: center; box-shadow: 0 0 0 2px #fff; }
.panel { position: fixed; z-index: 2147483001; bottom: 88px; ${side}: 20px; width: min(400px, calc(100vw - 40px)); height: min(640px, calc(100vh - 112px));
  border: 0; border-radius: 14px; overflow: hidden; background: #F3F4F7; box-shadow: 0 8px 32px rgb(20 28 45 / 30%); animation: rise .16s ease-out; }
.panel iframe { display: block; width: 100%; height: 100%; border: 0; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@keyframes rise { from { opacity: 0; transform: translateY(8px); } }
@media (max-width: 520px) {
  .panel { inset: 0; width: 100vw; height: 100vh; height: 100dvh; border-radius: 0; }
}
@media (prefers-color-scheme: dark) { .panel { background: #111318; } .badge { box-shadow: 0 0 0 2px #111318; } }
@media (prefers-reduced-motion: reduce) { .panel { animation: none; } .launcher { transition: none; } }
@media print { .launcher, .panel { display: none; } }`;

  const svgSpace = 'http://www.w3.org/2000/svg';
  function icon(path) {
    const svg = document.createElementNS(svgSpace, 'svg');
    svg.setAttribute('viewBox', '0 0 20 20');
    svg.setAttribute('aria-hidden', 'true');
    const shape = document.createElementNS(svgSpace, 'path');
    shape.setAttribute('d', path);
    svg.append(shape);
    return svg;
  }
  const bubblePath = 'M4 4.25h12a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5H9.6L6 17.25v-3H4a1.5 1.5 0 0 1-1.5-1.5v-7A1.5 1.5 0 0 1 4 4.25zM6.5 8h7M6.5 11h4';
  const downPath = 'm5 7.5 5 5 5-5';

  let isOpen = false;
  let unread = 0;
  let frame = null;
  let isFrameReady = false;

  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  try {
    // A constructed sheet also works where the host page's CSP forbids inline styles.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
  const launcher = document.createElement('button');
  launcher.type = 'button';
  launcher.className = 'launcher';
  launcher.setAttribute('aria-haspopup', 'dialog');
  const badge = document.createElement('span');
  badge.className = 'badge';
  badge.setAttribute('aria-hidden', 'true');
  const announcer = document.createElement('span');
  announcer.className = 'sr';
  announcer.setAttribute('role', 'status');
  const panel = document.createElement('div');
  panel.className = 'panel';
  panel.hidden = true;
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', script.dataset.label || text.title);
  root.append(panel, launcher, announcer);

  function draw() {
    launcher.replaceChildren(icon(isOpen ? downPath : bubblePath), badge);
    launcher.setAttribute('aria-expanded', String(isOpen));
    const news = unread === 1 ? text.one : text.other.replace('{n}', unread);
    const label = isOpen ? text.close : unread ? `${text.open}, ${news}` : text.open;
    launcher.setAttribute('aria-label', label);
    launcher.title = label;
    badge.hidden = isOpen || unread === 0;
    badge.textContent = unread > 99 ? '99+' : String(unread);
    announcer.textContent = isOpen || unread === 0 ? '' : news;
  }

  function load() {
    if (frame) return;
    frame = document.createElement('iframe');
    frame.title = script.dataset.label || text.title;
    const address = new URL(`${encodeURIComponent(key)}`, desk);
    address.searchParams.set('embed', '1');
    address.searchParams.set('origin', location.origin);
    if (script.dataset.lang) address.searchParams.set('lang', script.dataset.lang);
    frame.src = address.href;
    panel.append(frame);
  }

  function tell() {
    if (isFrameReady) frame.contentWindow.postMessage({ guiche: 'visible', open: isOpen }, desk.origin);
  }

  function setOpen(open) {
    if (open === isOpen) return;
    isOpen = open;
    if (open) load();
    panel.hidden = !open;
    draw();
    tell();
    if (open) frame.focus();
    else launcher.focus();
  }

  function remember() {
    try {
      localStorage.setItem(startedFlag, '1');
    } catch {
      // Without storage the badge only works after the panel was opened once.
    }
  }
  function hasStarted() {
    try {
      return localStorage.getItem(startedFlag) === '1';
    } catch {
      return false;
    }
  }

  launcher.addEventListener('click', () => setOpen(!isOpen));
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && isOpen && root.activeElement) setOpen(false);
  });
  window.addEventListener('message', (event) => {
    if (!frame || event.source !== frame.contentWindow || event.origin !== desk.origin) return;
    const message = event.data;
    if (message?.guiche === 'ready') {
      isFrameReady = true;
      tell();
    } else if (message?.guiche === 'close') setOpen(false);
    else if (message?.guiche === 'started') remember();
    else if (message?.guiche === 'unread' && Number.isInteger(message.count)) {
      unread = Math.max(0, message.count);
      draw();
    }
  });

  window.guicheChat = Object.freeze({ open: () => setOpen(true), close: () => setOpen(false) });
  function mount() {
    document.body.append(host);
    draw();
    // Who has written before hears of answers while the panel is shut.
    if (hasStarted()) load();
  }
  if (document.body) mount();
  else document.addEventListener('DOMContentLoaded', mount, { once: true });
})();
