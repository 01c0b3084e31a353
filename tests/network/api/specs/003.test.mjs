// SPDX-License-Identifier: GPL-3.0-or-later
// The examples of spec 003, "Sistema de Chat de Atendimento", as far as they are built.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { StandIn } from '../../../support/whatsapp/testbed.mjs';
import { cloud, startGraph } from './graph.mjs';
import { Desk, assertAnswer, eventually, password } from './support.mjs';

const WebSocket = createRequire(new URL('../../../../network/channels/whatsapp_web/bridge/package.json', import.meta.url))('ws');
const anyOrder = { isOrdered: false, mayHaveMore: true };
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const jwt = /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const error = (code) => ({ detail: String, error_code: code });
const account = '5511900000001';

async function start(t, wanted = {}) {
    const desk = await Desk.start(t, { listeners: ['desk'], ...wanted });
    const admin = await desk.register('admin@email.com');
    return { desk, admin };
}

/** A customer's first message through the API channel: a conversation in the queue. */
async function customerWrites(desk, token, content = 'Olá, preciso de ajuda') {
    const answer = await desk.json('POST', '/api/v1/channels/api/messages', { customer_phone: '+5511999999999', customer_name: 'Cliente Exemplo', content }, token);
    assert.equal(answer.status, 201, answer.text);
    return answer.body.conversation_id;
}

for (const listener of ['main', 'desk']) {
    test(`${listener}: signing in with curl as it is written`, async (t) => {
        const { desk, admin } = await start(t);
        await desk.json('POST', '/api/v1/users', { email: 'usuario@email.com', password, nome: 'João Silva', role: 'atendente' }, admin.token);
        const answer = await desk.shell(
            `curl -X POST "https://api.seudominio.com/api/v1/auth/login" \\
  -H "Content-Type: application/json" \\
  -d '{"email": "usuario@email.com", "password": "${password}"}'`,
            { listener, bases: ['https://api.seudominio.com'] },
        );
        assertAnswer(
            answer,
            200,
            { access_token: jwt, token_type: 'bearer', expires_in: 86400, user: { id: Number, email: 'usuario@email.com', nome: 'João Silva', role: 'atendente' } },
            anyOrder,
        );
        // The password of the example is no password here: it has no capital letter and no special character.
        const wrong = await desk.shell(
            `curl -X POST "https://api.seudominio.com/api/v1/auth/login" \\
  -H "Content-Type: application/json" \\
  -d '{"email": "usuario@email.com", "password": "senha123"}'`,
            { listener, bases: ['https://api.seudominio.com'] },
        );
        assertAnswer(wrong, 401, error('UNAUTHORIZED'), anyOrder);
    });
}

test('signing out ends the token at once; refreshing makes a new one', async (t) => {
    const { desk, admin } = await start(t);
    const renewed = await desk.json('POST', '/api/v1/auth/refresh', { refresh_token: admin.refreshToken });
    assertAnswer(renewed, 200, { access_token: jwt, token_type: 'bearer', expires_in: 86400 }, anyOrder);
    const { access_token: token } = renewed.body;
    const out = await desk.fetch('/api/v1/auth/logout', { method: 'POST', headers: { Authorization: `Bearer ${token}` } });
    assertAnswer(out, 200, { message: String });
    const again = await desk.fetch('/api/v1/auth/logout', { method: 'POST', headers: { Authorization: `Bearer ${token}` } });
    assertAnswer(again, 401, error('UNAUTHORIZED'), anyOrder);
});

