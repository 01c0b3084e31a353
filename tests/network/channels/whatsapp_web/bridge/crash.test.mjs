// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import test from 'node:test';
import { account, eventually, link, maria, newId, testbed } from '../../../../support/whatsapp/testbed.mjs';

const limits = { timeout: 28_000 };

test('a killed bridge goes on from what the desk kept', limits, async (t) => {
    const { standIn, newDesk } = await testbed(t);
    const desk = await newDesk();
    await link(desk, standIn);
    await standIn.post('/customer/send', { from: maria, to: account, text: 'antes' });
    await desk.message('A', ({ text }) => text === 'antes');
    await desk.ask({ do: 'send', session: 'A', to: { phone: maria }, message_id: newId(), content: { type: 'text', text: 'um' } });
    await desk.kill();
    await standIn.post('/customer/send', { from: maria, to: account, text: 'durante' });

    const next = await newDesk(desk.store);
    await next.open('A');
    await next.message('A', ({ text }) => text === 'durante');
    await next.state('A', 'open');
    const answer = await next.ask({ do: 'send', session: 'A', to: { phone: maria }, message_id: newId(), content: { type: 'text', text: 'dois' } });
    const { received } = await eventually(() => standIn.get(`/customer/received?phone=${maria}`), (all) => all.received.some(({ id }) => id === answer.message_id), 'the second answer');
    assert.deepEqual(received.map(({ message }) => message.extendedTextMessage.text), ['um', 'dois']);
    assert.equal(next.lines.some(({ event }) => event === 'qr'), false);
});

test('a message is acknowledged to WhatsApp only when the desk has it, so a crash before that loses nothing', limits, async (t) => {
    const { standIn, newDesk } = await testbed(t);
    const desk = await newDesk();
    await link(desk, standIn);
    await standIn.post('/customer/send', { from: maria, to: account, text: 'primeira' });
    await desk.message('A', ({ text }) => text === 'primeira');

    desk.holds = (line) => line.messages?.length > 0;
    const { id } = await standIn.post('/customer/send', { from: maria, to: account, text: 'segunda' });
    const [held] = await desk.until(() => desk.held.length > 0 && desk.held, 'the held message');
    assert.equal(held.messages[0].id, id);
    assert.ok(held.writes.some(({ kind }) => kind === 'session'), 'the message comes with the change of its keys');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { receipts } = await standIn.get(`/customer/receipts?phone=${maria}`);
    assert.equal(receipts.some((one) => one.id === id), false, 'not acknowledged yet');
    await desk.kill();

    const next = await newDesk(desk.store);
    await next.open('A');
    const message = await next.message('A', (one) => one.id === id);
    assert.deepEqual([message.type, message.text, message.offline], ['text', 'segunda', true]);
    await eventually(() => standIn.get(`/customer/receipts?phone=${maria}`), (all) => all.receipts.some((one) => one.id === id), 'the acknowledgement');
});

test('an answer leaves only when its keys are on disk', limits, async (t) => {
    const { standIn, newDesk } = await testbed(t);
    const desk = await newDesk();
    await link(desk, standIn);
    await standIn.post('/customer/send', { from: maria, to: account, text: 'oi' });
    await desk.message('A', ({ text }) => text === 'oi');
    desk.holds = (line) => line.writes?.some(({ kind }) => kind === 'session');
    const id = newId();
    const answer = desk.ask({ do: 'send', session: 'A', to: { phone: maria }, message_id: id, content: { type: 'text', text: 'olá' } });
    await desk.until(() => desk.held.length > 0, 'the keys');
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal((await standIn.get(`/customer/received?phone=${maria}`)).received.length, 0);
    desk.holds = () => false;
    desk.replyToHeld();
    assert.equal((await answer).message_id, id);
    await eventually(() => standIn.get(`/customer/received?phone=${maria}`), ({ received }) => received.length === 1, 'the answer');
});

test('fifty messages and a kill in their midst: each is there once', limits, async (t) => {
    const { standIn, newDesk } = await testbed(t);
    const desk = await newDesk();
    await link(desk, standIn);
    desk.commitMs = 15;
    void standIn.post('/customer/send', { from: maria, to: account, text: 'n', count: 50 });
    await desk.until(() => desk.store.messagesOf('A').length >= 10, 'the first ten');
    await desk.kill();
    const next = await newDesk(desk.store);
    await next.open('A');
    await next.until(() => new Set(next.store.messagesOf('A').map(({ id }) => id)).size === 50, 'all fifty');
    const texts = next.store.messagesOf('A').map(({ type, text }) => (type === 'text' ? text : type));
    assert.deepEqual(new Set(texts), new Set(Array.from({ length: 50 }, (_, at) => `n ${at + 1}`)));
});

test('credentials that cannot be read never become a new identity', limits, async (t) => {
    const { newDesk } = await testbed(t);
    const desk = await newDesk();
    for (const credentials of ['', '{}', 'nonsense', '{"noiseKey":1}']) {
        assert.equal((await desk.ask({ do: 'open', session: 'A', credentials })).error.code, 'bad_credentials');
    }
    assert.equal(desk.lines.some(({ event }) => event === 'state'), false);
});

test('what the desk cannot keep ends the session, and nothing of it is acknowledged', limits, async (t) => {
    const { standIn, newDesk } = await testbed(t);
    const desk = await newDesk();
    await link(desk, standIn);
    desk.refuses = (line) => line.messages?.length > 0;
    const { id } = await standIn.post('/customer/send', { from: maria, to: account, text: 'disco cheio' });
    const closed = await desk.event('A', 'closed');
    assert.deepEqual([closed.cause, closed.action], ['storage', 'retry']);
    desk.refuses = () => false;
    await desk.open('A');
    assert.equal((await desk.message('A', (one) => one.id === id)).text, 'disco cheio');
});
