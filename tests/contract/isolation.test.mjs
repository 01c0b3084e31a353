// SPDX-License-Identifier: GPL-3.0-or-later
// Two organizations with data that looks alike on one desk: nothing that one of them can ask for, hear or be told in an
// error lets it see the other. The routes are those of the published document, which a test compares with the program's.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { Desk, eventually, password, sleep } from '../network/api/specs/support.mjs';
import { Validator } from './validator.mjs';

const WebSocket = createRequire(new URL('../../network/channels/whatsapp_web/bridge/package.json', import.meta.url))('ws');
const idPattern = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}|g[kr]_[\w-]{40,}|whsec_[\w+/=-]{20,}/g;

class Organization {
    /** @param {string} mark a word that is in everything of this organization, and in nothing of another */
    constructor(desk, hooks, mark) {
        this.desk = desk;
        this.hooks = hooks;
        this.mark = mark;
        this.ids = new Map();
        this.known = new Set();
    }

    async call(method, path, body, { token = this.token, expected = (status) => status < 300 } = {}) {
        const answer = await this.desk.json(method, path, body, token);
        assert.ok(expected(answer.status), `${this.mark}: ${method} ${path}: ${answer.status} ${answer.text}`);
        return answer.body;
    }

    /** Everything that an organization can have, named alike in both. */
    async fill(has) {
        const { mark } = this;
        const admin = await this.desk.register(`dona@${mark}.com`, `Empresa ${mark}`);
        this.token = admin.token;
        const key = await this.call('POST', '/api/v1/api-keys', { name: `ERP ${mark}`, scopes: ['admin'] });
        this.key = key.key;
        this.ids.set('api_key_id', key.id);
        const agent = await this.call('POST', '/api/v1/users', { email: `agente@${mark}.com`, password, nome: `Agente ${mark}`, role: 'atendente' });
        this.ids.set('user_id', agent.id);
        const session = await this.call('POST', '/sessions/create', { name: 'suporte', webhookUrl: `${this.hooks}/${mark}`, webhookEvents: ['connection.update', 'messages.upsert'] });
        this.ids.set('session_id', session.id);
        await this.call('POST', `/sessions/${session.id}/connect`);
        const first = await this.call('POST', '/api/v1/channels/api/messages', {
            customer_phone: '+5511999999999',
            customer_name: `Cliente ${mark}`,
            content: `Olá, o segredo é ${mark}`,
            external_id: 'pedido-8841-1',
        });
        this.ids.set('conversation_id', first.conversation_id).set('message_id', first.message_id);
        const conversation = `/api/v1/conversations/${first.conversation_id}`;
        await this.call('POST', `${conversation}/notes`, { content: `Nota ${mark}` });
        await this.call('PUT', `${conversation}/tags`, { tags: [`etiqueta-${mark}`] });
        await this.call('POST', `${conversation}/messages`, { content: `Resposta ${mark}`, type: 'text' });
        const canned = await this.call('POST', '/api/v1/canned-responses', { shortcut: 'ola', title: `Saudação ${mark}`, content: `Olá ${mark}`, scope: 'organization' });
        this.ids.set('canned_response_id', canned.id);
        const form = new FormData();
        form.append('file', new Blob([`Arquivo ${mark}`]), `${mark}.txt`);
        const file = await this.desk.fetch('/api/v1/attachments', { method: 'POST', body: form, headers: { Authorization: `Bearer ${this.token}` } });
        this.ids.set('attachment_id', file.body.id);
        await this.call('PATCH', '/api/v1/settings', { webchat: { title: `Fale com ${mark}` } });
        const own = await this.call('POST', '/sessions', { user_id: `pessoa-${mark}`, metadata: { mark } });
        this.userSession = own.session_id;
        if (has('/api/v1/secrets/')) {
            const secret = await this.call('POST', '/api/v1/secrets/', { key: 'CHAVE', value: `valor-${mark}` });
            this.ids.set('secret_id', secret.id);
        }
        if (has('/api/v1/contacts')) {
            const contact = await this.call('POST', '/api/v1/contacts', { whatsapp_id: '5511988887777', name: `Contato ${mark}` });
            this.ids.set('contact_id', contact.id);
        }
        const delivery = await eventually(`a delivery of ${mark}`, async () => (await this.call('GET', '/api/v1/webhooks/deliveries')).deliveries[0]);
        this.ids.set('delivery_id', delivery.id);
        for (const id of [...this.ids.values(), this.userSession]) if (typeof id === 'string') this.known.add(id);
    }

