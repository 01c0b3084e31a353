// SPDX-License-Identifier: GPL-3.0-or-later
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, pbkdf2Sync, randomBytes } from 'node:crypto';
import { curve, libsignal } from './deps.mjs';

/** @typedef {{public: Buffer, private: Buffer}} KeyPair without type bytes */

/** @returns {KeyPair} */
export function newKeyPair() {
    const { pubKey, privKey } = libsignal.curve.generateKeyPair();
    return { public: Buffer.from(pubKey).subarray(1), private: Buffer.from(privKey) };
}

/** A public key as the Signal library wants it. @param {Uint8Array} key */
export const typed = (key) => (key.length === 33 ? Buffer.from(key) : Buffer.concat([Buffer.from([5]), key]));

/** @param {Uint8Array} privateKey @param {Uint8Array} publicKey */
export const agree = (privateKey, publicKey) => Buffer.from(libsignal.curve.calculateAgreement(typed(publicKey), Buffer.from(privateKey)));
/** @param {Uint8Array} privateKey @param {Uint8Array} message */
export const sign = (privateKey, message) => Buffer.from(libsignal.curve.calculateSignature(Buffer.from(privateKey), Buffer.from(message)));
/** @param {Uint8Array} publicKey @param {Uint8Array} message @param {Uint8Array} signature */
export const verify = (publicKey, message, signature) =>
    curve.verify(Uint8Array.from(publicKey), Uint8Array.from(message), Uint8Array.from(signature)) === true;

export const sha256 = (data) => createHash('sha256').update(data).digest();
export const hmac = (data, key) => createHmac('sha256', key).update(data).digest();
/** @returns {Buffer} */
export const hkdf = (key, length, { salt = Buffer.alloc(0), info = '' } = {}) => Buffer.from(hkdfSync('sha256', key, salt, info, length));

/** @param {Uint8Array} data @param {Uint8Array} key @param {Uint8Array} iv @param {Uint8Array} [aad] */
export function sealGcm(data, key, iv, aad = Buffer.alloc(0)) {
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(aad);
    return Buffer.concat([cipher.update(data), cipher.final(), cipher.getAuthTag()]);
}

/** @param {Uint8Array} data with its tag @param {Uint8Array} key @param {Uint8Array} iv @param {Uint8Array} [aad] */
export function openGcm(data, key, iv, aad = Buffer.alloc(0)) {
    const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(aad).setAuthTag(data.subarray(data.length - 16));
    return Buffer.concat([decipher.update(data.subarray(0, data.length - 16)), decipher.final()]);
}

/** The key under which both sides of a pairing by code hide their ephemeral keys. */
export const pairingKey = (code, salt) => pbkdf2Sync(code, salt, 131_072, 32, 'sha256');

/** @param {Uint8Array} data @param {Uint8Array} key @param {Uint8Array} iv */
export const ctr = (data, key, iv) => createCipheriv('aes-256-ctr', key, iv).update(data);

export { randomBytes };
