// SPDX-License-Identifier: GPL-3.0-or-later
// The examples of spec 004, "Contrato de API - PyTake v1", as far as they are built.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Desk, assertAnswer, password } from './support.mjs';

const some = { isOrdered: false, mayHaveMore: true };
const jwt = /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/;
const error = (status, code) => ({ detail: String, status_code: status, error_code: code });
const listener = 'pytake';
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

async function start(t) {
    return Desk.start(t, { listeners: [listener] });
}

test('auth: every row of the table', async (t) => {
    const desk = await start(t);
    const on = { listener };
    const made = await desk.json('POST', '/api/v1/auth/register', { email: 'dona@empresa.com', password, name: 'Dona', organization_name: 'Empresa' }, undefined, on);
    const user = { id: Number, email: 'dona@empresa.com', name: 'Dona', organization_id: String };
    assertAnswer(made, 201, { access_token: jwt, user }, some);
    const login = await desk.json('POST', '/api/v1/auth/login', { email: 'dona@empresa.com', password }, undefined, on);
    assertAnswer(login, 200, { access_token: jwt, refresh_token: String, user }, some);
    const { access_token: token, refresh_token } = login.body;
    assertAnswer(await desk.json('GET', '/api/v1/auth/me', undefined, token, on), 200, { user }, some);
    const renewed = await desk.json('POST', '/api/v1/auth/refresh', { refresh_token }, undefined, on);
    assertAnswer(renewed, 200, { access_token: jwt }, some);
    const out = await desk.fetch('/api/v1/auth/logout', { ...on, method: 'POST', headers: { Authorization: `Bearer ${token}` } });
    assert.equal(out.status, 204);
    assert.equal(out.text, '');
    assertAnswer(await desk.json('GET', '/api/v1/auth/me', undefined, token, on), 401, error(401, 'UNAUTHORIZED'), some);
});

test('auth: on the main listener signing out is asked to say nothing', async (t) => {
    const desk = await start(t);
    const { token } = await desk.register();
    const out = await desk.fetch('/api/v1/auth/logout', { method: 'POST', headers: { Authorization: `Bearer ${token}`, Prefer: 'return=minimal' } });
    assert.equal(out.status, 204);
});

test('auth: what does not fit is 422 at registration, 401 without a token', async (t) => {
    const desk = await start(t);
    const refused = await desk.json('POST', '/api/v1/auth/register', { email: 'sem-arroba', password, name: 'X', organization_name: 'X' }, undefined, { listener });
    assertAnswer(refused, 422, error(422, 'VALIDATION_ERROR'), some);
    assertAnswer(await desk.fetch('/api/v1/whatsapp/numbers', { listener }), 401, error(401, 'UNAUTHORIZED'), some);
    assertAnswer(await desk.fetch('/api/v1/auth/me', { listener, headers: { Authorization: 'Bearer eyJ.eyJ.x' } }), 401, error(401, 'UNAUTHORIZED'), some);
});

test('whatsapp: numbers is a bare list; sending takes this specification’s body', async (t) => {
    const desk = await start(t);
    const { token, user } = await desk.register();
    assertAnswer(await desk.json('GET', '/api/v1/whatsapp/numbers', undefined, token, { listener }), 200, []);
    await desk.json('POST', '/sessions/create', { name: 'suporte' }, token);
    const listed = await desk.json('GET', '/api/v1/whatsapp/numbers', undefined, token, { listener });
    assert.equal(listed.status, 200);
    for (const number of listed.body)
        assertAnswer({ ...listed, body: number }, 200, {
            id: String,
            phone_number: String,
            display_name: 'suporte',
            status: (state) => ['active', 'inactive', 'pending'].includes(state),
            verified: Boolean,
            organization_id: user.organization_id,
        }, some);
    const sent = await desk.json('POST', '/api/v1/whatsapp/send', { to: '+5511999999999', message: 'Olá' }, token, { listener });
    assertAnswer(sent, 409, error(409, 'NO_SESSION'), some);
});

test('the schema is downloaded with curl as it is written; the documentation is a page', async (t) => {
    const desk = await start(t);
    for (const from of [listener, 'main']) {
        const schema = await desk.shell('curl http://localhost:8000/api/v1/openapi.json', { listener: from });
        assert.equal(schema.status, 200);
        assert.match(schema.body.openapi, /^3\.1\./);
        const page = await desk.fetch('/api/v1/docs', { listener: from });
        assert.equal(page.status, 200);
        assert.match(page.headers.get('content-type'), /^text\/html/);
    }
});

