// SPDX-License-Identifier: GPL-3.0-or-later
// The examples of spec 002, "Rotas do Módulo Session", with a stand-in of WhatsApp's server behind the desk.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StandIn } from '../../../support/whatsapp/testbed.mjs';
import { Desk, assertAnswer, eventually, sleep } from './support.mjs';

const listener = 'zpwoot';
const key = 'your-secret-api-key-here';
const missingId = '550e8400-e29b-41d4-a716-446655440000';
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const account = '5511999999999';
const events = [
    'connection.update', 'messages.upsert', 'messages.update', 'messages.delete', 'message-receipt.update', 'groups.upsert', 'groups.update',
    'group-participants.update', 'contacts.upsert', 'contacts.update', 'presence.update', 'chats.upsert', 'chats.update', 'chats.delete',
];
const more = { mayHaveMore: true };
const notFound = { statusCode: 404, message: `Session with ID "${missingId}" not found` };

async function start(t, { withWhatsApp = false } = {}) {
    const environment = { API_KEY: key };
    let standIn;
    if (withWhatsApp) {
        standIn = await StandIn.startProcess();
        t.after(() => standIn.stop());
        await standIn.post('/settings', { fewKeys: true });
        Object.assign(environment, { GUICHE_WHATSAPP_WEB_URL: standIn.ws, GUICHE_WHATSAPP_WEB_ROOT: standIn.root });
    }
    const desk = await Desk.start(t, { listeners: [listener], environment });
    return { desk, standIn };
}

/** A request as the specification's HTTP blocks have it. */
const request = (desk, method, path, body, headers = {}) =>
    desk.fetch(path, {
        listener,
        method,
        headers: { 'X-API-Key': key, ...(body ? { 'Content-Type': 'application/json' } : {}), ...headers },
        body: body && JSON.stringify(body),
    });

const wanted = { name: 'my-whatsapp-session', webhookUrl: 'https://example.com/webhook', webhookEvents: ['messages.upsert', 'connection.update'] };
const fresh = {
    id: uuid,
    name: 'my-whatsapp-session',
    status: 'disconnected',
    qrCode: null,
    phoneNumber: null,
    webhookUrl: 'https://example.com/webhook',
    webhookEvents: ['messages.upsert', 'connection.update'],
    createdAt: instant,
    updatedAt: instant,
};

test('authentication: both headers, and what is said without', async (t) => {
    const { desk } = await start(t);
    const list = (headers) => desk.fetch('/sessions/list', { listener, headers });
    assertAnswer(await list({ 'X-API-Key': key }), 200, []);
    assertAnswer(await list({ Authorization: `Bearer ${key}` }), 200, []);
    assertAnswer(await list({}), 401, { statusCode: 401, message: 'API key is missing' });
    assertAnswer(await list({ 'X-API-Key': 'another' }), 401, { statusCode: 401, message: 'Invalid API key' });
    assertAnswer(await list({ Authorization: 'Bearer another' }), 401, { statusCode: 401, message: 'Invalid API key' });
});

test('1. the events that a webhook may have', async (t) => {
    const { desk } = await start(t);
    assertAnswer(await request(desk, 'GET', '/sessions/webhook/events'), 200, { events });
});

test('2. creating a session, and what is refused', async (t) => {
    const { desk } = await start(t);
    assertAnswer(await request(desk, 'POST', '/sessions/create', wanted), 201, fresh, more);
    assertAnswer(await request(desk, 'POST', '/sessions/create', wanted), 400, {
        statusCode: 400,
        message: 'Session with name "my-whatsapp-session" already exists',
    });
    assertAnswer(await request(desk, 'POST', '/sessions/create', { webhookUrl: 'nowhere' }), 400, {
        statusCode: 400,
        message: (said) => said.includes('name must be a string') && said.includes('webhookUrl must be a URL address'),
        error: 'Bad Request',
    });
    assertAnswer(await request(desk, 'POST', '/sessions/create', { name: 'other', webhookUrl: 'nowhere' }), 400, {
        statusCode: 400,
        message: ['webhookUrl must be a URL address'],
        error: 'Bad Request',
    });
    const curl = await desk.shell(
        `curl -X POST http://localhost:3000/sessions/create \\
     -H "X-API-Key: ${key}" \\
     -H "Content-Type: application/json" \\
     -d '{
       "name": "minha-sessao",
       "webhookUrl": "https://example.com/webhook",
       "webhookEvents": ["messages.upsert"]
     }'`,
        { listener },
    );
    assertAnswer(curl, 201, { ...fresh, name: 'minha-sessao', webhookEvents: ['messages.upsert'] }, more);
});

