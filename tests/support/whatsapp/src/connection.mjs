// SPDX-License-Identifier: GPL-3.0-or-later
import { Noise } from './noise.mjs';
import { decodeBinaryNode, encodeBinaryNode, node, seconds, server } from './nodes.mjs';

/** One client's socket: the handshake, then nodes both ways. */
export class Connection {
    /** @type {import('./account.mjs').Account | undefined} */ account;
    /** @type {import('./account.mjs').Device | undefined} */ device;
    /** What it showed to be paired. @type {any} */ registration;
    /** @type {string[]} */ refs = [];
    isReady = false;
    #noise = new Noise();
    #step = 'hello';
    /** @type {import('ws').WebSocket} */ #socket;
    /** @type {import('./world.mjs').World} */ #world;
    /** One frame after the other. */ #work = Promise.resolve();
    #lastId = 0;
    /** @type {Map<string, (answer: import('./nodes.mjs').Node) => void>} */ #asked = new Map();

    /** @param {import('ws').WebSocket} socket @param {import('./world.mjs').World} world */
    constructor(socket, world) {
        this.#socket = socket;
        this.#world = world;
        socket.on('message', (data) => {
            this.#work = this.#work.then(() => this.#take(Buffer.from(data))).catch((error) => {
                world.fault(error);
                socket.terminate();
            });
        });
        socket.on('close', () => world.left(this));
        socket.on('error', () => {});
    }

    async #take(data) {
        for (const frame of this.#noise.take(data)) await this.#frame(frame);
    }

    async #frame(frame) {
        if (this.#step === 'hello') {
            this.#step = 'finish';
            const { certificate } = this.#world.settings;
            this.#socket.send(this.#noise.hello(frame, this.#world.certificates.make(certificate)));
        } else if (this.#step === 'finish') {
            this.#step = 'nodes';
            const { staticKey, payload } = this.#noise.finish(frame);
            await this.#world.entered(this, staticKey, payload);
        } else {
            const received = await decodeBinaryNode(frame);
            const { id } = received.attrs;
            if (received.tag === 'iq' && this.#asked.has(id) && ['result', 'error'].includes(received.attrs.type)) {
                this.#asked.get(id)(received);
                this.#asked.delete(id);
            } else {
                await this.#world.handle(this, received);
            }
        }
    }

    /** @param {import('./nodes.mjs').Node} one */
    send(one) {
        if (this.#socket.readyState === 1) this.#socket.send(this.#noise.seal(encodeBinaryNode(one)));
    }

    /** Sends a question of the server. @param {import('./nodes.mjs').Node} one @returns {Promise<import('./nodes.mjs').Node>} its answer */
    ask(one) {
        const id = `s${++this.#lastId}`;
        one.attrs.id = id;
        return new Promise((resolve) => {
            this.#asked.set(id, resolve);
            this.send(one);
        });
    }

    /** @param {import('./nodes.mjs').Node} question @param {any} [content] */
    answer(question, content) {
        this.send(node('iq', { from: server, type: 'result', id: question.attrs.id }, content));
    }

    /** @param {import('./nodes.mjs').Node} question @param {number} code @param {string} text */
    refuse(question, code, text) {
        this.send(node('iq', { from: server, type: 'error', id: question.attrs.id }, [node('error', { code, text })]));
    }

    /** Ends the stream with an error, as the server does. @param {number | string} code a number, or `replaced` / `device_removed` */
    fail(code) {
        const reasons = { replaced: [undefined, 'conflict', 'replaced'], device_removed: [401, 'conflict', 'device_removed'] };
        const [number, tag, type] = reasons[code] ?? [code];
        this.send(node('stream:error', { code: number }, tag ? [node(tag, { type })] : undefined));
        this.close();
    }

    /** Refuses a login. @param {number} reason */
    refuseLogin(reason) {
        this.send(node('failure', { reason, location: 'test' }));
        this.close();
    }

    /** Says farewell after what was sent. */
    close() {
        setTimeout(() => this.#socket.close(), 20);
    }

    /** Cuts the line without a word. */
    cut() {
        this.#socket.terminate();
    }

    /** Sends what no client can read. */
    sendGarbage() {
        this.#socket.send(Buffer.from([0, 0, 32, ...Array(32).fill(7)]));
    }

    /** Stops reading or goes on. @param {boolean} isFrozen */
    freeze(isFrozen) {
        if (isFrozen) this.#socket.pause();
        else this.#socket.resume();
    }

    /** Welcomes a linked device and hands out what waited. */
    async welcome() {
        this.send(node('success', { t: seconds(), lid: `${this.account.lid}:${this.device.id}@lid`, props: 1, companion_enc_static: '' }));
    }
}
