// SPDX-License-Identifier: GPL-3.0-or-later
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

// As much DER as a certificate for 127.0.0.1 needs.
const der = (tag, ...parts) => {
    const body = Buffer.concat(parts);
    const { length } = body;
    const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
    return Buffer.concat([Buffer.from([tag, ...head]), body]);
};
const sequence = (...parts) => der(0x30, ...parts);
const oid = (hex) => der(0x06, Buffer.from(hex, 'hex'));
const time = (date) => der(0x17, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));
const ecdsaSha256 = sequence(oid('2a8648ce3d040302'));
const extension = (id, isCritical, value) => sequence(oid(id), ...(isCritical ? [der(0x01, Buffer.from([0xff]))] : []), der(0x04, value));

/** A certificate for 127.0.0.1 and localhost, made on the spot. @param {string} [commonName] @returns {{key: string, cert: string}} in PEM */
export function selfSigned(commonName = 'WhatsApp stand-in') {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const name = sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(commonName)))));
    const day = 86_400_000;
    const names = sequence(der(0x82, Buffer.from('localhost')), der(0x87, Buffer.from([127, 0, 0, 1])));
    const extensions = sequence(extension('551d13', true, sequence(der(0x01, Buffer.from([0xff])))), extension('551d11', false, names));
    const body = sequence(
        der(0xa0, der(0x02, Buffer.from([2]))),
        der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
        ecdsaSha256,
        name,
        sequence(time(new Date(Date.now() - day)), time(new Date(Date.now() + 365 * day))),
        name,
        publicKey.export({ type: 'spki', format: 'der' }),
        der(0xa3, extensions),
    );
    const certificate = sequence(body, ecdsaSha256, der(0x03, Buffer.from([0]), sign('sha256', body, privateKey)));
    const lines = certificate.toString('base64').match(/.{1,64}/g).join('\n');
    return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n` };
}
