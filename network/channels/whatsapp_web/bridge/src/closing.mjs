// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Why a connection ended and what the desk is to do: PROTOCOL.md, "closed".
 * @typedef {{code: number, cause: string, action: 'none' | 'retry' | 'stop' | 'wipe', detail: string}} Closing
 */

/** What the session was doing when it ended. @typedef {{isLinked: boolean, isPairingByCode: boolean, hasShownQr: boolean, hasProxy: boolean, hasTlsProxy: boolean}} Circumstances */

/** @type {Record<number, [string, Closing['action'], string]>} */
const byCode = {
    401: ['logged_out', 'wipe', 'The device was removed on the phone.'],
    403: ['banned', 'stop', 'WhatsApp has blocked this account.'],
    405: ['outdated', 'stop', 'WhatsApp wants a newer version of the web client.'],
    408: ['lost', 'retry', 'The connection was lost.'],
    411: ['not_multi_device', 'stop', "The phone's WhatsApp is too old for linked devices."],
    428: ['dropped', 'retry', 'The server closed the connection.'],
    440: ['replaced', 'stop', 'Another client took over this session.'],
    503: ['unavailable', 'retry', 'The server is not available just now.'],
};

/** @param {any} error @param {Circumstances} circumstances */
function isProxyFault(error, { hasProxy, hasTlsProxy }) {
    if (!hasProxy) return false;
    const cause = error?.data;
    // Node's words for a certificate that is not believed: DEPTH_ZERO_SELF_SIGNED_CERT, ERR_TLS_CERT_ALTNAME_INVALID …
    if (hasTlsProxy && /CERT|UNABLE_TO_VERIFY|TLS/.test(String(cause?.code ?? ''))) return true;
    return cause?.constructor?.name === 'SocksClientError' || /socks|proxy|response: 4\d\d|response: 5\d\d|ECONNREFUSED|ENOTFOUND|EHOSTUNREACH/i.test(String(cause?.message ?? ''));
}

/**
 * @param {any} error what the library gives as the reason
 * @param {Circumstances} circumstances
 * @returns {Closing}
 */
export function closingOf(error, circumstances) {
    const message = String(error?.message ?? '');
    const code = Number(error?.output?.statusCode) || (/timed out/i.test(message) ? 408 : 500);
    const closing = (cause, action, detail, number = code) => ({ code: number, cause, action, detail });

    if (isProxyFault(error, circumstances)) return closing('proxy', 'retry', 'The proxy refused the connection or is not there.', 407);
    // What the handshake says when the other end cannot prove to be WhatsApp; a failed decryption there as well.
    if (/noise|certificate|certification/i.test(message) && (code === 400 || code === 500)) {
        return closing('certificate', 'stop', 'The server could not prove to be WhatsApp.', 400);
    }
    if (/account signature|device-identity/i.test(message)) {
        return closing('pairing_refused', 'stop', "The signature of the phone's account is wrong.", 500);
    }
    if (!circumstances.isLinked) {
        if (circumstances.isPairingByCode) return closing('pairing_ended', 'stop', 'The connection ended before the pairing code was typed.');
        if (/QR refs/i.test(message)) return closing('qr_expired', 'stop', 'No phone scanned the code.');
    }
    const known = byCode[code];
    if (known) return closing(...known);
    if (code === 419) return closing('logged_out', 'wipe', 'The credentials are no longer valid.');
    return closing('stream_error', 'retry', /^Stream Errored \([\w -]{1,40}\)$/.test(message) ? `${message}.` : 'The server ended the stream with an error.');
}
