// SPDX-License-Identifier: GPL-3.0-or-later
import { accessSync, constants, statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { addressOf } from './people.mjs';
import { Refusal, list, number, text } from './refusal.mjs';

const longText = 65_536;
const messageId = /^[0-9A-Za-z.-]{1,64}$/;

/** @param {any} content @returns {{url: string}} what the library takes as a local file */
function fileOf(content) {
    const file = text(content, 'file', { max: 4096 });
    if (!isAbsolute(file)) throw new Refusal('bad_request', "'file' is not an absolute path");
    try {
        accessSync(file, constants.R_OK);
        if (!statSync(file).isFile()) throw new Error();
    } catch {
        throw new Refusal('file', 'the file cannot be read');
    }
    return { url: file };
}

/**
 * The library's key of a message that the desk names.
 * @param {any} value `{id, from_me, author?}`
 * @param {string} jid the chat
 * @param {string} field
 */
function keyOf(value, jid, field) {
    if (typeof value !== 'object' || value === null) throw new Refusal('bad_request', `'${field}' is missing`);
    const id = text(value, 'id', { pattern: messageId });
    const participant = jid.endsWith('@g.us') && value.author ? addressOf(value.author, `${field}.author`) : undefined;
    return { remoteJid: jid, id, fromMe: value.from_me === true, participant };
}

/** @param {string} name @param {string} phone */
function vcard(name, phone) {
    const plain = name.replace(/[\r\n]/g, ' ').replace(/([\\;,])/g, '\\$1');
    return `BEGIN:VCARD\nVERSION:3.0\nN:;${plain};;;\nFN:${plain}\nTEL;type=CELL;type=VOICE;waid=${phone}:+${phone}\nEND:VCARD`;
}

/** @type {Record<string, (content: any, jid: string) => object>} */
const makers = {
    text: (content) => ({
        text: text(content, 'text', { max: longText }),
        // No preview: it would fetch whatever address the text holds.
        linkPreview: null,
        mentions: content.mentions ? list(content, 'mentions', 1000).map((one) => addressOf(one, 'mentions')) : undefined,
    }),
    image: (content) => ({
        image: fileOf(content),
        caption: caption(content),
        mimetype: mime(content),
        // Nothing here can read pictures: the desk makes the small one.
        jpegThumbnail: text(content, 'thumbnail', { max: longText, pattern: /^[A-Za-z0-9+/]+=*$/, optional: true }),
        width: number(content, 'width', { min: 1, max: 100_000, optional: true }),
        height: number(content, 'height', { min: 1, max: 100_000, optional: true }),
    }),
    video: (content) => ({ video: fileOf(content), caption: caption(content), mimetype: mime(content), gifPlayback: content.gif === true || undefined }),
    audio: (content) => ({
        audio: fileOf(content),
        mimetype: mime(content) ?? (content.voice ? 'audio/ogg; codecs=opus' : undefined),
        ptt: content.voice === true || undefined,
        seconds: number(content, 'seconds', { min: 0, max: 86_400, optional: true }),
    }),
    document: (content) => ({
        document: fileOf(content),
        fileName: text(content, 'filename', { max: 255 }),
        mimetype: mime(content) ?? 'application/octet-stream',
        caption: caption(content),
    }),
    sticker: (content) => ({ sticker: fileOf(content), mimetype: 'image/webp' }),
    location: (content) => ({
        location: {
            degreesLatitude: number(content, 'latitude', { min: -90, max: 90 }),
            degreesLongitude: number(content, 'longitude', { min: -180, max: 180 }),
            name: text(content, 'name', { max: 1000, optional: true }),
            address: text(content, 'address', { max: 1000, optional: true }),
        },
    }),
    contact: (content) => {
        const contacts = list(content, 'contacts', 20).map((one) => {
            const displayName = text(one, 'name', { max: 500 });
            const card = text(one, 'vcard', { max: longText, optional: true });
            return { displayName, vcard: card ?? vcard(displayName, text(one, 'phone', { pattern: /^\d{5,20}$/ })) };
        });
        return { contacts: { displayName: contacts.length === 1 ? contacts[0].displayName : `${contacts.length}`, contacts } };
    },
    reaction: (content, jid) => ({ react: { key: keyOf(content.target, jid, 'target'), text: text(content, 'emoji', { max: 64 }) } }),
    edit: (content, jid) => ({ text: text(content, 'text', { max: longText }), linkPreview: null, edit: { ...keyOf(content.target, jid, 'target'), fromMe: true } }),
    delete: (content, jid) => ({ delete: keyOf(content.target, jid, 'target') }),
};

const caption = (content) => text(content, 'caption', { max: longText, optional: true });
const mime = (content) => text(content, 'mime', { max: 200, pattern: /^[\w.+-]+\/[\w.+-]+( ?; ?[\w.+=-]+)*$/, optional: true });

/**
 * What the library is to send.
 * @param {any} content as in `send`
 * @param {string} jid to whom
 * @returns {any}
 * @throws {Refusal} bad_request, file
 */
export function contentOf(content, jid) {
    const make = makers[text(content, 'type', { max: 20 })];
    if (!make) throw new Refusal('bad_request', "'content.type' is not known");
    const made = make(content, jid);
    return Object.fromEntries(Object.entries(made).filter(([name, value]) => value !== undefined || name === 'linkPreview'));
}

/**
 * The message that is answered, as far as it must be known to quote it.
 * @param {any} reply `reply_to` of `send`
 * @param {string} jid
 */
export function quotedOf(reply, jid) {
    if (reply === undefined || reply === null) return undefined;
    return { key: keyOf(reply, jid, 'reply_to'), message: { conversation: text(reply, 'text', { max: longText, optional: true }) ?? '' } };
}

/** @param {any} request */
export const messageIdOf = (request) => text(request, 'message_id', { pattern: /^[0-9A-F]{18,32}$/ });
