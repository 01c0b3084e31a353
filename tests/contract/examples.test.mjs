// SPDX-License-Identifier: GPL-3.0-or-later
// Every request example of the published document, sent to a running desk; every answer compared with the document.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Scene } from './scene.mjs';
import { Validator } from './validator.mjs';

// Where the example alone cannot succeed: what the desk says instead, and why.
const refused = {
    cancelContactImport: [409, 'one row has been taken in before anybody can cancel'],
    testMail: [502, 'nothing answers at mail.example'],
    resendMessage: [409, 'the message did not fail'],
    logoutToken: [404, 'nobody scanned the code'],
    logoutTokenV2: [404, 'nobody scanned the code'],
    logoutTokenV3: [404, 'nobody scanned the code'],
    logoutTokenV4: [404, 'nobody scanned the code'],
};

async function targetOf(scene, path, operation) {
    let target = path;
    for (const [variable, name] of [...path.matchAll(/\{(\w+)\}/g)]) target = target.replace(variable, encodeURIComponent(await scene.pathValue(name, operation, path)));
    const query = new URLSearchParams(scene.query(operation));
    for (const { name, in: place, required } of operation.parameters ?? [])
        if (place === 'query' && required) query.set(name, await scene.parameter(name, operation));
    return query.size ? `${target}?${query}` : target;
}

async function headersOf(scene, operation, token) {
    const headers = token && operation.security?.length ? { Authorization: `Bearer ${token}` } : {};
    for (const { name, in: place, required } of operation.parameters ?? [])
        if (place === 'header' && required) headers[name] = await scene.parameter(name, operation);
    return headers;
}

test('every example of the document is answered as the document says', async (t) => {
    const scene = await Scene.set(t);
    const { body: document } = await scene.desk.fetch('/api/v1/openapi.json');
    const validator = new Validator(document);
    let sent = 0;
    for (const { method, path, operation } of validator.operations()) {
        const examples = validator.requestExamples(operation);
        const wanted = examples.length ? examples : [{ name: 'no body', value: undefined }];
        for (const { name, type, value } of wanted)
            await t.test(`${operation.operationId}: ${name}`, async () => {
                const token = await scene.tokenFor(operation);
                const target = await targetOf(scene, path, operation);
                const headers = await headersOf(scene, operation, token);
                const options = { method, headers };
                if (value !== undefined && !type.startsWith('multipart/')) {
                    options.body = JSON.stringify(await scene.body(value, operation, target));
                    Object.assign(headers, { 'Content-Type': type }, scene.headers(operation, options.body));
                } else if (operation.requestBody?.content?.['multipart/form-data']) {
                    options.body = scene.form(operation);
                }
                const answer = await scene.desk.fetch(target, options);
                const said = `${method} ${target} ${options.body ?? ''} -> ${answer.status} ${answer.text.slice(0, 1000)}`;
                const [status, reason] = refused[operation.operationId] ?? [];
                if (status) assert.equal(answer.status, status, `${reason}? ${said}`);
                else assert.ok(answer.status >= 200 && answer.status < 300, said);
                assert.deepEqual(validator.faultsOf(operation, answer), [], said);
                sent += 1;
            });
    }
    assert.ok(sent >= 80, `${sent} examples`);
});

test('every operation has its examples', async (t) => {
    const scene = await Scene.set(t);
    const validator = new Validator((await scene.desk.fetch('/api/v1/openapi.json')).body);
    for (const { operation } of validator.operations()) {
        const content = validator.resolved(operation.requestBody)?.content ?? {};
        if (content['application/json']) assert.ok(validator.requestExamples(operation).length > 0, `${operation.operationId} has no example of its body`);
        for (const [status, reference] of Object.entries(operation.responses)) {
            const json = validator.resolved(reference).content?.['application/json'];
            if (json) assert.ok('example' in json || 'examples' in json, `${operation.operationId} has no example of ${status}`);
        }
    }
});

test('strangers and malformed bodies are refused as the document says', async (t) => {
    const scene = await Scene.set(t);
    const validator = new Validator((await scene.desk.fetch('/api/v1/openapi.json')).body);
    for (const { method, path, operation } of validator.operations()) {
        const target = path.replaceAll(/\{user_id\}/g, '999').replaceAll(/\{\w+\}/g, '550e8400-e29b-41d4-a716-446655440000');
        const json = { 'Content-Type': 'application/json' };
        if (operation.security?.length && operation.operationId !== 'getMetrics') {
            const stranger = await scene.desk.fetch(target, { method });
            assert.equal(stranger.status, 401, `${method} ${target} ${stranger.text}`);
            assert.deepEqual(validator.faultsOf(operation, stranger), [], `${method} ${target} ${stranger.text}`);
        }
        if (!operation.requestBody?.content?.['application/json'] || operation.operationId === 'receiveWhatsAppWebhook') continue;
        const headers = { ...json, ...(operation.security?.length ? { Authorization: `Bearer ${await scene.tokenFor(operation)}` } : {}) };
        // What is JSON but no object has failed validation, and is not malformed.
        const refused = operation.responses['422'] ? 422 : 400;
        for (const [body, type, status] of [['{"', 'application/json', 400], ['[]', 'application/json', refused], ['a=b', 'application/x-www-form-urlencoded', 415]]) {
            const answer = await scene.desk.fetch(target, { method, body, headers: { ...headers, 'Content-Type': type }, isDirect: body === '{"' });
            assert.equal(answer.status, status, `${method} ${target} ${body} ${answer.text}`);
            assert.deepEqual(validator.faultsOf(operation, answer), [], `${method} ${target} ${answer.text}`);
        }
    }
});
