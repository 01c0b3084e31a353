// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import http from 'node:http';
import net from 'node:net';
import test from 'node:test';
import { account, link, maria, testbed } from '../../../../support/whatsapp/testbed.mjs';

const limits = { timeout: 28_000 };

async function linked(t) {
    const { standIn, newDesk } = await testbed(t);
    const desk = await newDesk();
    await link(desk, standIn);
    return { standIn, newDesk, desk };
}

test('saved credentials open the session again without a code', limits, async (t) => {
    const { standIn, newDesk, desk } = await linked(t);
    assert.deepEqual(await desk.ask({ do: 'close', session: 'A' }), { re: 2 });
    const closed = await desk.event('A', 'closed');
    assert.deepEqual([closed.code, closed.cause, closed.action, closed.was_open], [0, 'requested', 'none', true]);
    await standIn.post('/customer/send', { from: maria, to: account, text: 'enquanto fora' });

    const next = await newDesk(desk.store);
    const started = Date.now();
    await next.open('A');
    await next.state('A', 'open');
    t.diagnostic(`asked to open → open: ${Date.now() - started} ms`);
    const message = await next.message('A', ({ text }) => text === 'enquanto fora');
    assert.equal(message.offline, true);
    assert.equal(next.lines.some(({ event }) => event === 'qr'), false);
    const { counts } = await standIn.get('/state');
    assert.equal(counts.registrations, 1);
});

test('closing what is not open is no fault', limits, async (t) => {
    const { newDesk } = await testbed(t);
    const desk = await newDesk();
    assert.deepEqual(await desk.ask({ do: 'close', session: 'nobody' }), { re: 1 });
});

test('a server that is not there is a lost connection', limits, async (t) => {
    const { newDesk } = await testbed(t);
    const desk = await newDesk(undefined, { environment: { GUICHE_WHATSAPP_WEB_URL: 'ws://127.0.0.1:9/ws' } });
    await desk.open('A');
    const closed = await desk.event('A', 'closed');
    assert.deepEqual([closed.code, closed.cause, closed.action], [408, 'lost', 'retry']);
});

async function proxy(t, { password } = {}) {
    const seen = [];
    const server = http.createServer();
    server.on('connect', (request, socket, head) => {
        socket.on('error', () => {});
        seen.push(request.headers['proxy-authorization'] ?? 'nobody');
        if (password && request.headers['proxy-authorization'] !== `Basic ${Buffer.from(password).toString('base64')}`) {
            return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
        }
        const [host, port] = request.url.split(':');
        const target = net.connect(Number(port), host, () => {
            socket.write('HTTP/1.1 200 OK\r\n\r\n');
            target.write(head);
            socket.pipe(target).pipe(socket);
        });
        target.on('error', () => socket.destroy());
        return undefined;
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    t.after(() => {
        server.close();
        server.closeAllConnections();
    });
    return { port: server.address().port, seen };
}

test('a session goes through its own proxy, with its password', limits, async (t) => {
    const { standIn, newDesk } = await testbed(t);
    const { port, seen } = await proxy(t, { password: 'ana:se/nha' });
    const desk = await newDesk();
    const settings = { protocol: 'http', host: '127.0.0.1', port };
    await desk.open('A', { proxy: { ...settings, username: 'ana', password: 'se/nha' } });
    await desk.event('A', 'qr');
    assert.equal(seen.length, 1);
    await desk.open('B');
    await desk.event('B', 'qr');
    assert.equal(seen.length, 1, 'the other session has no proxy');

    await desk.open('C', { proxy: { ...settings, username: 'ana', password: 'wrong' } });
    const closed = await desk.event('C', 'closed');
    assert.deepEqual([closed.code, closed.cause, closed.action], [407, 'proxy', 'retry']);
    assert.equal((await desk.open('D', { proxy: { protocol: 'ftp', host: 'x', port: 1 } })).error.code, 'bad_proxy');
    assert.equal((await standIn.get('/state')).faults.length, 0);
});
