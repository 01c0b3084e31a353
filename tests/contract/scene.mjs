// SPDX-License-Identifier: GPL-3.0-or-later
// What the document's examples speak of, made on a running desk: one place for everything that has to be there first,
// and for what stands in an example where a real desk has an id.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { StandIn } from '../support/whatsapp/testbed.mjs';
import { cloud, startGraph } from '../network/api/specs/graph.mjs';
import { Desk, eventually, password } from '../network/api/specs/support.mjs';

const account = '5511900000001';

/** What an authenticator shows now (RFC 6238: SHA-1, 6 digits, 30 seconds). */
function codeOf(secret) {
    const bits = [...secret.replaceAll('=', '')].map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')).join('');
    const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
    const mac = createHmac('sha1', key).update(counter).digest();
    const number = mac.readUInt32BE(mac[19] & 15) & 0x7fffffff;
    return String(number % 1_000_000).padStart(6, '0');
}

export class Scene {
    #serial = 0;

    static async set(test) {
        const scene = new Scene();
        scene.standIn = await StandIn.startProcess();
        test.after(() => scene.standIn.stop());
        await scene.standIn.post('/settings', { fewKeys: true });
        await scene.standIn.post('/customer', { phone: '5511999999999' });
        scene.hooks = createServer((_, answer) => answer.end()).listen(0, '127.0.0.1');
        test.after(() => scene.hooks.close());
        const graph = await startGraph(test);
        scene.desk = await Desk.start(test, {
            environment: { GUICHE_GRAPH_URL: graph.url, GUICHE_WHATSAPP_WEB_URL: scene.standIn.ws, GUICHE_WHATSAPP_WEB_ROOT: scene.standIn.root },
        });
        const admin = await scene.desk.register('admin@empresa.com');
        scene.token = admin.token;
        scene.me = admin.user;
        const number = await scene.post('/sessions/create', { name: 'nuvem', type: 'whatsapp_cloud', cloud });
        await scene.post(`/sessions/${number.id}/connect`);
        await eventually('the number', async () => (await scene.call('GET', `/sessions/${number.id}/status`)).status === 'connected');
        scene.linked = await scene.linkedSession();
        scene.agent = await scene.person();
        await scene.online(scene.agent);
        return scene;
    }

    async call(method, path, body, token = this.token) {
        const answer = await this.desk.json(method, path, body, token);
        assert.ok(answer.status < 300, `${method} ${path}: ${answer.status} ${answer.text}`);
        return answer.body;
    }

    post(path, body, token) {
        return this.call('POST', path, body, token);
    }

    next() {
        this.#serial += 1;
        return this.#serial;
    }

    person() {
        return this.post('/api/v1/users', { email: `pessoa${this.next()}@empresa.com`, password, nome: 'Pessoa', role: 'atendente' });
    }

    async signIn(email = 'admin@empresa.com') {
        return this.post('/api/v1/auth/login', { email, password });
    }

    async online(person) {
        const { access_token: token } = await this.signIn(person.email);
        await this.call('PUT', '/api/v1/agents/me/status', { status: 'online' }, token);
    }

    async conversation() {
        const phone = `+55119${String(90000000 + this.next())}`;
        return (await this.post('/api/v1/channels/api/messages', { customer_phone: phone, content: 'Olá, preciso de ajuda' })).conversation_id;
    }

    session(more = {}) {
        return this.post('/sessions/create', { name: `sessao-${this.next()}`, ...more });
    }

    async connecting() {
        const { id } = await this.session();
        await this.post(`/sessions/${id}/connect`);
        this.code = await eventually('a code', async () => (await this.call('GET', `/sessions/${id}/qr`)).qrCode);
        return id;
    }

    async linkedSession() {
        const id = await this.connecting();
        await this.standIn.post('/scan', { qr: this.code, phone: account });
        await eventually('a link', async () => (await this.call('GET', `/sessions/${id}/status`)).status === 'connected');
        return id;
    }

