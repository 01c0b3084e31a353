// SPDX-License-Identifier: GPL-3.0-or-later
// A desk that was just started, and the two clients that the specifications write their examples for.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const program = process.env.GUICHE_PROGRAM ?? fileURLToPath(new URL('../../../../build/dev/bin/guiche', import.meta.url));
// With this, every request goes through a proxy that compares the answers with the published document.
const proxies = process.env.GUICHE_PROXY ? await import(process.env.GUICHE_PROXY) : undefined;
export const password = 'SenhaSegura123!';
export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again and again until the answer is true, and answers that. */
export async function eventually(what, ask, within = 20_000) {
    const end = Date.now() + within;
    for (;;) {
        const answer = await ask();
        if (answer) return answer;
        if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
        await sleep(50);
    }
}

/** The program without a window, with its data in a folder of its own. */
export class Desk {
    /**
     * @param {import('node:test').TestContext} test what it ends with
     * @param {{listeners?: string[], environment?: Record<string, string>, options?: string[]}} [wanted]
     */
    static async start(test, { listeners = [], environment = {}, options = ['--rate-limits', 'off'] } = {}) {
        const desk = new Desk();
        desk.folder = mkdtempSync(join(tmpdir(), 'guiche-spec-'));
        desk.listeners = ['main', ...listeners];
        desk.environment = environment;
        desk.options = options;
        test.after(async () => {
            await desk.stop();
            rmSync(desk.folder, { recursive: true });
        });
        await desk.run();
        return desk;
    }