test('3. the list has neither credentials nor codes', async (t) => {
    const { desk } = await start(t);
    await request(desk, 'POST', '/sessions/create', { name: 'session-1', webhookUrl: 'https://example.com/webhook', webhookEvents: ['messages.upsert'] });
    await request(desk, 'POST', '/sessions/create', { name: 'session-2' });
    const answer = await request(desk, 'GET', '/sessions/list');
    const { qrCode, ...listed } = fresh;
    const one = { ...listed, name: 'session-1', webhookEvents: ['messages.upsert'] };
    const two = { ...listed, name: 'session-2', webhookUrl: null, webhookEvents: [] };
    assert.equal(answer.status, 200);
    const byName = [...answer.body].sort((a, b) => a.name.localeCompare(b.name));
    assertAnswer({ ...answer, body: byName }, 200, [one, two], more);
    assert.ok(!answer.text.includes('qrCode') && !answer.text.includes('creds'));
});

test('4. and 5. one session, and its end', async (t) => {
    const { desk } = await start(t);
    const { id } = (await request(desk, 'POST', '/sessions/create', wanted)).body;
    assertAnswer(await request(desk, 'GET', `/sessions/${id}/info`), 200, { ...fresh, id }, more);
    assertAnswer(await request(desk, 'GET', `/sessions/${missingId}/info`), 404, notFound);
    assertAnswer(await request(desk, 'DELETE', `/sessions/${id}/delete`), 200, { message: 'Session deleted successfully' });
    assertAnswer(await request(desk, 'DELETE', `/sessions/${id}/delete`), 404, {
        statusCode: 404,
        message: `Session with ID "${id}" not found`,
    });
    assertAnswer(await request(desk, 'DELETE', `/sessions/${missingId}/delete`), 404, notFound);
});

test('6. to 11. an unknown id, everywhere', async (t) => {
    const { desk } = await start(t);
    for (const action of ['connect', 'disconnect', 'logout'])
        assertAnswer(await request(desk, 'POST', `/sessions/${missingId}/${action}`), 404, notFound);
    for (const what of ['qr', 'status']) assertAnswer(await request(desk, 'GET', `/sessions/${missingId}/${what}`), 404, notFound);
    assertAnswer(await request(desk, 'POST', `/sessions/${missingId}/pair`, { phoneNumber: '+5511999999999' }), 404, notFound);
});

test('6. to 11. a session that is not connected', async (t) => {
    const { desk } = await start(t);
    const { id } = (await request(desk, 'POST', '/sessions/create', { name: 'my-whatsapp-session' })).body;
    assertAnswer(await request(desk, 'POST', `/sessions/${id}/disconnect`), 400, { statusCode: 400, message: 'Session is not connected' });
    assertAnswer(await request(desk, 'GET', `/sessions/${id}/qr`), 200, {
        id,
        qrCode: null,
        status: 'disconnected',
        message: 'QR code not available. Make sure the session is connecting.',
    });
    assertAnswer(await request(desk, 'GET', `/sessions/${id}/status`), 200, {
        id,
        name: 'my-whatsapp-session',
        status: 'disconnected',
        phoneNumber: null,
    });
    assertAnswer(await request(desk, 'POST', `/sessions/${id}/pair`, { phoneNumber: '+5511999999999' }), 400, {
        statusCode: 400,
        message: 'Session is not connected. Connect first.',
    });
    assertAnswer(await request(desk, 'POST', `/sessions/${id}/pair`, { phoneNumber: '0800' }), 400, {
        statusCode: 400,
        message: ['Phone number must be in international format (e.g., +5511999999999)'],
        error: 'Bad Request',
    });
    assertAnswer(await request(desk, 'POST', `/sessions/${id}/logout`), 201, { message: 'Session logged out successfully' });
});

test('flows 1 to 4 with curl: link, disconnect, reconnect, log out', async (t) => {
    const { desk, standIn } = await start(t, { withWhatsApp: true });
    const { id } = (await request(desk, 'POST', '/sessions/create', { name: 'minha-sessao' })).body;
    const curl = (text) => desk.shell(text.replaceAll('{id}', id).replaceAll('your-key', key), { listener });
    const connect = () => curl('curl -X POST http://localhost:3000/sessions/{id}/connect \\\n     -H "X-API-Key: your-key"');
    const qr = () => curl('curl http://localhost:3000/sessions/{id}/qr \\\n     -H "X-API-Key: your-key"');
    const status = () => curl('curl http://localhost:3000/sessions/{id}/status \\\n     -H "X-API-Key: your-key"');
    const until = (state) => eventually(state, async () => (await status()).body.status === state);

    assertAnswer(await connect(), 201, { message: 'Session connection initiated' });
    assertAnswer(await connect(), 201, { message: 'Session connection initiated' });
    const code = await eventually('a code', async () => {
        const answer = await qr();
        return answer.body.qrCode && answer;
    });
    assertAnswer(code, 200, { id, qrCode: String, status: 'connecting' }, more);
    await standIn.post('/scan', { qr: code.body.qrCode, phone: account });
    await until('connected');
    assertAnswer(await status(), 200, { id, name: 'minha-sessao', status: 'connected', phoneNumber: '+5511999999999' });
    assertAnswer(await qr(), 200, { id, qrCode: null, status: 'connected', message: 'Session is already connected' });
    assertAnswer(await connect(), 400, { statusCode: 400, message: 'Session is already connected' });

    // Flows 3 and 2: away for a while, and back without a new code.
    assertAnswer(await request(desk, 'POST', `/sessions/${id}/disconnect`), 201, { message: 'Session disconnected successfully' });
    await until('disconnected');
    assertAnswer(await connect(), 201, { message: 'Session connection initiated' });
    await until('connected');
    assert.equal((await qr()).body.qrCode, null);

    // Flow 4: afterwards a new code is needed.
    assertAnswer(await request(desk, 'POST', `/sessions/${id}/logout`), 201, { message: 'Session logged out successfully' });
    await until('disconnected');
    assert.equal((await status()).body.phoneNumber, null);
    await connect();
    await eventually('a new code', async () => (await qr()).body.qrCode);
});

