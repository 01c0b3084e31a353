// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the transcript. Knows nothing of sockets: it shows message objects and says what the visitor pressed.
// A message: {id?, client_id?, from: 'visitor'|'agent'|'bot', name, type, content, attachments, timestamp, status,
//             progress?, failure?}; without an id it is not at the desk yet.
import { t, clockTime, dayKey, dayName, fileSize } from './i18n.js';

const svgSpace = 'http://www.w3.org/2000/svg';
const groupGapMs = 5 * 60 * 1000;
const order = ['queued', 'sent', 'delivered', 'read'];

export function icon(name, className = 'icon small') {
  const svg = document.createElementNS(svgSpace, 'svg');
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(svgSpace, 'use');
  use.setAttribute('href', `#i-${name}`);
  svg.append(use);
  return svg;
}

function element(tag, className, text) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
}

// Text with its web addresses as links; everything goes in as text nodes.
function linked(text) {
  const body = element('span', 'body');
  let from = 0;
  for (const match of text.matchAll(/https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g)) {
    body.append(text.slice(from, match.index));
    const link = element('a', '', match[0]);
    link.href = match[0];
    link.target = '_blank';
    link.rel = 'noopener noreferrer nofollow';
    body.append(link);
    from = match.index + match[0].length;
  }
  body.append(text.slice(from));
  return body;
}

// What a file card calls its file: `PDF`, or the ending of the name.
function kindOf(file) {
  if (file.mime_type === 'application/pdf') return 'PDF';
  const ending = /\.([a-z0-9]{1,5})$/i.exec(file.filename);
  return ending ? ending[1].toUpperCase() : file.mime_type;
}

export class View extends EventTarget {
  // fetchFile(attachment) -> Promise<object URL>
  constructor(items, fetchFile) {
    super();
    this.items = items;
    this.fetchFile = fetchFile;
    this.byId = new Map();
    this.byClient = new Map();
  }

  clear() {
    this.items.replaceChildren();
    this.byId.clear();
    this.byClient.clear();
  }

  has(id) { return this.byId.has(id); }
  message(id) { return this.byId.get(id)?.model; }

  // Shows a message, or what changed of one that is shown. Returns true when it was not there before.
  show(model) {
    let entry = (model.id && this.byId.get(model.id)) || (model.client_id && this.byClient.get(model.client_id));
    const isNew = !entry;
    if (entry) {
      const status = this.later(entry.model.status, model.status);
      const moved = model.id && !entry.model.id;
      Object.assign(entry.model, model, { status });
      if (moved && this.byId.has(model.id) && this.byId.get(model.id) !== entry) {
        // The same message came back in the history before its receipt.
        this.byId.get(model.id).node.remove();
      }
      if (moved) this.place(entry);
    } else {
      entry = { model: { ...model }, node: element('article', 'message') };
      entry.node.entry = entry;
      this.place(entry);
    }
    if (entry.model.id) this.byId.set(entry.model.id, entry);
    if (entry.model.client_id) this.byClient.set(entry.model.client_id, entry);
    this.draw(entry);
    this.arrange();
    return isNew;
  }

  // Many at once, with one arrangement at the end.
  showAll(models) {
    this.paused = true;
    for (const model of models) this.show(model);
    this.paused = false;
    this.arrange();
  }

  remove(clientId) {
    const entry = this.byClient.get(clientId);
    if (!entry) return;
    entry.node.remove();
    this.byClient.delete(clientId);
    if (entry.model.id) this.byId.delete(entry.model.id);
    this.arrange();
  }

  // One line about the conversation, where it happened.
  event(text) {
    const last = this.items.lastElementChild;
    if (last && last.className === 'event' && last.textContent === text) return;
    const pending = [...this.items.children].find((node) => node.entry && !node.entry.model.id);
    this.items.insertBefore(element('p', 'event', text), pending || null);
  }

  // Moves the ticks of the visitor's own messages forward; up to an id, everything before it too.
  status(id, status) {
    const entry = this.byId.get(id);
    if (!entry) return;
    entry.model.status = this.later(entry.model.status, status);
    this.draw(entry);
  }

  readUpTo(id) {
    for (const entry of this.byId.values()) {
      if (entry.model.from === 'visitor' && entry.model.id <= id && entry.model.status !== 'read') {
        entry.model.status = 'read';
        this.draw(entry);
      }
    }
  }

  later(before, after) {
    if (after === undefined) return before;
    const a = order.indexOf(before);
    const b = order.indexOf(after);
    return a > 0 && b >= 0 && b < a ? before : after;
  }

  // Ids sort by creation, and what is not at the desk yet stands last.
  place(entry) {
    const { id } = entry.model;
    let before = null;
    for (let node = this.items.lastElementChild; node; node = node.previousElementSibling) {
      const other = node.entry;
      if (node === entry.node) continue;
      if (!other) continue;
      const isAfter = id ? !other.model.id || other.model.id > id : false;
      if (!isAfter) break;
      before = node;
    }
    this.items.insertBefore(entry.node, before);
  }

