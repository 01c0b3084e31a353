// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Nothing leaves before it is on disk: holds back what a session sends to WhatsApp's server until the desk has
 * answered everything that it was told before. The library does not wait by itself: it acknowledges messages before
 * it tells of them, and answers "linked" before credentials can be stored.
 */
export class Gate {
    /** @type {Set<number>} ids of the desk's requests that are not answered yet, in their order */ #open = new Set();
    /** @type {{after: number, send: () => void, drop: (error: Error) => void}[]} */ #held = [];
    #lastId = 0;
    #isShut = false;
    /** @type {(() => void)[]} */ #settled = [];

    /**
     * @param {{id: number, answer: Promise<any>}} request that must be answered before anything more is sent
     * @param {(error: Error) => void} onFailure the desk did not keep it
     */
    watch({ id, answer }, onFailure) {
        this.#open.add(id);
        this.#lastId = id;
        answer.then(
            () => {
                this.#open.delete(id);
                this.#release();
            },
            // It stays open: what was not kept must not be acknowledged.
            onFailure,
        );
    }

    /**
     * Puts the gate before a socket.
     * @param {import('ws').WebSocket} socket
     */
    guard(socket) {
        const send = socket.send.bind(socket);
        socket.send = (data, ...rest) => {
            const callback = rest.find((one) => typeof one === 'function');
            if (this.#isShut) {
                callback?.(new Error('closed'));
            } else if (this.#open.size === 0 && this.#held.length === 0) {
                send(data, ...rest);
            } else {
                this.#held.push({ after: this.#lastId, send: () => send(data, ...rest), drop: (error) => callback?.(error) });
            }
        };
    }

    /** @returns {Promise<void>} when everything told so far is on disk */
    settled() {
        if (this.#open.size === 0) return Promise.resolve();
        return new Promise((resolve) => this.#settled.push(resolve));
    }

    /** Nothing more is sent. */
    shut() {
        this.#isShut = true;
        for (const one of this.#held.splice(0)) one.drop(new Error('closed'));
        for (const resolve of this.#settled.splice(0)) resolve();
    }

    #release() {
        const [oldest = Infinity] = this.#open;
        while (this.#held.length > 0 && this.#held[0].after < oldest) this.#held.shift().send();
        if (this.#open.size === 0) for (const resolve of this.#settled.splice(0)) resolve();
    }
}
