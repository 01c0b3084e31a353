// SPDX-License-Identifier: GPL-3.0-or-later
// The published document as a judge of answers.
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const root = 'https://guiche.invalid/openapi.json';

export class Validator {
    constructor(document) {
        this.document = document;
        this.ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
        addFormats(this.ajv);
        this.ajv.addSchema({ ...document, $id: root }, root);
    }

    /** @returns {{method: string, path: string, operation: object}[]} in the order of the document */
    operations() {
        return Object.entries(this.document.paths).flatMap(([path, methods]) =>
            Object.entries(methods)
                .filter(([method]) => method !== 'parameters')
                .map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
        );
    }

    /** Where `value` points to when it is a reference; else itself. */
    resolved(value) {
        if (!value?.$ref) return value;
        const steps = value.$ref.slice(2).split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
        return this.resolved(steps.reduce((at, step) => at[step], this.document));
    }

    /** What is wrong with an answer in the eyes of the document; empty when nothing is. */
    faultsOf(operation, { status, headers, text, body }) {
        const response = this.resolved(operation.responses[status]);
        if (!response) return [`status ${status} is not in the document`];
        const faults = [];
        for (const [name, header] of Object.entries(response.headers ?? {}))
            if (this.resolved(header).required && !headers.has(name)) faults.push(`the header ${name} is missing`);
        const full = headers.get('content-type') ?? '';
        const [type] = full.split(';');
        if (!response.content) return text ? [...faults, `status ${status} has a body`] : faults;
        const content = response.content[full] ?? response.content[type] ?? response.content['*/*'];
        if (!content) return [...faults, `status ${status} is not documented as ${type || 'empty'}`];
        if (!content.schema || !type.endsWith('json')) return faults;
        if (body === undefined) return [...faults, 'the body is not JSON'];
        const check = this.ajv.compile(absolute(content.schema));
        if (!check(body)) faults.push(...check.errors.map(({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`));
        return faults;
    }

    /** Examples of a request body: `[{name, type, value}]`. */
    requestExamples(operation) {
        const content = this.resolved(operation.requestBody)?.content ?? {};
        return Object.entries(content).flatMap(([type, { example, examples }]) => [
            ...(example === undefined ? [] : [{ name: 'example', type, value: example }]),
            ...Object.entries(examples ?? {}).map(([name, one]) => ({ name, type, value: this.resolved(one).value })),
        ]);
    }
}

/** The schema with its references leading to the whole document. */
function absolute(schema) {
    if (Array.isArray(schema)) return schema.map(absolute);
    if (schema === null || typeof schema !== 'object') return schema;
    return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, key === '$ref' ? root + value : absolute(value)]));
}
