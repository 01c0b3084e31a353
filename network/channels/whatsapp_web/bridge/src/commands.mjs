// SPDX-License-Identifier: GPL-3.0-or-later
import { baileys } from './library.mjs';
import { download } from './media.mjs';
import { contentOf, messageIdOf, quotedOf } from './outgoing.mjs';
import { groupOf } from './otherevents.mjs';
import { addressOf, person } from './people.mjs';
import { Refusal, list, text } from './refusal.mjs';

const phoneDigits = /^\d{8,15}$/;
/** How long a first QR code may take before a pairing code can be asked for. */
const pairTimeoutMs = 30_000;
/** How long the server may take to object to a pairing code. */
const objectionMs = 3000;
/** As long as the QR codes live that the server hands out: 60 s and five times 20 s. */
const pairingCodeSeconds = 160;
const checkedAtOnce = 5;

/** @typedef {import('./session.mjs').Session} Session */

/** @param {Session | undefined} session @returns {Session} */
function opened(session) {
    if (!session || session.isEnded) throw new Refusal('not_open', 'the session is not open');
    return session;
}

/** @param {Session | undefined} session @returns {any} the library's socket */
function connected(session) {
    const { isOpen, socket } = opened(session);
    if (!isOpen || !socket) throw new Refusal('not_connected', 'the session is not connected just now');
    return socket;
}

const delay = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * What of the library's complaints the desk is told.
 * @param {any} error
 * @param {boolean} isInDoubt whether something may have been handed over
 */
function refusalOf(error, isInDoubt = false) {
    if (error instanceof Refusal) return error;
    const code = error?.output?.statusCode;
    const message = String(error?.message ?? '');
    if (/upload failed/i.test(message)) return new Refusal('upload', 'the media server did not take the file');
    if (code === 428 || /^closed$|connection closed/i.test(message)) return new Refusal('not_connected', 'the connection ended');
    if (code === 408 || /timed out/i.test(message)) return new Refusal(isInDoubt ? 'failed' : 'timed_out', 'the server did not answer in time', isInDoubt ? { in_doubt: true } : undefined);
    // Of the system: bytes may have left before it failed.
    if (isInDoubt && typeof error?.code === 'string') return new Refusal('failed', 'the connection failed while sending', { in_doubt: true });
    if (code >= 400 && code < 500) return new Refusal('refused', `the server refused (${code})`);
    return new Refusal('failed', 'the library could not do it');
}

/** One after the other for each recipient. */
class Lanes {
    /** @type {Map<string, Promise<any>>} */ #tails = new Map();

