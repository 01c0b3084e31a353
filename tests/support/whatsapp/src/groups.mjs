// SPDX-License-Identifier: GPL-3.0-or-later
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { baileys, bridgeFolder } from './deps.mjs';
import { bytes, node, server } from './nodes.mjs';

const library = dirname(createRequire(`${bridgeFolder}main.mjs`).resolve('baileys'));
const { GroupCipher, GroupSessionBuilder, SenderKeyDistributionMessage, SenderKeyName, SenderKeyRecord } = await import(
    pathToFileURL(join(library, 'Signal/Group/index.js')).href
);
const { proto } = baileys;

/** The keys with which a customer reads and writes in groups. */
export class GroupKeys {
    /** @type {Map<string, string>} */ #records = new Map();
    #store = {
        loadSenderKey: async (name) => (this.#records.has(String(name)) ? SenderKeyRecord.deserialize(this.#records.get(String(name))) : new SenderKeyRecord()),
        storeSenderKey: async (name, record) => void this.#records.set(String(name), JSON.stringify(record.serialize())),
    };

    /** @returns {Promise<{keys: any, content: Buffer}>} the sealed message and what others need to open it */
    async encrypt(group, self, message) {
        const name = nameOf(group, self);
        const keys = (await new GroupSessionBuilder(this.#store).create(name)).serialize();
        const plain = Buffer.from(proto.Message.encode(proto.Message.fromObject(message)).finish());
        const content = await new GroupCipher(this.#store, name).encrypt(Buffer.concat([plain, Buffer.from([1])]));
        return { keys: { senderKeyDistributionMessage: { groupId: group, axolotlSenderKeyDistributionMessage: keys } }, content: Buffer.from(content) };
    }

    /** Takes the keys of another member. */
    async learn(group, who, { axolotlSenderKeyDistributionMessage: keys }) {
        await new GroupSessionBuilder(this.#store).process(nameOf(group, who), new SenderKeyDistributionMessage(null, null, null, null, Buffer.from(keys)));
    }

    /** @returns {Promise<any>} the message */
    async decrypt(group, who, content) {
        const padded = await new GroupCipher(this.#store, nameOf(group, who)).decrypt(content);
        return proto.Message.decode(padded.subarray(0, padded.length - padded[padded.length - 1]));
    }
}

/** @param {string} group @param {string} who "user.device" */
function nameOf(group, who) {
    const [id, deviceId] = who.split('.');
    return new SenderKeyName(group, { id, deviceId: Number(deviceId), toString: () => who });
}

/** @typedef {{jid: string, subject: string, customers: import('./customer.mjs').Customer[], accounts: import('./account.mjs').Account[]}} Group */

/** Answers who is in a group. @param {Group | undefined} group */
export function answerGroup(group, connection, query) {
    if (!group) return connection.refuse(query, 404, 'item-not-found');
    const members = [...group.accounts.map((one) => [one.lid, one.number, 'admin']), ...group.customers.map((one) => [one.lid, one.phone, undefined])];
    const participants = members.map(([lid, phone, type]) => node('participant', { jid: `${lid}@lid`, phone_number: `${phone}@${server}`, type }));
    const attrs = { id: group.jid.split('@')[0], subject: group.subject, s_t: 1_700_000_000, creation: 1_700_000_000, addressing_mode: 'lid', creator: `${group.accounts[0]?.lid}@lid` };
    return connection.answer(query, [node('group', attrs, participants)]);
}

/** A device wrote to a group: every customer in it opens the message. @returns {Promise<any[]>} what they read */
export async function openForAll(group, account, device, copies, sealed) {
    const from = `${account.number}.${device.id}`;
    const opened = [];
    for (const customer of group.customers) {
        const copy = copies.find(({ jid }) => jid.startsWith(`${customer.lid}@`) || jid.startsWith(`${customer.phone}@`));
        if (copy) {
            const { senderKeyDistributionMessage: keys } = await customer.party.decrypt(from, copy.enc.attrs.type, bytes(copy.enc));
            await customer.groupKeys.learn(group.jid, from, keys);
        }
        opened.push({ customer, content: await customer.groupKeys.decrypt(group.jid, from, bytes(sealed)) });
    }
    return opened;
}
