// SPDX-License-Identifier: GPL-3.0-or-later
import { createDecipheriv, createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import https from 'node:https';
import { isAbsolute, relative, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { baileys } from './library.mjs';
import { Refusal, number, text } from './refusal.mjs';

const { getMediaKeys } = baileys;

const defaultHost = 'mmg.whatsapp.net';
const defaultMaxBytes = 64 * 1024 * 1024;
const idleMs = 30_000;
/** At the end of the encrypted file. */
const macBytes = 10;

/**
 * The file may be written only into the folder that the desk named.
 * @param {any} request
 * @param {string | undefined} folder
 */
function targetOf(request, folder) {
    const dir = text(request, 'media_dir', { max: 4096, optional: true }) ?? folder;
    const file = text(request, 'file', { max: 4096 });
    if (!dir || !isAbsolute(dir) || !isAbsolute(file)) throw new Refusal('bad_request', "'file' and 'media_dir' are to be absolute paths");
    const inside = relative(resolve(dir), resolve(file));
    if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) throw new Refusal('bad_request', "'file' is not inside 'media_dir'");
    return resolve(file);
}

/**
 * Where the encrypted file is. The sender of a message writes these fields, so only WhatsApp's own hosts are believed.
 * @param {any} media
 * @param {string | undefined} standInHost host of the stand-in server, with its port
 */
function locationOf(media, standInHost) {
    const path = text(media, 'direct_path', { max: 4096, optional: true });
    const url = text(media, 'url', { max: 4096, optional: true });
    let host = defaultHost;
    let rest = path;
    if (url) {
        const parsed = URL.canParse(url) ? new URL(url) : undefined;
        if (parsed?.protocol === 'https:' && parsed.hostname.endsWith('.whatsapp.net')) host = parsed.host;
        rest ??= parsed ? `${parsed.pathname}${parsed.search}` : undefined;
    }
    if (!rest?.startsWith('/')) throw new Refusal('bad_request', "'media' names no file");
    return new URL(`https://${standInHost ?? host}${rest}`);
}

/** @returns {Promise<import('node:http').IncomingMessage>} */
function fetchFile(url, agent, maxBytes) {
    return new Promise((resolve, reject) => {
        const request = https.get(url, { agent, timeout: idleMs, headers: { Origin: 'https://web.whatsapp.com' } }, (response) => {
            const { statusCode } = response;
            const refuse = (code, message) => {
                response.destroy();
                reject(new Refusal(code, message));
            };
            if (statusCode === 404 || statusCode === 410 || statusCode === 403) return refuse('gone', 'the media server no longer has the file');
            if (statusCode !== 200) return refuse('failed', `the media server answered ${statusCode}`);
            if (Number(response.headers['content-length'] ?? 0) > maxBytes + 64) return refuse('too_large', 'the file is larger than allowed');
            return resolve(response);
        });
        request.on('timeout', () => request.destroy(new Error('timeout')));
        request.on('error', () => reject(new Refusal('failed', 'the media server cannot be reached')));
    });
}

/** Decrypts, checks the seal of the whole and bounds it. */
async function* opened(source, { iv, cipherKey, macKey }, maxBytes, plainHash) {
    const decipher = createDecipheriv('aes-256-cbc', cipherKey, iv);
    const mac = createHmac('sha256', macKey).update(iv);
    let held = Buffer.alloc(0);
    let bytes = 0;
    const out = (plain) => {
        bytes += plain.length;
        if (bytes > maxBytes) throw new Refusal('too_large', 'the file is larger than allowed');
        plainHash.update(plain);
        return plain;
    };
    for await (const chunk of source) {
        const all = Buffer.concat([held, chunk]);
        const sealed = all.subarray(0, Math.max(0, all.length - macBytes));
        held = Buffer.from(all.subarray(sealed.length));
        mac.update(sealed);
        const plain = decipher.update(sealed);
        if (plain.length > 0) yield out(plain);
    }
    const expected = mac.digest().subarray(0, macBytes);
    if (held.length !== macBytes || !timingSafeEqual(expected, held)) throw new Refusal('failed', 'the file is not what the message names');
    const last = decipher.final();
    if (last.length > 0) yield out(last);
}

/**
 * Fetches the file of a message.
 * @param {any} request `download`
 * @param {{folder?: string, agent?: import('node:http').Agent, standInHost?: string}} where
 * @returns {Promise<{bytes: number, sha256: string}>}
 */
export async function download(request, { folder, agent, standInHost }) {
    const { media } = request;
    const kind = text(media, 'kind', { pattern: /^(image|video|audio|document|sticker)$/ });
    const key = Buffer.from(text(media, 'key', { max: 200 }), 'base64');
    if (key.length !== 32) throw new Refusal('bad_request', "'media.key' is not a key");
    const maxBytes = number(request, 'max_bytes', { min: 1, optional: true }) ?? defaultMaxBytes;
    const file = targetOf(request, folder);
    const url = locationOf(media, standInHost);
    const keys = await getMediaKeys(key, kind);
    const plainHash = createHash('sha256');
    const response = await fetchFile(url, agent, maxBytes);
    let isOurs = false;
    try {
        const handle = await open(file, 'wx', 0o600);
        isOurs = true;
        const sink = handle.createWriteStream();
        await pipeline(opened(response, keys, maxBytes, plainHash), sink);
        const sha256 = plainHash.digest();
        const named = text(media, 'sha256', { max: 200, optional: true });
        if (named && !sha256.equals(Buffer.from(named, 'base64'))) throw new Refusal('failed', 'the file is not what the message names');
        return { bytes: sink.bytesWritten, sha256: sha256.toString('hex') };
    } catch (error) {
        response.destroy();
        if (isOurs) await rm(file, { force: true });
        if (error instanceof Refusal) throw error;
        throw error?.syscall ? new Refusal('file', 'the file cannot be written') : new Refusal('failed', 'the file could not be fetched');
    }
}