    /** @template T @param {string} name @param {() => Promise<T>} work @returns {Promise<T>} */
    run(name, work) {
        const done = (this.#tails.get(name) ?? Promise.resolve()).then(work);
        const tail = done.catch(() => {}).then(() => {
            if (this.#tails.get(name) === tail) this.#tails.delete(name);
        });
        this.#tails.set(name, tail);
        return done;
    }
}

const lanes = new Lanes();

/** @param {Session} session */
async function pair(session, request) {
    const phone = text(request, 'phone', { pattern: phoneDigits });
    opened(session);
    if (session.isLinked) throw new Refusal('already_linked', 'a phone is linked already');
    await Promise.race([session.firstQr(), delay(pairTimeoutMs).then(() => Promise.reject(new Refusal('timed_out', 'the server gave no code in time')))]);
    const { socket } = opened(session);
    session.beginPairingByCode();
    const objection = new Promise((resolve) => {
        socket.ws.once('CB:iq,type:error', (node) => resolve(true));
        socket.ws.once('CB:iq,type:result,link_code_companion_reg', () => resolve(false));
    });
    const code = await socket.requestPairingCode(phone);
    if (await Promise.race([objection, session.ended().then(() => true), delay(objectionMs).then(() => false)])) {
        throw new Refusal('refused', 'the server does not pair this number by code');
    }
    return { code: `${code.slice(0, 4)}-${code.slice(4)}`, expires_in: pairingCodeSeconds };
}

/** @param {Session} session */
async function send(session, request) {
    const jid = addressOf(request.to, 'to');
    const messageId = messageIdOf(request);
    const content = contentOf(request.content, jid);
    const quoted = quotedOf(request.reply_to, jid);
    connected(session);
    return lanes.run(`${session.id} ${jid}`, async () => {
        try {
            const sent = await connected(session).sendMessage(jid, content, { messageId, quoted });
            return { message_id: messageId, timestamp: Number(sent.messageTimestamp) * 1000 };
        } catch (error) {
            throw refusalOf(error, true);
        }
    });
}

/** @param {Session} session */
async function read(session, request) {
    const keys = list(request, 'messages', 500).map((one) => {
        const remoteJid = addressOf(one.chat, 'chat');
        const participant = remoteJid.endsWith('@g.us') ? addressOf(one.author, 'author') : undefined;
        return { remoteJid, id: text(one, 'id', { max: 128 }), participant, fromMe: false };
    });
    await connected(session).readMessages(keys);
}

/** @param {Session} session */
async function presence(session, request) {
    const state = text(request, 'state', { pattern: /^(composing|recording|paused|available|unavailable|subscribe)$/ });
    const socket = connected(session);
    if (state === 'available' || state === 'unavailable') return void (await socket.sendPresenceUpdate(state));
    const jid = addressOf(request.chat, 'chat');
    if (state === 'subscribe') return void (await socket.presenceSubscribe(jid));
    return void (await socket.sendPresenceUpdate(state, jid));
}

/** @param {Session} session */
async function check(session, request) {
    const phones = list(request, 'phones', 50);
    for (const phone of phones) text({ phones: phone }, 'phones', { pattern: phoneDigits });
    const socket = connected(session);
    const numbers = new Array(phones.length);
    let next = 0;
    const work = async () => {
        for (let at = next++; at < phones.length; at = next++) {
            const phone = phones[at];
            const [found] = (await socket.onWhatsApp(`${phone}@s.whatsapp.net`)) ?? [];
            if (!found?.exists) {
                numbers[at] = { phone, exists: false };
                continue;
            }
            const lid = await socket.signalRepository.lidMapping.getLIDForPN(found.jid);
            numbers[at] = { phone, exists: true, jid_phone: person(found.jid).phone, lid: person(lid).lid };
        }
    };
    await Promise.all(Array.from({ length: Math.min(checkedAtOnce, phones.length) }, work));
    return { numbers };
}

/** @param {Session | undefined} session */
async function fetchMedia(session, request) {
    if (typeof request.media !== 'object' || request.media === null) throw new Refusal('bad_request', "'media' is missing");
    const socket = session && !session.isEnded && session.isOpen ? session.socket : undefined;
    const standInHost = socket && session.isStandIn ? (await socket.refreshMediaConn()).hosts[0]?.hostname : undefined;
    const where = { folder: session?.settings.mediaDir, agent: session?.agent, standInHost };
    try {
        return await download(request, where);
    } catch (error) {
        if (error?.code !== 'gone' || !socket || !request.chat || !request.message_id) throw error;
        return download({ ...request, media: await uploadedAgain(socket, request) }, where);
    }
}

/** Asks the phone to upload a file once more. */
async function uploadedAgain(socket, request) {
    const field = `${request.media.kind}Message`;
    const key = { remoteJid: addressOf(request.chat, 'chat'), id: text(request, 'message_id', { max: 128 }), fromMe: request.from_me === true };
    const message = { key, message: { [field]: { mediaKey: Buffer.from(request.media.key, 'base64'), directPath: request.media.direct_path, url: request.media.url } } };
    try {
        await Promise.race([socket.updateMediaMessage(message), delay(pairTimeoutMs).then(() => Promise.reject(new Error()))]);
    } catch {
        throw new Refusal('gone', 'neither the media server nor the phone has the file any more');
    }
    return { ...request.media, direct_path: message.message[field].directPath, url: undefined };
}

/** @param {Session} session */
async function logout(session) {
    const socket = connected(session);
    session.beginLogout();
    await socket.logout();
    await session.ended();
}

/**
 * What the desk may ask of a session: PROTOCOL.md, "Asked by the desk". Each is given the session (or undefined) and
 * the request, and answers the fields of the answer.
 * @type {Record<string, (session: Session | undefined, request: any) => Promise<object | void>>}
 */
export const commands = {
    close: async (session) => {
        if (session && !session.isEnded) await session.close();
    },
    logout,
    pair,
    send,
    read,
    presence,
    check,
    download: fetchMedia,
    group: async (session, request) => {
        const jid = text(request, 'jid', { pattern: /^[\w.-]{1,64}@g\.us$/ });
        return { group: groupOf(await connected(session).groupMetadata(jid)) };
    },
};

/**
 * @param {string} name
 * @param {Session | undefined} session
 * @param {any} request
 */
export async function perform(name, session, request) {
    try {
        return await commands[name](session, request);
    } catch (error) {
        throw refusalOf(error);
    }
}