  // Groups and day lines.
  arrange() {
    if (this.paused) return;
    for (const day of this.items.querySelectorAll('.day')) day.remove();
    let previous = null;
    let previousDay = null;
    for (const node of [...this.items.children]) {
      if (!node.entry) {
        if (previous) previous.node.classList.add('last');
        previous = null;
        continue;
      }
      const { model } = node.entry;
      const date = new Date(model.timestamp);
      const key = dayKey(date);
      if (key !== previousDay) {
        const line = element('div', 'day');
        line.append(element('span', '', dayName(date)));
        this.items.insertBefore(line, node);
      }
      const isFirst = !previous || key !== previousDay || previous.model.from !== model.from
        || previous.model.name !== model.name || date - new Date(previous.model.timestamp) > groupGapMs;
      node.classList.toggle('first', isFirst);
      if (previous) previous.node.classList.toggle('last', isFirst);
      node.classList.add('last');
      previous = node.entry;
      previousDay = key;
    }
  }

  draw(entry) {
    const { model, node } = entry;
    const isMine = model.from === 'visitor';
    node.classList.toggle('mine', isMine);
    node.classList.toggle('bot', model.from === 'bot');
    const bubble = element('div', 'bubble');
    const who = isMine ? t('you') : model.name || t(model.from === 'bot' ? 'assistant' : 'agent');
    const time = clockTime(new Date(model.timestamp));
    if (isMine) bubble.append(element('span', 'sr', `${who}: `));
    else bubble.append(element('span', 'sender', who));

    for (const attachment of model.attachments || []) bubble.append(this.attachment(entry, attachment, bubble));
    const caption = (model.attachments || []).some((file) => file.filename === model.content) ? '' : model.content;
    if (caption) bubble.append(linked(caption));
    if (model.progress !== undefined && !model.failure) {
      const bar = element('progress');
      bar.max = 1;
      bar.value = model.progress;
      bar.setAttribute('aria-label', t('uploading', { name: model.attachments?.[0]?.filename || '' }));
      bubble.append(bar);
    }
    const meta = element('span', 'meta');
    const clock = element('time', '', time);
    clock.dateTime = new Date(model.timestamp).toISOString();
    meta.append(clock);
    if (isMine) meta.append(...this.ticks(model));
    bubble.append(meta);
    node.replaceChildren(bubble);
    if (model.failure) node.append(this.failure(model));
  }

  ticks(model) {
    const status = model.failure ? 'failed' : model.status || 'queued';
    const names = { queued: ['clock', 'statusQueued'], sent: ['tick', 'statusSent'], delivered: ['ticks', 'statusDelivered'],
      read: ['ticks', 'statusRead'], failed: ['alert', 'statusFailed'] };
    const [shape, label] = names[status] || names.queued;
    return [icon(shape, `icon tick ${status}`), element('span', 'sr', t(label))];
  }

  failure(model) {
    const line = element('div', 'failed');
    line.append(element('span', '', model.failure));
    const retry = element('button', '', t('retry'));
    retry.type = 'button';
    retry.addEventListener('click', () => this.dispatchEvent(new CustomEvent('retry', { detail: model.client_id })));
    const discard = element('button', '', t('discard'));
    discard.type = 'button';
    discard.addEventListener('click', () => this.dispatchEvent(new CustomEvent('discard', { detail: model.client_id })));
    if (model.canRetry !== false) line.append(retry);
    line.append(discard);
    return line;
  }

  attachment(entry, file, bubble) {
    const isImage = file.mime_type.startsWith('image/');
    const button = element('button', isImage ? 'picture' : 'file');
    button.type = 'button';
    if (isImage) {
      bubble.classList.add('with-picture');
      button.setAttribute('aria-label', t('openImage', { name: file.filename }));
      const image = element('img');
      image.alt = file.filename;
      button.append(image);
      entry.urls ??= new Map();
      const known = file.local || entry.urls.get(file.id);
      if (known) {
        image.src = known;
      } else if (file.url) {
        // A picture elsewhere is not loaded into the page: its host would learn who reads this.
        image.replaceWith(element('span', 'body', file.filename || file.url));
      } else {
        this.fetchFile(file).then((url) => {
          entry.urls.set(file.id, url);
          image.src = url;
          this.dispatchEvent(new CustomEvent('resized'));
        }, () => { image.replaceWith(element('span', 'body', file.filename)); });
      }
      image.addEventListener('load', () => this.dispatchEvent(new CustomEvent('resized')));
    } else {
      button.setAttribute('aria-label', t('openFile', { name: file.filename }));
      const tile = element('span', 'tile');
      tile.append(icon('file', 'icon'));
      const text = element('span');
      text.append(element('strong', '', file.filename), element('small', '', `${kindOf(file)} · ${fileSize(file.size)}`));
      button.append(tile, text);
    }
    button.addEventListener('click', () => this.open(file));
    return button;
  }

  async open(file) {
    try {
      const url = file.local || file.url || await this.fetchFile(file);
      const link = element('a');
      link.href = url;
      link.target = '_blank';
      link.rel = 'noopener';
      if (!file.mime_type.startsWith('image/')) link.download = file.filename;
      link.click();
    } catch {
      this.dispatchEvent(new CustomEvent('problem', { detail: t('downloadFailed') }));
    }
  }
}
