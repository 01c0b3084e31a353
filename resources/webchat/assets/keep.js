// SPDX-License-Identifier: GPL-3.0-or-later
// What the browser keeps of a visit: who the visitor is, the draft, and the messages that are not at the desk yet.
// Every unsent message has its own key, so that two tabs of one visitor never overwrite each other's.

class Memory {
  constructor() { this.map = new Map(); }
  getItem(key) { return this.map.has(key) ? this.map.get(key) : null; }
  setItem(key, value) { this.map.set(key, String(value)); }
  removeItem(key) { this.map.delete(key); }
  key(index) { return [...this.map.keys()][index] ?? null; }
  get length() { return this.map.size; }
}

// A frame without storage (blocked by the browser) still chats; it only forgets on reload.
function storage() {
  try {
    const probe = 'guiche.probe';
    localStorage.setItem(probe, '1');
    localStorage.removeItem(probe);
    return localStorage;
  } catch {
    return new Memory();
  }
}

export class Keep {
  constructor(siteKey) {
    this.prefix = `guiche.chat.${siteKey}.`;
    this.storage = storage();
  }

  read(name) {
    try {
      return JSON.parse(this.storage.getItem(this.prefix + name));
    } catch {
      return null;
    }
  }

  write(name, value) {
    try {
      this.storage.setItem(this.prefix + name, JSON.stringify(value));
    } catch {
      // Full: the message still goes out from memory.
    }
  }

  remove(name) { this.storage.removeItem(this.prefix + name); }

  get visitor() { return this.read('visitor'); }
  set visitor(value) { if (value) this.write('visitor', value); else this.remove('visitor'); }
  get draft() { return this.read('draft') || ''; }
  set draft(value) { if (value) this.write('draft', value); else this.remove('draft'); }

  keepUnsent(message) { this.write(`out.${message.client_id}`, message); }
  forgetUnsent(clientId) { this.remove(`out.${clientId}`); }

  unsent() {
    const start = `${this.prefix}out.`;
    const found = [];
    for (let i = 0; i < this.storage.length; i += 1) {
      const key = this.storage.key(i);
      if (key && key.startsWith(start)) {
        const message = this.read(key.slice(this.prefix.length));
        if (message && message.client_id) found.push(message);
      }
    }
    return found.sort((a, b) => (a.at - b.at) || (a.client_id < b.client_id ? -1 : 1));
  }

  clear() {
    for (const message of this.unsent()) this.forgetUnsent(message.client_id);
    this.remove('visitor');
    this.remove('draft');
  }
}

export function newClientId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