    /** The path with this organization's ids in it; undefined where it has none. */
    target(path, operation) {
        let isKnown = true;
        const target = path.replaceAll(/\{(\w+)\}/g, (_, name) => {
            const id = operation.tags[0] === 'user-sessions' && name === 'session_id' ? this.userSession : this.ids.get(name);
            isKnown &&= id !== undefined;
            return id;
        });
        return isKnown ? target : undefined;
    }

    /** Both kinds of callers. */
    callers() {
        return [{ Authorization: `Bearer ${this.token}` }, { 'X-API-Key': this.key }];
    }

    remember(text) {
        for (const [id] of text.matchAll(idPattern)) this.known.add(id);
    }

    assertNothingOf(other, text, where) {
        assert.ok(!text.includes(other.mark), `${this.mark} reads of ${other.mark} in ${where}: ${text}`);
        for (const [id] of text.matchAll(idPattern)) assert.ok(!other.known.has(id), `${this.mark} reads ${id} of ${other.mark} in ${where}: ${text}`);
    }

    /** A socket that hears whatever it may. */
    async listen() {
        this.frames = [];
        this.socket = new WebSocket(this.desk.socketUrl(`/ws/chat?token=${this.token}`));
        this.socket.on('message', (data) => this.frames.push(String(data)));
        await once(this.socket, 'open');
        this.say({ type: 'subscribe', topics: ['queue', 'dashboard', 'sessions', 'agents', 'conversations'] });
        await this.settle();
    }

    say(frame) {
        this.socket.send(JSON.stringify(frame));
    }

    /** Until the desk has answered everything that was said. */
    async settle() {
        const from = this.frames.length;
        this.say({ type: 'ping' });
        await eventually('a pong', () => this.frames.slice(from).some((frame) => JSON.parse(frame).type === 'pong'));
    }
}

/** Requests without variables that need something in the query. */
const queries = { '/api/v1/search': 'q=segredo' };

