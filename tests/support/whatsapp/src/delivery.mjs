// SPDX-License-Identifier: GPL-3.0-or-later
import { baileys } from './deps.mjs';
import { openForAll } from './groups.mjs';
import { bytes, child, children, node, seconds, server } from './nodes.mjs';

const { proto } = baileys;

/** Carries messages and receipts between devices of accounts and customers. */
export class Delivery {
    /** @type {import('./world.mjs').World} */ #world;
    #lastId = 0;

    constructor(world) {
        this.#world = world;
    }

    // ---- from a linked device

    /** A device sends: each recipient's copy is decrypted by that recipient, then the server acknowledges. */
    async fromDevice(connection, message) {
        const { account, device } = connection;
        const { settings } = this.#world;
        const ack = (more = {}) => connection.send(node('ack', { class: 'message', id: message.attrs.id, from: message.attrs.to, t: seconds(), ...more }));
        if (settings.refuseMessages) return ack({ error: settings.refuseMessages });
        const copies = children(child(message, 'participants'), 'to').map((to) => ({ jid: to.attrs.jid, enc: child(to, 'enc') }));
        const group = this.#world.groups.get(message.attrs.to);
        if (group) {
            for (const { customer, content } of await openForAll(group, account, device, copies, child(message, 'enc'))) {
                customer.received.push({ id: message.attrs.id, account: account.number, to: group.jid, twice: false, timestamp: Date.now(), message: plain(content) });
            }
            return ack();
        }
        // An answer to "send again" is for one device alone.
        const alone = child(message, 'enc');
        if (alone) copies.push({ jid: message.attrs.to, enc: alone });
        for (const { jid, enc } of copies) await this.#hand(account, device, message, jid, enc);
        if (!settings.holdAcks) ack();
        return undefined;
    }

