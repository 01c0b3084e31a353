// SPDX-License-Identifier: GPL-3.0-or-later
import { chat, chatKind, person } from './people.mjs';

/** @param {any} contact of the library */
function contactOf(contact) {
    const found = person(contact.id, contact.lid ?? contact.phoneNumber);
    if (contact.phoneNumber) Object.assign(found, { ...person(contact.phoneNumber), ...found });
    const name = contact.name || contact.verifiedName || undefined;
    return { ...found, name, push_name: contact.notify || undefined };
}

/** @param {any} participant of the library: an address or a contact with rights */
function participantOf(participant) {
    if (typeof participant === 'string') return person(participant);
    return { ...contactOf(participant), admin: participant.admin ? true : undefined };
}

/** @param {any} group metadata of the library, perhaps in part */
export function groupOf(group) {
    return {
        jid: group.id,
        subject: group.subject,
        description: group.desc,
        owner: group.owner ? person(group.owner, group.ownerPn) : undefined,
        participants: group.participants?.map(participantOf),
    };
}

/**
 * Tells what is neither a message nor a status.
 * @param {import('./session.mjs').Session} session
 * @param {any} events of a socket of the library
 */
export function passOn(session, events) {
    const on = (name, handler) => events.on(name, session.guarded(handler));
    const isWanted = (jid) => chatKind(jid) === 'person' || (chatKind(jid) === 'group' && session.settings.groups);

    const contacts = (changed) => {
        const told = changed.filter(({ id }) => chatKind(id) === 'person').map(contactOf).filter((one) => (one.phone || one.lid) && (one.name || one.push_name || (one.phone && one.lid)));
        if (told.length > 0) session.tell({ event: 'contacts', contacts: told });
    };
    on('contacts.upsert', contacts);
    on('contacts.update', contacts);
    on('lid-mapping.update', ({ lid, pn }) => {
        session.tell({ event: 'contacts', contacts: [person(pn, lid)] });
    });

    const chats = (action) => (changed) => {
        const told = changed.map((one) => (typeof one === 'string' ? { id: one } : one)).filter(({ id }) => isWanted(id));
        const plain = told.map(({ id, name, unreadCount, archived, pinned, muteEndTime }) => ({
            chat: chat(id),
            name: name ?? undefined,
            unread: unreadCount ?? undefined,
            archived: archived ?? undefined,
            pinned: pinned ? true : undefined,
            muted_until: muteEndTime ? Number(muteEndTime) : undefined,
        }));
        if (plain.length > 0) session.note({ event: 'chats', action, chats: plain });
    };
    on('chats.upsert', chats('upsert'));
    on('chats.update', chats('update'));
    on('chats.delete', chats('delete'));

    const groups = (action) => (changed) => {
        if (session.settings.groups && changed.length > 0) session.note({ event: 'groups', action, groups: changed.map(groupOf) });
    };
    on('groups.upsert', groups('upsert'));
    on('groups.update', groups('update'));
    on('group-participants.update', ({ id, author, authorPn, action, participants }) => {
        if (!session.settings.groups) return;
        session.note({ event: 'participants', group: id, author: person(author, authorPn), action, participants: participants.map(participantOf) });
    });

    on('presence.update', ({ id, presences }) => {
        if (!isWanted(id)) return;
        for (const [who, { lastKnownPresence, lastSeen }] of Object.entries(presences)) {
            session.note({ event: 'presence', chat: chat(id), author: person(who), state: lastKnownPresence, last_seen: lastSeen ? lastSeen * 1000 : undefined });
        }
    });

    on('call', (calls) => {
        for (const { id, chatId, from, callerPn, status, isVideo, isGroup, date } of calls) {
            session.note({
                event: 'call',
                call_id: id,
                chat: chat(chatId, callerPn),
                author: person(from, callerPn),
                status,
                video: !!isVideo,
                group: !!isGroup,
                timestamp: date?.getTime(),
            });
        }
    });
}
