// SPDX-License-Identifier: GPL-3.0-or-later
import { GroupKeys } from './groups.mjs';
import { SignalParty } from './signalparty.mjs';

/** Somebody who writes to accounts of this server, with one phone. */
export class Customer {
    party = new SignalParty();
    groupKeys = new GroupKeys();
    /** Messages that came and could be read, in their order. @type {any[]} */ received = [];
    /** Receipts of what the customer wrote. @type {{id: string, type: string}[]} */ receipts = [];
    /** What the customer's phone was told of typing. @type {any[]} */ presences = [];
    #lastId = 0;

    /** @param {{phone: string, lid: string, name: string, addressing?: 'lid' | 'pn'}} who */
    constructor({ phone, lid, name, addressing = 'lid' }) {
        this.phone = phone;
        this.lid = lid;
        this.name = name;
        this.addressing = addressing;
    }

    /** The address under which the server knows the customer, and the other. */
    get jid() {
        return this.addressing === 'lid' ? `${this.lid}@lid` : `${this.phone}@s.whatsapp.net`;
    }

    /** @returns {string} an id as phones make them */
    newMessageId() {
        this.#lastId += 1;
        return `3A${this.phone.slice(-8)}${String(this.#lastId).padStart(10, '0')}`;
    }
}