test('9. pairing by number gives the code to type', async (t) => {
    const { desk, standIn } = await start(t, { withWhatsApp: true });
    const { id } = (await request(desk, 'POST', '/sessions/create', { name: 'minha-sessao' })).body;
    await request(desk, 'POST', `/sessions/${id}/connect`);
    await eventually('a code', async () => (await request(desk, 'GET', `/sessions/${id}/qr`)).body.qrCode);
    const paired = await request(desk, 'POST', `/sessions/${id}/pair`, { phoneNumber: '+5511999999999' });
    assertAnswer(paired, 201, { message: 'Phone pairing initiated', pairingCode: /^[A-Z0-9]{4}-[A-Z0-9]{4}$/, expiresIn: Number });
    await standIn.post('/pair/type', { phone: account, code: paired.body.pairingCode.replace('-', '') });
    await eventually('connected', async () => (await request(desk, 'GET', `/sessions/${id}/status`)).body.status === 'connected');
});

// The client of "Exemplo Completo", word for word but for its address and key.
class ZpwootClient {
    constructor(baseUrl, apiKey) {
        this.baseUrl = baseUrl;
        this.apiKey = apiKey;
    }

    async request(endpoint, options = {}) {
        const response = await fetch(`${this.baseUrl}${endpoint}`, {
            ...options,
            headers: {
                'X-API-Key': this.apiKey,
                'Content-Type': 'application/json',
                ...options.headers,
            },
        });

        if (!response.ok) {
            const error = await response.json();
            throw new Error(error.message);
        }

        return response.json();
    }

    async createAndConnect(name, webhookUrl, onCode) {
        const session = await this.request('/sessions/create', {
            method: 'POST',
            body: JSON.stringify({ name, webhookUrl, webhookEvents: ['messages.upsert', 'connection.update'] }),
        });
        await this.request(`/sessions/${session.id}/connect`, { method: 'POST' });
        let qrCode = null;
        while (!qrCode) {
            const qrResponse = await this.request(`/sessions/${session.id}/qr`);
            if (qrResponse.qrCode) {
                qrCode = qrResponse.qrCode;
                await onCode(qrCode);
            } else {
                await sleep(200);
            }
        }
        while (true) {
            const status = await this.request(`/sessions/${session.id}/status`);
            if (status.status === 'connected') {
                assert.equal(status.phoneNumber, '+5511999999999');
                break;
            }
            await sleep(200);
        }
        return session;
    }

    async listSessions() {
        return this.request('/sessions/list');
    }

    async getStatus(sessionId) {
        return this.request(`/sessions/${sessionId}/status`);
    }

    async disconnect(sessionId) {
        return this.request(`/sessions/${sessionId}/disconnect`, { method: 'POST' });
    }

    async logout(sessionId) {
        return this.request(`/sessions/${sessionId}/logout`, { method: 'POST' });
    }

    async delete(sessionId) {
        return this.request(`/sessions/${sessionId}/delete`, { method: 'DELETE' });
    }
}

test('the complete example, on its own listener and on the main one', async (t) => {
    const { desk, standIn } = await start(t, { withWhatsApp: true });
    for (const [at, name] of [listener, 'main'].entries()) {
        const client = new ZpwootClient(desk.url(name), key);
        const session = await client.createAndConnect(`my-session-${name}`, 'https://example.com/webhook', (qr) => standIn.post('/scan', { qr, phone: account }));
        const sessions = await client.listSessions();
        assert.equal(sessions.length, 1, `listener ${at}`);
        assert.equal((await client.getStatus(session.id)).status, 'connected');
        assert.deepEqual(await client.disconnect(session.id), { message: 'Session disconnected successfully' });
        assert.deepEqual(await client.logout(session.id), { message: 'Session logged out successfully' });
        assert.deepEqual(await client.delete(session.id), { message: 'Session deleted successfully' });
        await assert.rejects(client.getStatus(session.id), { message: `Session with ID "${session.id}" not found` });
    }
});