    async delivery() {
        const { id } = await this.session({ webhookUrl: `http://127.0.0.1:${this.hooks.address().port}/`, webhookEvents: ['connection.update'] });
        await this.post(`/sessions/${id}/connect`);
        return eventually('a delivery', async () => (await this.call('GET', '/api/v1/webhooks/deliveries')).deliveries[0]?.id);
    }

    /** The body of an operation that takes a file. */
    form({ operationId } = {}) {
        const form = new FormData();
        if (operationId === 'importContacts') form.append('file', new Blob(['name,phone\nMaria,5511955554444\n'], { type: 'text/csv' }), 'clientes.csv');
        else form.append('file', new Blob(['Olá']), 'ola.txt');
        return form;
    }

    async attachment() {
        const answer = await this.desk.fetch('/api/v1/attachments', { method: 'POST', body: this.form(), headers: { Authorization: `Bearer ${this.token}` } });
        assert.equal(answer.status, 201, answer.text);
        return answer.body.id;
    }

    /** A token session of spec 001, waiting for its code to be scanned. */
    async tokenSession() {
        const answer = await this.desk.json('POST', '/scan', {}, undefined, { headers: { 'X-QUEPASA-USER': 'admin', 'X-QUEPASA-TOKEN': '' } });
        assert.equal(answer.status, 200, answer.text);
        return answer.body.token;
    }

    /** What stands for a variable of the path. Every call makes something new, so that no example is in another's way. */
    async pathValue(name, { operationId, tags }, path) {
        switch (name) {
            case 'user_id':
                if (operationId === 'removeUserTotp') return (await this.withSecondFactor()).id;
                return (await this.person()).id;
            case 'conversation_id':
                return (this.lastConversation = await this.conversation());
            case 'message_id':
                return (await this.call('GET', `/api/v1/conversations/${this.lastConversation}/messages`)).messages[0].id;
            case 'canned_response_id':
                return (await this.post('/api/v1/canned-responses', { shortcut: `atalho${this.next()}`, title: 'Atalho', content: 'Olá', scope: 'personal' })).id;
            case 'api_key_id':
                return (await this.post('/api/v1/api-keys', { name: 'ERP', scopes: ['read'] })).id;
            case 'attachment_id':
                return this.attachment();
            case 'delivery_id':
                return this.delivery();
            case 'session_id':
                if (tags[0] === 'user-sessions') return (await this.post('/sessions', {})).session_id;
                if (operationId === 'pairSession') return this.connecting();
                if (operationId === 'disconnectSession') return this.linkedSession();
                return (await this.session()).id;
            case 'secret_id':
                return (await this.post('/api/v1/secrets/', { key: `CHAVE_${this.next()}`, value: 'segredo' })).id;
            case 'contact_id':
                return (await this.contact()).id;
            case 'merge_id':
                return this.merge();
            case 'import_id':
                return this.contactImport();
            case 'sign_in_id':
                await this.signIn();
                return (await this.call('GET', '/api/v1/auth/sign-ins')).sign_ins.find(({ current }) => !current).id;
            default:
                throw new Error(`tests/contract/scene.mjs does not know what {${name}} of ${path} stands for`);
        }
    }

    contact() {
        return this.post('/api/v1/contacts', { whatsapp_id: `55118${String(90000000 + this.next())}`, name: 'Contato' });
    }

    async merge() {
        const [kept, other] = [await this.contact(), await this.contact()];
        return (await this.post(`/api/v1/contacts/${kept.id}/merge`, { contact_id: other.id })).merge_id;
    }

    async contactImport() {
        const answer = await this.desk.fetch('/api/v1/contacts/import', {
            method: 'POST',
            body: this.form({ operationId: 'importContacts' }),
            headers: { Authorization: `Bearer ${this.token}` },
        });
        assert.equal(answer.status, 202, answer.text);
        const { id } = answer.body;
        await eventually('the end of the import', async () => (await this.call('GET', `/api/v1/contacts/imports/${id}`)).state === 'done');
        return id;
    }