test('users: list, create, the rules of a password, change, deactivate', async (t) => {
    const { desk, admin } = await start(t);
    const made = await desk.json('POST', '/api/v1/users', { email: 'novo@email.com', password: 'SenhaSegura123!', nome: 'Novo Usuário', role: 'atendente' }, admin.token);
    const user = { id: Number, email: 'novo@email.com', nome: 'Novo Usuário', role: 'atendente', is_active: true, created_at: instant };
    assertAnswer(made, 201, user, anyOrder);
    for (const bad of ['Ab1!', 'senhasegura123!', 'SenhaSegura!', 'SenhaSegura123']) {
        const refused = await desk.json('POST', '/api/v1/users', { email: 'x@email.com', password: bad, nome: 'X', role: 'atendente' }, admin.token);
        assertAnswer(refused, 400, { ...error('VALIDATION_ERROR'), field: 'password' }, anyOrder);
    }
    const list = await desk.json('GET', '/api/v1/users?page=1&limit=20&role=atendente&is_active=true', undefined, admin.token);
    assertAnswer(list, 200, { users: [user], total: 1, page: 1, pages: 1 }, anyOrder);
    assertAnswer(await desk.json('GET', `/api/v1/users/${made.body.id}`, undefined, admin.token), 200, user, anyOrder);
    const changed = await desk.json('PUT', `/api/v1/users/${made.body.id}`, { nome: 'Outro Nome' }, admin.token);
    assertAnswer(changed, 200, { ...user, nome: 'Outro Nome' }, anyOrder);
    assertAnswer(await desk.json('DELETE', `/api/v1/users/${made.body.id}`, undefined, admin.token), 200, { message: String });
    const gone = await desk.json('GET', '/api/v1/users?is_active=false', undefined, admin.token);
    assert.equal(gone.body.users[0].email, 'novo@email.com');
    assertAnswer(await desk.json('GET', '/api/v1/users/999', undefined, admin.token), 404, error('NOT_FOUND'), anyOrder);
    assertAnswer(await desk.json('GET', '/api/v1/users?limit=101', undefined, admin.token), 400, { ...error('VALIDATION_ERROR'), field: 'limit' }, anyOrder);
});

test('conversations: list, details, answer, transfer, close', async (t) => {
    const { desk, admin } = await start(t);
    const agent = (await desk.json('POST', '/api/v1/users', { email: 'fibra@email.com', password, nome: 'Fibra', role: 'atendente' }, admin.token)).body;
    const id = await customerWrites(desk, admin.token);
    const conversation = { id, customer_phone: '+5511999999999', customer_name: 'Cliente Exemplo', status: 'queue', channel: 'api', assigned_to: null, started_at: instant, last_message_at: instant, messages_count: 1 };
    const query = 'status=queue&channel=api&start_date=2020-01-01&end_date=2100-01-01';
    const list = await desk.shell(`curl -X GET "http://localhost:8000/api/v1/conversations?${query}" \\\n  -H "Authorization: Bearer ${admin.token}"`);
    assertAnswer(list, 200, { conversations: [conversation], total: 1 }, anyOrder);

    const sent = await desk.json('POST', `/api/v1/conversations/${id}/messages`, { content: 'Sua internet será normalizada em breve.', type: 'text' }, admin.token);
    assertAnswer(sent, 201, { id: uuid, direction: 'outgoing', content: 'Sua internet será normalizada em breve.', timestamp: instant, status: String }, anyOrder);
    const details = await desk.json('GET', `/api/v1/conversations/${id}`, undefined, admin.token);
    assertAnswer(
        details,
        200,
        {
            id,
            customer_phone: '+5511999999999',
            customer_name: 'Cliente Exemplo',
            status: String,
            messages: [
                { id: String, direction: 'incoming', content: 'Olá, preciso de ajuda', timestamp: instant, status: String },
                { id: String, direction: 'outgoing', content: 'Sua internet será normalizada em breve.', timestamp: instant, status: String, sent_by: (who) => who !== undefined },
            ],
        },
        anyOrder,
    );
    const moved = await desk.json('POST', `/api/v1/conversations/${id}/transfer`, { to_agent_id: agent.id, reason: 'Especialista em fibra óptica' }, admin.token);
    if (moved.status === 409) {
        // Nobody is given what he cannot take: the colleague comes online first.
        const signedIn = await desk.json('POST', '/api/v1/auth/login', { email: 'fibra@email.com', password });
        await desk.json('PUT', '/api/v1/agents/me/status', { status: 'online' }, signedIn.body.access_token);
        const again = await desk.json('POST', `/api/v1/conversations/${id}/transfer`, { to_agent_id: agent.id, reason: 'Especialista em fibra óptica' }, admin.token);
        assertAnswer(again, 200, { id, status: 'in_progress', assigned_to: agent.id }, anyOrder);
    } else {
        assertAnswer(moved, 200, { id, status: 'in_progress', assigned_to: agent.id }, anyOrder);
    }
    const closed = await desk.json('POST', `/api/v1/conversations/${id}/close`, { resolution: 'resolved', notes: 'Problema resolvido - reset do modem' }, admin.token);
    assertAnswer(closed, 200, { id, status: 'resolved' }, anyOrder);
    assertAnswer(await desk.json('POST', `/api/v1/conversations/${id}/close`, { resolution: 'resolved' }, admin.token), 409, error('CONFLICT'), anyOrder);
    const unknown = await desk.json('GET', '/api/v1/conversations/550e8400-e29b-41d4-a716-446655440000', undefined, admin.token);
    assertAnswer(unknown, 404, error('NOT_FOUND'), anyOrder);
});

