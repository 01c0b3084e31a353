// SPDX-License-Identifier: GPL-3.0-or-later
// What every part of the end-to-end test uses.
import { spawn } from "node:child_process";
import { createServer } from "node:net";

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again and again until `probe` answers something true, and answers that. */
export async function eventually(what, probe, { within = 20_000, every = 50 } = {}) {
  const end = Date.now() + within;
  let lastError;
  for (;;) {
    try {
      const answer = await probe();
      if (answer) return answer;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    if (Date.now() > end) throw new Error(`${what}: not within ${within / 1000} s${lastError ? ` (${lastError.message})` : ""}`);
    await sleep(every);
  }
}

/** Runs a program to its end; its standard output as a Buffer. */
export function run(program, args, { env = process.env, accept = [0] } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    const output = [];
    const errors = [];
    child.stdout.on("data", (data) => output.push(data));
    child.stderr.on("data", (data) => errors.push(data));
    child.on("error", reject);
    child.on("close", (code) => {
      if (accept.includes(code)) resolve({ code, output: Buffer.concat(output), errors: Buffer.concat(errors).toString() });
      else reject(new Error(`${program} ${args.join(" ")} ended with ${code}: ${Buffer.concat(errors)}`));
    });
  });
}

/** A port that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Ends a child process: kindly, then not. Its exit code, or null when it had to be killed. */
export async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = new Promise((resolve) => child.once("exit", (code) => resolve(code)));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), 15_000);
  const code = await ended;
  clearTimeout(timer);
  return code;
}

export function expect(condition, text) {
  if (!condition) throw new Error(text);
}
