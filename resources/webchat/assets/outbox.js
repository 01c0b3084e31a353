// SPDX-License-Identifier: GPL-3.0-or-later
// Messages on their way to the desk. Each has an id chosen here; the desk stores the same id once, so a message is
// simply sent again until it is acknowledged.
import { t } from './i18n.js';
import { newClientId } from './keep.js';
import { Files, UploadError } from './files.js';

export class Outbox {
  constructor(keep, link, view, files = new Files('', () => '')) {
    this.keep = keep;
    this.link = link;
    this.view = view;
    this.files = files;
    this.waiting = new Map();
    for (const message of keep.unsent()) {
      this.waiting.set(message.client_id, { message });
      this.draw(message.client_id);
    }
  }

  draw(clientId, extra = {}) {
    const { message } = this.waiting.get(clientId);
    this.view.show({ client_id: clientId, from: 'visitor', name: '', type: message.type, content: message.content,
      attachments: message.attachments || [], timestamp: new Date(message.at).toISOString(), status: 'queued', ...extra });
  }

  text(content) {
    const message = { client_id: newClientId(), type: 'text', content, at: Date.now() };
    this.waiting.set(message.client_id, { message });
    this.keep.keepUnsent(message);
    this.draw(message.client_id);
    this.push(message.client_id);
  }

  file(file, name) {
    const isImage = file.type.startsWith('image/');
    const message = { client_id: newClientId(), type: isImage ? 'image' : 'document', content: '', at: Date.now(),
      attachments: [{ filename: name, mime_type: file.type, size: file.size, local: URL.createObjectURL(file) }] };
    this.waiting.set(message.client_id, { message, file, name });
    this.draw(message.client_id, { progress: 0 });
    this.push(message.client_id);
  }

  // Everything that still has to go, oldest first: after every welcome.
  flush() {
    for (const clientId of this.waiting.keys()) this.push(clientId);
  }

  push(clientId) {
    const entry = this.waiting.get(clientId);
    if (!entry || entry.isRefused) return;
    if (entry.file && !entry.message.attachment_id) {
      this.upload(clientId);
      return;
    }
    const { message } = entry;
    const frame = { type: 'message', client_id: clientId, message_type: message.type, content: message.content };
    if (message.attachment_id) frame.attachment_id = message.attachment_id;
    this.link.send(frame);
  }

  async upload(clientId) {
    const entry = this.waiting.get(clientId);
    if (entry.isUploading || this.link.state !== 'online') return;
    entry.isUploading = true;
    this.draw(clientId, { progress: 0, failure: undefined });
    try {
      const stored = await this.files.upload(entry.file, entry.name,
        (progress) => this.draw(clientId, { progress }));
      entry.message.attachment_id = stored.id;
      const [shown] = entry.message.attachments;
      // The address of the local picture does not outlive this page, so the kept copy is without it.
      this.keep.keepUnsent({ ...entry.message, attachments: [{ id: stored.id, filename: shown.filename,
        mime_type: shown.mime_type, size: shown.size }] });
      this.draw(clientId, { progress: undefined });
      this.push(clientId);
    } catch (error) {
      const status = error instanceof UploadError ? error.status : 0;
      // Not reached: the next welcome tries again by itself.
      if (status !== 0) this.fail(clientId, status === 415 ? t('fileType') : status === 413 ? t('fileSize')
        : status === 429 ? t('tooFast') : t('uploadFailed'), status === 429 || status >= 500);
    } finally {
      entry.isUploading = false;
    }
  }

  // The desk has it: the page may forget it.
  acknowledged(clientId, message) {
    const entry = this.waiting.get(clientId);
    this.keep.forgetUnsent(clientId);
    this.waiting.delete(clientId);
    const local = entry?.message.attachments?.[0]?.local;
    if (local && message.attachments?.[0]) message.attachments[0].local = local;
    this.view.show({ ...message, client_id: clientId, progress: undefined, failure: undefined });
  }

  fail(clientId, failure, canRetry = true) {
    const entry = this.waiting.get(clientId);
    if (!entry) return;
    entry.isRefused = true;
    this.draw(clientId, { failure, canRetry, progress: undefined });
  }

  retry(clientId) {
    const entry = this.waiting.get(clientId);
    if (!entry) return;
    entry.isRefused = false;
    this.draw(clientId, { failure: undefined });
    this.push(clientId);
  }

  discard(clientId) {
    this.waiting.delete(clientId);
    this.keep.forgetUnsent(clientId);
    this.view.remove(clientId);
  }
}