test('WhatsApp: the webhook of Meta is verified, and signed bodies alone are taken', async (t) => {
    const { desk, admin } = await start(t);
    const made = await desk.json('POST', '/sessions/create', {
        name: 'nuvem',
        type: 'whatsapp_cloud',
        cloud,
    }, admin.token);
    assert.equal(made.status, 201, made.text);
    const challenge = await desk.fetch('/api/v1/whatsapp/webhook?hub.mode=subscribe&hub.verify_token=meu-token&hub.challenge=1158201444');
    assert.equal(challenge.status, 200);
    assert.equal(challenge.text, '1158201444');
    const wrong = await desk.fetch('/api/v1/whatsapp/webhook?hub.mode=subscribe&hub.verify_token=outro&hub.challenge=1');
    assert.equal(wrong.status, 403);
    const body = JSON.stringify({
        object: 'whatsapp_business_account',
        entry: [{
            id: '102290129340398',
            changes: [{
                field: 'messages',
                value: {
                    messaging_product: 'whatsapp',
                    metadata: { display_phone_number: '5511900000002', phone_number_id: '106540352242922' },
                    contacts: [{ profile: { name: 'Cliente Exemplo' }, wa_id: '5511999999999' }],
                    messages: [{ from: '5511999999999', id: 'wamid.1', timestamp: String(Math.floor(Date.now() / 1000)), type: 'text', text: { body: 'Minha internet está lenta' } }],
                },
            }],
        }],
    });
    const send = (signature) =>
        desk.fetch('/api/v1/whatsapp/webhook', { method: 'POST', body, headers: { 'Content-Type': 'application/json', ...(signature ? { 'X-Hub-Signature-256': signature } : {}) } });
    assert.equal((await send()).status, 401);
    assert.equal((await send(`sha256=${'0'.repeat(64)}`)).status, 401);
    assert.equal((await send(`sha256=${createHmac('sha256', 'app-secret').update(body).digest('hex')}`)).status, 200);
    const list = await desk.json('GET', '/api/v1/conversations?channel=whatsapp', undefined, admin.token);
    assert.equal(list.body.total, 1);
    assert.equal(list.body.conversations[0].customer_phone, '+5511999999999');
});

