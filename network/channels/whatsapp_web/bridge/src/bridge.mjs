// SPDX-License-Identifier: GPL-3.0-or-later
import { AsyncLocalStorage } from 'node:async_hooks';
import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { commands, perform } from './commands.mjs';
import { Desk } from './desk.mjs';
import { LineReader, LineWriter } from './lines.mjs';
import { libraryVersion, serverFrom } from './library.mjs';
import { proxyAgent } from './proxy.mjs';
import { Refusal, number, text } from './refusal.mjs';
import { Session } from './session.mjs';

const protocolVersion = 1;
const bridgeVersion = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
const maxRequests = 256;
const maxSessions = 1000;

/** @param {any} settings of `open` @returns {import('./session.mjs').Settings} */
function settingsOf(settings) {
    const given = settings ?? {};
    const mediaDir = text(given, 'media_dir', { max: 4096, optional: true });
    if (mediaDir !== undefined && !isAbsolute(mediaDir)) throw new Refusal('bad_request', "'media_dir' is not an absolute path");
    const { version } = given;
    if (version !== undefined && !(Array.isArray(version) && version.length === 3 && version.every(Number.isSafeInteger))) {
        throw new Refusal('bad_request', "'version' is not three numbers");
    }
    return {
        groups: given.groups === true,
        markOnline: given.mark_online === true,
        mediaDir,
        version,
        qrMs: number(given, 'qr_ms', { min: 100, max: 600_000, optional: true }),
    };
}

/** All sessions of one desk. */
class Bridge {
    /** @type {Map<string, Session>} */ #sessions = new Map();
    /** Which session the running code belongs to. @type {AsyncLocalStorage<Session>} */ #current = new AsyncLocalStorage();
    /** @type {Set<string>} sessions that are being opened */ #opening = new Set();
    #running = 0;
    #isClosing = false;

    /** @param {Desk} desk @param {LineWriter} writer @param {import('./library.mjs').Server} server */
    constructor(desk, writer, server) {
        this.desk = desk;
        this.writer = writer;
        this.server = server;
        desk.onCongestion = (isCongested) => {
            for (const session of this.#sessions.values()) session.pause(isCongested);
        };
    }

    /** What `hello` answers. */
    greeting() {
        return {
            protocol: protocolVersion,
            bridge: bridgeVersion,
            library: libraryVersion,
            node: process.versions.node,
            pid: process.pid,
            sessions: this.#sessions.size,
            rss: process.memoryUsage.rss(),
        };
    }

    /** @param {any} request a line of the desk with `do` */
    async handle(request) {
        const { id } = request;
        if (!Number.isSafeInteger(id) || id < 1) return;
        if (this.#running >= maxRequests) return this.desk.refuse(id, new Refusal('busy', 'too many requests are waiting'));
        this.#running += 1;
        try {
            this.desk.answer(id, (await this.#perform(request)) ?? {});
        } catch (error) {
            this.desk.refuse(id, error);
        } finally {
            this.#running -= 1;
        }
        if (request.do === 'shutdown') await this.exit(0);
    }

    async #perform(request) {
        const name = request.do;
        if (name === 'hello') return this.greeting();
        if (name === 'shutdown') return this.closeAll();
        if (this.#isClosing) throw new Refusal('closing', 'the bridge is ending');
        if (name !== 'open' && !Object.hasOwn(commands, name)) throw new Refusal('unknown', 'there is no such request');
        const sessionId = text(request, 'session', { max: 64, pattern: /^[\x21-\x7e]+$/ });
        if (name === 'open') return this.#open(sessionId, request);
        const session = this.#sessions.get(sessionId);
        return session ? this.#current.run(session, () => perform(name, session, request)) : perform(name, undefined, request);
    }

    async #open(id, request) {
        if (this.#sessions.has(id) || this.#opening.has(id)) throw new Refusal('already_open', 'the session is open already');
        if (this.#sessions.size >= maxSessions) throw new Refusal('busy', 'too many sessions are open');
        this.#opening.add(id);
        try {
            const credentials = text(request, 'credentials', { max: 4 * 1024 * 1024, optional: true });
            const settings = settingsOf(request.settings);
            const agent = await proxyAgent(request.proxy);
            const parts = { desk: this.desk, server: this.server, credentials, agent, settings, onClosed: () => this.#sessions.delete(id) };
            const session = new Session(id, parts);
            this.#sessions.set(id, session);
            if (this.desk.isCongested) session.pause(true);
            // After the answer, so that the desk hears of the session only when it is told "yes".
            setImmediate(() => this.#current.run(session, () => session.guarded(() => session.connect())()));
        } finally {
            this.#opening.delete(id);
        }
    }

    /** @param {{isDeskGone?: boolean}} [how] */
    async closeAll(how) {
        this.#isClosing = true;
        await Promise.all([...this.#sessions.values()].map((session) => session.close(how)));
    }

    /** A fault that nobody caught: it ends the session whose code was running, or the process if it was nobody's. */
    fault() {
        const session = this.#current.getStore();
        if (!session) return false;
        session.fail();
        return true;
    }

    /** @param {number} status */
    async exit(status) {
        await this.writer.flushed();
        process.exit(status);
    }
}

/**
 * Runs until `shutdown` or the end of standard input.
 * @param {(code: string, message: string, status: number) => void} fatal ends the process
 */
export function run(fatal) {
    // The library puts files into the folder for temporary ones while it encrypts them: nobody else's business.
    process.umask(0o077);
    let server;
    try {
        server = serverFrom(process.env);
    } catch (error) {
        return fatal('environment', error.message, 2);
    }
    const writer = new LineWriter(process.stdout);
    process.stdout.on('error', () => process.exit(4));
    const bridge = new Bridge(new Desk(writer), writer, server);

    process.on('uncaughtException', () => {
        if (!bridge.fault()) fatal('fault', 'A fault of the bridge.', 70);
    });
    // Of the library: questions that are not answered any more because the connection ended.
    process.on('unhandledRejection', () => {});
    for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => end(bridge));

    const reader = new LineReader(
        (line) => {
            let parsed;
            try {
                parsed = JSON.parse(line);
            } catch {
                parsed = undefined;
            }
            if (typeof parsed !== 'object' || parsed === null) return fatal('protocol', 'A line of the desk could not be understood.', 4);
            if (parsed.re !== undefined) bridge.desk.take(parsed);
            else if (parsed.do !== undefined) void bridge.handle(parsed);
        },
        () => fatal('protocol', 'A line of the desk was too long.', 4),
    );
    process.stdin.on('data', (chunk) => reader.push(chunk));
    process.stdin.on('end', () => end(bridge));
    process.stdin.on('error', () => end(bridge));
    bridge.desk.notice({ event: 'ready', ...bridge.greeting() });
}

/** The desk is gone: farewell to WhatsApp's servers, but not for long. @param {Bridge} bridge */
async function end(bridge) {
    setTimeout(() => process.exit(0), 4000).unref();
    await bridge.closeAll({ isDeskGone: true });
    await bridge.exit(0);
}
