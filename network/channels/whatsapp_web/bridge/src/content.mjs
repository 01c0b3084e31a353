// SPDX-License-Identifier: GPL-3.0-or-later
// What a message holds, in the desk's words: PROTOCOL.md, "message".

/** Longest `raw`, as text. */
const maxRaw = 64 * 1024;

/** @param {any} value a number, a Long, or nothing */
export const plainNumber = (value) => (value === null || value === undefined ? undefined : Number(value));
/** @param {Uint8Array | null | undefined} bytes */
const base64 = (bytes) => (bytes?.length ? Buffer.from(bytes).toString('base64') : undefined);
/** @param {Uint8Array | null | undefined} bytes */
const hex = (bytes) => (bytes?.length ? Buffer.from(bytes).toString('hex') : undefined);

/** @type {[string, string][]} field of the library's content → kind */
const mediaFields = [
    ['imageMessage', 'image'],
    ['videoMessage', 'video'],
    ['ptvMessage', 'video'],
    ['audioMessage', 'audio'],
    ['documentMessage', 'document'],
    ['stickerMessage', 'sticker'],
];

/**
 * @param {any} content with one of the media fields
 * @returns {{type: string, text?: string, media: object} | undefined}
 */
function media(content) {
    for (const [field, kind] of mediaFields) {
        const part = content[field];
        if (!part) continue;
        return {
            type: kind,
            text: part.caption || undefined,
            media: {
                kind,
                mime: part.mimetype || undefined,
                bytes: plainNumber(part.fileLength),
                filename: part.fileName || part.title || undefined,
                seconds: plainNumber(part.seconds) || undefined,
                voice: part.ptt || undefined,
                gif: part.gifPlayback || undefined,
                width: part.width || undefined,
                height: part.height || undefined,
                sha256: hex(part.fileSha256),
                download: {
                    kind,
                    url: part.url || undefined,
                    direct_path: part.directPath || undefined,
                    key: base64(part.mediaKey),
                    encrypted_sha256: base64(part.fileEncSha256),
                    sha256: base64(part.fileSha256),
                    mime: part.mimetype || undefined,
                    bytes: plainNumber(part.fileLength),
                },
            },
        };
    }
    return undefined;
}

/** @param {{displayName?: string | null, vcard?: string | null}} contact */
function contactCard(contact) {
    const vcard = contact.vcard ?? '';
    const phones = [...vcard.matchAll(/^TEL[^:\r\n]*:([^\r\n]+)/gim)].map(([, number]) => number.replace(/\D/g, '')).filter(Boolean);
    return { name: contact.displayName ?? '', vcard, phones: [...new Set(phones)] };
}

/** @param {any} content */
function place(content) {
    const part = content.locationMessage ?? content.liveLocationMessage;
    return {
        type: 'location',
        text: part.comment || part.caption || undefined,
        location: {
            latitude: part.degreesLatitude ?? 0,
            longitude: part.degreesLongitude ?? 0,
            name: part.name || undefined,
            address: part.address || undefined,
            live: content.liveLocationMessage ? true : undefined,
        },
    };
}

/** @param {any} content */
function answer(content) {
    const list = content.listResponseMessage;
    if (list) return { type: 'answer', text: list.title ?? '', answer: { id: list.singleSelectReply?.selectedRowId ?? '' } };
    const button = content.buttonsResponseMessage;
    if (button) return { type: 'answer', text: button.selectedDisplayText ?? '', answer: { id: button.selectedButtonId ?? '' } };
    const template = content.templateButtonReplyMessage;
    if (template) return { type: 'answer', text: template.selectedDisplayText ?? '', answer: { id: template.selectedId ?? '' } };
    return undefined;
}

/** @param {any} content */
function poll(content) {
    const part = content.pollCreationMessage ?? content.pollCreationMessageV2 ?? content.pollCreationMessageV3;
    if (!part) return undefined;
    const options = (part.options ?? []).map((option) => option.optionName ?? '');
    return { type: 'poll', text: part.name ?? '', poll: { name: part.name ?? '', options, selectable: part.selectableOptionsCount ?? 0 } };
}

/** @param {any} content */
function unsupported(content) {
    const raw = JSON.parse(JSON.stringify(content));
    delete raw.messageContextInfo;
    const kinds = Object.keys(raw);
    return { type: 'unsupported', detail: kinds[0], raw: JSON.stringify(raw).length <= maxRaw ? raw : { too_long: kinds } };
}

/**
 * What everything but edits, deletions and reactions holds.
 * @param {any} content unwrapped, not empty
 * @returns {Record<string, any>}
 */
export function describe(content) {
    if (typeof content.conversation === 'string' && content.conversation !== '') return { type: 'text', text: content.conversation };
    const extended = content.extendedTextMessage;
    if (extended) {
        const preview = extended.matchedText ? { url: extended.matchedText, title: extended.title || undefined, description: extended.description || undefined } : undefined;
        return { type: 'text', text: extended.text ?? '', link_preview: preview };
    }
    if (content.locationMessage || content.liveLocationMessage) return place(content);
    if (content.contactMessage) return { type: 'contact', contacts: [contactCard(content.contactMessage)] };
    if (content.contactsArrayMessage) return { type: 'contact', contacts: (content.contactsArrayMessage.contacts ?? []).map(contactCard) };
    return media(content) ?? answer(content) ?? poll(content) ?? unsupported(content);
}

/** @param {any} content @returns {any} the context (quote, forward mark) of whatever it holds */
export function contextOf(content) {
    for (const part of Object.values(content)) {
        if (part && typeof part === 'object' && part.contextInfo) return part.contextInfo;
    }
    return undefined;
}
