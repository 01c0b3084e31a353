// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, its bridge with the unmodified library, and the stand-in of WhatsApp's server.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { StandIn } from '../../../../support/whatsapp/testbed.mjs';

export const program = process.env.GUICHE_PROGRAM;
export const account = '5511900000001';
export const maria = '5511987654321';

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again and again until the answer is true, and answers that. */
export async function eventually(what, ask, within = 20_000) {
    const end = Date.now() + within;
    let last;
    for (;;) {
        last = await ask();
        if (last) return last;
        if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
        await sleep(25);
    }
}

function freePort() {
    return new Promise((resolve) => {
        const server = createServer().listen(0, '127.0.0.1', () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}

/** A desk that runs headless, as an integration sees it. */
export class Desk {
    constructor(folder, standIn, file = program) {
        this.folder = folder;
        this.file = file;
        this.standIn = standIn;
        this.log = '';
    }

    async start() {
        this.port ??= await freePort();
        const environment = {
            PATH: process.env.PATH,
            HOME: this.folder,
            QT_QPA_PLATFORM: 'offscreen',
            GUICHE_WHATSAPP_WEB_URL: this.standIn.ws,
            GUICHE_WHATSAPP_WEB_ROOT: this.standIn.root,
            NODE_EXTRA_CA_CERTS: this.standIn.media_certificate,
            ...Object.fromEntries(Object.entries(process.env).filter(([name]) => name.endsWith('SAN_OPTIONS'))),
        };
        const args = ['--headless', '--data-dir', join(this.folder, 'data'), '--listen', `main=127.0.0.1:${this.port}`];
        this.process = spawn(this.file, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
        for (const stream of [this.process.stdout, this.process.stderr]) stream.on('data', (data) => (this.log += data));
        await eventually('the desk', () => fetch(`http://127.0.0.1:${this.port}/health`).then(({ ok }) => ok, () => false));
        return this;
    }

    /** @param {NodeJS.Signals} signal */
    async end(signal = 'SIGTERM') {
        if (this.process.exitCode !== null || this.process.signalCode !== null) return;
        const ended = new Promise((resolve) => this.process.once('exit', resolve));
        this.process.kill(signal);
        await ended;
        // A sanitizer that found something says it with the exit code too.
        if (signal === 'SIGTERM' && this.process.exitCode !== 0)
            throw new Error(`the desk ended with ${this.process.exitCode ?? this.process.signalCode}\n${this.log.slice(-5000)}`);
    }

    async call(method, path, body) {
        const headers = { 'Accept-Language': 'en' };
        if (this.token) headers.Authorization = `Bearer ${this.token}`;
        if (body !== undefined) headers['Content-Type'] = 'application/json';
        const request = { method, headers, body: body === undefined ? undefined : JSON.stringify(body) };
        const answer = await fetch(`http://127.0.0.1:${this.port}${path}`, request).catch((error) => {
            throw new Error(`${method} ${path}: ${error.cause?.code}; the desk: ${this.process.exitCode ?? this.process.signalCode ?? 'runs'}\n${this.log.slice(-2000)}`);
        });
        const bytes = Buffer.from(await answer.arrayBuffer());
        if (!answer.ok) throw Object.assign(new Error(`${method} ${path}: ${answer.status} ${bytes}`), { status: answer.status });
        return answer.headers.get('content-type')?.includes('json') ? JSON.parse(bytes) : bytes;
    }

    get(path) {
        return this.call('GET', path);
    }

    post(path, body = {}) {
        return this.call('POST', path, body);
    }

    patch(path, body) {
        return this.call('PATCH', path, body);
    }

    /** Puts a file into the desk. @returns {Promise<string>} its id */
    async upload(bytes, name, type) {
        const form = new FormData();
        form.append('file', new Blob([bytes], { type }), name);
        const answer = await fetch(`http://127.0.0.1:${this.port}/api/v1/attachments`, { method: 'POST', headers: { Authorization: `Bearer ${this.token}` }, body: form });
        assert.equal(answer.status, 201);
        return (await answer.json()).id;
    }

    async signUp() {
        const email = 'ana@example.com';
        const answer = await this.post('/api/v1/auth/register', { email, password: 'Senha-1234', name: 'Ana', organization_name: 'Loja', client: 'desktop' });
        this.token = answer.access_token;
    }

    async session(id) {
        return this.get(`/sessions/${id}/info`);
    }

    /** Until the session is as it should be. */
    until(id, what, isRight) {
        let last;
        return eventually(`session ${what}`, async () => {
            last = await this.session(id);
            return isRight(last) ? last : undefined;
        }).catch((error) => {
            throw new Error(`${error.message}: ${JSON.stringify(last)}\n${this.log.slice(-3000)}`);
        });
    }

    connected(id) {
        return this.until(id, 'connected', ({ status }) => status === 'connected');
    }

    /** The text of the QR code, read from its picture as a phone would. */
    async scanPicture(id) {
        await this.until(id, 'waiting for the scan', ({ cause }) => cause === 'waiting_for_scan');
        const picture = await this.get(`/sessions/${id}/qr?format=png`);
        const file = join(this.folder, 'qr.png');
        writeFileSync(file, picture);
        return execFileSync('zbarimg', ['--raw', '--quiet', '-Sdisable', '-Sqrcode.enable', file], { stdio: ['ignore', 'pipe', 'ignore'] }).toString().trim();
    }

    /** A session that a phone has linked. */
    async link(name = 'Loja', phone = account) {
        const { id } = await this.post('/sessions/create', { name });
        await this.post(`/sessions/${id}/connect`);
        await this.standIn.post('/scan', { qr: await this.scanPicture(id), phone });
        await this.connected(id);
        return id;
    }

    async conversations() {
        return (await this.get('/api/v1/conversations')).conversations;
    }

    async messages(conversation) {
        return (await this.get(`/api/v1/conversations/${conversation}/messages`)).messages;
    }

    /** The conversation with that message. */
    conversationWith(text) {
        return eventually(`a conversation with "${text}"`, async () => {
            for (const { id } of await this.conversations()) {
                if ((await this.messages(id)).some(({ content }) => content === text)) return id;
            }
            return undefined;
        });
    }

    untilStatus(conversation, id, status) {
        let last;
        return eventually(`message ${status}`, async () => {
            last = (await this.messages(conversation)).find((one) => one.id === id);
            return last?.status === status;
        }).catch((error) => {
            throw new Error(`${error.message}: ${JSON.stringify(last)}\n${this.log.slice(-3000)}`);
        });
    }

    /** Process id of the bridge. */
    bridge() {
        const children = readFileSync(`/proc/${this.process.pid}/task/${this.process.pid}/children`, 'utf8').trim();
        const all = readdirSync(`/proc/${this.process.pid}/task`).flatMap((task) => {
            try {
                return readFileSync(`/proc/${this.process.pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean);
            } catch {
                return [];
            }
        });
        return Number([...children.split(' ').filter(Boolean), ...all][0] ?? 0);
    }

    /** Resident memory of the bridge in MB. */
    bridgeMemory() {
        const status = readFileSync(`/proc/${this.bridge()}/status`, 'utf8');
        return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    }
}

/** A stand-in and a desk; everything ends with the test. @param {import('node:test').TestContext} test @param {string} [file] the program */
export async function bed(test, file = program) {
    assert.ok(program, 'GUICHE_PROGRAM names the program');
    const standIn = await StandIn.startProcess();
    await standIn.post('/settings', { fewKeys: true });
    const folder = mkdtempSync(join(tmpdir(), 'guiche-whatsapp-'));
    const desk = new Desk(folder, standIn, file);
    test.after(async () => {
        await desk.end().catch(() => {});
        await standIn.stop();
        rmSync(folder, { recursive: true, force: true });
    });
    await desk.start();
    await desk.signUp();
    return { standIn, desk, folder };
}

const crcTable = Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
});

/** A picture that every reader takes: one colour, `side` pixels wide and high. @returns {Buffer} PNG */
export function picture(side, [red, green, blue]) {
    const chunk = (kind, data) => {
        const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
        const head = Buffer.alloc(4);
        head.writeUInt32BE(data.length);
        const tail = Buffer.alloc(4);
        tail.writeUInt32BE((body.reduce((c, byte) => crcTable[(c ^ byte) & 255] ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0);
        return Buffer.concat([head, body, tail]);
    };
    const header = Buffer.alloc(13);
    header.writeUInt32BE(side, 0);
    header.writeUInt32BE(side, 4);
    header.set([8, 2, 0, 0, 0], 8);
    const line = Buffer.concat([Buffer.from([0]), Buffer.from(Array.from({ length: side }, () => [red, green, blue]).flat())]);
    const lines = deflateSync(Buffer.concat(Array.from({ length: side }, () => line)));
    return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', lines), chunk('IEND', Buffer.alloc(0))]);
}

/** Every file below a folder. */
export function filesBelow(folder) {
    return readdirSync(folder, { withFileTypes: true, recursive: false }).flatMap((entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
    });
}