test('WhatsApp: sending, with curl as it is written', async (t) => {
    const standIn = await StandIn.startProcess();
    t.after(() => standIn.stop());
    await standIn.post('/settings', { fewKeys: true });
    const { desk, admin } = await start(t, { environment: { GUICHE_WHATSAPP_WEB_URL: standIn.ws, GUICHE_WHATSAPP_WEB_ROOT: standIn.root } });
    const command = `curl -X POST "http://localhost:8000/api/v1/whatsapp/send" \\
  -H "Authorization: Bearer ${admin.token}" \\
  -H "Content-Type: application/json" \\
  -d '{"to": "+5511999999999", "type": "text", "content": "Teste"}'`;
    assertAnswer(await desk.shell(command), 409, error('NO_SESSION'), anyOrder);

    await standIn.post('/customer', { phone: '5511999999999' });
    const { id } = (await desk.json('POST', '/sessions/create', { name: 'suporte' }, admin.token)).body;
    await desk.json('POST', `/sessions/${id}/connect`, undefined, admin.token);
    const qr = await eventually('a code', async () => (await desk.json('GET', `/sessions/${id}/qr`, undefined, admin.token)).body.qrCode);
    await standIn.post('/scan', { qr, phone: account });
    await eventually('connected', async () => (await desk.json('GET', `/sessions/${id}/status`, undefined, admin.token)).body.status === 'connected');
    const sent = await desk.shell(command);
    assertAnswer(sent, 200, { message_id: String, status: String }, anyOrder);
    await eventually('the message', async () => (await standIn.get('/customer/received?phone=5511999999999')).received.length === 1);
    const documented = await desk.json('POST', '/api/v1/whatsapp/send', { to: '+5511999999999', type: 'text', content: 'Olá! Esta é uma mensagem de teste.' }, admin.token);
    assertAnswer(documented, 200, { message_id: String, status: String }, anyOrder);
});

test('WhatsApp: a template that was approved, as it is written', async (t) => {
    const graph = await startGraph(t);
    const { desk, admin } = await start(t, { environment: { GUICHE_GRAPH_URL: graph.url } });
    const { id } = (await desk.json('POST', '/sessions/create', { name: 'nuvem', type: 'whatsapp_cloud', cloud }, admin.token)).body;
    await desk.json('POST', `/sessions/${id}/connect`, undefined, admin.token);
    await eventually('the number', async () => (await desk.json('GET', `/sessions/${id}/status`, undefined, admin.token)).body.status === 'connected');
    const body = {
        to: '+5511999999999',
        template_name: 'boas_vindas',
        language: 'pt_BR',
        components: [
            {
                type: 'body',
                parameters: [{ type: 'text', text: 'João' }],
            },
        ],
    };
    const answer = await desk.json('POST', '/api/v1/whatsapp/send-template', body, admin.token);
    assertAnswer(answer, 200, { message_id: String, status: String }, anyOrder);
    const sent = await eventually('the template', () => graph.sent[0]);
    assert.equal(sent.to, '5511999999999');
    assert.deepEqual(sent.template, { name: 'boas_vindas', language: { code: 'pt_BR' }, components: body.components });
    // A number that never wrote gets templates only.
    const text = await desk.json('POST', '/api/v1/whatsapp/send', { to: '+5511988887777', type: 'text', content: 'Olá' }, admin.token);
    assertAnswer(text, 409, error('OUTSIDE_WINDOW'), anyOrder);
});

/** A connection as the specification opens it, and every frame that comes over it. */
async function connected(desk, listener, token) {
    const socket = new WebSocket(desk.socketUrl(`/ws/chat?token=${token}`, listener));
    const frames = [];
    socket.on('message', (data) => frames.push(JSON.parse(data)));
    await once(socket, 'open');
    const next = (type) => eventually(type, () => frames.find((frame) => frame.type === type));
    return { socket, frames, next, say: (frame) => socket.send(JSON.stringify(frame)) };
}

