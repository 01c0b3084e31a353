// SPDX-License-Identifier: GPL-3.0-or-later
// The customer: a real Chromium on the chat page.
import { join } from "node:path";

import { launch } from "./browser.mjs";

export class Customer {
  static async start(artifacts) {
    const browser = await launch();
    const context = await browser.newContext({ locale: "pt-BR", viewport: { width: 420, height: 760 } });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const problems = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    return new Customer(browser, page, problems, artifacts);
  }

  constructor(browser, page, problems, artifacts) {
    Object.assign(this, { browser, page, problems, artifacts });
  }

  async introduce(url, name, phone) {
    await this.page.goto(url);
    await this.page.fill("#name", name);
    await this.page.fill("#phone", phone);
    await this.page.click("#start");
    await this.page.waitForSelector("#text", { state: "visible" });
  }

  async write(text) {
    await this.page.fill("#text", text);
    await this.page.press("#text", "Enter");
    await this.sees(text);
  }

  async sees(text) {
    await this.page.locator("#items").getByText(text, { exact: true }).first().waitFor({ state: "visible" });
  }

  picture(name) {
    return this.page.screenshot({ path: join(this.artifacts, `browser-${name}.png`) });
  }

  async stop() {
    await this.browser.close();
  }
}