    /** Somebody who asked for a second factor: `token`, and the `secret` that it was asked with. */
    async enrolled() {
        const person = await this.person();
        const { access_token: token } = await this.signIn(person.email);
        const { secret } = await this.post('/api/v1/auth/totp', undefined, token);
        return { ...person, token, secret };
    }

    async withSecondFactor() {
        const person = await this.enrolled();
        const { recovery_codes: codes } = await this.post('/api/v1/auth/totp/confirm', { code: codeOf(person.secret) }, person.token);
        return { ...person, codes };
    }

    /** Query and header parameters that an operation needs. */
    async parameter(name, { operationId }) {
        const known = { q: 'ajuda', 'X-QUEPASA-USER': 'admin' };
        if (name in known) return known[name];
        if (name === 'X-QUEPASA-TOKEN') return operationId.startsWith('scan') ? '' : this.tokenSession();
        throw new Error(`tests/contract/scene.mjs does not know a value for the parameter ${name} of ${operationId}`);
    }

    /** Query parameters that the document calls optional and that an answer of success needs. */
    query({ operationId }) {
        if (operationId === 'verifyWhatsAppWebhook') return { 'hub.mode': 'subscribe', 'hub.verify_token': cloud.verifyToken, 'hub.challenge': '1158201444' };
        return {};
    }

    /** The caller's token: signing out and changing passwords are not the administrator's own. */
    async tokenFor({ operationId }) {
        if (operationId === 'confirmTotp') return (this.caller = await this.enrolled()).token;
        if (operationId === 'disableTotp') return (this.caller = await this.withSecondFactor()).token;
        if (!['logout', 'logoutAll', 'changePassword', 'enrolTotp', 'setMyStatus'].includes(operationId)) return this.token;
        return (await this.signIn((await this.person()).email)).access_token;
    }

    /** The example with what only a real desk can know. */
    async body(value, { operationId }) {
        const changes = {
            register: () => ({ email: `dona${this.next()}@outra.com` }),
            login: () => ({ email: 'admin@empresa.com', password }),
            refresh: async () => ({ refresh_token: (await this.signIn()).refresh_token }),
            createUser: () => ({ email: `novo${this.next()}@email.com` }),
            transferConversation: () => ({ to_agent_id: this.agent.id }),
            assignConversation: () => ({ agent_id: this.agent.id }),
            // A linked phone may write to whoever never wrote to it.
            sendWhatsApp: () => ({ session_id: this.linked }),
            createSession: () => ({ name: `exemplo-${this.next()}` }),
            updateSession: () => ({ name: `exemplo-${this.next()}` }),
            createCannedResponse: () => ({ shortcut: `ola${this.next()}` }),
            updateCannedResponse: () => ({ shortcut: `ola${this.next()}` }),
            changePassword: () => ({ current_password: password }),
            confirmPassword: () => ({ password }),
            confirmTotp: () => ({ code: codeOf(this.caller.secret) }),
            disableTotp: () => ({ password, code: this.caller.codes[0] }),
            resetPassword: async () => ({ token: (await this.post(`/api/v1/users/${(await this.person()).id}/password-reset`)).token }),
            checkPasswordReset: async () => ({ token: (await this.post(`/api/v1/users/${(await this.person()).id}/password-reset`)).token }),
            createSecret: () => ({ key: `EXEMPLO_${this.next()}` }),
            createContact: () => ({ whatsapp_id: `55117${String(90000000 + this.next())}` }),
            replaceContact: () => ({ whatsapp_id: `55117${String(90000000 + this.next())}` }),
            mergeContacts: async () => ({ contact_id: (await this.contact()).id }),
        };
        return changes[operationId] ? { ...value, ...(await changes[operationId]()) } : value;
    }

    /** Header fields beyond the usual ones. */
    headers({ operationId }, text) {
        if (operationId !== 'receiveWhatsAppWebhook') return {};
        return { 'X-Hub-Signature-256': `sha256=${createHmac('sha256', cloud.appSecret).update(text).digest('hex')}` };
    }
}