test('WebSocket: the events of the specification, on the main listener and on its own', async (t) => {
    const { desk, admin } = await start(t, { listeners: ['desk', 'pytake', 'sessions', 'zpwoot', 'quepasa'] });
    for (const listener of ['main', 'desk']) {
        const id = await customerWrites(desk, admin.token);
        const { socket, frames, next, say } = await connected(desk, listener, admin.token);
        say({ type: 'join_conversation', conversation_id: id });
        say({ type: 'send_message', conversation_id: id, content: 'Olá, como posso ajudar?', message_type: 'text' });
        const sent = await next('new_message');
        assert.equal(sent.conversation_id, id);
        assert.equal(sent.message.content, 'Olá, como posso ajudar?');
        assert.equal(typeof sent.seq, 'number');
        assert.match(sent.timestamp, instant);
        say({ type: 'ping' });
        await next('pong');
        say({ type: 'typing_start', conversation_id: id });
        say({ type: 'typing_stop', conversation_id: id });
        say({ type: 'leave_conversation', conversation_id: id });
        say({ type: 'no_such_event' });
        const refused = await next('error');
        assert.equal(typeof refused.error_code, 'string');
        assert.equal(socket.readyState, WebSocket.OPEN);
        await desk.json('POST', `/api/v1/conversations/${id}/close`, { resolution: 'resolved' }, admin.token);
        assert.equal((await next('conversation_closed')).resolution, 'resolved');
        assert.ok(frames.length > 3);
        socket.close();
    }
    const statusOf = async (listener, token) => {
        const socket = new WebSocket(desk.socketUrl(`/ws/chat?token=${token}`, listener));
        socket.on('error', () => {});
        const [, answer] = await once(socket, 'unexpected-response');
        return answer.statusCode;
    };
    assert.equal(await statusOf('main', 'x'), 401);
    for (const listener of ['pytake', 'sessions', 'zpwoot', 'quepasa']) assert.equal(await statusOf(listener, admin.token), 404, listener);
});

test('health, metrics, limits and the form of errors', async (t) => {
    const { desk, admin } = await start(t, { options: [] });
    const service = (state) => ['healthy', 'unhealthy', 'not_configured'].includes(state);
    const health = { status: 'healthy', version: String, timestamp: instant, services: { database: service, redis: service, sqlserver: service, whatsapp_api: service } };
    assertAnswer(await desk.fetch('/health'), 200, health, anyOrder);
    assertAnswer(await desk.fetch('/health', { listener: 'desk' }), 200, health, anyOrder);
    await desk.fetch('/api/v1/users', { headers: { Authorization: `Bearer ${admin.token}` } });
    const metrics = (await desk.fetch('/metrics')).text;
    for (const name of ['http_requests_total', 'http_request_duration_seconds', 'websocket_connections_active', 'conversations_active_total', 'messages_sent_total', 'chatbot_responses_total'])
        assert.match(metrics, new RegExp(`^# TYPE ${name} `, 'm'));

    const limited = await desk.fetch('/api/v1/conversations', { headers: { Authorization: `Bearer ${admin.token}` } });
    assert.equal(limited.headers.get('x-ratelimit-limit'), '100');
    assert.match(limited.headers.get('x-ratelimit-remaining'), /^\d+$/);
    assert.ok(Math.abs(Number(limited.headers.get('x-ratelimit-reset')) - Date.now() / 1000) < 120);
    const answers = [];
    for (let i = 0; i < 6; i += 1) answers.push(await desk.json('POST', '/api/v1/auth/login', { email: 'admin@email.com', password: 'admin123' }));
    assert.deepEqual(answers.map(({ status }) => status), [401, 401, 401, 401, 401, 429]);
    assert.equal(answers[0].headers.get('x-ratelimit-limit'), '5');
    assert.equal(answers[5].body.error_code, 'RATE_LIMITED');
    assert.match(answers[5].headers.get('retry-after'), /^\d+$/);

    const refused = await desk.json('POST', '/api/v1/users', { email: 'sem-arroba', password, nome: 'X', role: 'atendente' }, admin.token);
    assertAnswer(refused, 400, { detail: String, error_code: 'VALIDATION_ERROR', field: 'email' }, anyOrder);
    assertAnswer(await desk.fetch('/api/v1/users'), 401, error('UNAUTHORIZED'), anyOrder);
});
