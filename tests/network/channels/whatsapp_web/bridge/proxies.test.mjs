// SPDX-License-Identifier: GPL-3.0-or-later
// SOCKS5 proxies, and proxies that are spoken to over TLS; those over plain HTTP are in connecting.test.mjs.
import assert from 'node:assert/strict';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { selfSigned } from '../../../../support/whatsapp/src/selfsigned.mjs';
import { account, eventually, link, maria, newId, testbed } from '../../../../support/whatsapp/testbed.mjs';

const limits = { timeout: 28_000 };

async function listen(t, server) {
    const sockets = new Set();
    server.on('connection', (socket) => {
        sockets.add(socket);
        socket.on('error', () => {});
        socket.on('close', () => sockets.delete(socket));
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    t.after(() => {
        server.close();
        for (const socket of sockets) socket.destroy();
    });
    return server.address().port;
}

/** Carries bytes both ways from here on. */
function carry(socket, host, port, begin) {
    const target = net.connect(port, host, () => {
        begin(target);
        socket.pipe(target).pipe(socket);
    });
    target.on('error', () => socket.destroy());
    socket.on('close', () => target.destroy());
}

/** Reads from a socket exactly what is asked for. */
function reader(socket) {
    let held = Buffer.alloc(0);
    let wake = () => {};
    const take = (data) => {
        held = Buffer.concat([held, data]);
        wake();
    };
    socket.on('data', take);
    return {
        async read(length) {
            while (held.length < length) await new Promise((resolve) => (wake = resolve));
            const part = held.subarray(0, length);
            held = held.subarray(length);
            return part;
        },
        rest() {
            socket.off('data', take);
            return held;
        },
    };
}

/** RFC 1928 and 1929, as far as a session needs it. `seen`: who asked for which host, by name or by address. */
async function socks(t, { user, password } = {}) {
    const seen = [];
    const server = net.createServer(async (socket) => {
        const input = reader(socket);
        const [version, count] = await input.read(2);
        const methods = [...(await input.read(count))];
        const method = user ? 2 : 0;
        if (version !== 5 || !methods.includes(method)) return socket.end(Buffer.from([5, 0xff]));
        socket.write(Buffer.from([5, method]));
        let who = 'nobody';
        if (user) {
            const [, userLength] = await input.read(2);
            const name = (await input.read(userLength)).toString();
            const [passwordLength] = await input.read(1);
            const word = (await input.read(passwordLength)).toString();
            const isRight = name === user && word === password;
            socket.write(Buffer.from([1, isRight ? 0 : 1]));
            if (!isRight) return socket.end();
            who = name;
        }
        const [, command, , kind] = await input.read(4);
        if (command !== 1 || (kind !== 1 && kind !== 3)) return socket.end(Buffer.from([5, 7, 0, 1, 0, 0, 0, 0, 0, 0]));
        const host = kind === 1 ? [...(await input.read(4))].join('.') : (await input.read((await input.read(1))[0])).toString();
        const port = (await input.read(2)).readUInt16BE();
        seen.push({ who, host, port });
        return carry(socket, host, port, (target) => {
            socket.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
            target.write(input.rest());
        });
    });
    return { port: await listen(t, server), seen };
}

/** An HTTP proxy behind TLS, with a certificate of its own. */
async function tlsProxy(t, { login } = {}) {
    const { key, cert } = selfSigned('Proxy');
    const seen = [];
    const server = https.createServer({ key, cert });
    server.on('connect', (request, socket, head) => {
        socket.on('error', () => {});
        const given = request.headers['proxy-authorization'];
        if (login && given !== `Basic ${Buffer.from(login).toString('base64')}`) return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
        seen.push(request.url);
        const [host, port] = request.url.split(':');
        return carry(socket, host, Number(port), (target) => {
            socket.write('HTTP/1.1 200 OK\r\n\r\n');
            target.write(head);
        });
    });
    return { port: await listen(t, server), cert, seen };
}

test('a session goes through a SOCKS5 proxy, files too', limits, async (t) => {
    const { standIn, newDesk } = await testbed(t);
    const { port, seen } = await socks(t, { user: 'ana', password: 'se/nha:1' });
    const desk = await newDesk();
    const settings = { protocol: 'socks5', host: '127.0.0.1', port, username: 'ana' };
    await link(desk, standIn, 'A', account, { proxy: { ...settings, password: 'se/nha:1' } });
    const server = new URL(standIn.ws);
    assert.ok(seen.length >= 2, 'before and after it was linked');
    for (const one of seen) assert.deepEqual(one, { who: 'ana', host: server.hostname, port: Number(server.port) });

    const folder = mkdtempSync(join(tmpdir(), 'bridge-proxy-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'a.pdf'), 'a file');
    await standIn.post('/customer', { phone: maria });
    const content = { type: 'document', file: join(folder, 'a.pdf'), filename: 'a.pdf', mime: 'application/pdf' };
    const answer = await desk.ask({ do: 'send', session: 'A', to: { phone: maria }, message_id: newId(), content });
    assert.equal(answer.error, undefined);
    await eventually(() => standIn.get(`/customer/received?phone=${maria}`), ({ received }) => received.some(({ id, file }) => id === answer.message_id && file?.bytes === 6), 'the file');
    assert.ok(seen.some((one) => `${one.host}:${one.port}` === standIn.media), 'the file went through the proxy');

    await desk.open('B', { proxy: { ...settings, password: 'wrong' } });
    const closed = await desk.event('B', 'closed');
    assert.deepEqual([closed.code, closed.cause, closed.action], [407, 'proxy', 'retry']);
});

test('a SOCKS5 proxy without a password, and one that is not there', limits, async (t) => {
    const { newDesk } = await testbed(t);
    const { port, seen } = await socks(t);
    const desk = await newDesk();
    await desk.open('A', { proxy: { protocol: 'socks5', host: 'localhost', port } });
    await desk.event('A', 'qr');
    assert.equal(seen[0].who, 'nobody');
    const nobody = await listen(t, http.createServer().on('connection', (socket) => socket.destroy()));
    await desk.open('B', { proxy: { protocol: 'socks5', host: '127.0.0.1', port: nobody } });
    const closed = await desk.event('B', 'closed');
    assert.deepEqual([closed.cause, closed.action], ['proxy', 'retry']);
});

test('a session goes through a proxy over TLS whose certificate is known', limits, async (t) => {
    const { standIn, newDesk } = await testbed(t);
    const { port, cert, seen } = await tlsProxy(t, { login: 'ana:senha' });
    const folder = mkdtempSync(join(tmpdir(), 'bridge-proxy-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const known = join(folder, 'known.pem');
    writeFileSync(known, readFileSync(standIn.media_certificate) + cert);
    const settings = { protocol: 'https', host: '127.0.0.1', port, username: 'ana' };
    const desk = await newDesk(undefined, { environment: { NODE_EXTRA_CA_CERTS: known } });
    await link(desk, standIn, 'A', account, { proxy: { ...settings, password: 'senha' } });
    const server = new URL(standIn.ws);
    assert.ok(seen.length >= 2);
    for (const one of seen) assert.equal(one, server.host);

    await desk.open('B', { proxy: { ...settings, password: 'wrong' } });
    const refused = await desk.event('B', 'closed');
    assert.deepEqual([refused.code, refused.cause], [407, 'proxy']);

    // Whoever stands where the proxy should be, without its certificate, hears nothing of the session.
    const count = seen.length;
    const stranger = await newDesk();
    await stranger.open('C', { proxy: { ...settings, password: 'senha' } });
    const unknown = await stranger.event('C', 'closed');
    assert.deepEqual([unknown.cause, unknown.action], ['proxy', 'retry']);
    assert.equal(seen.length, count);
});
