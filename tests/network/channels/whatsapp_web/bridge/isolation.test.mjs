// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import test from 'node:test';
import { bridgeFolder } from '../../../../support/whatsapp/src/deps.mjs';
import { account, eventually, link, maria, newId, testbed } from '../../../../support/whatsapp/testbed.mjs';

const limits = { timeout: 28_000 };
const second = '5511900000002';

test('a session that fails does not disturb the other', limits, async (t) => {
    const { standIn, newDesk } = await testbed(t);
    const desk = await newDesk();
    await link(desk, standIn, 'A', account);
    await link(desk, standIn, 'B', second);
    await standIn.post('/server/garbage', { phone: account });
    await desk.event('A', 'closed');
    await standIn.post('/customer/send', { from: maria, to: second, text: 'ainda aí?' });
    await desk.message('B', ({ text }) => text === 'ainda aí?');
    // The desk can keep nothing of A: only A ends.
    await desk.open('A');
    await desk.state('A', 'synced', desk.lines.findIndex(({ event }) => event === 'closed'));
    desk.refuses = (line) => line.session === 'A' && line.event === 'write';
    await standIn.post('/customer/send', { from: maria, to: account, text: 'x' });
    await desk.event('A', 'closed', ({ cause }) => cause === 'storage');
    const answer = await desk.ask({ do: 'send', session: 'B', to: { phone: maria }, message_id: newId(), content: { type: 'text', text: 'sim' } });
    await eventually(() => standIn.get(`/customer/received?phone=${maria}`), ({ received }) => received.some(({ id }) => id === answer.message_id), 'the answer of B');
    assert.equal(desk.lines.some(({ session, event }) => session === 'B' && event === 'closed'), false);
});

test('a desk that answers one session late does not keep another from the same customer', limits, async (t) => {
    const { standIn, newDesk } = await testbed(t);
    const desk = await newDesk();
    await link(desk, standIn, 'A', account);
    await link(desk, standIn, 'B', second);
    desk.holds = (line) => line.session === 'A';
    await standIn.post('/customer/send', { from: maria, to: account, text: 'para A' });
    await desk.until(() => desk.held.length > 0, 'a request of A');
    await desk.ask({ do: 'close', session: 'A' });
    await standIn.post('/customer/send', { from: maria, to: second, text: 'para B' });
    await desk.message('B', ({ text }) => text === 'para B');
});

test('nothing secret is on standard error, nor on standard output outside of what the desk is to keep', limits, async (t) => {
    const { standIn, newDesk } = await testbed(t, { fewKeys: false });
    const desk = await newDesk();
    await link(desk, standIn);
    await standIn.post('/customer/send', { from: maria, to: account, text: 'senha é tucano' });
    await desk.message('A', ({ text }) => text === 'senha é tucano');
    // A customer with a new phone: old conversations are closed, which the Signal library likes to print.
    for (let time = 0; time < 3; time += 1) {
        await standIn.post('/customer/forget', { phone: maria });
        await standIn.post('/customer/send', { from: maria, to: account, text: `de novo ${time}` });
        await desk.message('A', ({ text }) => text === `de novo ${time}`);
    }
    await standIn.post('/customer/undecryptable', { from: maria, to: account });
    await desk.message('A', ({ type }) => type === 'undecryptable');
    await desk.ask({ do: 'send', session: 'A', to: { phone: maria }, message_id: newId(), content: { type: 'text', text: 'ok' } });
    await desk.stop();

    assert.equal(desk.errors, '');
    for (const line of desk.output.split('\n').filter(Boolean)) assert.doesNotThrow(() => JSON.parse(line), 'only protocol lines');
    const secrets = new Set();
    for (const [name, value] of desk.store.of('A')) {
        if (!/^(creds|pre-key|session) /.test(name)) continue;
        for (const [, secret] of value.matchAll(/"data":"([A-Za-z0-9+/=]{40,})"/g)) secrets.add(secret);
        for (const [, secret] of value.matchAll(/"(?:privKey|rootKey|chainKey|key)":"([A-Za-z0-9+/=]{40,})"/g)) secrets.add(secret);
    }
    assert.ok(secrets.size > 800, `${secrets.size} secrets to look for`);
    const creds = JSON.parse(desk.store.credentials('A'));
    const privateKeys = [creds.noiseKey.private.data, creds.signedIdentityKey.private.data, creds.signedPreKey.keyPair.private.data];
    const told = desk.lines.filter(({ event }) => event !== 'write' && event !== 'qr').map((line) => JSON.stringify(line)).join('\n');
    for (const secret of [...secrets, ...privateKeys]) {
        const hex = Buffer.from(secret, 'base64').toString('hex');
        assert.equal(told.includes(secret) || told.includes(hex), false, 'a key was told outside of a write');
    }
    const codes = desk.lines.filter(({ event }) => event === 'qr').map(({ text }) => text).join('\n');
    for (const key of privateKeys) assert.equal(codes.includes(key), false);
});