    async run() {
        const environment = { PATH: process.env.PATH, HOME: this.folder, QT_QPA_PLATFORM: 'offscreen', GUICHE_KEY_STORE: 'file', ...this.environment };
        const listen = this.listeners.flatMap((name) => ['--listen', `${name}=127.0.0.1:0`]);
        this.process = spawn(program, ['--headless', '--data-dir', join(this.folder, 'data'), ...listen, ...this.options], {
            env: environment,
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        this.log = '';
        this.process.stderr.on('data', (data) => (this.log += data));
        const line = await Promise.race([
            once(createInterface(this.process.stdout), 'line').then(([text]) => text),
            once(this.process, 'exit').then(([code]) => Promise.reject(new Error(`the desk ended with ${code}: ${this.log}`))),
        ]);
        this.urls = JSON.parse(line).listeners;
        this.ownUrls = { ...this.urls };
        this.proxies = [];
        if (proxies)
            await Promise.all(
                Object.entries(this.ownUrls).map(async ([name, url]) => {
                    const proxy = await proxies.validatingProxy(url);
                    this.proxies.push(proxy);
                    this.urls[name] = proxy.url;
                }),
            );
    }

    async stop() {
        if (this.process.exitCode !== null) return;
        const ended = once(this.process, 'exit');
        this.process.kill('SIGTERM');
        const [code] = await ended;
        assert.equal(code, 0, this.log);
        await Promise.all(this.proxies.map((proxy) => proxy.close()));
    }

    async restart() {
        await this.stop();
        await this.run();
    }

    url(listener = 'main') {
        return this.urls[listener];
    }

    /** The address of `path` for a WebSocket: the desk's own, for the proxy knows no sockets. */
    socketUrl(path, listener = 'main') {
        return this.ownUrls[listener].replace('http', 'ws') + path;
    }

    /**
     * `fetch` as a program writes it: the answer with its body read. `isDirect` leaves out the proxy, for what it would
     * answer itself: JSON that is none.
     */
    async fetch(path, { listener = 'main', isDirect = false, ...options } = {}) {
        const response = await fetch((isDirect ? this.ownUrls[listener] : this.url(listener)) + path, options);
        return answerOf(response.status, response.headers, await response.text());
    }

    /** With a JSON body, and a token where there is one. */
    json(method, path, body, token, more = {}) {
        const headers = { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}), ...more.headers };
        return this.fetch(path, { ...more, method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
    }

    /**
     * A command line as a specification has it, run by a shell. `bases` are the addresses that the specification's
     * server has: they become the desk's, nothing else is changed.
     */
    async shell(command, { listener = 'main', bases = ['http://localhost:8152', 'http://localhost:3000', 'http://localhost:8000'] } = {}) {
        assert.match(command, /^curl /);
        let line = command.replace(/^curl /, 'curl --silent --show-error --include ');
        for (const base of bases) line = line.replaceAll(base, this.url(listener));
        assert.ok(line.includes(this.url(listener)), `the address was not found in ${command}`);
        const { stdout } = await promisify(execFile)('bash', ['-c', line]);
        const end = stdout.indexOf('\r\n\r\n');
        const [status, ...fields] = stdout.slice(0, end).split('\r\n');
        const headers = new Headers(fields.map((field) => [field.slice(0, field.indexOf(':')), field.slice(field.indexOf(':') + 1).trim()]));
        return answerOf(Number(status.split(' ')[1]), headers, stdout.slice(end + 4));
    }

    /** An organization with its administrator: spec 004's registration. */
    async register(email = 'admin@empresa.com', organization = 'Empresa') {
        const answer = await this.json('POST', '/api/v1/auth/register', {
            email,
            password,
            name: 'Ana Souza',
            organization_name: organization,
        });
        assert.equal(answer.status, 201, answer.text);
        return { token: answer.body.access_token, user: answer.body.user, refreshToken: answer.body.refresh_token };
    }

    async apiKey(token, scopes) {
        const answer = await this.json('POST', '/api/v1/api-keys', { name: 'spec', scopes }, token);
        assert.equal(answer.status, 201, answer.text);
        return answer.body.key;
    }
}

function answerOf(status, headers, text) {
    let body;
    try {
        body = JSON.parse(text);
    } catch {
        body = undefined;
    }
    assert.deepEqual(proxies?.violationsOf(headers) ?? [], [], `the document says otherwise about ${status} ${text}`);
    return { status, headers, text, body };
}

/**
 * The answer is what the specification shows: the same members (in the same order where `isOrdered`), each with the
 * same value, or one that fits the pattern, type or function that stands for it.
 */
export function assertLike(actual, expected, { isOrdered = true, mayHaveMore = false } = {}, where = '$') {
    if (expected instanceof RegExp) {
        assert.equal(typeof actual, 'string', `${where} is ${JSON.stringify(actual)}`);
        assert.match(actual, expected, where);
    } else if (expected === String || expected === Number || expected === Boolean) {
        assert.equal(typeof actual, expected.name.toLowerCase(), `${where} is ${JSON.stringify(actual)}`);
    } else if (typeof expected === 'function') {
        assert.ok(expected(actual), `${where} is ${JSON.stringify(actual)}`);
    } else if (Array.isArray(expected)) {
        assert.ok(Array.isArray(actual), `${where} is ${JSON.stringify(actual)}`);
        assert.equal(actual.length, expected.length, where);
        expected.forEach((element, at) => assertLike(actual[at], element, { isOrdered, mayHaveMore }, `${where}[${at}]`));
    } else if (expected !== null && typeof expected === 'object') {
        assert.ok(actual !== null && typeof actual === 'object' && !Array.isArray(actual), `${where} is ${JSON.stringify(actual)}`);
        const names = mayHaveMore ? Object.keys(actual).filter((name) => name in expected) : Object.keys(actual);
        const wanted = Object.keys(expected);
        assert.deepEqual(isOrdered ? names : [...names].sort(), isOrdered ? wanted : [...wanted].sort(), `members of ${where}`);
        for (const name of wanted) assertLike(actual[name], expected[name], { isOrdered, mayHaveMore }, `${where}.${name}`);
    } else {
        assert.deepEqual(actual, expected, where);
    }
}

/** Status, type and body at once. */
export function assertAnswer(answer, status, expected, how) {
    assert.equal(answer.status, status, answer.text);
    if (expected === undefined) return;
    assert.match(answer.headers.get('content-type') ?? '', /^application\/json/);
    assertLike(answer.body, expected, how);
}
