// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import test from 'node:test';
import { account, eventually, link, maria, newId, testbed } from '../../../../support/whatsapp/testbed.mjs';

const limits = { timeout: 28_000 };

async function linked(t) {
    const { standIn, newDesk } = await testbed(t);
    const desk = await newDesk();
    await link(desk, standIn);
    return { standIn, newDesk, desk };
}

test('logout tells WhatsApp and ends the session', limits, async (t) => {
    const { standIn, desk } = await linked(t);
    assert.deepEqual(await desk.ask({ do: 'logout', session: 'A' }), { re: 2 });
    const closed = await desk.event('A', 'closed');
    assert.deepEqual([closed.cause, closed.action], ['logged_out_here', 'wipe']);
    const { accounts } = await eventually(() => standIn.get('/state'), (state) => state.accounts[0].devices[0].removed, 'the removal');
    assert.equal(accounts[0].devices.length, 1);
    assert.equal((await desk.ask({ do: 'logout', session: 'A' })).error.code, 'not_open');
});

const endings = [
    ['removed on the phone', (standIn) => standIn.post('/server/remove-device', { phone: account }), [401, 'logged_out', 'wipe']],
    ['taken over by another client', (standIn) => standIn.post('/server/fail', { phone: account, code: 'replaced' }), [440, 'replaced', 'stop']],
    ['cut off', (standIn) => standIn.post('/server/drop', { phone: account }), [428, 'dropped', 'retry']],
    ['turned away by a busy server', (standIn) => standIn.post('/server/fail', { phone: account, code: 503 }), [503, 'unavailable', 'retry']],
    ['sent what nobody can read', (standIn) => standIn.post('/server/garbage', { phone: account }), [500, 'stream_error', 'retry']],
];

for (const [how, act, expected] of endings) {
    test(`a session that is ${how} says so`, limits, async (t) => {
        const { standIn, desk } = await linked(t);
        await act(standIn);
        const closed = await desk.event('A', 'closed');
        assert.deepEqual([closed.code, closed.cause, closed.action, closed.was_open], [...expected, true]);
        assert.match(closed.detail, /^[A-Z].*\.$/);
        const answer = await desk.ask({ do: 'send', session: 'A', to: { phone: maria }, message_id: newId(), content: { type: 'text', text: 'x' } });
        assert.equal(answer.error.code, 'not_open');
    });
}

test('credentials of a removed device are refused at login', limits, async (t) => {
    const { standIn, desk } = await linked(t);
    await desk.ask({ do: 'close', session: 'A' });
    await standIn.post('/server/remove-device', { phone: account });
    const from = desk.lines.length;
    await desk.open('A');
    const closed = await desk.event('A', 'closed', () => true, from);
    assert.deepEqual([closed.code, closed.cause, closed.action, closed.was_open], [401, 'logged_out', 'wipe', false]);
});

test('two clients with the same credentials: the first is replaced and does not fight', limits, async (t) => {
    const { desk, newDesk } = await linked(t);
    const other = await newDesk(desk.store);
    await other.open('A');
    await other.state('A', 'open');
    assert.equal((await desk.event('A', 'closed')).cause, 'replaced');
});

for (const [reason, expected] of [[403, ['banned', 'stop']], [405, ['outdated', 'stop']]]) {
    test(`a login refused with ${reason} is ${expected[0]}`, limits, async (t) => {
        const { standIn, desk } = await linked(t);
        await desk.ask({ do: 'close', session: 'A' });
        await standIn.post('/settings', { failLogin: reason });
        const from = desk.lines.length;
        await desk.open('A');
        const closed = await desk.event('A', 'closed', () => true, from);
        assert.deepEqual([closed.cause, closed.action], expected);
    });
}

test('the server may ask for a new connection at any time', limits, async (t) => {
    const { standIn, desk } = await linked(t);
    const from = desk.lines.length;
    await standIn.post('/server/fail', { phone: account, code: 515 });
    await desk.state('A', 'synced', from);
    assert.equal(desk.lines.some(({ event }) => event === 'closed'), false);
});

/** A proxy that carries connections and counts them. */
