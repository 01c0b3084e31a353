// SPDX-License-Identifier: GPL-3.0-or-later
import { answerGroup } from './groups.mjs';
import { bigEndian, bytes, child, children, node, server } from './nodes.mjs';

/** A key as it stands in nodes. */
const keyNode = (tag, { id, value, signature }) =>
    node(tag, {}, [node('id', {}, bigEndian(id, 3)), node('value', {}, value), ...(signature ? [node('signature', {}, signature)] : [])]);
const keyIn = (one) => ({ id: bytes(child(one, 'id')).readUIntBE(0, 3), value: bytes(child(one, 'value')), signature: child(one, 'signature') ? bytes(child(one, 'signature')) : undefined });

/** One-time keys: how many are there, new ones, are they right. */
function encrypt(world, connection, query) {
    const { device } = connection;
    const { keys } = device;
    if (child(query, 'count')) return connection.answer(query, [node('count', { value: world.settings.fewKeys ? keys.oneTime.length || 1 : keys.oneTime.length })]);
    if (child(query, 'digest')) return connection.answer(query, keys.oneTime.length > 0 ? [node('digest', {}, [])] : []);
    if (child(query, 'rotate')) {
        keys.signed = keyIn(child(child(query, 'rotate'), 'skey'));
        return connection.answer(query);
    }
    const wanted = child(query, 'key');
    if (wanted) return connection.answer(query, [node('list', {}, children(wanted, 'user').map(({ attrs }) => bundleOf(world, attrs.jid)))]);
    world.counts.uploads += 1;
    keys.registrationId = bytes(child(query, 'registration')).readUInt32BE(0);
    keys.signed = keyIn(child(query, 'skey'));
    keys.oneTime.push(...children(child(query, 'list'), 'key').map(keyIn));
    return connection.answer(query);
}

/** The keys with which to begin a conversation. */
function bundleOf(world, jid) {
    const { account, customer } = world.whoIs(jid);
    const id = Number(jid.split('@')[0].split(':')[1] ?? 0);
    let bundle;
    if (customer && id === 0) bundle = customer.party.bundle({ forged: world.settings.forgeCustomerKeys });
    else if (account && id === 0) bundle = account.phone.bundle();
    else if (account?.devices.get(id) && !account.devices.get(id).isRemoved) bundle = account.takeBundle(account.devices.get(id));
    if (!bundle) return node('user', { jid }, [node('error', { code: 404, text: 'item-not-found' })]);
    return node('user', { jid }, [
        node('registration', {}, bigEndian(bundle.registrationId, 4)),
        node('type', {}, Buffer.from([5])),
        node('identity', {}, bundle.identity),
        keyNode('skey', bundle.signed),
        ...(bundle.oneTime ? [keyNode('key', bundle.oneTime)] : []),
    ]);
}

/** Who has which devices, addresses and accounts. */
function usync(world, connection, query) {
    const asked = child(query, 'usync');
    const protocols = children(child(asked, 'query')).map(({ tag }) => tag);
    const users = children(child(asked, 'list'), 'user').map((user) => {
        const phone = child(user, 'contact') ? bytes(child(user, 'contact')).toString().replace(/\D/g, '') : '';
        const { jid, found } = phone ? byPhone(world, phone) : { jid: user.attrs.jid, found: world.whoIs(user.attrs.jid) };
        const known = found.account ?? found.customer;
        const content = [];
        for (const protocol of protocols) {
            if (protocol === 'contact') content.push(node('contact', { type: known ? 'in' : 'out' }));
            if (protocol === 'lid' && known) content.push(node('lid', { val: `${known.lid}@lid` }));
            if (protocol === 'devices') {
                const ids = found.account ? [0, ...[...found.account.devices.values()].filter(({ isRemoved }) => !isRemoved).map(({ id }) => id)] : known ? [0] : [];
                content.push(node('devices', {}, [node('device-list', {}, ids.map((id) => node('device', { id, 'key-index': id === 0 ? undefined : id })))]));
            }
        }
        return node('user', { jid: jid ?? user.attrs.jid }, content);
    });
    return connection.answer(query, [node('usync', {}, [node('result', {}, []), node('list', {}, users)])]);
}

/** A Brazilian mobile number is found with and without its ninth digit. */
function byPhone(world, phone) {
    const forms = [phone];
    if (/^55\d{2}9\d{8}$/.test(phone)) forms.push(phone.slice(0, 4) + phone.slice(5));
    if (/^55\d{2}[6-9]\d{7}$/.test(phone)) forms.push(`${phone.slice(0, 4)}9${phone.slice(4)}`);
    for (const form of forms) {
        const found = world.whoIs(`${form}@${server}`);
        if (found.account || found.customer) return { jid: `${form}@${server}`, found };
    }
    return { jid: `${phone}@${server}`, found: {} };
}

/** @type {Record<string, (world: any, connection: any, query: any) => any>} by namespace */
const namespaces = {
    encrypt,
    usync,
    'w:p': (world, connection, query) => {
        world.counts.pings += 1;
        connection.answer(query);
    },
    passive: (world, connection, query) => {
        connection.answer(query);
        connection.send(node('ib', { from: server }, [node('offline_preview', { count: connection.device.queue.length, message: connection.device.queue.length })]));
    },
    privacy: (world, connection, query) => {
        if (query.attrs.type === 'set') return connection.answer(query);
        return connection.answer(query, [node('privacy', {}, [node('category', { name: 'readreceipts', value: 'all' }), node('category', { name: 'last', value: 'all' })])]);
    },
    'w:g2': (world, connection, query) => answerGroup(world.groups.get(query.attrs.to), connection, query),
    blocklist: (world, connection, query) => connection.answer(query, [node('list', {}, [])]),
    abt: (world, connection, query) => connection.answer(query, [node('props', { protocol: 1, hash: 'props' }, [])]),
    'w:m': (world, connection, query) =>
        connection.answer(query, [node('media_conn', { auth: 'standin', ttl: 300, max_buckets: 12 }, [node('host', { hostname: world.mediaHost, maxContentLengthBytes: 104857600 })])]),
    md: (world, connection, query) => {
        const link = child(query, 'link_code_companion_reg');
        if (link) return world.pairing.companion(connection, query, link);
        if (child(query, 'remove-companion-device')) {
            connection.answer(query);
            connection.device.isRemoved = true;
            return connection.close();
        }
        return connection.answer(query);
    },
};

/** Answers a question of a client; what it does not know it grants without content. */
export function answerQuery(world, connection, query) {
    if (query.attrs.type === 'result' || query.attrs.type === 'error') return undefined;
    const answer = namespaces[query.attrs.xmlns];
    return answer ? answer(world, connection, query) : connection.answer(query);
}
