// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a visitor: what may be sent, how it goes to the desk and how it comes back.
import { t } from './i18n.js';

const types = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'application/pdf']);
const limitBytes = 10 * 1024 * 1024;

// A sentence saying why not, or an empty text.
export function refusal(file) {
  if (!types.has(file.type)) return t('fileType');
  if (file.size > limitBytes) return t('fileSize');
  if (file.size === 0) return t('fileEmpty');
  return '';
}

export class UploadError extends Error {
  // status 0: the desk was not reached.
  constructor(status) {
    super(`upload ${status}`);
    this.status = status;
  }
}

export class Files {
  constructor(siteKey, token) {
    this.base = `${encodeURIComponent(siteKey)}/attachments`;
    this.token = token;
    this.urls = new Map();
  }

  // Streams the file; resolves with {id, filename, mime_type, size}.
  upload(file, name, onProgress) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', `${this.base}?filename=${encodeURIComponent(name)}`);
      request.setRequestHeader('Authorization', `Bearer ${this.token()}`);
      request.setRequestHeader('Content-Type', file.type);
      request.responseType = 'json';
      request.timeout = 120000;
      request.upload.onprogress = (event) => { if (event.lengthComputable) onProgress(event.loaded / event.total); };
      request.onload = () => {
        if (request.status === 201 && request.response?.id) resolve(request.response);
        else reject(new UploadError(request.status));
      };
      request.onerror = () => reject(new UploadError(0));
      request.ontimeout = () => reject(new UploadError(0));
      request.send(file);
    });
  }

  // An object URL of the attachment's bytes; fetched once.
  fetch(attachment) {
    if (!this.urls.has(attachment.id)) {
      const url = (async () => {
        const answer = await fetch(`${this.base}/${encodeURIComponent(attachment.id)}`,
          { headers: { Authorization: `Bearer ${this.token()}` } });
        if (!answer.ok) throw new Error(`attachment ${answer.status}`);
        return URL.createObjectURL(await answer.blob());
      })();
      url.catch(() => this.urls.delete(attachment.id));
      this.urls.set(attachment.id, url);
    }
    return this.urls.get(attachment.id);
  }
}
