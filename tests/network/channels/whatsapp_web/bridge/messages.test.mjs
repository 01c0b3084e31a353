// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import test from 'node:test';
import { account, eventually, maria, talk } from '../../../../support/whatsapp/testbed.mjs';

const limits = { timeout: 28_000 };

test('a customer writes, the desk answers, the ticks come', limits, async (t) => {
    const { standIn, desk, write, send, received, status } = await talk(t);
    await standIn.post('/customer', { phone: maria, lid: '77001122334455', name: 'Maria' });
    const { id } = await write('Bom dia, vocês entregam?');
    const message = await desk.message('A', (one) => one.id === id);
    assert.deepEqual(
        { ...message, timestamp: 0 },
        {
            id,
            chat: { kind: 'person', jid: '77001122334455@lid', phone: maria, lid: '77001122334455' },
            author: { phone: maria, lid: '77001122334455', name: 'Maria' },
            from_me: false,
            timestamp: 0,
            offline: false,
            type: 'text',
            text: 'Bom dia, vocês entregam?',
        },
    );
    assert.ok(Math.abs(message.timestamp - Date.now()) < 60_000);

    const answer = await send({ type: 'text', text: 'Entregamos sim! 🛵' });
    assert.ok(answer.timestamp > 0, JSON.stringify(answer));
    const got = await received(answer.message_id);
    assert.equal(got.message.extendedTextMessage.text, 'Entregamos sim! 🛵');
    await status(answer.message_id, 'sent');
    const delivered = await status(answer.message_id, 'delivered');
    assert.deepEqual(delivered.by, { lid: '77001122334455' });
    await standIn.post('/customer/receipt', { from: maria, to: account, ids: [answer.message_id], type: 'read' });
    await status(answer.message_id, 'read');

    const { copies } = await standIn.get(`/phone/copies?phone=${account}`);
    assert.equal(copies.at(-1).id, answer.message_id);
    assert.equal(desk.store.messagesOf('A').filter((one) => one.id === id).length, 1);
    const { receipts } = await eventually(() => standIn.get(`/customer/receipts?phone=${maria}`), (all) => all.receipts.length > 0, 'our receipt');
    assert.equal(receipts[0].id, id);
});

test('a customer under a phone number and the same under a LID are told with both', limits, async (t) => {
    const { standIn, desk, write } = await talk(t);
    await standIn.post('/customer', { phone: maria, lid: '77001122334455', addressing: 'pn' });
    await write('por número');
    await standIn.post('/customer', { phone: maria, addressing: 'lid' });
    await write('por LID');
    for (const text of ['por número', 'por LID']) {
        const { chat } = await desk.message('A', (one) => one.text === text);
        assert.deepEqual([chat.phone, chat.lid], [maria, '77001122334455']);
    }
});

test('all kinds without a file go out as what they are', limits, async (t) => {
    const { write, desk, send, received } = await talk(t);
    const { id } = await write('Onde fica?');
    await desk.message('A', (one) => one.id === id);

    const location = await send({ type: 'location', latitude: -23.55, longitude: -46.63, name: 'Loja', address: 'Rua A, 1' });
    assert.equal((await received(location.message_id)).message.locationMessage.degreesLatitude, -23.55);

    const contact = await send({ type: 'contact', contacts: [{ name: 'Zé; da Silva', phone: '5511955554444' }] });
    const card = (await received(contact.message_id)).message.contactMessage ?? (await received(contact.message_id)).message.contactsArrayMessage.contacts[0];
    assert.match(card.vcard, /FN:Zé\\; da Silva\nTEL;type=CELL;type=VOICE;waid=5511955554444:\+5511955554444/);

    const reply = await send({ type: 'text', text: 'Aqui' }, { reply_to: { id, from_me: false, text: 'Onde fica?' } });
    const context = (await received(reply.message_id)).message.extendedTextMessage.contextInfo;
    assert.equal(context.stanzaId, id);
    assert.equal(context.quotedMessage.conversation, 'Onde fica?');

    const reaction = await send({ type: 'reaction', target: { id, from_me: false }, emoji: '👍' });
    const reacted = (await received(reaction.message_id)).message.reactionMessage;
    assert.deepEqual([reacted.key.id, reacted.key.fromMe ?? false, reacted.text], [id, false, '👍']);

    const edit = await send({ type: 'edit', target: { id: reply.message_id, from_me: true }, text: 'Aqui mesmo' });
    const edited = await received(edit.message_id);
    assert.equal(edited.edit, '1');
    const { protocolMessage } = edited.message.editedMessage?.message ?? edited.message;
    assert.deepEqual([protocolMessage.key.id, protocolMessage.type], [reply.message_id, 'MESSAGE_EDIT']);

    const removal = await send({ type: 'delete', target: { id: reply.message_id, from_me: true } });
    const removed = await received(removal.message_id);
    assert.deepEqual([removed.edit, removed.message.protocolMessage.type ?? 'REVOKE', removed.message.protocolMessage.key.id], ['7', 'REVOKE', reply.message_id]);
});

