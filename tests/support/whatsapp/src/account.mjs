// SPDX-License-Identifier: GPL-3.0-or-later
import { baileys } from './deps.mjs';
import { hmac, newKeyPair, sign, typed, verify } from './crypto.mjs';
import { SignalParty } from './signalparty.mjs';

const { proto } = baileys;
const accountPrefix = Buffer.from([6, 0]);
const devicePrefix = Buffer.from([6, 1]);

/**
 * A linked device: what the server knows of a bridge's session.
 * @typedef {object} Device
 * @property {number} id
 * @property {Buffer} noiseKey
 * @property {Buffer} identity
 * @property {any} keys its uploaded keys
 * @property {import('./nodes.mjs').Node[]} queue what waits for it, until it says it has it
 * @property {Buffer} details
 * @property {boolean} isRemoved
 */

/** An account with its phone, to which devices are linked. */
export class Account {
    /** The phone, device 0. */ phone = new SignalParty();
    /** @type {Map<number, Device>} */ devices = new Map();
    /** What the phone got as copies of what its devices sent. @type {any[]} */ copies = [];
    #nextDevice = 1;

    /** @param {{phone: string, lid: string, name: string}} who */
    constructor({ phone, lid, name }) {
        this.number = phone;
        this.lid = lid;
        this.name = name;
    }

    /**
     * Links a device: signs it as the phone does when it has scanned a code.
     * @param {{noiseKey: Buffer, identity: Buffer, registration: any, advSecret: Buffer, forged?: boolean}} from
     * @returns {{device: Device, signed: Buffer}}
     */
    link({ noiseKey, identity, registration, advSecret, forged = false }) {
        const id = this.#nextDevice++;
        const details = Buffer.from(
            proto.ADVDeviceIdentity.encode({ rawId: 1000 + id, timestamp: Math.floor(Date.now() / 1000), keyIndex: id, accountType: 0, deviceType: 0 }).finish(),
        );
        const signer = forged ? newKeyPair() : this.phone.identity;
        const account = proto.ADVSignedDeviceIdentity.encode({
            details,
            accountSignatureKey: this.phone.identity.public,
            accountSignature: sign(signer.private, Buffer.concat([accountPrefix, details, identity])),
        }).finish();
        const signed = proto.ADVSignedDeviceIdentityHMAC.encode({ details: account, hmac: hmac(account, advSecret) }).finish();
        /** @type {Device} */
        const device = { id, noiseKey, identity, details, queue: [], isRemoved: false, keys: { registrationId: registration.registrationId, identity, signed: registration.signed, oneTime: [] } };
        this.devices.set(id, device);
        return { device, signed: Buffer.from(signed) };
    }

    /**
     * Whether the device signed back what it must.
     * @param {Device} device
     * @param {Buffer} answer content of its `device-identity`
     */
    isSignedBack(device, answer) {
        const { deviceSignature } = proto.ADVSignedDeviceIdentity.decode(answer);
        const signed = Buffer.concat([devicePrefix, device.details, device.identity, this.phone.identity.public]);
        return verify(device.identity, signed, deviceSignature);
    }

    /** @param {Device} device the keys with which to begin a conversation with it */
    takeBundle(device) {
        const { keys } = device;
        return { registrationId: keys.registrationId, identity: keys.identity, signed: keys.signed, oneTime: keys.oneTime.shift() };
    }
}

/** Whether a device's key for new conversations is signed with its identity. */
export const isSignedKey = (identity, signed) => verify(identity, typed(signed.value), signed.signature);
