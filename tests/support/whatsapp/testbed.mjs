// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the bridge have in common: a stand-in of their own, desks, a linked session.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FakeDesk, FakeStore } from './fakedesk.mjs';
import { startStandIn } from './src/standin.mjs';

const program = fileURLToPath(new URL('./server.mjs', import.meta.url));

/** A stand-in, driven over HTTP: in this process (which is quicker), or in its own as the C++ tests start it. */
export class StandIn {
    static async start() {
        const standIn = new StandIn();
        Object.assign(standIn, await startStandIn());
        const folder = mkdtempSync(join(tmpdir(), 'bridge-test-'));
        standIn.media_certificate = join(folder, 'media.pem');
        writeFileSync(standIn.media_certificate, standIn.certificate);
        const { stop } = standIn;
        standIn.stop = async () => {
            stop();
            rmSync(folder, { recursive: true });
        };
        return standIn;
    }

    static async startProcess() {
        const standIn = new StandIn();
        standIn.process = spawn(process.execPath, [program, '--port', '0'], { stdio: ['pipe', 'pipe', 'inherit'] });
        const [line] = await once(createInterface(standIn.process.stdout), 'line');
        Object.assign(standIn, JSON.parse(line));
        return standIn;
    }

    async #call(method, path, body) {
        const response = await fetch(`${this.control}${path}`, { method, body: body === undefined ? undefined : JSON.stringify(body) });
        const answer = await response.json();
        if (!response.ok) throw new Error(`${path}: ${answer.error}`);
        return answer;
    }

    get(path) {
        return this.#call('GET', path);
    }

    post(path, body = {}) {
        return this.#call('POST', path, body);
    }

    async stop() {
        this.process.stdin.end();
        await once(this.process, 'exit');
    }
}

export const account = '5511900000001';
export const maria = '5511987654321';

/**
 * A stand-in and a way to start desks; everything ends with the test.
 * @param {import('node:test').TestContext} test
 * @param {{fewKeys?: boolean, ownProcess?: boolean}} [options]
 */
export async function testbed(test, { fewKeys = true, ownProcess = false } = {}) {
    const standIn = ownProcess ? await StandIn.startProcess() : await StandIn.start();
    await standIn.post('/settings', { fewKeys });
    const desks = [];
    test.after(async () => {
        await Promise.all(desks.map((desk) => desk.stop()));
        await standIn.stop();
    });
    const newDesk = async (store = new FakeStore(), options = {}) => {
        const desk = new FakeDesk(store);
        desks.push(desk);
        return desk.start(standIn, options);
    };
    return { standIn, newDesk };
}

/** Opens a session and links it by QR. */
export async function link(desk, standIn, session = 'A', phone = account, more = {}) {
    const from = desk.lines.length;
    await desk.ask({ do: 'open', session, credentials: null, ...more });
    const { text } = await desk.event(session, 'qr', () => true, from);
    const scanned = await standIn.post('/scan', { qr: text, phone });
    await desk.state(session, 'synced', from);
    return scanned;
}

/** Until the stand-in's answer is as it should be. */
export async function eventually(ask, isRight, what, timeoutMs = 10_000) {
    const end = Date.now() + timeoutMs;
    for (;;) {
        const answer = await ask();
        if (isRight(answer)) return answer;
        if (Date.now() > end) throw new Error(`waited in vain for ${what}: ${JSON.stringify(answer).slice(0, 2000)}`);
        await new Promise((resolve) => setTimeout(resolve, 25));
    }
}

let lastMessage = 0;
/** @returns {string} a message id as the desk makes them */
export const newId = () => `3EB0${process.pid.toString(16).toUpperCase().padStart(8, '0')}${(++lastMessage).toString(16).toUpperCase().padStart(8, '0')}`;

/**
 * A linked session with a customer, and shorthands.
 * @param {import('node:test').TestContext} t
 * @param {object} [more] further fields of `open`
 */
export async function talk(t, more = {}) {
    const { standIn, newDesk } = await testbed(t);
    const desk = await newDesk();
    await link(desk, standIn, 'A', account, more);
    const write = (text, rest = {}) => standIn.post('/customer/send', { from: maria, to: account, text, ...rest });
    const send = (content, rest = {}) => desk.ask({ do: 'send', session: 'A', to: { phone: maria }, message_id: newId(), content, ...rest });
    const received = async (id) => {
        const { received: all } = await eventually(() => standIn.get(`/customer/received?phone=${maria}`), (answer) => answer.received.some((one) => one.id === id), 'what the customer got');
        return all.find((one) => one.id === id);
    };
    const status = (id, name) => desk.until(() => desk.store.statuses.find(({ messages, status: is }) => messages.includes(id) && is === name), `status ${name}`);
    return { standIn, newDesk, desk, write, send, received, status };
}
