// SPDX-License-Identifier: GPL-3.0-or-later
import { baileys } from './library.mjs';
import { contextOf, describe, plainNumber } from './content.mjs';
import { chat, chatKind, isMe, person } from './people.mjs';

const { normalizeMessageContent, proto } = baileys;
const { Type } = proto.Message.ProtocolMessage;

/**
 * Whose session it is, and what is known of who is who.
 * @typedef {object} Frame
 * @property {{id?: string, lid?: string, name?: string} | undefined} me
 * @property {boolean} [offline] the message waited at the server
 */

/**
 * The message that an edit, a deletion or a reaction is about. Its key is written from its sender's point of view.
 * @param {any} key
 * @param {any} of the message that holds the key
 * @param {Frame} frame
 */
function target(key, of, frame) {
    let fromMe = !!key?.fromMe;
    if (!of.key.fromMe) {
        const isGroup = chatKind(of.key.remoteJid) === 'group';
        fromMe = fromMe ? false : isGroup ? isMe(key?.participant, frame.me) : true;
    }
    const author = person(key?.participant);
    return { id: key?.id ?? '', from_me: fromMe, ...(Object.keys(author).length > 0 ? { author } : {}) };
}

/** @param {any} context @param {Frame} frame */
function quote(context, frame) {
    if (!context?.stanzaId) return undefined;
    const content = normalizeMessageContent(context.quotedMessage);
    const text = content ? describe(content).text : undefined;
    return { id: context.stanzaId, from_me: isMe(context.participant, frame.me), author: person(context.participant), text: text?.slice(0, 1000) };
}

/** @param {any} content @param {any} message @param {Frame} frame */
function body(content, message, frame) {
    const control = content.protocolMessage;
    if (control) {
        if (control.type === Type.REVOKE) return { type: 'delete', target: target(control.key, message, frame) };
        if (control.type === Type.MESSAGE_EDIT) {
            const edited = normalizeMessageContent(control.editedMessage);
            return { type: 'edit', target: target(control.key, message, frame), text: (edited && describe(edited).text) ?? '' };
        }
        return undefined;
    }
    const reaction = content.reactionMessage;
    if (reaction) return { type: 'reaction', target: target(reaction.key, message, frame), emoji: reaction.text ?? '' };
    const held = { ...content };
    for (const field of ['messageContextInfo', 'senderKeyDistributionMessage', 'fastRatchetKeySenderKeyDistributionMessage']) delete held[field];
    if (!Object.values(held).some((part) => part !== null && part !== undefined && part !== '')) return undefined;
    return describe(Object.fromEntries(Object.entries(held).filter(([, part]) => part !== null && part !== undefined)));
}

/** A message that has no content (yet). @param {any} message */
function withoutContent(message) {
    const { StubType } = proto.WebMessageInfo;
    switch (message.messageStubType) {
        case StubType.CIPHERTEXT:
            return { type: 'undecryptable', detail: 'The message could not be decrypted yet.' };
        case StubType.CALL_MISSED_VOICE:
        case StubType.CALL_MISSED_VIDEO:
        case StubType.CALL_MISSED_GROUP_VOICE:
        case StubType.CALL_MISSED_GROUP_VIDEO: {
            const { messageStubType: kind } = message;
            return {
                type: 'call',
                call: {
                    video: kind === StubType.CALL_MISSED_VIDEO || kind === StubType.CALL_MISSED_GROUP_VIDEO,
                    group: kind === StubType.CALL_MISSED_GROUP_VOICE || kind === StubType.CALL_MISSED_GROUP_VIDEO,
                },
            };
        }
        default:
            return undefined;
    }
}

/**
 * A message as the desk wants it.
 * @param {any} message WebMessageInfo of the library; `key.remoteJidAlt`, `key.participantAlt` where known
 * @param {Frame} frame
 * @returns {object | undefined} nothing if it is not a message to be told (keys, history notices …)
 */
export function normalise(message, frame) {
    const { key } = message;
    if (!key?.id || !key.remoteJid || message.category === 'peer') return undefined;
    const wrapped = message.message;
    const content = normalizeMessageContent(wrapped);
    const what = content ? body(content, message, frame) : withoutContent(message);
    if (!what) return undefined;

    const place = chat(key.remoteJid, key.remoteJidAlt);
    const isPerson = place.kind === 'person';
    const author = key.fromMe ? person(frame.me?.id, frame.me?.lid) : isPerson ? person(key.remoteJid, key.remoteJidAlt) : person(key.participant, key.participantAlt);
    const name = message.verifiedBizName || message.pushName;
    if (name && !key.fromMe) author.name = name;
    const context = content ? contextOf(content) : undefined;
    return {
        id: key.id,
        chat: place,
        author,
        from_me: !!key.fromMe,
        timestamp: (plainNumber(message.messageTimestamp) ?? 0) * 1000,
        offline: !!frame.offline,
        ...what,
        reply_to: quote(context, frame),
        forwarded: context?.isForwarded || undefined,
        expires_in: context?.expiration || undefined,
        view_once: !!(wrapped?.viewOnceMessage || wrapped?.viewOnceMessageV2 || wrapped?.viewOnceMessageV2Extension) || undefined,
    };
}
