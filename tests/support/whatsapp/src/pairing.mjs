// SPDX-License-Identifier: GPL-3.0-or-later
import { agree, ctr, hkdf, newKeyPair, openGcm, pairingKey, randomBytes } from './crypto.mjs';
import { isSignedKey } from './account.mjs';
import { bytes, child, node, server } from './nodes.mjs';

/** Linking devices, by QR code and by typed code. */
export class Pairing {
    /** @type {import('./world.mjs').World} */ #world;
    /** Codes asked for, by the number they are for. @type {Map<string, any>} */ #asked = new Map();

    constructor(world) {
        this.#world = world;
    }

    /** Numbers for which a code was asked and not yet typed. */
    get waiting() {
        return [...this.#asked.keys()];
    }

    /** Hands out QR references to a client that is not linked. */
    offer(connection, data) {
        const { eIdent, eRegid, eSkeyId, eSkeyVal, eSkeySig } = data;
        const identity = Buffer.from(eIdent);
        const signed = { id: Buffer.from(eSkeyId).readUIntBE(0, 3), value: Buffer.from(eSkeyVal), signature: Buffer.from(eSkeySig) };
        if (!isSignedKey(identity, signed)) return connection.refuseLogin(400);
        connection.registration = { identity, signed, registrationId: Buffer.from(eRegid).readUInt32BE(0) };
        connection.refs = Array.from({ length: this.#world.settings.qrRefs }, () => `2@${randomBytes(32).toString('base64')}`);
        const refs = connection.refs.map((ref) => node('ref', {}, Buffer.from(ref)));
        return connection.ask(node('iq', { from: server, type: 'set', xmlns: 'md' }, [node('pair-device', {}, refs)])) && undefined;
    }

    /**
     * A phone scans a code.
     * @param {string} text of the QR code
     * @param {{phone: string, lid?: string, name?: string, platform?: string}} who
     */
    async scan(text, { phone, lid, name, platform }) {
        const [ref, noiseKey, identity, advSecret] = text.replace(/^https:\/\/wa\.me\/settings\/linked_devices#/, '').split(',');
        const connection = [...this.#world.connections].find(({ refs }) => refs.includes(ref));
        if (!connection) throw new Error('no such code: it is old, or of a connection that has ended');
        const shown = { noiseKey: Buffer.from(noiseKey, 'base64'), identity: Buffer.from(identity, 'base64') };
        if (!shown.noiseKey.equals(connection.noiseKey) || !shown.identity.equals(connection.registration.identity)) throw new Error('the code is of another client');
        return this.#link(connection, this.#world.account(phone, { lid, name }), Buffer.from(advSecret, 'base64'), platform);
    }

    async #link(connection, account, advSecret, platform = 'android') {
        const { identity } = connection.registration;
        const forged = this.#world.settings.forgeAccountSignature;
        const { device, signed } = account.link({ noiseKey: connection.noiseKey, identity, registration: connection.registration, advSecret, forged });
        const content = [
            node('device-identity', {}, signed),
            node('device', { jid: `${account.number}:${device.id}@${server}`, lid: `${account.lid}:${device.id}@lid` }),
            node('platform', { name: platform }),
            node('biz', { name: account.name }),
        ];
        const ended = new Promise((resolve) => setTimeout(() => resolve(undefined), 5000).unref());
        const answer = await Promise.race([connection.ask(node('iq', { from: server, type: 'set', xmlns: 'md', t: Math.floor(Date.now() / 1000) }, [node('pair-success', {}, content)])), ended]);
        const signedBack = child(child(answer, 'pair-device-sign'), 'device-identity');
        if (!signedBack || !account.isSignedBack(device, bytes(signedBack))) {
            account.devices.delete(device.id);
            throw new Error('the client did not sign itself');
        }
        connection.refs = [];
        connection.fail(515);
        return { phone: account.number, lid: account.lid, device: device.id };
    }

    /** A client asks for a code, or sends its last word about one. */
    companion(connection, query, link) {
        if (link.attrs.stage === 'companion_hello') {
            if (this.#world.settings.refusePairingCode) return connection.refuse(query, 400, 'bad-request');
            const ref = randomBytes(16);
            const phone = link.attrs.jid.split('@')[0].split(':')[0];
            this.#asked.set(phone, { connection, ref, wrapped: bytes(child(link, 'link_code_pairing_wrapped_companion_ephemeral_pub')) });
            return connection.answer(query, [node('link_code_companion_reg', {}, [node('link_code_pairing_ref', {}, ref)])]);
        }
        const phone = link.attrs.jid.split('@')[0].split(':')[0];
        const asked = this.#asked.get(phone);
        if (!asked?.finish) return connection.refuse(query, 400, 'bad-request');
        connection.answer(query);
        return asked.finish(bytes(child(link, 'link_code_pairing_wrapped_key_bundle')), bytes(child(link, 'companion_identity_public')));
    }

    /**
     * The owner types the code into the phone.
     * @param {string} phone
     * @param {string} code with or without its dash
     */
    async type(phone, code, more = {}) {
        const asked = this.#asked.get(phone);
        if (!asked) throw new Error('no code was asked for this number');
        const account = this.#world.account(phone, more);
        const salted = asked.wrapped.subarray(0, 32);
        const plainCode = code.replace('-', '');
        const theirs = ctr(asked.wrapped.subarray(48), pairingKey(plainCode, salted), asked.wrapped.subarray(32, 48));
        const ours = newKeyPair();
        const salt = randomBytes(32);
        const iv = randomBytes(16);
        const wrapped = Buffer.concat([salt, iv, ctr(ours.public, pairingKey(plainCode, salt), iv)]);
        const finished = new Promise((resolve, reject) => {
            asked.finish = (...given) => resolve(given);
            setTimeout(() => reject(new Error('the client did not answer')), 10_000).unref();
        });
        asked.connection.send(
            node('notification', { from: server, type: 'link_code_companion_reg', id: `n${Date.now()}`, t: Math.floor(Date.now() / 1000) }, [
                node('link_code_companion_reg', { stage: 'primary_hello' }, [
                    node('link_code_pairing_ref', {}, asked.ref),
                    node('primary_identity_pub', {}, account.phone.identity.public),
                    node('link_code_pairing_wrapped_primary_ephemeral_pub', {}, wrapped),
                ]),
            ]),
        );
        const [bundle, identity] = await finished;
        this.#asked.delete(phone);
        const shared = agree(ours.private, theirs);
        const key = hkdf(shared, 32, { salt: bundle.subarray(0, 32), info: 'link_code_pairing_key_bundle_encryption_key' });
        const opened = openGcm(bundle.subarray(44), key, bundle.subarray(32, 44));
        if (!opened.subarray(0, 32).equals(identity) || !opened.subarray(32, 64).equals(account.phone.identity.public)) throw new Error('the client sent other keys');
        const advSecret = hkdf(Buffer.concat([shared, agree(account.phone.identity.private, identity), opened.subarray(64)]), 32, { info: 'adv_secret' });
        return this.#link(asked.connection, account, advSecret, more.platform);
    }
}
