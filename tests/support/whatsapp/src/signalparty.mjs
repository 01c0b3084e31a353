// SPDX-License-Identifier: GPL-3.0-or-later
import { baileys, libsignal } from './deps.mjs';
import { newKeyPair, sign, typed } from './crypto.mjs';

const { proto } = baileys;
const { SessionBuilder, SessionCipher, SessionRecord, ProtocolAddress } = libsignal;

/** One end of encrypted conversations: a customer's phone, or the phone of the account itself. */
export class SignalParty {
    identity = newKeyPair();
    registrationId = 1 + Math.floor(Math.random() * 16_000);
    #signed = newKeyPair();
    /** @type {Map<number, import('./crypto.mjs').KeyPair>} */ #oneTime = new Map();
    #nextOneTime = 1;
    /** @type {Map<string, any>} */ #sessions = new Map();

    /** What the server hands out to who wants to write to this party. @param {{forged?: boolean}} [options] */
    bundle({ forged = false } = {}) {
        const id = this.#nextOneTime++;
        const pair = newKeyPair();
        this.#oneTime.set(id, pair);
        const signer = forged ? newKeyPair() : this.identity;
        return {
            registrationId: this.registrationId,
            identity: this.identity.public,
            signed: { id: 1, value: this.#signed.public, signature: sign(signer.private, typed(this.#signed.public)) },
            oneTime: { id, value: pair.public },
        };
    }

    /** @param {string} address who is written to */
    hasSession(address) {
        return this.#sessions.has(address);
    }

    /** Forgets all conversations, as a phone that was set up anew. */
    forget() {
        this.#sessions.clear();
        this.#oneTime.clear();
    }

    /**
     * @param {string} address "user.device"
     * @param {any} bundle the other side's keys, as its phone uploaded them
     */
    async begin(address, bundle) {
        await new SessionBuilder(this.#storage(), toAddress(address)).initOutgoing({
            registrationId: bundle.registrationId,
            identityKey: typed(bundle.identity),
            signedPreKey: { keyId: bundle.signed.id, publicKey: typed(bundle.signed.value), signature: bundle.signed.signature },
            preKey: bundle.oneTime ? { keyId: bundle.oneTime.id, publicKey: typed(bundle.oneTime.value) } : undefined,
        });
    }

    /**
     * @param {string} address
     * @param {any} message content
     * @returns {Promise<{type: 'pkmsg' | 'msg', content: Buffer}>}
     */
    async encrypt(address, message) {
        const plain = Buffer.from(proto.Message.encode(proto.Message.fromObject(message)).finish());
        const padding = Buffer.alloc(1 + Math.floor(Math.random() * 15));
        padding.fill(padding.length);
        const { type, body } = await new SessionCipher(this.#storage(), toAddress(address)).encrypt(Buffer.concat([plain, padding]));
        return { type: type === 3 ? 'pkmsg' : 'msg', content: Buffer.from(body, 'binary') };
    }

    /**
     * @param {string} address
     * @param {string} type
     * @param {Buffer} content
     * @returns {Promise<any>} the message
     */
    async decrypt(address, type, content) {
        const cipher = new SessionCipher(this.#storage(), toAddress(address));
        const padded = type === 'pkmsg' ? await cipher.decryptPreKeyWhisperMessage(content) : await cipher.decryptWhisperMessage(content);
        return proto.Message.decode(padded.subarray(0, padded.length - padded[padded.length - 1]));
    }

    #storage() {
        const pair = (keys) => ({ pubKey: typed(keys.public), privKey: keys.private });
        return {
            loadSession: async (id) => {
                const held = this.#sessions.get(id);
                return held ? SessionRecord.deserialize(held) : null;
            },
            storeSession: async (id, record) => void this.#sessions.set(id, record.serialize()),
            isTrustedIdentity: async () => true,
            loadPreKey: async (id) => (this.#oneTime.has(id) ? pair(this.#oneTime.get(id)) : undefined),
            removePreKey: async (id) => void this.#oneTime.delete(id),
            loadSignedPreKey: async () => pair(this.#signed),
            getOurRegistrationId: async () => this.registrationId,
            getOurIdentity: async () => pair(this.identity),
        };
    }
}

/** @param {string} address "user.device" */
function toAddress(address) {
    const [user, device] = address.split('.');
    return new ProtocolAddress(user, Number(device));
}
