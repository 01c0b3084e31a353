// SPDX-License-Identifier: GPL-3.0-or-later

/** A refusal that the desk is told of: a code of PROTOCOL.md and a sentence without secrets. */
export class Refusal extends Error {
    /**
     * @param {string} code
     * @param {string} message
     * @param {object} [more] further fields of the answer's `error`
     */
    constructor(code, message, more) {
        super(message);
        this.code = code;
        this.more = more;
    }
}

/**
 * A string field of a request.
 * @param {object} from
 * @param {string} name
 * @param {{max?: number, pattern?: RegExp, optional?: boolean}} [rules]
 * @returns {string | undefined}
 */
export function text(from, name, { max = 65536, pattern, optional = false } = {}) {
    const value = from?.[name];
    if (value === undefined || value === null) {
        if (optional) return undefined;
        throw new Refusal('bad_request', `'${name}' is missing`);
    }
    if (typeof value !== 'string' || value.length > max || (pattern && !pattern.test(value))) {
        throw new Refusal('bad_request', `'${name}' is not usable`);
    }
    return value;
}

/**
 * A number field of a request.
 * @param {object} from
 * @param {string} name
 * @param {{min?: number, max?: number, optional?: boolean}} [rules]
 * @returns {number | undefined}
 */
export function number(from, name, { min = -Infinity, max = Infinity, optional = false } = {}) {
    const value = from?.[name];
    if ((value === undefined || value === null) && optional) return undefined;
    if (typeof value !== 'number' || !Number.isFinite(value) || value < min || value > max) {
        throw new Refusal('bad_request', `'${name}' is not usable`);
    }
    return value;
}

/**
 * A list field of a request.
 * @param {object} from
 * @param {string} name
 * @param {number} max
 * @returns {any[]}
 */
export function list(from, name, max) {
    const value = from?.[name];
    if (!Array.isArray(value) || value.length === 0 || value.length > max) {
        throw new Refusal('bad_request', `'${name}' is not a list of 1 to ${max}`);
    }
    return value;
}
