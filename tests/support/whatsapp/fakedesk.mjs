// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's end of the bridge's lines, for tests: keeps what it is told in memory, answers after "commit".
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { bridgeFolder } from './src/deps.mjs';

/** What a desk has on disk. It outlives bridges. */
export class FakeStore {
    /** session → "kind name" → value @type {Map<string, Map<string, string>>} */ rows = new Map();
    /** session → messages in the order of their commits @type {Map<string, any[]>} */ messages = new Map();
    /** @type {any[]} */ statuses = [];
    /** @type {any[]} */ contacts = [];

    of(session) {
        if (!this.rows.has(session)) this.rows.set(session, new Map());
        return this.rows.get(session);
    }

    /** One transaction. */
    commit(line) {
        const rows = this.of(line.session);
        for (const { kind, name, value } of line.writes ?? []) {
            if (value === null) rows.delete(`${kind} ${name}`);
            else rows.set(`${kind} ${name}`, value);
        }
        const messages = line.messages ?? (line.message ? [line.message] : []);
        if (messages.length > 0) this.messages.set(line.session, [...this.messagesOf(line.session), ...messages]);
        if (line.event === 'status') this.statuses.push(line);
        if (line.event === 'contacts') this.contacts.push(...line.contacts);
    }

    messagesOf(session) {
        return this.messages.get(session) ?? [];
    }

    credentials(session) {
        return this.of(session).get('creds ') ?? null;
    }

    wipe(session) {
        this.rows.delete(session);
    }
}

/** A bridge process with a desk at its lines. */
export class FakeDesk {
    /** Every line of the bridge. @type {any[]} */ lines = [];
    /** The bytes that it wrote. */ output = '';
    errors = '';
    /** Requests of the bridge that were not answered because of `holds`. @type {any[]} */ held = [];
    /** Decides which requests are not answered. @type {(line: any) => boolean} */ holds = () => false;
    /** Decides which are refused. @type {(line: any) => boolean} */ refuses = () => false;
    /** How long a commit takes, ms. */ commitMs = 0;
    /** What was sent, for "send again". @type {Map<string, any>} */ sent = new Map();
    #lastId = 0;
    /** @type {Map<number, (answer: any) => void>} */ #asked = new Map();
    /** @type {Set<() => void>} */ #watchers = new Set();
    #rest = '';

    /** @param {FakeStore} store */
    constructor(store = new FakeStore()) {
        this.store = store;
    }

    /**
     * @param {{ws: string, root: string, media_certificate?: string}} standIn
     * @param {{node?: string[], environment?: object}} [options]
     */
    async start(standIn, { node = [], environment = {} } = {}) {
        this.process = spawn(process.execPath, [...node, `${bridgeFolder}main.mjs`], {
            stdio: ['pipe', 'pipe', 'pipe'],
            env: {
                ...process.env,
                GUICHE_WHATSAPP_WEB_URL: standIn.ws,
                GUICHE_WHATSAPP_WEB_ROOT: standIn.root,
                ...(standIn.media_certificate ? { NODE_EXTRA_CA_CERTS: standIn.media_certificate } : {}),
                ...environment,
            },
        });
        this.exited = once(this.process, 'exit').then(([code, signal]) => ({ code, signal }));
        this.process.stdin.on('error', () => {});
        this.process.stdout.on('data', (data) => this.#read(data));
        this.process.stderr.on('data', (data) => (this.errors += data));
        await this.until(() => this.lines.find(({ event }) => event === 'ready' || event === 'fatal'), 'the first line');
        return this;
    }

    #read(data) {
        const text = data.toString('latin1');
        this.output += text;
        this.#rest += text;
        for (let end = this.#rest.indexOf('\n'); end !== -1; end = this.#rest.indexOf('\n')) {
            const line = JSON.parse(Buffer.from(this.#rest.slice(0, end), 'latin1').toString('utf8'));
            this.#rest = this.#rest.slice(end + 1);
            this.lines.push(line);
            this.#take(line);
        }
        for (const watcher of [...this.#watchers]) watcher();
    }

    #take(line) {
        if (line.re !== undefined) {
            this.#asked.get(line.re)?.(line);
            this.#asked.delete(line.re);
        } else if (line.id !== undefined) {
            if (this.holds(line)) this.held.push(line);
            else if (this.commitMs > 0) setTimeout(() => this.reply(line), this.commitMs);
            else this.reply(line);
        }
    }

    /** Answers a request of the bridge. */
    reply(line) {
        if (this.refuses(line)) return this.write({ re: line.id, error: { code: 'storage', message: 'no' } });
        if (line.ask === 'keys') {
            const rows = this.store.of(line.session);
            const found = line.names.filter((name) => rows.has(`${line.kind} ${name}`)).map((name) => [name, rows.get(`${line.kind} ${name}`)]);
            return this.write({ re: line.id, values: Object.fromEntries(found) });
        }
        if (line.ask === 'message') return this.write({ re: line.id, content: this.sent.get(line.message_id) ?? null });
        if (line.ask) return this.write({ re: line.id, error: { code: 'unknown', message: 'unknown' } });
        this.store.commit(line);
        return this.write({ re: line.id });
    }

    replyToHeld() {
        for (const line of this.held.splice(0)) this.reply(line);
    }

    write(line) {
        this.process.stdin.write(`${JSON.stringify(line)}\n`);
    }

    /** @returns {Promise<any>} the answer; its `error` is for the caller */
    ask(request) {
        const id = ++this.#lastId;
        return new Promise((resolve) => {
            this.#asked.set(id, resolve);
            this.write({ id, ...request });
        });
    }

    /** Waits for something, but not for ever. @template T @param {() => T | undefined} look @param {string} what @returns {Promise<T>} */
    until(look, what, timeoutMs = 15_000) {
        return new Promise((resolve, reject) => {
            const finish = (act, value) => {
                clearTimeout(timer);
                clearInterval(often);
                this.#watchers.delete(watcher);
                act(value);
            };
            const watcher = () => {
                const found = look();
                if (found) finish(resolve, found);
            };
            const timer = setTimeout(() => finish(reject, new Error(`waited in vain for ${what}; last lines: ${JSON.stringify(this.lines.slice(-6)).slice(0, 3000)}`)), timeoutMs);
            const often = setInterval(watcher, 20);
            this.#watchers.add(watcher);
            watcher();
        });
    }

    /** The next event of this kind. @param {number} [after] lines to be skipped */
    event(session, event, matches = () => true, after = 0) {
        return this.until(() => this.lines.slice(after).find((line) => line.session === session && line.event === event && matches(line)), `${event} of ${session}`);
    }

    state(session, state, after = 0) {
        return this.event(session, 'state', (line) => line.state === state, after);
    }

    message(session, matches) {
        return this.until(() => this.store.messagesOf(session).find(matches), `a message of ${session}`);
    }

    open(session, more = {}) {
        return this.ask({ do: 'open', session, credentials: this.store.credentials(session), ...more });
    }

    async stop() {
        if (this.process.exitCode === null && this.process.signalCode === null) {
            this.process.stdin.end();
            const timer = setTimeout(() => this.process.kill('SIGKILL'), 6000);
            await this.exited;
            clearTimeout(timer);
        }
    }

    async kill() {
        this.process.kill('SIGKILL');
        await this.exited;
    }
}
