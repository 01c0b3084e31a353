// SPDX-License-Identifier: GPL-3.0-or-later
import { createCipheriv, createDecipheriv } from 'node:crypto';
import https from 'node:https';
import { hkdf, hmac, randomBytes, sha256 } from './crypto.mjs';
import { selfSigned } from './selfsigned.mjs';

const infos = { image: 'WhatsApp Image Keys', video: 'WhatsApp Video Keys', audio: 'WhatsApp Audio Keys', document: 'WhatsApp Document Keys', sticker: 'WhatsApp Image Keys' };

function keysOf(mediaKey, kind) {
    const all = hkdf(mediaKey, 112, { info: infos[kind] });
    return { iv: all.subarray(0, 16), cipherKey: all.subarray(16, 48), macKey: all.subarray(48, 80) };
}

/** Where files of messages are uploaded to and fetched from, encrypted. */
export class MediaServer {
    /** @type {Map<string, Buffer>} */ #files = new Map();
    #identity = selfSigned();
    #uploads = 0;

    /** The certificate that clients have to trust, in PEM. */
    get certificate() {
        return this.#identity.cert;
    }

    /** @param {number} port 0: any @returns {Promise<string>} host and port */
    start(port = 0) {
        this.server = https.createServer(this.#identity, (request, response) => this.#handle(request, response));
        return new Promise((resolve) => this.server.listen(port, '127.0.0.1', () => resolve(`127.0.0.1:${this.server.address().port}`)));
    }

    #handle(request, response) {
        const { pathname } = new URL(request.url, 'https://127.0.0.1');
        if (request.method === 'POST') {
            const parts = [];
            request.on('data', (part) => parts.push(part));
            request.on('end', () => {
                const path = `/v/t${++this.#uploads}/${randomBytes(8).toString('hex')}`;
                this.#files.set(path, Buffer.concat(parts));
                response.setHeader('content-type', 'application/json');
                response.end(JSON.stringify({ url: `https://${request.headers.host}${path}`, direct_path: path }));
            });
            return;
        }
        const file = this.#files.get(pathname);
        response.statusCode = file ? 200 : 404;
        response.end(file);
    }

    /** Puts a file there as a phone does. @returns the fields of a message that name it */
    put(kind, data, host) {
        const mediaKey = randomBytes(32);
        const { iv, cipherKey, macKey } = keysOf(mediaKey, kind);
        const cipher = createCipheriv('aes-256-cbc', cipherKey, iv);
        const sealed = Buffer.concat([cipher.update(data), cipher.final()]);
        const whole = Buffer.concat([sealed, hmac(Buffer.concat([iv, sealed]), macKey).subarray(0, 10)]);
        const directPath = `/v/p${++this.#uploads}/${randomBytes(8).toString('hex')}`;
        this.#files.set(directPath, whole);
        return { url: `https://${host}${directPath}`, directPath, mediaKey, fileEncSha256: sha256(whole), fileSha256: sha256(data), fileLength: data.length };
    }

    /** Opens what somebody uploaded. @returns {{bytes: number, sha256: string} | undefined} */
    open(kind, { mediaKey, directPath }) {
        const whole = this.#files.get(directPath);
        if (!whole) return undefined;
        const { iv, cipherKey, macKey } = keysOf(Buffer.from(mediaKey), kind);
        const sealed = whole.subarray(0, whole.length - 10);
        if (!hmac(Buffer.concat([iv, sealed]), macKey).subarray(0, 10).equals(whole.subarray(whole.length - 10))) return undefined;
        const decipher = createDecipheriv('aes-256-cbc', cipherKey, iv);
        const data = Buffer.concat([decipher.update(sealed), decipher.final()]);
        return { bytes: data.length, sha256: sha256(data).toString('hex') };
    }

    forgetAll() {
        this.#files.clear();
    }

    /** Damages every file. */
    damageAll() {
        for (const file of this.#files.values()) file[0] ^= 1;
    }
}
