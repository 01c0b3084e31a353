// SPDX-License-Identifier: GPL-3.0-or-later
import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * The keys as the Signal part of the library uses them. The library's own transaction commits the state of a ratchet
 * only after the encrypted message has been sent, and that of a decryption apart from the message. Here each
 * encryption is on disk before it is sent, and each decryption is committed together with its message.
 */
export class RatchetKeys {
    /** @type {AsyncLocalStorage<Record<string, Record<string, any>>>} */ #changes = new AsyncLocalStorage();
    /** @type {Map<string, Promise<any>>} */ #tails = new Map();
    /** @type {import('./keystore.mjs').KeyStore} */ #store;

    /** @param {import('./keystore.mjs').KeyStore} store */
    constructor(store) {
        this.#store = store;
    }

    get = async (kind, names) => {
        const changes = this.#changes.getStore()?.[kind];
        if (!changes) return this.#store.get(kind, names);
        const found = await this.#store.get(kind, names.filter((name) => !(name in changes)));
        for (const name of names) {
            if (name in changes && changes[name] !== null && changes[name] !== undefined) found[name] = changes[name];
        }
        return found;
    };

    set = async (data) => {
        const changes = this.#changes.getStore();
        if (!changes) return this.#store.set(data);
        for (const kind of Object.keys(data)) Object.assign((changes[kind] ??= {}), data[kind]);
    };

    isInTransaction = () => this.#changes.getStore() !== undefined;

    transaction = (work, key) => this.committing(key, work, async () => []);

    /**
     * Does the work alone among all of this key, then commits what it changed and the messages that came of it.
     * @template T
     * @param {string} key
     * @param {() => Promise<T>} work
     * @param {(result: T) => Promise<object[]>} messagesOf
     * @returns {Promise<T>}
     */
    committing(key, work, messagesOf) {
        if (this.isInTransaction()) return work();
        const before = this.#tails.get(key) ?? Promise.resolve();
        const done = before.then(async () => {
            const changes = {};
            const result = await this.#changes.run(changes, work);
            await this.#store.set(changes, await messagesOf(result));
            return result;
        });
        const tail = done.catch(() => {}).then(() => {
            if (this.#tails.get(key) === tail) this.#tails.delete(key);
        });
        this.#tails.set(key, tail);
        return done;
    }
}
