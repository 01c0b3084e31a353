// SPDX-License-Identifier: GPL-3.0-or-later
import { Account } from './account.mjs';
import { Certificates } from './certificates.mjs';
import { Customer } from './customer.mjs';
import { Delivery } from './delivery.mjs';
import { child, children } from './nodes.mjs';
import { Pairing } from './pairing.mjs';
import { answerQuery } from './queries.mjs';

/**
 * @typedef {object} Settings how the server behaves; all can be changed while it runs
 * @property {'good' | 'forged' | 'forged_leaf' | 'stolen'} certificate
 * @property {boolean} forgeAccountSignature
 * @property {boolean} forgeCustomerKeys the customers' keys are signed by somebody else
 * @property {boolean} refusePairingCode
 * @property {number} qrRefs how many codes a connection gets
 * @property {boolean} deliver customers' phones confirm what they get by themselves
 * @property {boolean} read … and their owners read it at once
 * @property {string | null} refuseMessages an error code with which messages are refused
 * @property {boolean} holdAcks messages are taken, but not acknowledged
 * @property {number | null} failLogin reason with which every login is refused
 * @property {boolean} fewKeys clients are asked for a handful of one-time keys instead of 812 (which takes them a while)
 * @property {boolean} freeze nothing is read from clients
 */

/** All that the stand-in knows: accounts, customers, who is connected. */
export class World {
    certificates = new Certificates();
    /** @type {Settings} */ settings = {
        certificate: 'good',
        forgeAccountSignature: false,
        forgeCustomerKeys: false,
        refusePairingCode: false,
        qrRefs: 6,
        deliver: true,
        read: false,
        refuseMessages: null,
        holdAcks: false,
        failLogin: null,
        fewKeys: false,
        freeze: false,
    };
    /** @type {Map<string, Account>} */ accounts = new Map();
    /** @type {Map<string, Customer>} */ customers = new Map();
    /** @type {Map<string, import('./groups.mjs').Group>} */ groups = new Map();
    /** @type {Set<import('./connection.mjs').Connection>} */ connections = new Set();
    /** Counts of what happened, for tests. */ counts = { connections: 0, handshakes: 0, registrations: 0, logins: 0, uploads: 0, pings: 0 };
    /** Faults of the stand-in or nonsense of clients. @type {string[]} */ faults = [];
    /** Nodes that clients sent, without their contents. @type {{tag: string, attrs: object}[]} */ log = [];
    pairing = new Pairing(this);
    delivery = new Delivery(this);
    /** @type {string} host and port of the media server */ mediaHost = '';

    /** @param {string} phone @param {{lid?: string, name?: string}} [more] */
    account(phone, { lid, name } = {}) {
        if (!this.accounts.has(phone)) this.accounts.set(phone, new Account({ phone, lid: lid ?? `9${phone.slice(-11)}01`, name: name ?? 'Guichê' }));
        return this.accounts.get(phone);
    }

    /** @param {{phone: string, lid?: string, name?: string, addressing?: 'lid' | 'pn'}} who */
    customer({ phone, lid, name, addressing }) {
        let customer = this.customers.get(phone);
        if (!customer) {
            customer = new Customer({ phone, lid: lid ?? `8${phone.slice(-11)}02`, name: name ?? `Customer ${phone.slice(-4)}`, addressing });
            this.customers.set(phone, customer);
        }
        if (addressing) customer.addressing = addressing;
        return customer;
    }

    /** Who has this address: `{account}` or `{customer}`. @param {string} jid */
    whoIs(jid) {
        const [address, domain] = jid.split('@');
        const user = address.split(':')[0].split('_')[0];
        const isIt = domain === 'lid' ? (one) => one.lid === user : (one) => (one.number ?? one.phone) === user;
        const account = [...this.accounts.values()].find(isIt);
        return account ? { account } : { customer: [...this.customers.values()].find(isIt) };
    }

    /** @param {unknown} error */
    fault(error) {
        this.faults.push(String(error?.stack ?? error).slice(0, 500));
        if (this.faults.length > 50) this.faults.shift();
    }

    /** @param {import('./connection.mjs').Connection} connection */
    joined(connection) {
        this.connections.add(connection);
        this.counts.connections += 1;
        if (this.settings.freeze) connection.freeze(true);
    }

    /** @param {import('./connection.mjs').Connection} connection */
    left(connection) {
        this.connections.delete(connection);
    }

    /** The handshake is over. */
    async entered(connection, staticKey, payload) {
        this.counts.handshakes += 1;
        connection.noiseKey = staticKey;
        if (this.settings.failLogin) return connection.refuseLogin(this.settings.failLogin);
        if (payload.devicePairingData) {
            this.counts.registrations += 1;
            return this.pairing.offer(connection, payload.devicePairingData);
        }
        const account = this.accounts.get(String(payload.username));
        const device = account?.devices.get(payload.device);
        if (!device || device.isRemoved || !device.noiseKey.equals(staticKey)) return connection.refuseLogin(401);
        this.counts.logins += 1;
        for (const other of this.connections) {
            if (other !== connection && other.device === device) other.fail('replaced');
        }
        connection.account = account;
        connection.device = device;
        return connection.welcome();
    }

    /** @param {import('./connection.mjs').Connection} connection @param {import('./nodes.mjs').Node} one */
    async handle(connection, one) {
        this.log.push({ tag: one.tag, attrs: { ...one.attrs }, children: children(one).map(({ tag }) => tag) });
        if (this.log.length > 5000) this.log.splice(0, 1000);
        switch (one.tag) {
            case 'iq':
                return answerQuery(this, connection, one);
            case 'message':
                return this.delivery.fromDevice(connection, one);
            case 'receipt':
                return this.delivery.receiptFromDevice(connection, one);
            case 'ack':
                return this.delivery.acknowledged(connection, one);
            case 'ib':
                if (child(one, 'offline_batch')) this.delivery.handOut(connection);
                return undefined;
            case 'chatstate':
                return this.#typing(connection, one);
            default:
                return undefined;
        }
    }

    #typing(connection, one) {
        const { customer } = this.whoIs(one.attrs.to);
        customer?.presences.push({ account: connection.account.number, state: children(one)[0]?.tag, media: children(one)[0]?.attrs.media });
    }

    /** The connection of a linked device, if it is there. @param {import('./account.mjs').Device} device */
    connectionOf(device) {
        return [...this.connections].find((one) => one.device === device && one.isReady);
    }

    /** The account's phone removes a device. @param {Account} account @param {import('./account.mjs').Device} device */
    remove(account, device) {
        device.isRemoved = true;
        for (const connection of this.connections) if (connection.device === device) connection.fail('device_removed');
    }
}
