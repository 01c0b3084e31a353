// SPDX-License-Identifier: GPL-3.0-or-later
import { Refusal } from './refusal.mjs';

/** How long the desk may take to answer before the session that asked is ended. */
const answerTimeoutMs = 60_000;
/** Above either of these the sockets to WhatsApp are not read; below half of both they are again. */
const maxUnanswered = 256;
const maxWaitingBytes = 1024 * 1024;

/**
 * @typedef {object} Waiting
 * @property {(answer: object) => void} resolve
 * @property {(error: Error) => void} reject
 * @property {number} deadline
 * @property {string} session whose request it is
 */

/** The desk at the other end of the lines: requests to it, answers and notices for it. */
export class Desk {
    /** @type {import('./lines.mjs').LineWriter} */ #writer;
    /** @type {Map<number, Waiting>} */ #waiting = new Map();
    #lastId = 0;
    #isCongested = false;
    /** @type {(isCongested: boolean) => void} called when reading from WhatsApp should stop, and go on */
    onCongestion = () => {};

    /**
     * @param {import('./lines.mjs').LineWriter} writer
     * @param {{timeoutMs?: number}} [options]
     */
    constructor(writer, { timeoutMs = answerTimeoutMs } = {}) {
        this.#writer = writer;
        this.timeoutMs = timeoutMs;
        writer.onDrained(() => this.#checkCongestion());
        setInterval(() => this.#dropSilent(), Math.min(1000, timeoutMs)).unref();
    }

    get unanswered() {
        return this.#waiting.size;
    }

    get isCongested() {
        return this.#isCongested;
    }

    /**
     * Sends a request. Its id is known at once (the gate needs it), its answer later.
     * @param {object} line without `id`
     * @returns {{id: number, answer: Promise<any>}} rejected with a Refusal
     */
    request(line) {
        const id = ++this.#lastId;
        const answer = new Promise((resolve, reject) => {
            this.#waiting.set(id, { resolve, reject, deadline: Date.now() + this.timeoutMs, session: line.session });
        });
        // Whoever awaits it hears of a failure; that nobody does is no reason to stop the process.
        answer.catch(() => {});
        try {
            this.#writer.write({ id, ...line });
        } catch {
            this.#take(id)?.reject(new Refusal('failed', 'a line to the desk would be too long'));
        }
        this.#checkCongestion();
        return { id, answer };
    }

    /** @param {object} line */
    notice(line) {
        try {
            this.#writer.write(line);
        } catch {
            // Longer than a line may be: a notice may be lost.
        }
        this.#checkCongestion();
    }

    /**
     * @param {number} re
     * @param {object} [fields]
     */
    answer(re, fields = {}) {
        try {
            this.#writer.write({ re, ...fields });
        } catch {
            this.refuse(re, new Refusal('failed', 'the answer is too long'));
        }
        this.#checkCongestion();
    }

    /**
     * @param {number} re
     * @param {unknown} error only Refusals have a message that may be shown
     */
    refuse(re, error) {
        const refusal = error instanceof Refusal ? error : new Refusal('failed', 'a fault of the bridge');
        this.#writer.write({ re, error: { code: refusal.code, message: refusal.message, ...refusal.more } });
        this.#checkCongestion();
    }

    /**
     * What the desk answered.
     * @param {{re: number, error?: {code?: string, message?: string}}} line
     */
    take(line) {
        const waiting = this.#take(line.re);
        if (!waiting) return;
        if (line.error) waiting.reject(new Refusal(line.error.code ?? 'failed', 'the desk refused'));
        else waiting.resolve(line);
        this.#checkCongestion();
    }

    /**
     * A session has ended: nobody waits for the answers to its requests any more.
     * @param {string} session
     */
    forget(session) {
        for (const [id, waiting] of this.#waiting) {
            if (waiting.session !== session) continue;
            this.#waiting.delete(id);
            waiting.reject(new Refusal('closing', 'the session has ended'));
        }
        this.#checkCongestion();
    }

    /** @param {number} id */
    #take(id) {
        const waiting = this.#waiting.get(id);
        this.#waiting.delete(id);
        return waiting;
    }

    #dropSilent() {
        const now = Date.now();
        for (const [id, waiting] of this.#waiting) {
            if (waiting.deadline > now) break;
            this.#waiting.delete(id);
            waiting.reject(new Refusal('timed_out', 'the desk did not answer'));
        }
        this.#checkCongestion();
    }

    #checkCongestion() {
        const bytes = this.#writer.waitingBytes;
        const isCongested = this.#isCongested
            ? this.#waiting.size > maxUnanswered / 2 || bytes > maxWaitingBytes / 2
            : this.#waiting.size > maxUnanswered || bytes > maxWaitingBytes;
        if (isCongested === this.#isCongested) return;
        this.#isCongested = isCongested;
        this.onCongestion(isCongested);
    }
}
