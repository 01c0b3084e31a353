// SPDX-License-Identifier: GPL-3.0-or-later
import { baileys } from './library.mjs';

const { BufferJSON, proto } = baileys;

/** Values that are kept so that the desk is not asked for them again. */
const maxCached = 2000;
/** Kinds that are used once, or in masses: not worth keeping. */
const uncached = new Set(['pre-key', 'tctoken', 'app-state-sync-key', 'app-state-sync-version']);
const maxNames = 500;

/** @typedef {{kind: string, name: string, value: string | null}} Row */

/** @param {any} value */
export const toText = (value) => JSON.stringify(value, BufferJSON.replacer);
/** @param {string} text */
export const fromText = (text) => JSON.parse(text, BufferJSON.reviver);

/**
 * The keys of one session: read from the desk, written to the desk.
 * What was written and is not on disk yet is answered from here, so a read never overtakes a write.
 */
export class KeyStore {
    /** @type {Map<string, any>} least recently used first; null: known not to be there */ #cache = new Map();
    /** @type {Map<string, {value: any, writes: number}>} */ #unwritten = new Map();
    /** @type {(kind: string, names: string[]) => Promise<Record<string, string>>} */ #read;
    /** @type {(rows: Row[], messages: object[]) => Promise<void>} */ #write;

    /**
     * @param {(kind: string, names: string[]) => Promise<Record<string, string>>} read asks the desk
     * @param {(rows: Row[], messages: object[]) => Promise<void>} write resolved when it is on disk
     */
    constructor(read, write) {
        this.#read = read;
        this.#write = write;
    }

    /**
     * @param {string} kind
     * @param {string[]} names
     * @returns {Promise<Record<string, any>>} what is there
     */
    async get(kind, names) {
        const found = {};
        const missing = [];
        for (const name of names) {
            const known = this.#known(kind, name);
            if (known === undefined) missing.push(name);
            else if (known !== null) found[name] = known;
        }
        for (let at = 0; at < missing.length; at += maxNames) {
            const asked = missing.slice(at, at + maxNames);
            const values = await this.#read(kind, asked);
            for (const name of asked) {
                // It may have been written while the desk looked it up.
                const known = this.#known(kind, name);
                const value = known !== undefined ? known : this.#parse(kind, values[name]);
                if (known === undefined) this.#keep(kind, name, value);
                if (value !== null) found[name] = value;
            }
        }
        return found;
    }

    /**
     * @param {Record<string, Record<string, any>>} data kind → name → value, null deletes
     * @param {object[]} [messages] that belong to these changes: the desk commits both at once
     * @returns {Promise<void>} when it is on disk
     */
    async set(data, messages = []) {
        const rows = [];
        for (const kind of Object.keys(data)) {
            for (const [name, value] of Object.entries(data[kind])) {
                rows.push({ kind, name, value: value === null || value === undefined ? null : toText(value) });
                this.#hold(kind, name, value ?? null);
            }
        }
        if (rows.length === 0 && messages.length === 0) return;
        await this.#write(rows, messages);
        for (const { kind, name } of rows) this.#letGo(kind, name);
    }

    #known(kind, name) {
        const key = `${kind}\n${name}`;
        const unwritten = this.#unwritten.get(key);
        if (unwritten) return unwritten.value;
        const value = this.#cache.get(key);
        if (value !== undefined) {
            this.#cache.delete(key);
            this.#cache.set(key, value);
        }
        return value;
    }

    #keep(kind, name, value) {
        if (uncached.has(kind)) return;
        const key = `${kind}\n${name}`;
        this.#cache.delete(key);
        this.#cache.set(key, value);
        if (this.#cache.size > maxCached) this.#cache.delete(this.#cache.keys().next().value);
    }

    #hold(kind, name, value) {
        const key = `${kind}\n${name}`;
        const writes = (this.#unwritten.get(key)?.writes ?? 0) + 1;
        this.#unwritten.set(key, { value, writes });
        this.#cache.delete(key);
    }

    #letGo(kind, name) {
        const key = `${kind}\n${name}`;
        const unwritten = this.#unwritten.get(key);
        if (--unwritten.writes > 0) return;
        this.#unwritten.delete(key);
        this.#keep(kind, name, unwritten.value);
    }

    #parse(kind, text) {
        if (typeof text !== 'string') return null;
        const value = fromText(text);
        return kind === 'app-state-sync-key' ? proto.Message.AppStateSyncKeyData.fromObject(value) : value;
    }
}