test('auth: a forgotten password is set anew, once', async (t) => {
    const desk = await start(t);
    const { token, user } = await desk.register('dona@empresa.com');
    // Without mail the answer is the same, whether somebody has that address or not.
    const asked = await desk.json('POST', '/api/v1/auth/forgot-password', { email: 'dona@empresa.com' }, undefined, { listener });
    assertAnswer(asked, 200, { message: String });
    const nobody = await desk.json('POST', '/api/v1/auth/forgot-password', { email: 'ninguem@empresa.com' }, undefined, { listener });
    assert.equal(nobody.text, asked.text);
    const agent = await desk.json('POST', '/api/v1/users', { email: 'joao@empresa.com', password, nome: 'João', role: 'agent' }, token);
    const issued = await desk.json('POST', `/api/v1/users/${agent.body.id}/password-reset`, undefined, token);
    assertAnswer(issued, 201, { token: String }, some);
    const reset = (body) => desk.json('POST', '/api/v1/auth/reset-password', body, undefined, { listener });
    assertAnswer(await reset({ token: issued.body.token, new_password: 'curta' }), 422, error(422, 'VALIDATION_ERROR'), some);
    assertAnswer(await reset({ token: issued.body.token, new_password: 'OutraSenha456!' }), 200, { message: String });
    const again = await reset({ token: issued.body.token, new_password: 'OutraSenha456!' });
    assert.ok(again.status >= 400 && again.status < 500, again.text);
    const login = (word) => desk.json('POST', '/api/v1/auth/login', { email: 'joao@empresa.com', password: word }, undefined, { listener });
    assert.equal((await login(password)).status, 401);
    assert.equal((await login('OutraSenha456!')).status, 200);
    assert.equal(user.role, 'super_admin');
});

test('secrets: every row of the table', async (t) => {
    const desk = await start(t);
    const { token, user } = await desk.register();
    const call = (method, path, body) => desk.json(method, `/api/v1/secrets/${path}`, body, token, { listener });
    const secret = { id: uuid, key: 'STRIPE_KEY', environment: 'production', service: 'stripe', status: 'active', organization_id: user.organization_id, created_at: instant, updated_at: instant };
    const made = await call('POST', '', { key: 'STRIPE_KEY', value: 'sk_live_1', environment: 'production', service: 'stripe' });
    assertAnswer(made, 201, secret, some);
    assert.ok(!made.text.includes('sk_live_1'));
    const { id } = made.body;
    assertAnswer(await call('POST', '', { key: 'STRIPE_KEY', value: 'x', environment: 'production', service: 'stripe' }), 409, error(409, 'CONFLICT'), some);
    const list = await call('GET', '?environment=production&service=stripe');
    assertAnswer(list, 200, [secret], some);
    assert.equal(list.headers.get('x-total-count'), '1');
    assertAnswer(await call('GET', '?environment=staging'), 200, []);
    // The table writes the list with a slash at its end; it is the same without.
    assert.equal((await desk.json('GET', '/api/v1/secrets', undefined, token, { listener })).status, 200);
    assertAnswer(await call('GET', id), 200, secret, some);
    assertAnswer(await call('GET', `${id}/value`), 200, { value: 'sk_live_1' }, some);
    assertAnswer(await call('PUT', id, { value: 'sk_live_2' }), 200, secret, some);
    assertAnswer(await call('GET', `${id}/value`), 200, { value: 'sk_live_2' }, some);
    assertAnswer(await call('POST', `${id}/rotate`), 200, { ...secret, last_rotated_at: instant }, some);
    assertAnswer(await call('POST', `${id}/deactivate`), 200, { ...secret, status: 'inactive' }, some);
    assertAnswer(await call('POST', `${id}/activate`), 200, secret, some);
    assertAnswer(await call('POST', `${id}/test`, { test_type: 'decrypt' }), 200, { valid: true }, some);
    assertAnswer(await call('POST', `${id}/test`), 200, { valid: true }, some);
    const usage = { secret_id: id, total_requests: (count) => count >= 2, last_used_at: instant, success_rate: (rate) => rate >= 0 && rate <= 1 };
    assertAnswer(await call('GET', `${id}/usage`), 200, usage, some);
    assertAnswer(await call('GET', 'usage/organization'), 200, [usage], some);
    assert.equal((await call('DELETE', id)).status, 204);
    assertAnswer(await call('GET', id), 404, error(404, 'NOT_FOUND'), some);
    assertAnswer(await call('POST', '', { key: 'X' }), 422, error(422, 'VALIDATION_ERROR'), some);
});

test('contacts: list and create', async (t) => {
    const desk = await start(t);
    const { token, user } = await desk.register();
    const call = (method, path, body) => desk.json(method, `/api/v1/contacts${path}`, body, token, { listener });
    const contact = { id: uuid, whatsapp_id: '5511999999999', name: 'João Silva', email: 'joao@empresa.com', organization_id: user.organization_id, created_at: instant, updated_at: instant };
    assertAnswer(await call('GET', ''), 200, []);
    assertAnswer(await call('POST', '', { whatsapp_id: '5511999999999', name: 'João Silva', email: 'joao@empresa.com' }), 201, contact, some);
    assertAnswer(await call('POST', '', { whatsapp_id: '5511999999999' }), 409, error(409, 'CONFLICT'), some);
    assertAnswer(await call('POST', '', { whatsapp_id: '5511988888888' }), 201, { id: uuid, whatsapp_id: '5511988888888' }, some);
    const all = await call('GET', '?limit=1&offset=1');
    assert.equal(all.body.length, 1);
    assert.equal(all.headers.get('x-total-count'), '2');
    assertAnswer(await call('GET', '?query=joao'), 200, [contact], some);
    assertAnswer(await call('GET', '?limit=101'), 422, error(422, 'VALIDATION_ERROR'), some);
    assertAnswer(await call('POST', '', { name: 'Sem número' }), 422, error(422, 'VALIDATION_ERROR'), some);
});
