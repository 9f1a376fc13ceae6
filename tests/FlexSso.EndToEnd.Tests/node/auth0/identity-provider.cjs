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
  const { httpRequest, acsUrl, settings } = await settingsOf({ addon, action, tenant, query });
  return new Promise((resolve, reject) => {
    const middleware = samlp.auth({
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

/**
 * What Auth0 posts to the service provider instead when an Action denies access: a response of the status Responder, without an assertion and
 * with the reason.
 * @returns as issueResponse does
 */
async function issueRefusal({ addon, action, tenant, query }) {
  const { httpRequest, authnRequest, acsUrl, settings } = await settingsOf({ addon, action, tenant, query });
  return new Promise((resolve, reject) => {
    const middleware = samlp.sendError({
      ...settings,
      inResponseTo: authnRequest?.id,
      error: { description: action.denied },
      getPostURL: (request, callback) => callback(null, acsUrl),
    });
    // It answers with the form that a browser posts.
    const send = (form) => resolve({ xml: Buffer.from(/name="SAMLResponse"\s+value="([^"]+)"/.exec(form)[1], "base64").toString(), postedTo: acsUrl });
    middleware(httpRequest, { set() {}, send }, reject);
  });
}

async function settingsOf({ addon, action, tenant, query }) {
  const httpRequest = { method: "GET", query };
  const authnRequest = await parseRequest(httpRequest, {});
  // "If not set, the AssertionConsumerServiceURL of the SAMLRequest or the callback URL": the first of the application.
  const acsUrl = authnRequest?.assertionConsumerServiceURL ?? tenant.callbacks[0];
  const settings = {
    recipient: acsUrl,
    destination: acsUrl,
    issuer: tenant.issuer,
    cert: tenant.certificate,
    key: tenant.privateKey,
    ...withDefaults({ ...addon, ...action.overrides }, tenant.keepsDefaultMappings),
  };
  return { httpRequest, authnRequest, acsUrl, settings };
}

module.exports = { issueResponse, issueRefusal };
