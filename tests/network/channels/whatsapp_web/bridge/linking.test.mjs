// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import test from 'node:test';
import { account, eventually, link, testbed } from '../../../../support/whatsapp/testbed.mjs';

const limits = { timeout: 28_000 };

test('a scanned QR code links the session and opens it', limits, async (t) => {
    const { standIn, newDesk } = await testbed(t, { fewKeys: false, ownProcess: true });
    const desk = await newDesk();
    assert.equal(desk.lines[0].event, 'ready');
    assert.equal(desk.lines[0].protocol, 1);
    assert.equal(desk.lines[0].library, '7.0.0-rc14');

    assert.deepEqual(await desk.ask({ do: 'open', session: 'A', credentials: null }), { re: 1 });
    const qr = await desk.event('A', 'qr');
    assert.match(qr.text, /^https:\/\/wa\.me\/settings\/linked_devices#2@[^,]+,[^,]+,[^,]+,[^,]+,/);
    assert.equal(qr.number, 1);
    assert.equal(qr.expires_in, 60);
    assert.equal(desk.store.credentials('A'), null, 'an identity that nobody linked is not kept');

    const scanned = await standIn.post('/scan', { qr: qr.text, phone: account, name: 'Padaria' });
    await desk.state('A', 'linked');
    const open = await desk.state('A', 'open');
    assert.deepEqual(open.me, { phone: account, lid: scanned.lid, name: 'Padaria' });
    assert.equal(open.platform, 'android');
    await desk.state('A', 'synced');
    assert.deepEqual(
        desk.lines.filter(({ event }) => event === 'state').map(({ state }) => state),
        ['connecting', 'linked', 'connecting', 'open', 'synced'],
    );
    const creds = JSON.parse(desk.store.credentials('A'));
    assert.equal(creds.me.id, `${account}:1@s.whatsapp.net`);
    const { accounts, faults } = await standIn.get('/state');
    assert.equal(accounts[0].devices[0].one_time_keys, 812);
    assert.equal([...desk.store.of('A').keys()].filter((name) => name.startsWith('pre-key ')).length, 812);
    assert.deepEqual(faults, []);
});

test('the phone is told "linked" only when the credentials are on disk', limits, async (t) => {
    const { standIn, newDesk } = await testbed(t);
    const desk = await newDesk();
    await desk.open('A');
    const { text } = await desk.event('A', 'qr');
    desk.holds = (line) => line.event === 'write';
    let isLinked = false;
    const scan = standIn.post('/scan', { qr: text, phone: account }).then(() => (isLinked = true));
    await desk.until(() => desk.held.length > 0, 'the credentials');
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(isLinked, false);
    desk.holds = () => false;
    desk.replyToHeld();
    await scan;
    await desk.state('A', 'open');
});

test('a typed pairing code links the session', limits, async (t) => {
    const { standIn, newDesk } = await testbed(t);
    const desk = await newDesk();
    await desk.open('A');
    const answer = await desk.ask({ do: 'pair', session: 'A', phone: account });
    assert.match(answer.code, /^[1-9A-HJ-NP-TV-Z]{4}-[1-9A-HJ-NP-TV-Z]{4}$/);
    assert.equal(answer.expires_in, 160);
    assert.deepEqual(await standIn.get('/pair/waiting'), { phones: [account] });
    await standIn.post('/pair/type', { phone: account, code: answer.code });
    const open = await desk.state('A', 'open');
    assert.equal(open.me.phone, account);
    assert.equal((await desk.ask({ do: 'pair', session: 'A', phone: account })).error.code, 'already_linked');
});

test('a connection lost before the code was typed leaves nothing behind, and pairing starts over', limits, async (t) => {
    const { standIn, newDesk } = await testbed(t);
    const desk = await newDesk();
    await desk.open('A');
    await desk.ask({ do: 'pair', session: 'A', phone: account });
    await standIn.post('/server/drop');
    const closed = await desk.event('A', 'closed');
    assert.equal(closed.cause, 'pairing_ended');
    assert.equal(closed.action, 'stop');
    assert.equal(desk.store.credentials('A'), null);
    const from = desk.lines.length;
    await desk.open('A');
    const { code } = await desk.ask({ do: 'pair', session: 'A', phone: account });
    await standIn.post('/pair/type', { phone: account, code });
    await desk.state('A', 'open', from);
});

test('a number that the server does not pair is refused', limits, async (t) => {
    const { standIn, newDesk } = await testbed(t);
    await standIn.post('/settings', { refusePairingCode: true });
    const desk = await newDesk();
    await desk.open('A');
    assert.equal((await desk.ask({ do: 'pair', session: 'A', phone: account })).error.code, 'refused');
    assert.equal((await desk.ask({ do: 'pair', session: 'A', phone: '+55 11' })).error.code, 'bad_request');
    assert.equal((await desk.ask({ do: 'pair', session: 'B', phone: account })).error.code, 'not_open');
});

test('codes follow one another until they are used up', limits, async (t) => {
    const { standIn, newDesk } = await testbed(t);
    await standIn.post('/settings', { qrRefs: 3 });
    const desk = await newDesk();
    await desk.open('A', { settings: { qr_ms: 400 } });
    const closed = await desk.event('A', 'closed');
    assert.deepEqual([closed.code, closed.cause, closed.action, closed.was_open], [408, 'qr_expired', 'stop', false]);
    const codes = desk.lines.filter(({ event }) => event === 'qr');
    assert.deepEqual(codes.map(({ number }) => number), [1, 2, 3]);
    assert.equal(new Set(codes.map(({ text }) => text)).size, 3);

    const from = desk.lines.length;
    await desk.open('A');
    const again = await desk.event('A', 'qr', () => true, from);
    assert.equal(again.number, 1);
    await assert.rejects(standIn.post('/scan', { qr: codes[0].text, phone: account }));
    await standIn.post('/scan', { qr: again.text, phone: account });
    await desk.state('A', 'open', from);
});

test('a forged signature of the account is refused', limits, async (t) => {
    const { standIn, newDesk } = await testbed(t);
    await standIn.post('/settings', { forgeAccountSignature: true });
    const desk = await newDesk();
    await desk.open('A');
    const { text } = await desk.event('A', 'qr');
    await assert.rejects(standIn.post('/scan', { qr: text, phone: account }), /did not sign/);
    const closed = desk.lines.find(({ event }) => event === 'closed');
    assert.deepEqual([closed.code, closed.cause, closed.action], [500, 'pairing_refused', 'stop']);
    assert.equal(desk.store.credentials('A'), null);
});

for (const kind of ['forged', 'forged_leaf', 'stolen']) {
    test(`a server with a ${kind} certificate is refused before anything is said to it`, limits, async (t) => {
        const { standIn, newDesk } = await testbed(t);
        await standIn.post('/settings', { certificate: kind });
        const desk = await newDesk();
        await desk.open('A');
        const closed = await desk.event('A', 'closed');
        assert.deepEqual([closed.code, closed.cause, closed.action], [400, 'certificate', 'stop']);
        const { counts } = await standIn.get('/state');
        assert.equal(counts.connections, 1);
        assert.equal(counts.handshakes, 0);
    });
}

test('saved credentials are not shown to a server with a forged certificate', limits, async (t) => {
    const { standIn, newDesk } = await testbed(t);
    const desk = await newDesk();
    await link(desk, standIn);
    await desk.ask({ do: 'close', session: 'A' });
    const { counts } = await standIn.get('/state');
    await standIn.post('/settings', { certificate: 'forged' });
    const from = desk.lines.length;
    await desk.open('A');
    assert.equal((await desk.event('A', 'closed', () => true, from)).cause, 'certificate');
    const later = await eventually(() => standIn.get('/state'), ({ connections }) => connections.length === 0, 'the end of the connection');
    assert.equal(later.counts.handshakes, counts.handshakes);
});
