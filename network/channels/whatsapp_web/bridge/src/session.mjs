// SPDX-License-Identifier: GPL-3.0-or-later
import { baileys, quiet } from './library.mjs';
import { closingOf } from './closing.mjs';
import { isLinked, readCredentials, writeCredentials } from './credentials.mjs';
import { Gate } from './gate.mjs';
import { Incoming } from './incoming.mjs';
import { KeyStore } from './keystore.mjs';
import { person } from './people.mjs';
import { RatchetKeys } from './ratchetkeys.mjs';
import { Refusal } from './refusal.mjs';
import { passOn } from './otherevents.mjs';
import { contentOf } from './outgoing.mjs';

const { makeWASocket, Browsers } = baileys;

/** Rows of one `write` line, as text. */
const batchBytes = 512 * 1024;
const firstQrMs = 60_000;
const nextQrMs = 20_000;
/** Restarts that the server may ask for before it counts as a fault. */
const maxRestarts = 5;

/**
 * @typedef {object} Settings
 * @property {boolean} groups
 * @property {boolean} markOnline
 * @property {string | undefined} mediaDir
 * @property {[number, number, number] | undefined} version
 * @property {number | undefined} qrMs
 */

/** One linked device, from `open` to `closed`. */
export class Session {
    /** @type {any} the library's socket, while there is one */ socket;
    /** @type {Settings} */ settings;
    /** @type {import('node:http').Agent | undefined} */ agent;
    isOpen = false;
    /** @type {import('./desk.mjs').Desk} */ #desk;
    /** @type {import('./library.mjs').Server} */ #server;
    /** @type {(session: Session) => void} */ #onClosed;
    /** @type {any} */ #creds;
    /** @type {KeyStore} */ #keys;
    /** @type {Incoming} */ #incoming;
    #gate = new Gate();
    /** Changes with every socket: what an old one still says is not heard. */
    #generation = 0;
    #lastCreds = '';
    #wasOpen = false;
    #isPairingByCode = false;
    #isLoggingOut = false;
    #qrNumber = 0;
    #restarts = 0;
    #isPaused = false;
    #isSynced = false;
    #hasToldSynced = false;
    /** @type {import('./closing.mjs').Closing | undefined} */ #closing;
    /** @type {(() => void)[]} */ #waitingForQr = [];
    /** @type {(() => void)[]} */ #waitingForEnd = [];
    /** @type {(error: Error) => void} */ #abort = () => {};
    /** Rejected at the end: the Signal library queues work by person, whatever the session, so nothing may wait on. */
    #ending = new Promise((_, reject) => (this.#abort = reject));

