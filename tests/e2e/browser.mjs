// SPDX-License-Identifier: GPL-3.0-or-later
// A real Chromium, as the people in front of the desk have it.
import { existsSync } from "node:fs";

import { chromium } from "playwright-core";

const places = [process.env.GUICHE_CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"];

export function launch() {
  const executablePath = places.find((place) => place && existsSync(place));
  if (!executablePath) throw new Error("Chromium is missing: apt-get install chromium");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
