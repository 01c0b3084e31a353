// SPDX-License-Identifier: GPL-3.0-or-later
// The examples of spec 000, "API de Sessões - MCP Pipedrive".
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Desk, assertAnswer } from './support.mjs';

const plain = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/;
const created = { success: true, session_id: /^[0-9a-f]{64}$/, created_at: plain, expires_at: plain };
const gone = { success: false, error: 'Sessão não encontrada ou expirada' };
const unknown = { success: false, error: 'Sessão não encontrada' };
const listener = 'sessions';
const start = (t, more = {}) => Desk.start(t, { listeners: [listener], ...more });

function assertADay({ created_at: from, expires_at: to }) {
    assert.equal(Date.parse(`${to}Z`) - Date.parse(`${from}Z`), 24 * 3600 * 1000);
    assert.ok(Math.abs(Date.parse(`${from}Z`) - Date.now()) < 60_000, from);
}

test('1. creating a session, with curl as it is written', async (t) => {
    const desk = await start(t);
    const answer = await desk.shell(
        `curl -X POST http://localhost:8152/sessions \\
  -H "Content-Type: application/json" \\
  -d '{"user_id": "user123", "metadata": {"source": "web"}}'`,
        { listener },
    );
    assertAnswer(answer, 200, created);
    assertADay(answer.body);
});

test('1. the body may be left out', async (t) => {
    const desk = await start(t);
    assertAnswer(await desk.shell('curl -X POST http://localhost:8152/sessions', { listener }), 200, created);
    assertAnswer(await desk.fetch('/sessions', { listener, method: 'POST' }), 200, created);
    assertAnswer(await desk.json('POST', '/sessions', {}, undefined, { listener }), 200, created);
    assertAnswer(await desk.json('POST', '/sessions', { user_id: 'user123', metadata: { key: 'value' } }, undefined, { listener }), 200, created);
});

test('1. nexcode-api creates a session', async (t) => {
    const desk = await start(t);
    const userId = 'user-7';
    const response = await fetch(`${desk.url(listener)}/sessions`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
            user_id: userId,
            metadata: { source: 'nexcode-api' },
        }),
    });
    const { session_id } = await response.json();
    const found = await desk.fetch(`/sessions/${session_id}`, { listener });
    assertAnswer(found, 200, {
        success: true,
        session: { session_id, created_at: plain, expires_at: plain, user_id: 'user-7', metadata: { source: 'nexcode-api' } },
    });
});

test('2. and 3. reading and deleting, with curl as it is written', async (t) => {
    const desk = await start(t);
    assertAnswer(await desk.shell('curl http://localhost:8152/sessions/abc123def456', { listener }), 404, gone);
    assertAnswer(await desk.shell('curl -X DELETE http://localhost:8152/sessions/abc123def456', { listener }), 404, unknown);

    const { body } = await desk.json('POST', '/sessions', { user_id: 'user123', metadata: { key: 'value' } }, undefined, { listener });
    const id = body.session_id;
    const found = await desk.shell(`curl http://localhost:8152/sessions/${id}`, { listener });
    assertAnswer(found, 200, {
        success: true,
        session: { session_id: id, created_at: body.created_at, expires_at: body.expires_at, user_id: 'user123', metadata: { key: 'value' } },
    });
    const deleted = await desk.shell(`curl -X DELETE http://localhost:8152/sessions/${id}`, { listener });
    assertAnswer(deleted, 200, { success: true, message: 'Sessão deletada com sucesso' });
    assertAnswer(await desk.shell(`curl http://localhost:8152/sessions/${id}`, { listener }), 404, gone);
    assertAnswer(await desk.shell(`curl -X DELETE http://localhost:8152/sessions/${id}`, { listener }), 404, unknown);
});

test('4. health counts the active sessions', async (t) => {
    const desk = await start(t);
    assertAnswer(await desk.shell('curl http://localhost:8152/health', { listener }), 200, { status: 'ok', active_sessions: 0 });
    for (let i = 0; i < 5; i += 1) await desk.fetch('/sessions', { listener, method: 'POST' });
    assertAnswer(await desk.shell('curl http://localhost:8152/health', { listener }), 200, { status: 'ok', active_sessions: 5 });
    const main = await desk.fetch('/health');
    assert.equal(main.body.status, 'healthy');
    assert.equal(main.body.active_sessions, 5);
});

test('sessions survive a restart of the desk', async (t) => {
    const desk = await start(t);
    const { body } = await desk.json('POST', '/sessions', { user_id: 'user123' }, undefined, { listener });
    await desk.restart();
    const found = await desk.fetch(`/sessions/${body.session_id}`, { listener });
    assert.equal(found.status, 200, found.text);
    assert.equal(found.body.session.created_at, body.created_at);
    assertAnswer(await desk.fetch('/health', { listener }), 200, { status: 'ok', active_sessions: 1 });
});

test('Configuração: the life of a session is a setting, and may be in the body', async (t) => {
    const desk = await start(t);
    const { token } = await desk.register();
    const hours = async (body) => {
        const { created_at: from, expires_at: to } = (await desk.json('POST', '/sessions', body, undefined, { listener })).body;
        return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 3600_000;
    };
    assert.equal(await hours({}), 24);
    const changed = await desk.json('PATCH', '/api/v1/settings', { user_sessions: { ttl_hours: 48 } }, token);
    assert.equal(changed.status, 200, changed.text);
    assert.equal(await hours({}), 48);
    assert.equal(await hours({ ttl_hours: 1 }), 1);
    assertAnswer(await desk.json('POST', '/sessions', { ttl_hours: 721 }, undefined, { listener }), 400, {
        success: false,
        error: 'ttl_hours deve ser um número inteiro de 1 a 720',
    });
});

test('the main listener asks who calls, and shares the path with spec 002', async (t) => {
    const desk = await start(t);
    const { token } = await desk.register();
    const key = await desk.apiKey(token, ['sessions']);
    const refused = await desk.fetch('/sessions', { method: 'POST' });
    assertAnswer(refused, 401, { success: false, error: String });
    for (const headers of [{ Authorization: `Bearer ${token}` }, { 'X-API-Key': key }, { Authorization: `Bearer ${key}` }]) {
        const made = await desk.fetch('/sessions', { method: 'POST', headers });
        assertAnswer(made, 200, created);
        assert.equal((await desk.fetch(`/sessions/${made.body.session_id}`, { headers })).status, 200);
        assertAnswer(await desk.fetch('/sessions/abc123def456', { headers }), 404, gone);
        assertAnswer(await desk.fetch('/sessions/abc123def456', { method: 'DELETE', headers }), 404, unknown);
        assertAnswer(await desk.fetch('/sessions/abc123def456/info', { headers }), 404, {
            statusCode: 404,
            message: 'Session with ID "abc123def456" not found',
        });
    }
});
