// SPDX-License-Identifier: GPL-3.0-or-later
"use strict";

// Everything comes from the desk itself: the page works without the internet, and asks nobody outside to
// check the document (validatorUrl).
window.ui = SwaggerUIBundle({
  url: "/api/v1/openapi.json",
  dom_id: "#swagger-ui",
  deepLinking: true,
  docExpansion: "list",
  persistAuthorization: false,
  validatorUrl: null,
  presets: [SwaggerUIBundle.presets.apis],
  layout: "BaseLayout",
});
