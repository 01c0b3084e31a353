// SPDX-License-Identifier: GPL-3.0-or-later
import { baileys } from './library.mjs';
import { Refusal, text } from './refusal.mjs';

const { jidDecode, jidNormalizedUser, areJidsSameUser } = baileys;

/**
 * A person by number, by LID, or both; a group has neither.
 * @typedef {{phone?: string, lid?: string, name?: string}} Person
 */

/**
 * @param {...(string | null | undefined)} jids of one person
 * @returns {Person}
 */
export function person(...jids) {
    const found = {};
    for (const jid of jids) {
        const decoded = jid ? jidDecode(jid) : undefined;
        if (!decoded?.user) continue;
        if (decoded.server === 's.whatsapp.net' || decoded.server === 'c.us' || decoded.server === 'hosted') found.phone ??= decoded.user;
        else if (decoded.server === 'lid' || decoded.server === 'hosted.lid') found.lid ??= decoded.user;
    }
    return found;
}

/** @param {string | null | undefined} jid */
export function chatKind(jid) {
    if (!jid) return 'person';
    if (jid === 'status@broadcast') return 'status';
    if (jid.endsWith('@g.us')) return 'group';
    if (jid.endsWith('@broadcast')) return 'broadcast';
    if (jid.endsWith('@newsletter')) return 'newsletter';
    return 'person';
}

/**
 * @param {string} jid
 * @param {string | null | undefined} [other] the same chat under its other address
 */
export function chat(jid, other) {
    const kind = chatKind(jid);
    return kind === 'person' ? { kind, jid: jidNormalizedUser(jid), ...person(jid, other) } : { kind, jid };
}

/**
 * The address that the desk means.
 * @param {any} value `{phone}`, `{lid}`, both, or `{jid}` of a group
 * @param {string} field its name in the request
 * @returns {string}
 */
export function addressOf(value, field) {
    if (typeof value !== 'object' || value === null) throw new Refusal('bad_request', `'${field}' is missing`);
    const lid = text(value, 'lid', { pattern: /^\d{1,20}$/, optional: true });
    if (lid) return `${lid}@lid`;
    const phone = text(value, 'phone', { pattern: /^\d{5,20}$/, optional: true });
    if (phone) return `${phone}@s.whatsapp.net`;
    return text(value, 'jid', { pattern: /^[\w.-]{1,64}@(g\.us|s\.whatsapp\.net|lid)$/ });
}

/**
 * @param {string | null | undefined} jid
 * @param {{id?: string, lid?: string} | undefined} me
 */
export function isMe(jid, me) {
    return !!jid && !!me && (areJidsSameUser(jid, me.id) || (!!me.lid && areJidsSameUser(jid, me.lid)));
}
