// SPDX-License-Identifier: GPL-3.0-or-later
// A stand-in of Meta's Graph API: one number with one approved template, and messages that are accepted.
import { createServer } from 'node:http';

export const cloud = {
    phoneNumberId: '106540352242922',
    accessToken: 'EAAG',
    appSecret: 'app-secret',
    verifyToken: 'meu-token',
    businessAccountId: '102290129340398',
};

const template = {
    name: 'boas_vindas',
    language: 'pt_BR',
    status: 'APPROVED',
    category: 'MARKETING',
    id: '594425479261596',
    components: [{ type: 'BODY', text: 'Olá {{1}}, boas-vindas!', example: { body_text: [['João']] } }],
};

function answerTo(url, body) {
    if (url.includes('/message_templates')) return { data: [template] };
    if (url.includes('fields=display_phone_number')) return { display_phone_number: '+55 11 90000-0002', verified_name: 'Provedor' };
    if (!url.endsWith('/messages')) return {};
    if (body.status) return { success: true };
    return { messaging_product: 'whatsapp', contacts: [{ input: body.to, wa_id: body.to }], messages: [{ id: `wamid.${Date.now()}` }] };
}

/** @returns {Promise<{url: string, sent: object[]}>} what it was asked to send, in order */
export async function startGraph(test) {
    const sent = [];
    const server = createServer((request, answer) => {
        let text = '';
        request.on('data', (data) => (text += data));
        request.on('end', () => {
            const body = text ? JSON.parse(text) : {};
            if (request.url.endsWith('/messages') && !body.status) sent.push(body);
            answer.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answerTo(request.url, body)));
        });
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    test.after(() => {
        server.closeAllConnections();
        server.close();
    });
    return { url: `http://127.0.0.1:${server.address().port}`, sent };
}