    /**
     * @param {string} id
     * @param {{desk: import('./desk.mjs').Desk, server: import('./library.mjs').Server, credentials: string | null | undefined,
     *          agent: import('node:http').Agent | undefined, settings: Settings, onClosed: (session: Session) => void}} parts
     * @throws {Refusal} bad_credentials
     */
    constructor(id, { desk, server, credentials, agent, settings, onClosed }) {
        this.id = id;
        this.#desk = desk;
        this.#server = server;
        this.#creds = readCredentials(credentials);
        this.#lastCreds = credentials ?? '';
        this.agent = agent;
        this.settings = settings;
        this.#onClosed = onClosed;
        this.#keys = new KeyStore(
            (kind, names) => this.#readKeys(kind, names),
            (rows, messages) => this.#write(rows, messages),
        );
        this.#incoming = new Incoming(this);
        this.#ending.catch(() => {});
    }

    /** The account, once linked. @returns {{id: string, lid?: string, name?: string} | undefined} */
    get me() {
        return this.#creds.me;
    }

    get isStandIn() {
        return this.#server.url !== undefined;
    }

    get isLinked() {
        return isLinked(this.#creds);
    }

    get isEnded() {
        return this.#closing !== undefined;
    }

    /** Makes a socket; what comes of it is told. */
    connect() {
        const generation = ++this.#generation;
        const keys = this.#keys;
        this.#gate = new Gate();
        this.#isSynced = this.#hasToldSynced = false;
        this.#notice({ event: 'state', state: 'connecting' });
        const socket = makeWASocket({
            auth: { creds: this.#creds, keys: { get: (kind, names) => keys.get(kind, names), set: (data) => keys.set(data) } },
            logger: quiet,
            browser: Browsers.ubuntu('Chrome'),
            ...(this.#server.url ? { waWebSocketUrl: this.#server.url } : {}),
            ...(this.settings.version ? { version: this.settings.version } : {}),
            ...(this.settings.qrMs ? { qrTimeout: this.settings.qrMs } : {}),
            agent: this.agent,
            fetchAgent: this.agent,
            markOnlineOnConnect: this.settings.markOnline,
            syncFullHistory: false,
            shouldSyncHistoryMessage: () => false,
            generateHighQualityLinkPreview: false,
            emitOwnEvents: false,
            // A write that failed ends the session; trying it again is the desk's affair.
            transactionOpts: { maxCommitRetries: 1, delayBetweenTriesMs: 0 },
            makeSignalRepository: this.#incoming.repositoryMaker(new RatchetKeys(keys)),
            getMessage: (key) => this.#messageAgain(key),
        });
        this.socket = socket;
        this.#gate.guard(socket.ws.socket);
        this.#catchFaultsOf(socket, generation);
        // The library listens to this, and so nobody ends the attempt.
        socket.ws.once('unexpected-response', (request, response) => {
            request.destroy();
            const message = `unexpected server response: ${response.statusCode}`;
            if (generation === this.#generation) this.#disconnected({ message, data: { message }, output: { statusCode: 503 } });
        });
        this.#incoming.listen(socket);
        passOn(this, socket.ev);
        socket.ev.on('creds.update', this.guarded(() => this.#saveCredentials()));
        socket.ev.on('connection.update', this.guarded((update) => {
            if (generation === this.#generation) this.#updated(update);
        }));
        if (this.#isPaused) socket.ws.once('open', () => this.#isPaused && socket.ws.socket?.pause());
    }

    /**
     * Wraps a handler: a fault in it ends this session and nothing else.
     * @template {any[]} A
     * @param {(...given: A) => any} handler
     * @returns {(...given: A) => void}
     */
    guarded(handler) {
        return (...given) => {
            if (this.isEnded) return;
            try {
                Promise.resolve(handler(...given)).catch(() => this.fail());
            } catch {
                this.fail();
            }
        };
    }

    /** @param {object} line a notice, without `session` */
    #notice(line) {
        if (!this.isEnded) this.#desk.notice({ event: line.event, session: this.id, ...line });
    }

    /** Tells what may be lost. @param {object} line */
    note(line) {
        this.#notice(line);
    }

    /**
     * Tells what must be on disk before WhatsApp's server hears any more from us.
     * @param {object} line without `session`
     * @returns {Promise<any>}
     */
    tell(line) {
        if (this.isEnded) return Promise.resolve();
        const request = this.#desk.request({ event: line.event, session: this.id, ...line });
        this.#gate.watch(request, () => this.#storageFailed());
        return request.answer;
    }

    /** @param {boolean} isPaused whether to stop reading from WhatsApp's server */
    pause(isPaused) {
        this.#isPaused = isPaused;
        const socket = this.socket?.ws.socket;
        if (socket?.readyState !== 1) return;
        if (isPaused) socket.pause();
        else socket.resume();
    }

    /** @returns {Promise<void>} when the first QR code is there */
    firstQr() {
        if (this.#qrNumber > 0) return Promise.resolve();
        return new Promise((resolve) => this.#waitingForQr.push(resolve));
    }

    beginPairingByCode() {
        this.#isPairingByCode = true;
    }

    beginLogout() {
        this.#isLoggingOut = true;
    }

    /** @returns {Promise<void>} when `closed` was told */
    ended() {
        if (this.isEnded) return Promise.resolve();
        return new Promise((resolve) => this.#waitingForEnd.push(resolve));
    }

    /**
     * Ends the session because the desk wants it.
     * @param {{isDeskGone?: boolean}} [how] a desk that is gone answers nothing any more
     */
    async close({ isDeskGone = false } = {}) {
        if (!isDeskGone) await Promise.race([this.#gate.settled(), new Promise((resolve) => setTimeout(resolve, 2000))]);
        this.#end({ code: 0, cause: 'requested', action: 'none', detail: 'The desk closed the session.' });
    }

    /** Ends it because something in it went wrong that should not have. */
    fail() {
        this.#end({ code: 0, cause: 'fault', action: 'retry', detail: 'A fault of the bridge in this session.' });
    }

    #storageFailed() {
        this.#end({ code: 0, cause: 'storage', action: 'retry', detail: 'The desk could not keep what it was told.' });
    }

    #updated(update) {
        if (update.qr) this.#showQr(update.qr);
        if (update.isNewLogin) this.#notice({ event: 'state', state: 'linked' });
        if (update.connection === 'open') {
            this.isOpen = true;
            this.#wasOpen = true;
            this.#restarts = 0;
            const { platform } = this.#creds;
            this.#notice({ event: 'state', state: 'open', me: { ...person(this.me?.id, this.me?.lid), name: this.me?.name }, platform });
        }
        this.#isSynced ||= update.receivedPendingNotifications === true;
        if (this.#isSynced && this.isOpen && !this.#hasToldSynced) {
            this.#hasToldSynced = true;
            this.#notice({ event: 'state', state: 'synced' });
        }
        if (update.reachoutTimeLock) {
            const { isActive, timeEnforcementEnds, enforcementType } = update.reachoutTimeLock;
            this.#notice({ event: 'state', state: 'restricted', active: !!isActive, detail: enforcementType, until: timeEnforcementEnds?.getTime() });
        }
        if (update.connection === 'close') this.#disconnected(update.lastDisconnect?.error);
    }

    #showQr(text) {
        const lifetime = this.settings.qrMs ?? (this.#qrNumber === 0 ? firstQrMs : nextQrMs);
        this.#qrNumber += 1;
        this.#notice({ event: 'qr', text, number: this.#qrNumber, expires_at: Date.now() + lifetime, expires_in: Math.round(lifetime / 1000) });
        for (const resolve of this.#waitingForQr.splice(0)) resolve();
    }

    #disconnected(error) {
        this.isOpen = false;
        const code = error?.output?.statusCode;
        if (this.#isLoggingOut) {
            return this.#end({ code: 401, cause: 'logged_out_here', action: 'wipe', detail: 'The session was logged out here.' });
        }
        if (code === 515 && ++this.#restarts <= maxRestarts) return this.#restart();
        const circumstances = { isLinked: this.isLinked, isPairingByCode: this.#isPairingByCode, hasShownQr: this.#qrNumber > 0, hasProxy: !!this.agent, hasTlsProxy: this.agent?.proxy?.protocol === 'https:' };
        return this.#end(closingOf(error, circumstances));
    }

    /** The server wants a new connection, as it does after linking. */
    async #restart() {
        this.#retire();
        await this.#gate.settled();
        if (!this.isEnded) this.connect();
    }

    /** @param {import('./closing.mjs').Closing} closing */
    #end(closing) {
        if (this.isEnded) return;
        const { code, cause, action, detail } = closing;
        this.#notice({ event: 'closed', code, cause, action, detail, was_open: this.#wasOpen });
        this.#closing = closing;
        this.#abort(new Refusal('closing', 'the session is ending'));
        this.isOpen = false;
        this.#gate.shut();
        this.#desk.forget(this.id);
        this.#retire();
        for (const resolve of [...this.#waitingForEnd.splice(0), ...this.#waitingForQr.splice(0)]) resolve();
        this.#onClosed(this);
    }

    /** Leaves the socket for good. */
    #retire() {
        this.#generation += 1;
        const { socket } = this;
        this.socket = undefined;
        if (!socket) return;
        const raw = socket.ws.socket;
        // The library waits for the server's farewell; a paused or dead one never says it.
        raw?.resume();
        setTimeout(() => raw?.terminate(), 1000).unref();
        Promise.resolve(socket.end(undefined)).catch(() => {});
    }

    /** What the library does with what it reads can fail in a promise that nobody awaits. */
    #catchFaultsOf(socket, generation) {
        for (const listener of socket.ws.listeners('message')) {
            socket.ws.off('message', listener);
            socket.ws.on('message', (data) => {
                Promise.resolve(listener(data)).catch(() => {
                    if (generation === this.#generation) {
                        this.#end({ code: 500, cause: 'stream_error', action: 'retry', detail: 'What the server sent could not be read.' });
                    }
                });
            });
        }
    }

    #saveCredentials() {
        if (!this.isLinked) return;
        const text = writeCredentials(this.#creds);
        if (text === this.#lastCreds) return;
        this.#lastCreds = text;
        this.tell({ event: 'write', writes: [{ kind: 'creds', name: '', value: text }] }).catch(() => {});
    }

    async #readKeys(kind, names) {
        if (this.isEnded) throw new Refusal('closing', 'the session is ending');
        const values = {};
        let rest = names;
        while (rest.length > 0) {
            let answer;
            try {
                answer = await Promise.race([this.#desk.request({ ask: 'keys', session: this.id, kind, names: rest }).answer, this.#ending]);
            } catch (error) {
                this.#storageFailed();
                throw error;
            }
            Object.assign(values, answer.values);
            if (!answer.more) break;
            const got = rest.filter((name) => !(name in (answer.values ?? {})));
            if (got.length === rest.length) break;
            rest = got;
        }
        return values;
    }

    async #write(rows, messages) {
        if (this.isEnded) throw new Refusal('closing', 'the session is ending');
        const batches = [[]];
        let bytes = 0;
        for (const row of rows) {
            const size = (row.value?.length ?? 0) + row.name.length + 64;
            if (bytes + size > batchBytes && bytes > 0) {
                batches.push([]);
                bytes = 0;
            }
            batches.at(-1).push(row);
            bytes += size;
        }
        const told = batches.map((writes, at) => this.tell({ event: 'write', writes, ...(messages.length > 0 && at === batches.length - 1 ? { messages } : {}) }));
        await Promise.race([Promise.all(told), this.#ending]);
    }

    /** A recipient asks again for what was sent before this process was started. */
    async #messageAgain(key) {
        try {
            const { content } = await this.#desk.request({ ask: 'message', session: this.id, message_id: key.id }).answer;
            if (!content) return undefined;
            const made = await baileys.generateWAMessageContent(contentOf(content, key.remoteJid), { logger: quiet, upload: undefined, jid: key.remoteJid });
            return baileys.proto.Message.fromObject(made);
        } catch {
            return undefined;
        }
    }
}