test('all kinds without a file come in as what they are', limits, async (t) => {
    const { standIn, desk, write, send, received } = await talk(t);
    const by = (id) => desk.message('A', (one) => one.id === id);
    const put = async (message) => by((await standIn.post('/customer/send', { from: maria, to: account, message })).id);
    const first = await by((await write('Ola')).id);
    const ours = await send({ type: 'text', text: 'Posso ajudar?' });
    await received(ours.message_id);
    const mine = { remoteJid: `${account}@s.whatsapp.net`, fromMe: false, id: ours.message_id };

    const reaction = await put({ reactionMessage: { key: mine, text: '❤️' } });
    assert.deepEqual([reaction.type, reaction.emoji, reaction.target], ['reaction', '❤️', { id: ours.message_id, from_me: true }]);
    const edit = await put({ protocolMessage: { type: 'MESSAGE_EDIT', key: { ...mine, fromMe: true, id: first.id }, editedMessage: { conversation: 'Olá' } } });
    assert.deepEqual([edit.type, edit.text, edit.target], ['edit', 'Olá', { id: first.id, from_me: false }]);
    const removal = await put({ protocolMessage: { type: 'REVOKE', key: { ...mine, fromMe: true, id: first.id } } });
    assert.deepEqual([removal.type, removal.target], ['delete', { id: first.id, from_me: false }]);
    const reply = await by((await write('Sim', { reply_to: { id: ours.message_id, participant: `${account}@s.whatsapp.net`, text: 'Posso ajudar?' } })).id);
    assert.deepEqual([reply.text, reply.reply_to.id, reply.reply_to.from_me, reply.reply_to.text], ['Sim', ours.message_id, true, 'Posso ajudar?']);
    const location = await put({ locationMessage: { degreesLatitude: -8.05, degreesLongitude: -34.9, name: 'Recife' } });
    assert.deepEqual(location.location, { latitude: -8.05, longitude: -34.9, name: 'Recife' });
    const contact = await put({ contactMessage: { displayName: 'Ana', vcard: 'BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nTEL;waid=5581999990000:+55 81 99999-0000\nEND:VCARD' } });
    assert.deepEqual(contact.contacts[0].phones, ['5581999990000']);
    const poll = await put({ pollCreationMessage: { name: 'Qual?', options: [{ optionName: 'A' }, { optionName: 'B' }], selectableOptionsCount: 1 } });
    assert.deepEqual(poll.poll, { name: 'Qual?', options: ['A', 'B'], selectable: 1 });
    const vanishing = await put({ ephemeralMessage: { message: { extendedTextMessage: { text: 'some', contextInfo: { expiration: 86400, isForwarded: true } } } } });
    assert.deepEqual([vanishing.type, vanishing.text, vanishing.expires_in, vanishing.forwarded], ['text', 'some', 86400, true]);
    const unknown = await put({ productMessage: { product: { productId: '42', title: 'Bolo' } } });
    assert.deepEqual([unknown.type, unknown.detail, unknown.raw.productMessage.product.title], ['unsupported', 'productMessage', 'Bolo']);
});

test('what the owner writes on the phone is told as from the account', limits, async (t) => {
    const { standIn, desk } = await talk(t);
    await standIn.post('/customer', { phone: maria, lid: '77001122334455' });
    const { id } = await standIn.post('/phone/send', { phone: account, to: maria, text: 'do celular' });
    const message = await desk.message('A', (one) => one.id === id);
    assert.equal(message.from_me, true);
    assert.deepEqual([message.chat.phone, message.chat.lid, message.text], [maria, '77001122334455', 'do celular']);
    assert.equal(message.author.phone, account);
});

test('a message that cannot be decrypted is told once, and again with its text when it comes', limits, async (t) => {
    const { standIn, desk, write } = await talk(t);
    await write('primeira');
    await desk.message('A', (one) => one.text === 'primeira');
    const { id } = await standIn.post('/customer/undecryptable', { from: maria, to: account });
    const stub = await desk.message('A', (one) => one.id === id);
    assert.equal(stub.type, 'undecryptable');
    await write('agora sim', { id });
    const message = await desk.message('A', (one) => one.id === id && one.type === 'text');
    assert.equal(message.text, 'agora sim');
});

test('a customer who cannot decrypt gets the message again, even from a new bridge', limits, async (t) => {
    const { standIn, newDesk, desk, write, send, received } = await talk(t);
    await write('oi');
    await desk.message('A', (one) => one.text === 'oi');
    const first = await send({ type: 'text', text: 'antes' });
    await received(first.message_id);
    await desk.stop();

    // The customer has a new phone; what is sent next cannot be read there.
    const next = await newDesk(desk.store);
    next.sent.set('3EB0AAAAAAAAAAAAAAAA01', { type: 'text', text: 'de novo' });
    await next.open('A');
    await next.state('A', 'synced');
    await standIn.post('/customer/forget', { phone: maria });
    const answer = await next.ask({ do: 'send', session: 'A', to: { phone: maria }, message_id: '3EB0AAAAAAAAAAAAAAAA01', content: { type: 'text', text: 'de novo' } });
    assert.ok(answer.timestamp, JSON.stringify(answer));
    assert.equal((await received(answer.message_id)).message.extendedTextMessage.text, 'de novo');
});

test('a refused message is told as failed', limits, async (t) => {
    const { standIn, send, status } = await talk(t);
    await standIn.post('/settings', { refuseMessages: '463' });
    const answer = await send({ type: 'text', text: 'oferta' });
    const failed = await status(answer.message_id, 'failed');
    assert.deepEqual([failed.error.code, failed.error.message], ['463', 'WhatsApp does not let this account start new chats just now.']);
});
