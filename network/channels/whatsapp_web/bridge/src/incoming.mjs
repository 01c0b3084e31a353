// SPDX-License-Identifier: GPL-3.0-or-later
import { baileys, quiet } from './library.mjs';
import { normalise } from './normalise.mjs';
import { chat, chatKind, isMe, person } from './people.mjs';

const { Curve, DEFAULT_CONNECTION_CONFIG, decodeMessageNode, jidNormalizedUser, proto, unpadRandomMax16 } = baileys;

/** Messages that were told lately are not told again. */
const maxTold = 2000;

/** Receipts that tell of our messages, and of theirs read on our phone. @type {Record<string, string>} */
const receiptStatus = { '': 'delivered', inactive: 'delivered', read: 'read', played: 'played', 'read-self': 'read_here', 'played-self': 'read_here' };

/**
 * What comes from WhatsApp's server for one session: told to the desk before the server hears that we have it.
 * The library's own events come after that, so messages are taken at their decryption and receipts off the wire.
 */
export class Incoming {
    /** @type {import('./session.mjs').Session} */ #session;
    /** @type {WeakMap<object, any>} encrypted bytes → the stanza that holds them */ #stanzas = new WeakMap();
    /** @type {Set<string>} */ #told = new Set();

    /** @param {import('./session.mjs').Session} session */
    constructor(session) {
        this.#session = session;
    }

    /**
     * The Signal part of the library, with decryption and message committed at once.
     * @param {import('./ratchetkeys.mjs').RatchetKeys} keys
     */
    repositoryMaker(keys) {
        return (auth, _logger, lookUpLids) => {
            const facade = { get: keys.get, set: keys.set, transaction: keys.transaction, isInTransaction: keys.isInTransaction };
            const repository = DEFAULT_CONNECTION_CONFIG.makeSignalRepository({ creds: auth.creds, keys: facade }, quiet, lookUpLids);
            const { decryptMessage, decryptGroupMessage, injectE2ESession } = repository;
            const toldWith = (plain, ciphertext) => this.#messagesIn(plain, this.#stanzas.get(ciphertext), repository);
            repository.decryptMessage = (what) =>
                keys.committing(what.jid, () => decryptMessage(what), (plain) => toldWith(plain, what.ciphertext));
            repository.decryptGroupMessage = (what) =>
                keys.committing(what.group, () => decryptGroupMessage(what), (plain) => toldWith(plain, what.msg));
            // The Signal library takes any signature here: a server could hand out keys of its own for a person.
            repository.injectE2ESession = (what) => {
                const { identityKey, signedPreKey } = what.session;
                if (!signedPreKey || !Curve.verify(identityKey, signedPreKey.publicKey, signedPreKey.signature)) {
                    throw new Error('the signature of a key is wrong');
                }
                return injectE2ESession(what);
            };
            return repository;
        };
    }

