// SPDX-License-Identifier: GPL-3.0-or-later
// The published document is valid OpenAPI 3.1 in the eyes of a second reader, and every reference in it leads
// somewhere.
import SwaggerParser from "@apidevtools/swagger-parser";

const [file] = process.argv.slice(2);
if (!file) {
  console.error("usage: document.mjs FILE");
  process.exit(2);
}
const api = await SwaggerParser.validate(file);
const operations = Object.values(api.paths).flatMap((path) => Object.keys(path));
console.log(`${api.info.title} ${api.info.version}: OpenAPI ${api.openapi}, ${operations.length} operations`);
if (!api.openapi.startsWith("3.1") || operations.length < 50) process.exit(1);
