// SPDX-License-Identifier: GPL-3.0-or-later
import { baileys } from './library.mjs';
import { fromText, toText } from './keystore.mjs';
import { Refusal } from './refusal.mjs';

/** @param {any} pair */
const isKeyPair = (pair) => pair?.public?.length === 32 && pair?.private?.length === 32;

/**
 * What `open` brings: the text of the last `creds` row, or null for a new identity.
 * @param {string | null | undefined} text
 * @returns {any} credentials as the library has them
 */
export function readCredentials(text) {
    if (text === null || text === undefined) return baileys.initAuthCreds();
    let creds;
    try {
        creds = fromText(text);
    } catch {
        creds = undefined;
    }
    const isUsable =
        creds && isKeyPair(creds.noiseKey) && isKeyPair(creds.signedIdentityKey) && isKeyPair(creds.signedPreKey?.keyPair) && typeof creds.me?.id === 'string' && creds.account;
    // An unreadable identity must never quietly become a new one.
    if (!isUsable) throw new Refusal('bad_credentials', 'the credentials cannot be read');
    return creds;
}

/** Whether a phone has linked this identity: before, it is worth nothing. @param {any} creds */
export const isLinked = (creds) => !!creds.account && !!creds.me?.id;

/** @param {any} creds */
export const writeCredentials = (creds) => toText(creds);
