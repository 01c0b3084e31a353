// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import test from 'node:test';
import { account, eventually, link, maria, newId, talk } from '../../../../support/whatsapp/testbed.mjs';

const limits = { timeout: 28_000 };

test('customers whose keys are not signed by themselves are not written to', limits, async (t) => {
    const { standIn, send } = await talk(t);
    await standIn.post('/customer', { phone: maria });
    await standIn.post('/settings', { forgeCustomerKeys: true });
    const answer = await send({ type: 'text', text: 'segredo' });
    assert.equal(answer.error?.code, 'failed', JSON.stringify(answer));
    assert.deepEqual((await standIn.get(`/customer/received?phone=${maria}`)).received, []);
});

test('typing, read marks, presence and calls go both ways', limits, async (t) => {
    const { standIn, desk, write } = await talk(t);
    const { id } = await write('oi');
    await desk.message('A', (one) => one.id === id);
    assert.equal((await desk.ask({ do: 'presence', session: 'A', state: 'composing', chat: { phone: maria } })).error, undefined);
    assert.equal((await desk.ask({ do: 'read', session: 'A', messages: [{ chat: { phone: maria }, id }] })).error, undefined);
    const seen = await eventually(() => standIn.get(`/customer/receipts?phone=${maria}`), ({ receipts, presences }) => receipts.some((one) => one.type === 'read') && presences.length > 0, 'our marks');
    assert.equal(seen.presences[0].state, 'composing');

    await standIn.post('/customer/typing', { from: maria, to: account });
    const typing = await desk.event('A', 'presence', ({ state }) => state === 'composing');
    assert.ok(typing.chat.lid);
    const { id: callId } = await standIn.post('/customer/call', { from: maria, to: account, video: true });
    const call = await desk.event('A', 'call');
    assert.deepEqual([call.call_id, call.status, call.video, call.chat.phone], [callId, 'offer', true, maria]);
});

test('numbers are checked, with and without the ninth digit', limits, async (t) => {
    const { standIn, desk } = await talk(t);
    await standIn.post('/customer', { phone: '551187654321', lid: '55660011' });
    const { numbers } = await desk.ask({ do: 'check', session: 'A', phones: ['5511987654321', '551187654321', '5511911112222'] });
    assert.deepEqual(numbers, [
        { phone: '5511987654321', exists: true, jid_phone: '551187654321', lid: '55660011' },
        { phone: '551187654321', exists: true, jid_phone: '551187654321', lid: '55660011' },
        { phone: '5511911112222', exists: false },
    ]);
});

test('groups are told only where they are wanted', limits, async (t) => {
    const { standIn, desk } = await talk(t);
    await link(desk, standIn, 'B', '5511900000002', { settings: { groups: true } });
    for (const phone of [account, '5511900000002']) await standIn.post('/server/group', { phone, jid: '120363000000000001@g.us', subject: 'Família' });
    const { groups } = await desk.event('B', 'groups');
    assert.equal(groups[0].subject, 'Família');
    assert.equal(desk.lines.some((line) => line.session === 'A' && line.event === 'groups'), false);
});

test('a group that is wanted is read and written in, for an unwanted one nothing is told', limits, async (t) => {
    const { standIn, desk } = await talk(t, { settings: { groups: true } });
    await link(desk, standIn, 'B', '5511900000002');
    const jid = '120363000000000002@g.us';
    await standIn.post('/customer', { phone: maria, lid: '77001122334455', name: 'Maria' });
    await standIn.post('/group', { jid, subject: 'Vizinhos', customers: [maria], accounts: [account, '5511900000002'] });
    for (const text of ['bom dia, grupo', 'alguém aí?']) {
        const { id } = await standIn.post('/group/send', { from: maria, group: jid, text });
        const message = await desk.message('A', (one) => one.id === id);
        assert.deepEqual([message.text, message.chat, message.author], [text, { kind: 'group', jid }, { phone: maria, lid: '77001122334455', name: 'Maria' }]);
    }
    const { group } = await desk.ask({ do: 'group', session: 'A', jid });
    assert.deepEqual([group.subject, group.participants.length, group.participants[0].phone, group.participants[0].admin], ['Vizinhos', 3, account, true]);
    const answer = await desk.ask({ do: 'send', session: 'A', to: { jid }, message_id: newId(), content: { type: 'text', text: 'oi, vizinhos' } });
    assert.equal(answer.error, undefined);
    const { received } = await eventually(() => standIn.get(`/customer/received?phone=${maria}`), (all) => all.received.length > 0, 'the message in the group');
    assert.deepEqual([received[0].to, received[0].message.extendedTextMessage.text], [jid, 'oi, vizinhos']);
    await eventually(() => standIn.get('/state'), ({ accounts }) => accounts.every(({ devices }) => devices.every(({ waiting }) => waiting === 0)), 'both devices have it all');
    assert.deepEqual(desk.store.messagesOf('B'), []);
});
