"use strict";

const { promisify } = require("node:util");
const samlp = require("samlp");
const { withDefaults } = require("./addon-defaults.cjs");
const { profileMapper } = require("./profile-mapper.cjs");

const parseRequest = promisify(samlp.parseRequest);

/**
 * Auth0's own open-source IdP, configured by the addon. What is not the addon's comes from the tenant: issuer, key pair and the
 * allowed callback URLs of the application.
 * @returns the response, and the URL that the browser would post it to.
 */
async function issueResponse({ addon, action, user, tenant, query }) {
  const settings = withDefaults({ ...addon, ...action.overrides }, tenant.keepsDefaultMappings);
  const httpRequest = { method: "GET", query };
  const authnRequest = await parseRequest(httpRequest, {});
  // "If not set, the AssertionConsumerServiceURL of the SAMLRequest or the callback URL": the first of the application.
  const acsUrl = authnRequest?.assertionConsumerServiceURL ?? tenant.callbacks[0];
  return new Promise((resolve, reject) => {
    const middleware = samlp.auth({
      recipient: acsUrl,
      destination: acsUrl,
      issuer: tenant.issuer,
      cert: tenant.certificate,
      key: tenant.privateKey,
      ...settings,
      // Auth0 signs the response instead of the assertion, not both.
      signAssertion: !settings.signResponse,
      profileMapper: profileMapper(user, action.attributes),
      getUserFromRequest: () => user,
      getPostURL: (audience, request, incoming, callback) => callback(null, acsUrl),
      responseHandler: (response) => resolve({ xml: response.toString(), postedTo: acsUrl }),
    });
    const refuse = (status, error) => reject(error instanceof Error ? error : new Error(`samlp answers ${status}`));
    middleware(httpRequest, { send: refuse }, reject);
  });
}

module.exports = { issueResponse };
