// SPDX-License-Identifier: GPL-3.0-or-later
// The agent: the real program in a display of its own, driven by real keys and looked at as pictures.
import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";

import { end, eventually, run, sleep } from "./support.mjs";

const WIDTH = 1440;
const HEIGHT = 900;

async function startDisplay() {
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", `${WIDTH}x${HEIGHT}x24`, "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  let number = "";
  server.stdio[3].on("data", (data) => (number += data));
  await eventually("the display", () => number.includes("\n"));
  return { server, display: `:${number.trim()}` };
}

export class Desktop {
  static async start(program, folder, port, artifacts) {
    const { server, display } = await startDisplay();
    for (const name of ["home", "run"]) mkdirSync(join(folder, name), { recursive: true, mode: 0o700 });
    const env = {
      PATH: process.env.PATH,
      DISPLAY: display,
      HOME: join(folder, "home"),
      XDG_RUNTIME_DIR: join(folder, "run"),
      LANG: "C.UTF-8",
      QT_QPA_PLATFORM: "xcb",
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => name.endsWith("SAN_OPTIONS"))),
    };
    const child = spawn(program, ["--data-dir", join(folder, "data"), "--listen", `main=127.0.0.1:${port}`], {
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const log = createWriteStream(join(artifacts, "desktop.log"));
    child.stdout.pipe(log);
    child.stderr.pipe(log);
    const desktop = new Desktop(server, child, env, artifacts);
    await desktop.findWindow();
    return desktop;
  }

  constructor(server, child, env, artifacts) {
    Object.assign(this, { server, child, env, artifacts, pictures: 0 });
  }

  async findWindow() {
    this.window = await eventually(
      "the window named Guichê",
      async () => {
        if (this.child.exitCode !== null) throw new Error(`the program ended with ${this.child.exitCode}`);
        const { output } = await run("xdotool", ["search", "--onlyvisible", "--name", "Guichê"], { env: this.env, accept: [0, 1] });
        return output.toString().trim().split("\n").filter(Boolean).at(-1);
      },
      { within: 30_000, every: 200 },
    );
    // There is no window manager: the window is made as large as the display, and given the keyboard.
    await this.xdotool("windowmove", this.window, "0", "0");
    await this.xdotool("windowsize", this.window, String(WIDTH), String(HEIGHT));
    await this.xdotool("windowfocus", this.window);
    await this.settle();
  }

  xdotool(...args) {
    return run("xdotool", args, { env: this.env });
  }

  key(...keys) {
    return this.xdotool("key", "--delay", "30", ...keys);
  }

  type(text) {
    return this.xdotool("type", "--delay", "15", text);
  }

  /** What the display shows: raw pixels, three bytes each. */
  async pixels() {
    const { output } = await run("import", ["-window", "root", "-depth", "8", "rgb:-"], { env: this.env });
    return output;
  }

  /** How many pixels differ. */
  static difference(a, b) {
    let count = 0;
    for (let i = 0; i < a.length; i += 3) {
      if (a[i] !== b[i] || a[i + 1] !== b[i + 1] || a[i + 2] !== b[i + 2]) ++count;
    }
    return count;
  }

  /** Waits until the window stands still (a blinking cursor and a ticking clock do not count). */
  async settle() {
    let before = await this.pixels();
    await eventually("the window to stand still", async () => {
      await sleep(150);
      const now = await this.pixels();
      const change = Desktop.difference(before, now);
      before = now;
      return change < 600;
    });
    return before;
  }

  /** Waits until the picture differs from `before` by more than a cursor. Milliseconds that it took. */
  async changedFrom(before, what, least = 1500) {
    const started = Date.now();
    await eventually(`${what} to be seen in the window`, async () => Desktop.difference(before, await this.pixels()) > least, {
      every: 20,
    });
    return Date.now() - started;
  }

  /** Keeps a picture of the window. */
  async picture(name) {
    const file = join(this.artifacts, `${String(++this.pictures).padStart(2, "0")}-${name}.png`);
    await run("import", ["-window", "root", file], { env: this.env });
  }

  async stop() {
    const code = await end(this.child);
    await end(this.server);
    return code;
  }
}