    async #hand(account, device, message, jid, enc) {
        const { customer, account: own } = this.#world.whoIs(jid);
        const from = `${account.number}.${device.id}`;
        if (own) {
            // Of the own devices only the phone is played.
            if (Number(jid.split('@')[0].split(':')[1] ?? 0) !== 0) return;
            const copy = await own.phone.decrypt(from, enc.attrs.type, bytes(enc));
            own.copies.push({ id: message.attrs.id, to: copy.deviceSentMessage?.destinationJid, message: plain(copy.deviceSentMessage?.message) });
            return;
        }
        if (!customer) return;
        let content;
        try {
            content = await customer.party.decrypt(from, enc.attrs.type, bytes(enc));
        } catch (error) {
            this.#askAgain(customer, account, device, message.attrs.id);
            return;
        }
        const isTwice = customer.received.some(({ id }) => id === message.attrs.id);
        customer.received.push({ id: message.attrs.id, account: account.number, to: jid, edit: message.attrs.edit, twice: isTwice, timestamp: Date.now(), message: plain(content) });
        const { deliver, read } = this.#world.settings;
        if (deliver) this.receipt(customer, account, [message.attrs.id], undefined);
        if (read) this.receipt(customer, account, [message.attrs.id], 'read');
    }

    /** The customer's phone could not decrypt. */
    #askAgain(customer, account, device, id) {
        const attrs = { from: customer.jid, id, t: seconds(), type: 'retry' };
        const registration = Buffer.alloc(4);
        registration.writeUInt32BE(customer.party.registrationId);
        this.#give(account, device, node('receipt', attrs, [node('retry', { count: 1, id, t: seconds(), v: 1 }), node('registration', {}, registration)]));
    }

    /** The device has what it was given. */
    receiptFromDevice(connection, receipt) {
        const ids = [receipt.attrs.id, ...children(child(receipt, 'list'), 'item').map(({ attrs }) => attrs.id)];
        connection.send(node('ack', { class: 'receipt', id: receipt.attrs.id, from: receipt.attrs.to, type: receipt.attrs.type, t: seconds() }));
        // In a group the receipt names whose message it is for.
        const { customer } = this.#world.whoIs(receipt.attrs.participant ?? receipt.attrs.to);
        if (receipt.attrs.type === 'retry') return this.#sendAgain(connection, receipt);
        for (const id of ids) {
            customer?.receipts.push({ id, type: receipt.attrs.type ?? 'delivered' });
            this.#done(connection.device, 'message', id);
        }
        return undefined;
    }

    async #sendAgain(connection, receipt) {
        const { account, device } = connection;
        const queued = device.queue.find(({ tag, attrs }) => tag === 'message' && attrs.id === receipt.attrs.id);
        const { customer } = this.#world.whoIs(receipt.attrs.to);
        if (!queued?.plain || !customer) return;
        this.#done(device, 'message', receipt.attrs.id);
        await this.#encrypted(customer, account, device, queued.plain, queued.attrs, true);
    }

    acknowledged(connection, ack) {
        this.#done(connection.device, ack.attrs.class, ack.attrs.id);
    }

    #done(device, tag, id) {
        if (device) device.queue = device.queue.filter((one) => !(one.tag === tag && one.attrs.id === id));
    }

    // ---- to a linked device

    /**
     * A customer writes to an account, that is to each of its devices.
     * @param {import('./customer.mjs').Customer} customer
     * @param {import('./account.mjs').Account} account
     * @param {any} message content
     * @param {{id?: string, plain?: boolean}} [more]
     * @returns {Promise<string>} its id
     */
    async fromCustomer(customer, account, message, { id = customer.newMessageId(), timestamp = seconds() } = {}) {
        const attrs = {
            from: customer.jid,
            id,
            t: timestamp,
            type: message.reactionMessage ? 'reaction' : 'text',
            notify: customer.name,
            ...(customer.addressing === 'lid'
                ? { addressing_mode: 'lid', sender_pn: `${customer.phone}@${server}` }
                : { addressing_mode: 'pn', sender_lid: `${customer.lid}@lid` }),
        };
        for (const device of account.devices.values()) {
            if (!device.isRemoved) await this.#encrypted(customer, account, device, message, attrs, false);
        }
        return id;
    }

    /** A customer writes to a group: first the keys for each device, then the message for all. */
    async toGroup(customer, group, message, id = customer.newMessageId()) {
        const { keys, content } = await customer.groupKeys.encrypt(group.jid, `${customer.lid}.0`, message);
        for (const account of group.accounts) {
            for (const device of account.devices.values()) {
                const address = `${account.number}.${device.id}`;
                if (!customer.party.hasSession(address)) await customer.party.begin(address, account.takeBundle(device));
                const sealed = await customer.party.encrypt(address, keys);
                const attrs = { from: group.jid, participant: `${customer.lid}@lid`, participant_pn: `${customer.phone}@${server}`, addressing_mode: 'lid', id, t: seconds(), type: 'text', notify: customer.name };
                this.#give(account, device, node('message', attrs, [node('enc', { v: 2, type: sealed.type }, sealed.content), node('enc', { v: 2, type: 'skmsg' }, content)]));
            }
        }
        return id;
    }

    async #encrypted(customer, account, device, message, attrs, isNewSession) {
        const address = `${account.number}.${device.id}`;
        if (isNewSession || !customer.party.hasSession(address)) await customer.party.begin(address, account.takeBundle(device));
        const { type, content } = await customer.party.encrypt(address, message);
        const sealed = node('message', attrs, [node('enc', { v: 2, type }, content)]);
        sealed.plain = message;
        this.#give(account, device, sealed);
    }

    /** The owner writes on the phone: the linked devices get a copy. */
    async fromPhone(account, customer, message, { id = `3F${Date.now().toString(16).toUpperCase()}${++this.#lastId}` } = {}) {
        for (const device of account.devices.values()) {
            if (device.isRemoved) continue;
            const address = `${account.number}.${device.id}`;
            if (!account.phone.hasSession(address)) await account.phone.begin(address, account.takeBundle(device));
            const { type, content } = await account.phone.encrypt(address, { deviceSentMessage: { destinationJid: customer.jid, message } });
            const lids = customer.addressing === 'lid';
            const attrs = {
                from: lids ? `${account.lid}@lid` : `${account.number}@${server}`,
                recipient: customer.jid,
                id,
                t: seconds(),
                type: 'text',
                notify: account.name,
                ...(lids ? { peer_recipient_pn: `${customer.phone}@${server}` } : { peer_recipient_lid: `${customer.lid}@lid` }),
            };
            this.#give(account, device, node('message', attrs, [node('enc', { v: 2, type }, content)]));
        }
        return id;
    }

    /** A message that nobody can decrypt. */
    undecryptable(customer, account, id = customer.newMessageId()) {
        for (const device of account.devices.values()) {
            const attrs = { from: customer.jid, id, t: seconds(), type: 'text', notify: customer.name, addressing_mode: 'lid', sender_pn: `${customer.phone}@${server}` };
            this.#give(account, device, node('message', attrs, [node('enc', { v: 2, type: 'msg' }, Buffer.alloc(64, 0x33))]));
        }
        return id;
    }

    /**
     * The customer's phone has, or its owner has read, what an account sent.
     * @param {string | undefined} type nothing for delivered, else `read`, `played`
     */
    receipt(customer, account, ids, type) {
        for (const device of account.devices.values()) {
            const list = ids.length > 1 ? [node('list', {}, ids.slice(1).map((id) => node('item', { id })))] : undefined;
            this.#give(account, device, node('receipt', { from: customer.jid, id: ids[0], type, t: seconds() }, list));
        }
    }

    /** The customer types. */
    typing(customer, account, state) {
        for (const device of account.devices.values()) {
            const tag = state === 'recording' ? 'composing' : state;
            this.#world.connectionOf(device)?.send(node('chatstate', { from: customer.jid }, [node(tag, state === 'recording' ? { media: 'audio' } : {})]));
        }
    }

    /** A call comes in. */
    call(customer, account, { video = false } = {}) {
        const id = `CALL${Date.now()}${++this.#lastId}`;
        for (const device of account.devices.values()) {
            const offer = node('offer', { 'call-id': id, 'call-creator': customer.jid, caller_pn: `${customer.phone}@${server}` }, video ? [node('video')] : []);
            this.#give(account, device, node('call', { from: customer.jid, id: `c${id}`, t: seconds() }, [offer]));
        }
        return id;
    }

    #give(account, device, one) {
        if (device.isRemoved) return;
        device.queue.push(one);
        this.#world.connectionOf(device)?.send(one);
    }

    /** What waited while the device was away. */
    handOut(connection) {
        const { queue } = connection.device;
        connection.isReady = true;
        for (const one of queue) connection.send(node(one.tag, { ...one.attrs, offline: 1 }, one.content));
        connection.send(node('ib', { from: server }, [node('offline', { count: queue.length })]));
    }
}

/** @param {any} message */
const plain = (message) => (message ? JSON.parse(JSON.stringify(proto.Message.toObject(proto.Message.fromObject(message), { bytes: String, longs: Number, enums: String }))) : null);
