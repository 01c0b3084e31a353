// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads deliveries, one JSON object a line: {"secret", "headers", "body"}. Writes a line for each: `ok`, or why an
// integration would refuse it.
import { createHmac, timingSafeEqual } from "node:crypto";
import { createInterface } from "node:readline";
import { Webhook } from "standardwebhooks";

// Meta's form: over the raw body, keyed with the secret as it stands.
function checkHub(secret, headers, body) {
    const expected = Buffer.from("sha256=" + createHmac("sha256", secret).update(body).digest("hex"));
    const given = Buffer.from(headers["x-hub-signature-256"] ?? "");
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
        throw new Error("X-Hub-Signature-256 does not fit");
    }
}

for await (const line of createInterface({ input: process.stdin })) {
    const { secret, headers, body } = JSON.parse(line);
    try {
        const envelope = new Webhook(secret).verify(body, headers);
        checkHub(secret, headers, body);
        if (envelope.id !== headers["webhook-id"]) {
            throw new Error("the envelope has another id");
        }
        console.log("ok");
    } catch (error) {
        console.log(error.message);
    }
}