    /** @param {any} socket a new socket of the library */
    listen(socket) {
        const { ws, ev } = socket;
        ws.prependListener('CB:message', (stanza) => this.#remember(stanza));
        ws.prependListener('CB:receipt', this.#session.guarded((stanza) => this.#receipt(stanza)));
        ws.on('CB:ack,class:message', this.#session.guarded((stanza) => this.#acknowledged(stanza)));
        ev.on('messages.upsert', this.#session.guarded((upsert) => this.#upsert(upsert)));
    }

    #remember(stanza) {
        if (!Array.isArray(stanza.content)) return;
        for (const { tag, content } of stanza.content) {
            if (tag === 'enc' && content instanceof Uint8Array) this.#stanzas.set(content, stanza);
        }
    }

    /** @returns {Promise<object[]>} what a decrypted stanza tells the desk */
    async #messagesIn(plain, stanza, repository) {
        if (!stanza || stanza.attrs.category === 'peer') return [];
        try {
            const { me } = this.#session;
            const { fullMessage } = decodeMessageNode(stanza, me?.id, me?.lid ?? '');
            const decoded = proto.Message.decode(unpadRandomMax16(plain));
            fullMessage.message = decoded.deviceSentMessage?.message ?? decoded;
            if (fullMessage.key.fromMe) {
                const { peer_recipient_lid: lid, peer_recipient_pn: pn, recipient_lid: otherLid, recipient_pn: otherPn } = stanza.attrs;
                fullMessage.key.remoteJidAlt = lid ?? pn ?? otherLid ?? otherPn;
            }
            const business = stanza.content.find(({ tag }) => tag === 'verified_name')?.content;
            if (business instanceof Uint8Array) fullMessage.verifiedBizName = businessName(business);
            await this.#complete(fullMessage.key, repository);
            const message = this.#tellable(fullMessage, !!stanza.attrs.offline);
            return message ? [message] : [];
        } catch {
            // The library reads it again and reports it as it can.
            return [];
        }
    }

    /** Adds the other address of a person where an earlier message gave it. */
    async #complete(key, repository) {
        const other = async (jid, known) => {
            if (known || chatKind(jid) !== 'person' || !jid) return known;
            const { lidMapping } = repository;
            const found = jid.endsWith('@lid') ? await lidMapping.getPNForLID(jid) : await lidMapping.getLIDForPN(jid);
            return found ? jidNormalizedUser(found) : undefined;
        };
        key.remoteJidAlt = await other(key.remoteJid, key.remoteJidAlt);
        if (key.participant) key.participantAlt = await other(key.participant, key.participantAlt);
    }

    /** @returns {object | undefined} the message in the desk's form, if it is to be told and was not told yet */
    #tellable(full, offline) {
        const kind = chatKind(full.key.remoteJid);
        if (kind === 'group' && !this.#session.settings.groups) return undefined;
        if (kind !== 'person' && kind !== 'group') return undefined;
        const message = normalise(full, { me: this.#session.me, offline });
        if (!message) return undefined;
        const name = `${full.key.fromMe ? '<' : '>'}${message.id}`;
        const known = message.type === 'undecryptable' ? this.#told.has(name) || this.#told.has(`?${name}`) : this.#told.has(name);
        if (known) return undefined;
        this.#told.add(message.type === 'undecryptable' ? `?${name}` : name);
        if (this.#told.size > maxTold) this.#told.delete(this.#told.values().next().value);
        return message;
    }

    /** What the library tells afterwards: mostly known; placeholders, calls and what a phone sent again are not. */
    async #upsert({ messages, type }) {
        for (const full of messages) {
            this.#statusWithin(full);
            await this.#complete(full.key, this.#session.socket.signalRepository);
            const message = this.#tellable(full, type === 'append');
            if (message) this.#session.tell({ event: 'message', message });
        }
    }

    /** The library may put the status of one of our messages into an upsert. */
    #statusWithin(full) {
        const { Status } = proto.WebMessageInfo;
        const status = { [Status.DELIVERY_ACK]: 'delivered', [Status.READ]: 'read', [Status.PLAYED]: 'played' }[full.status];
        if (!full.key.fromMe || !status) return;
        this.#status(full.key.remoteJid, full.key.remoteJidAlt, [full.key.id], status, undefined, Number(full.messageTimestamp) * 1000);
    }

    #receipt({ attrs, content }) {
        const status = receiptStatus[attrs.type ?? ''];
        if (!status || !attrs.from) return;
        const sender = attrs.participant ?? attrs.from;
        const own = isMe(sender, this.#session.me);
        if (own !== (status === 'read_here')) return;
        const place = own && chatKind(attrs.from) === 'person' ? attrs.recipient : attrs.from;
        if (!place || (chatKind(place) === 'group' && !this.#session.settings.groups)) return;
        const items = Array.isArray(content) ? content.flatMap((child) => (Array.isArray(child.content) ? child.content : [])) : [];
        const ids = [attrs.id, ...items.filter(({ tag }) => tag === 'item').map((item) => item.attrs.id)];
        this.#status(place, undefined, ids, status, own ? undefined : person(sender), Number(attrs.t) * 1000);
    }

    #acknowledged({ attrs }) {
        if (!attrs.id || !attrs.from) return;
        const error = attrs.error ? { code: String(attrs.error), message: refusalText(attrs.error) } : undefined;
        this.#status(attrs.from, undefined, [attrs.id], error ? 'failed' : 'sent', undefined, Number(attrs.t) * 1000, error);
    }

    #status(jid, other, messages, status, by, timestamp, error) {
        this.#session.tell({ event: 'status', chat: chat(jid, other), messages, status, by, timestamp: timestamp || Date.now(), error });
    }
}

/** @param {Uint8Array} certificate */
function businessName(certificate) {
    const { details } = proto.VerifiedNameCertificate.decode(certificate);
    return proto.VerifiedNameCertificate.Details.decode(details).verifiedName || undefined;
}

/** @param {string} code */
function refusalText(code) {
    switch (code) {
        case '463':
            return 'WhatsApp does not let this account start new chats just now.';
        case '479':
            return 'WhatsApp refused the form of the message.';
        case '403':
            return 'The recipient does not take messages from this account.';
        case '404':
            return 'The recipient is not on WhatsApp.';
        default:
            return `WhatsApp refused the message (${code}).`;
    }
}
