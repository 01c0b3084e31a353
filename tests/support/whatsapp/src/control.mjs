// SPDX-License-Identifier: GPL-3.0-or-later
import http from 'node:http';
import { node, server as domain } from './nodes.mjs';

const maxBody = 16 * 1024 * 1024;

const required = (value, what) => {
    if (!value) throw new Error(`there is no such ${what}`);
    return value;
};

/** What tests may do with the stand-in, by method and path: README.md. */
export function makeRoutes(world, media) {
    const account = (phone) => required(world.accounts.get(phone), 'account');
    const customer = (phone) => required(world.customers.get(phone), 'customer');
    const connectionsOf = (phone) => [...world.connections].filter((one) => !phone || one.account?.number === phone);
    const deviceOf = (one, id) => required(id ? one.devices.get(id) : [...one.devices.values()].filter(({ isRemoved }) => !isRemoved).at(-1), 'device');

    const contentOf = ({ text, message, media: file, reply_to: reply }) => {
        if (message) return message;
        if (file) {
            const kind = file.kind ?? 'image';
            const fields = media.put(kind, Buffer.from(file.base64, 'base64'), world.mediaHost);
            return { [`${kind}Message`]: { ...fields, mimetype: file.mime, caption: file.caption, fileName: file.filename, seconds: file.seconds, ptt: file.voice } };
        }
        if (reply) return { extendedTextMessage: { text, contextInfo: { stanzaId: reply.id, participant: reply.participant, quotedMessage: { conversation: reply.text ?? '' } } } };
        return { conversation: text };
    };

    return {
        'GET /state': () => ({
            settings: world.settings,
            counts: world.counts,
            faults: world.faults,
            connections: connectionsOf().map((one) => ({ account: one.account?.number, device: one.device?.id, ready: one.isReady })),
            accounts: [...world.accounts.values()].map((one) => ({
                phone: one.number,
                lid: one.lid,
                devices: [...one.devices.values()].map(({ id, isRemoved, queue, keys }) => ({ id, removed: isRemoved, waiting: queue.length, one_time_keys: keys.oneTime.length })),
            })),
            customers: [...world.customers.values()].map(({ phone, lid, name, addressing, received }) => ({ phone, lid, name, addressing, received: received.length })),
        }),
        'GET /log': () => ({ log: world.log }),
        'POST /settings': (body) => {
            for (const name of Object.keys(body)) if (!(name in world.settings)) throw new Error(`there is no setting '${name}'`);
            Object.assign(world.settings, body);
            if ('freeze' in body) for (const one of world.connections) one.freeze(!!body.freeze);
            return { settings: world.settings };
        },

        'POST /scan': (body) => world.pairing.scan(body.qr, body),
        'GET /pair/waiting': () => ({ phones: world.pairing.waiting }),
        'POST /pair/type': (body) => world.pairing.type(body.phone, body.code, body),

        'POST /customer': (body) => {
            const { phone, lid, name, addressing } = world.customer(body);
            return { phone, lid, name, addressing };
        },
        'POST /customer/send': async (body) => {
            const from = world.customer({ phone: body.from });
            const ids = [];
            for (let count = 0; count < (body.count ?? 1); count += 1) {
                const content = body.count ? { conversation: `${body.text} ${count + 1}` } : contentOf(body);
                ids.push(await world.delivery.fromCustomer(from, account(body.to), content, { id: body.id, timestamp: body.timestamp }));
            }
            return { id: ids[0], ids };
        },
        'GET /customer/received': (body, query) => ({ received: customer(query.get('phone')).received.map((one) => withFile(one, media)) }),
        'GET /customer/receipts': (body, query) => ({ receipts: customer(query.get('phone')).receipts, presences: customer(query.get('phone')).presences }),
        'POST /customer/receipt': (body) => {
            const type = body.type === 'delivered' ? undefined : body.type;
            for (const ids of body.each ? body.ids.map((id) => [id]) : [body.ids]) world.delivery.receipt(customer(body.from), account(body.to), ids, type);
        },
        'POST /customer/typing': (body) => world.delivery.typing(world.customer({ phone: body.from }), account(body.to), body.state ?? 'composing'),
        'POST /customer/call': (body) => ({ id: world.delivery.call(world.customer({ phone: body.from }), account(body.to), body) }),
        'POST /customer/undecryptable': (body) => ({ id: world.delivery.undecryptable(world.customer({ phone: body.from }), account(body.to)) }),
        'POST /customer/forget': (body) => customer(body.phone).party.forget(),

        'POST /phone/send': async (body) => ({ id: await world.delivery.fromPhone(account(body.phone), world.customer({ phone: body.to }), contentOf(body)) }),
        'GET /phone/copies': (body, query) => ({ copies: account(query.get('phone')).copies }),

        'POST /server/drop': (body) => {
            for (const one of connectionsOf(body.phone)) one.cut();
        },
        'POST /server/fail': (body) => {
            for (const one of connectionsOf(body.phone)) one.fail(body.code);
        },
        'POST /server/garbage': (body) => {
            for (const one of connectionsOf(body.phone)) one.sendGarbage();
        },
        'POST /server/remove-device': (body) => world.remove(account(body.phone), deviceOf(account(body.phone), body.device)),
        'POST /server/presence': (body) => {
            const { jid } = customer(body.from);
            for (const one of connectionsOf(body.to)) one.send(node('presence', { from: jid, type: body.state === 'unavailable' ? 'unavailable' : undefined, last: body.last }));
        },
        'POST /server/group': (body) => {
            for (const one of connectionsOf(body.phone)) {
                one.send(node('notification', { from: body.jid, type: 'w:gp2', id: `g${Date.now()}`, participant: `${body.author ?? body.phone}@${domain}`, t: Math.floor(Date.now() / 1000) }, [node('subject', { subject: body.subject })]));
            }
        },
        'POST /group': ({ jid, subject, customers, accounts }) => {
            world.groups.set(jid, { jid, subject, customers: customers.map((phone) => world.customer({ phone })), accounts: accounts.map(account) });
        },
        'POST /group/send': async (body) => ({ id: await world.delivery.toGroup(customer(body.from), required(world.groups.get(body.group), 'group'), contentOf(body)) }),
        'POST /media/forget': () => media.forgetAll(),
        'POST /media/damage': () => media.damageAll(),
    };
}

