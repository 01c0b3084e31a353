// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { account, bed, eventually, maria } from './bed.mjs';

const limit = { timeout: 60_000 };

test('a phone is linked by the picture, a customer writes and is answered, with honest ticks', limit, async (t) => {
    const { desk, standIn } = await bed(t);
    const id = await desk.link();
    const session = await desk.session(id);
    assert.equal(session.phoneNumber, `+${account}`);

    await standIn.post('/customer', { phone: maria, name: 'Maria' });
    await standIn.post('/customer/send', { from: maria, to: account, text: 'Bom dia, tem bolo?' });
    const conversation = await desk.conversationWith('Bom dia, tem bolo?');
    const [about] = (await desk.conversations()).filter((one) => one.id === conversation);
    assert.equal(about.channel, 'whatsapp');
    assert.equal(about.customer_name, 'Maria');
    assert.equal(about.customer_phone, `+${maria}`);

    // Given to WhatsApp is not sent: without a word from the server or the customer nothing is claimed.
    await standIn.post('/settings', { holdAcks: true, deliver: false });
    const first = await desk.post(`/api/v1/conversations/${conversation}/messages`, { type: 'text', content: 'Tem sim!' });
    const id1 = first.id ?? first.message_id;
    const received = async (text) => (await standIn.get(`/customer/received?phone=${maria}`)).received.filter(({ message }) => JSON.stringify(message).includes(text));
    const [provider] = await eventually('the answer at the customer', async () => {
        const found = await received('Tem sim!');
        return found.length > 0 && found.map((one) => one.id);
    });
    assert.equal((await desk.messages(conversation)).find((one) => one.id === id1).status, 'queued');
    await standIn.post('/customer/receipt', { from: maria, to: account, ids: [provider], type: 'delivered' });
    await desk.untilStatus(conversation, id1, 'delivered');

    await standIn.post('/settings', { holdAcks: false, deliver: true });
    const second = await desk.post(`/api/v1/conversations/${conversation}/messages`, { type: 'text', content: 'De cenoura.' });
    await desk.untilStatus(conversation, second.id ?? second.message_id, 'delivered');
    for (const text of ['Tem sim!', 'De cenoura.']) {
        const found = await received(text);
        assert.equal(found.length, 1, text);
        assert.ok(!found[0].twice, text);
    }
});

test('delivered and read come back, typing and reading go out', limit, async (t) => {
    const { desk, standIn } = await bed(t);
    await desk.link();
    await standIn.post('/customer/send', { from: maria, to: account, text: 'Oi' });
    const conversation = await desk.conversationWith('Oi');
    const sent = await desk.post(`/api/v1/conversations/${conversation}/messages`, { type: 'text', content: 'Olá!' });
    const id = sent.id ?? sent.message_id;
    await desk.untilStatus(conversation, id, 'delivered');
    const provider = await eventually('the message at the customer', async () => (await standIn.get(`/customer/received?phone=${maria}`)).received[0]?.id);
    await standIn.post('/customer/receipt', { from: maria, to: account, ids: [provider], type: 'read' });
    await desk.untilStatus(conversation, id, 'read');
    await desk.post(`/api/v1/conversations/${conversation}/read`);
    await eventually('blue ticks', async () => (await standIn.get(`/customer/receipts?phone=${maria}`)).receipts.some(({ type }) => type === 'read'));
});

test('files come and go whole', limit, async (t) => {
    const { desk, standIn } = await bed(t);
    await desk.link();
    const bytes = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(50_000, 7)]);
    await standIn.post('/customer/send', { from: maria, to: account, media: { kind: 'image', base64: bytes.toString('base64'), mime: 'image/png', caption: 'Olha só' } });
    const conversation = await desk.conversationWith('Olha só');
    const attachment = await eventually('the file', async () => (await desk.messages(conversation))[0].attachments?.[0]);
    const got = await desk.get(attachment.url);
    assert.equal(createHash('sha256').update(got).digest('hex'), createHash('sha256').update(bytes).digest('hex'));
});
