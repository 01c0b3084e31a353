// SPDX-License-Identifier: GPL-3.0-or-later

// The site's colour, with the text colour that can be read on it (WCAG relative luminance).
export function paintBrand(color) {
  if (!/^#[0-9a-f]{6}$/i.test(color || '')) return;
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const root = document.documentElement.style;
  root.setProperty('--brand', color);
  root.setProperty('--on-brand', 1.05 / (luminance + 0.05) >= 4.5 ? '#FFFFFF' : '#1A1D24');
}

export function initials(name) {
  const words = String(name).trim().split(/\s+/).filter(Boolean);
  if (!words.length) return '?';
  const first = [...words[0]][0];
  return (words.length > 1 ? first + [...words[words.length - 1]][0] : first).toUpperCase();
}

// A first look only: the desk decides. Brazilian numbers may come without their country code.
export function phoneLooksRight(phone) {
  if (!/^\+?[\d\s().-]+$/.test(phone)) return false;
  const digits = phone.replace(/\D/g, '');
  return phone.startsWith('+') ? digits.length >= 8 && digits.length <= 15 : digits.length >= 10 && digits.length <= 15;
}

// "Is typing", said again every few seconds while it lasts and taken back after a pause.
export class TypingNotices {
  constructor(send) {
    this.send = send;
    this.saidAt = 0;
  }

  changed(text) {
    clearTimeout(this.timer);
    if (!text.trim()) {
      this.stop();
      return;
    }
    this.timer = setTimeout(() => this.stop(), 5000);
    if (Date.now() - this.saidAt < 3000) return;
    if (this.send(true)) this.saidAt = Date.now();
  }

  stop() {
    clearTimeout(this.timer);
    if (!this.saidAt) return;
    this.saidAt = 0;
    this.send(false);
  }
}