async function both(t) {
    const received = [];
    const server = createServer((request, answer) => {
        let text = '';
        request.on('data', (data) => (text += data));
        request.on('end', () => {
            received.push({ mark: request.url.slice(1), text });
            answer.end();
        });
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    t.after(() => server.close());
    const desk = await Desk.start(t);
    // The first organization's owner is above them all: neither of the two is his.
    await desk.register('dono@instalacao.com', 'Instalação');
    const validator = new Validator((await desk.fetch('/api/v1/openapi.json')).body);
    const has = (path) => path in validator.document.paths;
    const hooks = `http://127.0.0.1:${server.address().port}`;
    const organizations = [new Organization(desk, hooks, 'alfazulu'), new Organization(desk, hooks, 'betaquebec')];
    for (const organization of organizations) await organization.fill(has);
    const reads = validator.operations().filter(({ method }) => method === 'GET');
    // What each of them reads of its own is what the other must not read.
    let own = 0;
    for (const organization of organizations)
        for (const headers of organization.callers())
            for (const { path, operation } of reads) {
                const target = organization.target(path, operation);
                if (!target || !operation.security?.length) continue;
                const answer = await desk.fetch(queries[path] ? `${target}?${queries[path]}` : target, { headers });
                if (answer.status !== 200) continue;
                organization.remember(answer.text);
                own += 1;
            }
    assert.ok(own > 50, `${own} answers`);
    const [one, two] = organizations;
    // Identical files are the same bytes, not the same attachment: all else is different.
    for (const id of one.known) assert.ok(!two.known.has(id), `both know ${id}`);
    assert.ok(one.known.size >= 15 && two.known.size >= 15, `${one.known.size} and ${two.known.size} ids`);
    return { desk, organizations, pairs: [[one, two], [two, one]], reads, received };
}

test('no answer to a GET tells of the other', async (t) => {
    const { desk, pairs, reads } = await both(t);
    let lists = 0;
    let foreign = 0;
    let own = 0;
    for (const [self, other] of pairs)
        for (const headers of self.callers())
            for (const { path, operation } of reads) {
                if (!path.includes('{')) {
                    const target = queries[path] ? `${path}?${queries[path]}` : path;
                    const answer = await desk.fetch(target, { headers });
                    assert.ok(answer.status < 500, `${target} ${answer.text}`);
                    if (operation.operationId !== 'getOpenApi') self.assertNothingOf(other, answer.text, target);
                    lists += 1;
                    own += answer.text.includes(self.mark);
                    continue;
                }
                const target = other.target(path, operation);
                if (!target) continue;
                const answer = await desk.fetch(target, { headers });
                assert.equal(answer.status, 404, `${self.mark}: ${target} ${answer.text}`);
                const said = answer.text.replaceAll(/"[^"]*(?:550e8400|Session with ID)[^"]*"/g, '');
                assert.ok(!said.includes(other.mark), `${target} ${answer.text}`);
                foreign += 1;
            }
    assert.ok(lists > 40 && own > 25 && foreign > 30, `${lists} lists, ${own} with their own, ${foreign} ids of the other`);
});

test('searches and filters find nothing of the other', async (t) => {
    const { desk, pairs } = await both(t);
    for (const [self, other] of pairs) {
        const ask = async (target) => (await desk.json('GET', target, undefined, self.token)).body;
        // The index follows the commits.
        await eventually('the index', async () => (await ask(`/api/v1/search?q=${self.mark}`)).messages.length > 0);
        const found = await ask(`/api/v1/search?q=${other.mark}`);
        assert.deepEqual([found.messages, found.contacts], [[], []]);
        const same = await ask('/api/v1/search?q=segredo');
        assert.equal(same.messages.length, 1);
        self.assertNothingOf(other, JSON.stringify(same), 'search');
        assert.equal((await ask(`/api/v1/conversations?assigned_to=${other.ids.get('user_id')}`)).total, 0);
        assert.equal((await ask('/api/v1/conversations')).total, 1);
        const events = await ask('/api/v1/events?after=0&limit=500');
        assert.ok(events.events.length > 0);
        self.assertNothingOf(other, JSON.stringify(events.events), 'events');
        assert.equal((await ask(`/api/v1/webhooks/deliveries?session_id=${other.ids.get('session_id')}`)).deliveries?.length ?? 0, 0);
    }
});

test('ids of the other in a body are unknown, and change nothing', async (t) => {
    const { desk, pairs } = await both(t);
    for (const [self, other] of pairs) {
        const mine = `/api/v1/conversations/${self.ids.get('conversation_id')}`;
        const before = (await desk.json('GET', mine, undefined, self.token)).text;
        const attempts = [
            ['POST', `${mine}/transfer`, { to_agent_id: other.ids.get('user_id'), reason: 'x' }],
            ['POST', `${mine}/assign`, { agent_id: other.ids.get('user_id') }],
            ['POST', `${mine}/messages`, { type: 'document', content: '', attachment_id: other.ids.get('attachment_id') }],
            ['PATCH', '/api/v1/settings', { whatsapp: { default_session_id: other.ids.get('session_id') } }],
            ['POST', '/api/v1/whatsapp/send', { to: '+5511999999999', type: 'text', content: 'x', session_id: other.ids.get('session_id') }],
            ['POST', '/api/v1/webhooks/deliveries/replay', { from: '2020-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z', session_id: other.ids.get('session_id') }],
        ];
        for (const [method, path, body] of attempts) {
            const answer = await desk.json(method, path, body, self.token);
            const isNothing = answer.status === 202 && answer.body.count === 0;
            assert.ok((answer.status >= 400 && answer.status < 500) || isNothing, `${method} ${path} ${answer.status} ${answer.text}`);
            assert.ok(!answer.text.includes(other.mark), answer.text);
        }
        assert.equal((await desk.json('GET', mine, undefined, self.token)).text, before);
    }
});

test('webhooks and metrics tell each its own, and nothing of either', async (t) => {
    const { desk, organizations, pairs, received } = await both(t);
    for (const { mark } of organizations) await eventually(`a webhook of ${mark}`, () => received.some((one) => one.mark === mark));
    for (const [self, other] of pairs) for (const { mark, text } of received) if (mark === self.mark) self.assertNothingOf(other, text, 'a webhook');
    const metrics = (await desk.fetch('/metrics')).text;
    for (const { mark, known } of organizations) {
        assert.ok(!metrics.includes(mark));
        for (const [id] of metrics.matchAll(idPattern)) assert.ok(!known.has(id), id);
    }
    const health = (await desk.fetch('/health')).text;
    for (const { mark } of organizations) assert.ok(!health.includes(mark));
});

test('cursors tell nothing of how much there is', async (t) => {
    const { desk, pairs } = await both(t);
    for (const [self, other] of pairs) {
        for (const phone of ['+5511911110001', '+5511911110002']) {
            await self.call('POST', '/api/v1/channels/api/messages', { customer_phone: phone, customer_name: self.mark, content: `Segredo de ${self.mark}` });
            await other.call('POST', '/api/v1/channels/api/messages', { customer_phone: phone, customer_name: other.mark, content: `Segredo de ${other.mark}` });
        }
        const ask = async (target, { token } = self) => desk.json('GET', target, undefined, token);
        await eventually('the index', async () => (await ask('/api/v1/search?q=segredo')).body.messages.length > 2);
        await eventually('deliveries', async () => (await ask('/api/v1/webhooks/deliveries')).body.deliveries.length > 1);
        for (const list of ['/api/v1/search?q=segredo&limit=1', '/api/v1/conversations?limit=1', '/api/v1/webhooks/deliveries?limit=1']) {
            const cursor = (await ask(list)).body.next_cursor;
            assert.ok(cursor, list);
            // Neither it nor what its base64 holds is a text with a number in it, and it is another one every time.
            for (const text of [cursor, Buffer.from(cursor, 'base64url').toString('latin1')]) assert.doesNotMatch(text, /^[\d,:. -]+$/, list);
            assert.notEqual((await ask(list)).body.next_cursor, cursor, list);
            assert.equal((await ask(`${list}&cursor=${cursor}`)).status, 200, list);
            const stolen = await ask(`${list}&cursor=${cursor}`, other);
            assert.equal(stolen.status, 400, `${list} ${stolen.text}`);
        }
    }
});

test('the audit log counts nothing of the other', async (t) => {
    const { desk, pairs } = await both(t);
    const entriesOf = async ({ token }) => (await desk.json('GET', '/api/v1/audit?limit=100', undefined, token)).body.entries;
    const exportOf = async ({ token }) => (await desk.fetch('/api/v1/audit/export?format=jsonl', { headers: { Authorization: `Bearer ${token}` } })).text.trim().split('\n').map((line) => JSON.parse(line));
    const checkOf = async ({ token }) => (await desk.json('GET', '/api/v1/audit/chain', undefined, token)).body;
    for (const [self, other] of pairs) {
        const before = await entriesOf(self);
        const numbers = before.map(({ id }) => Number(id));
        assert.deepEqual(numbers, Array.from(numbers, (_, place) => numbers.length - place), 'numbers without gaps');
        assert.deepEqual(await checkOf(self), { intact: true, scope: 'organization', checked: before.length, total: before.length, broken_at: null, next_cursor: null });
        // Whatever the other does, nothing of this moves.
        for (let time = 0; time < 7; time += 1) await other.call('PATCH', '/api/v1/settings', { webchat: { title: `Fale com ${other.mark} ${time}` } });
        assert.deepEqual(await entriesOf(self), before);
        assert.deepEqual(await exportOf(self), before);
        assert.equal((await checkOf(self)).total, before.length);
        await self.call('PATCH', '/api/v1/settings', { webchat: { title: `Fale com ${self.mark} outra vez` } });
        const after = await entriesOf(self);
        assert.equal(Number(after[0].id), before.length + 1);
        assert.deepEqual(after.slice(1), before, 'numbers and stamps stay');
        assert.equal((await checkOf(self)).checked, before.length + 1);
    }
});

test('sockets hear nothing of the other', async (t) => {
    const { organizations, pairs } = await both(t);
    for (const organization of organizations) await organization.listen();
    t.after(() => organizations.forEach(({ socket }) => socket.terminate()));
    for (const organization of organizations) {
        const { mark } = organization;
        const made = await organization.call('POST', '/api/v1/channels/api/messages', { customer_phone: '+5511977776666', customer_name: mark, content: `Oi ${mark}` });
        organization.known.add(made.conversation_id).add(made.message_id);
        await organization.call('POST', `/api/v1/conversations/${made.conversation_id}/notes`, { content: `Nota ${mark}` });
        await organization.call('POST', `/sessions/${organization.ids.get('session_id')}/disconnect`, undefined, { expected: () => true });
        await organization.call('POST', `/api/v1/conversations/${made.conversation_id}/close`, { resolution: 'resolved' });
    }
    for (const [self, other] of pairs) {
        self.say({ type: 'join_conversation', conversation_id: other.ids.get('conversation_id') });
        self.say({ type: 'send_message', conversation_id: other.ids.get('conversation_id'), content: 'Olá' });
        self.say({ type: 'typing_start', conversation_id: other.ids.get('conversation_id') });
        self.say({ type: 'resume', seq: 0 });
        await self.settle();
    }
    await sleep(200); // whatever is on its way to the wrong one arrives
    for (const [self, other] of pairs) {
        await self.settle();
        assert.ok(self.frames.some((frame) => frame.includes(self.mark)), 'a socket hears its own');
        assert.ok(self.frames.some((frame) => JSON.parse(frame).type === 'error'), 'the other’s conversation is refused');
        for (const frame of self.frames) self.assertNothingOf(other, frame.replaceAll(/"conversation_id":"[^"]*"/g, (text) => (JSON.parse(frame).type === 'error' ? '' : text)), 'a frame');
    }
});
