// SPDX-License-Identifier: GPL-3.0-or-later
import { baileys } from './deps.mjs';

/** @typedef {{tag: string, attrs: Record<string, string>, content?: any}} Node */

export const { encodeBinaryNode, decodeBinaryNode, jidDecode } = baileys;
export const server = 's.whatsapp.net';

/** @param {string} tag @param {Record<string, any>} [attrs] @param {any} [content] @returns {Node} */
export function node(tag, attrs = {}, content = undefined) {
    const present = Object.entries(attrs).filter(([, value]) => value !== undefined);
    return { tag, attrs: Object.fromEntries(present.map(([name, value]) => [name, String(value)])), content };
}

/** @param {Node} parent @param {string} tag @returns {Node | undefined} */
export const child = (parent, tag) => (Array.isArray(parent?.content) ? parent.content.find((one) => one.tag === tag) : undefined);
/** @param {Node} parent @param {string} [tag] @returns {Node[]} */
export const children = (parent, tag) => (Array.isArray(parent?.content) ? parent.content.filter((one) => !tag || one.tag === tag) : []);
/** @param {Node | undefined} one @returns {Buffer} */
export const bytes = (one) => Buffer.from(one?.content ?? '');
/** @param {number} value @param {number} length */
export const bigEndian = (value, length) => {
    const buffer = Buffer.alloc(length);
    buffer.writeUIntBE(value, 0, length);
    return buffer;
};
export const seconds = () => Math.floor(Date.now() / 1000);
