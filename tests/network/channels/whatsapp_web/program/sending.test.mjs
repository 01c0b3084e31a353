// SPDX-License-Identifier: GPL-3.0-or-later
// Files that go out, and groups.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { account, bed, eventually, maria, picture, sleep } from './bed.mjs';

const limit = { timeout: 60_000 };
const sha256 = (data) => createHash('sha256').update(data).digest('hex');
const group = '120363000000000003@g.us';

/** What the customer got with that field, once it is there. */
function atCustomer(standIn, field, isIt = () => true) {
    return eventually(`a message with ${field}`, async () => {
        const { received } = await standIn.get(`/customer/received?phone=${maria}`);
        return received.find(({ message }) => message?.[field] && isIt(message[field]));
    });
}

async function withConversation(t) {
    const { desk, standIn } = await bed(t);
    const id = await desk.link();
    await standIn.post('/customer', { phone: maria, name: 'Maria' });
    await standIn.post('/customer/send', { from: maria, to: account, text: 'Tem foto?' });
    return { desk, standIn, id, conversation: await desk.conversationWith('Tem foto?') };
}

test('a file of the desk is decrypted by the customer, whole and with its small picture', limit, async (t) => {
    const { desk, standIn, conversation } = await withConversation(t);
    const png = picture(300, [200, 30, 30]);
    const attachment = await desk.upload(png, 'bolo.png', 'image/png');
    const sent = await desk.post(`/api/v1/conversations/${conversation}/messages`, { type: 'image', content: 'De cenoura', attachment_id: attachment });
    await desk.untilStatus(conversation, sent.id ?? sent.message_id, 'delivered');
    const { message, file } = await atCustomer(standIn, 'imageMessage');
    assert.equal(file.sha256, sha256(png));
    const image = message.imageMessage;
    assert.deepEqual([image.caption, image.mimetype, image.width, image.height], ['De cenoura', 'image/png', 300, 300]);
    const small = Buffer.from(image.jpegThumbnail, 'base64');
    assert.equal(small.subarray(0, 3).toString('hex'), 'ffd8ff');
    assert.ok(small.length < 16_384, `${small.length} bytes`);
});

test('a file that is named by its address is fetched by the desk and sent', limit, async (t) => {
    const { desk, standIn, conversation } = await withConversation(t);
    const pdf = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(20_000, 0x20), Buffer.from('\n%%EOF\n')]);
    const asked = [];
    const server = createServer((request, response) => {
        asked.push(request.url);
        if (request.url === '/nota.pdf') return response.writeHead(302, { Location: '/real/nota.pdf' }).end();
        if (request.url === '/real/nota.pdf') return response.end(pdf);
        return response.writeHead(404).end();
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    t.after(() => {
        server.close();
        server.closeAllConnections();
    });
    const address = `http://127.0.0.1:${server.address().port}`;
    const send = (content) => desk.post(`/api/v1/conversations/${conversation}/messages`, { type: 'document', content });
    const sent = await send(`${address}/nota.pdf`);
    await desk.untilStatus(conversation, sent.id ?? sent.message_id, 'delivered');
    const { message, file } = await atCustomer(standIn, 'documentMessage');
    assert.equal(file.sha256, sha256(pdf));
    assert.deepEqual([message.documentMessage.fileName, message.documentMessage.mimetype], ['nota.pdf', 'application/pdf']);
    assert.deepEqual(asked, ['/nota.pdf', '/real/nota.pdf'], 'once, and by nobody else');

    const gone = await send(`${address}/gone.pdf`);
    await desk.untilStatus(conversation, gone.id ?? gone.message_id, 'failed');
    const inside = await send('http://169.254.169.254/latest/meta-data/');
    await desk.untilStatus(conversation, inside.id ?? inside.message_id, 'failed');
});

test('a group is taken only where it is wanted, and is then read and answered', limit, async (t) => {
    const { desk, standIn, id, conversation } = await withConversation(t);
    await standIn.post('/group', { jid: group, subject: 'Vizinhos', customers: [maria], accounts: [account] });
    await standIn.post('/group/send', { from: maria, group, text: 'ninguém lê' });
    await standIn.post('/customer/send', { from: maria, to: account, text: 'depois do grupo' });
    assert.equal(await desk.conversationWith('depois do grupo'), conversation);
    assert.equal((await desk.conversations()).length, 1, 'groups are off');
    assert.equal((await desk.session(id)).takesGroups, false);

    const before = (await standIn.get('/state')).counts.logins;
    assert.equal((await desk.patch(`/sessions/${id}`, { takesGroups: true })).takesGroups, true);
    await eventually('the new connection', async () => {
        const { counts, connections } = await standIn.get('/state');
        return counts.logins > before && connections.some(({ ready }) => ready);
    });
    await desk.connected(id);
    const { id: provider } = await standIn.post('/group/send', { from: maria, group, text: 'quem traz o bolo?' });
    const inGroup = await desk.conversationWith('quem traz o bolo?');
    assert.notEqual(inGroup, conversation);
    const [message] = await desk.messages(inGroup);
    assert.equal(message.payload.author.phone, maria);

    await desk.post(`/api/v1/conversations/${inGroup}/read`);
    await eventually('blue ticks in the group', async () => (await standIn.get(`/customer/receipts?phone=${maria}`)).receipts.some((one) => one.id === provider && one.type === 'read'));
    await desk.post(`/api/v1/conversations/${inGroup}/messages`, { type: 'text', content: 'a loja traz' });
    await atCustomer(standIn, 'extendedTextMessage', ({ text }) => text === 'a loja traz');

    // And off again.
    const then = (await standIn.get('/state')).counts.logins;
    await desk.patch(`/sessions/${id}`, { takesGroups: false });
    await eventually('the connection after that', async () => (await standIn.get('/state')).counts.logins > then);
    await desk.connected(id);
    await standIn.post('/group/send', { from: maria, group, text: 'outra vez ninguém' });
    await standIn.post('/customer/send', { from: maria, to: account, text: 'fim' });
    await desk.conversationWith('fim');
    await sleep(100);
    assert.ok(!(await desk.messages(inGroup)).some(({ content }) => content === 'outra vez ninguém'));
});