/** Adds what is in the file that a message names. */
function withFile(one, media) {
    for (const [field, part] of Object.entries(one.message?.documentWithCaptionMessage?.message ?? one.message ?? {})) {
        const kind = field.replace(/Message$/, '');
        if (part?.directPath && part.mediaKey) return { ...one, file: media.open(kind, { mediaKey: Buffer.from(part.mediaKey, 'base64'), directPath: part.directPath }) };
    }
    return one;
}

/** The loopback HTTP server through which tests drive the stand-in. @returns {Promise<{url: string, server: http.Server}>} */
export function startControl(routes, port = 0) {
    const server = http.createServer(async (request, response) => {
        const url = new URL(request.url, 'http://127.0.0.1');
        const reply = (status, body) => {
            response.statusCode = status;
            response.setHeader('content-type', 'application/json');
            response.end(JSON.stringify(body));
        };
        const route = routes[`${request.method} ${url.pathname}`];
        if (!route) return reply(404, { error: 'there is no such thing to do' });
        try {
            const parts = [];
            let length = 0;
            for await (const part of request) {
                parts.push(part);
                length += part.length;
                if (length > maxBody) throw new Error('the body is too long');
            }
            const body = length > 0 ? JSON.parse(Buffer.concat(parts).toString('utf8')) : {};
            return reply(200, (await route(body, url.searchParams)) ?? {});
        } catch (error) {
            return reply(400, { error: error.message });
        }
    });
    return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve({ url: `http://127.0.0.1:${server.address().port}`, server })));
}
