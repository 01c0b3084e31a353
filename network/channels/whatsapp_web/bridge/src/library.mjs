// SPDX-License-Identifier: GPL-3.0-or-later
// The WhatsApp library, made safe. To be imported instead of it, and after hush.mjs.
import { createRequire } from 'node:module';
import * as baileys from 'baileys';
import curve from 'curve25519-js';

const { Curve, WA_CERT_DETAILS, proto } = baileys;

/** @type {string} the library's version, as installed */
export const libraryVersion = createRequire(import.meta.url)('baileys/package.json').version;

// The library's own check accepts every signature: it ignores what the Signal library answers and only looks for
// exceptions. Certificates of the server and signatures of the account would go unchecked.
Curve.verify = (publicKey, message, signature) => {
    try {
        const key = publicKey.length === 33 ? publicKey.subarray(1) : publicKey;
        return key.length === 32 && signature.length === 64 && curve.verify(Uint8Array.from(key), Uint8Array.from(message), Uint8Array.from(signature)) === true;
    } catch {
        return false;
    }
};

// The library checks that WhatsApp signed the certificate, but not that the certificate belongs to the other end: anybody
// could show WhatsApp's own. The handshake agrees on a key with the other end's static key right before it reads the
// certificate, without a pause, so the last key that was agreed with is the one the certificate has to name.
let lastPeer = Buffer.alloc(0);
const agree = Curve.sharedKey;
Curve.sharedKey = (privateKey, publicKey) => {
    lastPeer = Buffer.from(publicKey);
    return agree(privateKey, publicKey);
};
const { CertChain } = proto;
const decodeChain = CertChain.decode;
CertChain.decode = (...given) => {
    const chain = decodeChain.apply(CertChain, given);
    const named = chain.leaf?.details ? CertChain.NoiseCertificate.Details.decode(chain.leaf.details).key : undefined;
    if (!named || !lastPeer.equals(Buffer.from(named))) throw new Error('noise certificate is not of this server');
    return chain;
};

/**
 * Where the library connects to.
 * @typedef {{url?: string}} Server
 */

/**
 * Reads the environment; a stand-in is taken only from this computer.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Server}
 * @throws {Error} with a sentence that may be shown
 */
export function serverFrom(environment) {
    const url = environment.GUICHE_WHATSAPP_WEB_URL;
    const root = environment.GUICHE_WHATSAPP_WEB_ROOT;
    if (!url) {
        if (root) throw new Error('GUICHE_WHATSAPP_WEB_ROOT is honoured only together with GUICHE_WHATSAPP_WEB_URL.');
        return {};
    }
    let parsed;
    try {
        parsed = new URL(url);
    } catch {
        throw new Error('GUICHE_WHATSAPP_WEB_URL is not a URL.');
    }
    const isLoopback = /^(127(\.\d{1,3}){3}|\[::1\]|localhost)$/.test(parsed.hostname);
    if (!isLoopback || !['ws:', 'wss:'].includes(parsed.protocol)) {
        throw new Error('GUICHE_WHATSAPP_WEB_URL is honoured only for ws:// or wss:// on a loopback address.');
    }
    if (root) {
        if (!/^[0-9a-f]{64}$/i.test(root)) throw new Error('GUICHE_WHATSAPP_WEB_ROOT is not a key of 64 hex digits.');
        WA_CERT_DETAILS.PUBLIC_KEY = Buffer.from(root, 'hex');
    }
    return { url };
}

/** A logger that keeps quiet: what the library logs holds keys and messages. */
export const quiet = {
    level: 'silent',
    child: () => quiet,
    trace() {},
    debug() {},
    info() {},
    warn() {},
    error() {},
    fatal() {},
};

export { baileys };