test('the bridge ends with its desk', limits, async (t) => {
    const { standIn, newDesk } = await testbed(t);
    const desk = await newDesk();
    await link(desk, standIn);
    desk.process.stdin.end();
    assert.deepEqual(await desk.exited, { code: 0, signal: null });
    assert.equal(desk.lines.at(-1).cause, 'requested');

    const other = await newDesk();
    assert.deepEqual(await other.ask({ do: 'shutdown' }), { re: 1 });
    assert.deepEqual(await other.exited, { code: 0, signal: null });
});

/** The bridge alone, with these bytes on its standard input. */

async function run(input, environment) {
    const bridge = spawn(process.execPath, [`${bridgeFolder}main.mjs`], { env: { ...process.env, ...environment }, stdio: ['pipe', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    bridge.stdout.on('data', (data) => (output += data));
    bridge.stderr.on('data', (data) => (errors += data));
    bridge.stdin.on('error', () => {});
    bridge.stdin.write(input);
    const [code] = await once(bridge, 'exit');
    return { code, errors, lines: output.split('\n').filter(Boolean).map((line) => JSON.parse(line)) };
}

test('nonsense of the desk ends the bridge with a word', limits, async () => {
    const { code, errors, lines } = await run('not JSON\n', {});
    assert.deepEqual([code, errors], [4, '']);
    assert.deepEqual([lines.at(-1).event, lines.at(-1).code], ['fatal', 'protocol']);
    const long = await run(Buffer.alloc(9 * 1024 * 1024, 0x61), {});
    assert.deepEqual([long.code, long.lines.at(-1).code], [4, 'protocol']);
});

test('a stand-in that is not on this computer is refused', limits, async () => {
    const root = 'ab'.repeat(32);
    const refused = [
        { GUICHE_WHATSAPP_WEB_URL: 'ws://192.0.2.1:8080/ws', GUICHE_WHATSAPP_WEB_ROOT: root },
        { GUICHE_WHATSAPP_WEB_URL: 'ws://127.0.0.1.example.org/ws', GUICHE_WHATSAPP_WEB_ROOT: root },
        { GUICHE_WHATSAPP_WEB_URL: 'http://127.0.0.1/ws', GUICHE_WHATSAPP_WEB_ROOT: root },
        { GUICHE_WHATSAPP_WEB_URL: 'ws://127.0.0.1/ws', GUICHE_WHATSAPP_WEB_ROOT: 'abc' },
        { GUICHE_WHATSAPP_WEB_ROOT: root },
    ];
    for (const environment of refused) {
        const { code, errors, lines } = await run('', environment);
        assert.deepEqual([code, errors, lines.length, lines[0].event, lines[0].code], [2, '', 1, 'fatal', 'environment']);
    }
});

test('requests that are wrong are told what is wrong', limits, async (t) => {
    const { newDesk } = await testbed(t);
    const desk = await newDesk();
    const code = async (request) => (await desk.ask(request)).error?.code;
    assert.equal(await code({ do: 'dance', session: 'A' }), 'unknown');
    assert.equal(await code({ do: 'constructor', session: 'A' }), 'unknown');
    assert.equal(await code({ do: 'open' }), 'bad_request');
    assert.equal(await code({ do: 'open', session: 'with space' }), 'bad_request');
    assert.equal(await code({ do: 'open', session: 'A', settings: { media_dir: 'relative' } }), 'bad_request');
    const send = (more) => code({ do: 'send', session: 'A', to: { phone: maria }, message_id: newId(), content: { type: 'text', text: 'x' }, ...more });
    assert.equal(await send({}), 'not_open');
    assert.equal(await send({ to: { phone: '+55' } }), 'bad_request');
    assert.equal(await send({ message_id: 'abc' }), 'bad_request');
    assert.equal(await send({ content: { type: 'sonnet' } }), 'bad_request');
    assert.equal(await send({ content: { type: 'image', file: 'relative.png' } }), 'bad_request');
    assert.equal(await send({ content: { type: 'image', file: '/nowhere/at/all.png' } }), 'file');
    assert.equal(await code({ do: 'open', session: 'A', credentials: null }), undefined);
    assert.equal(await code({ do: 'open', session: 'A', credentials: null }), 'already_open');
    assert.equal(await send({}), 'not_connected');
});
