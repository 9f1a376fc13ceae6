"use strict";

const { inflateRawSync } = require("node:zlib");
const { runAction } = require("../auth0/action-host.cjs");
const { refusal } = require("../auth0/management-api.cjs");
const { issueResponse, issueRefusal } = require("../auth0/identity-provider.cjs");
const nodeSaml = require("../flex/node-saml-provider.cjs");
const wsfed = require("../flex/wsfed-provider.cjs");

/**
 * One whole login: AuthnRequest, Action, signed response, two validations. It goes on as far as the real software goes, and answers
 * with what each piece said.
 */
async function login({ addon: addonText, action, event, tenant, flex, tamper, isForAnotherSession }) {
  const addon = JSON.parse(addonText);
  const uploadError = refusal(addon);
  if (uploadError !== null) {
    return { uploadError };
  }
  const provider = nodeSaml.createProvider(flex);
  const query = flex.isIdpInitiated ? {} : await nodeSaml.authnRequest(provider);
  const answer = { request: query.SAMLRequest ?? null, requestId: requestIdOf(query), action: await runAction(action, JSON.stringify(event)) };
  if (answer.action.error !== null) {
    return answer;
  }
  if (answer.action.denied !== null) {
    return { ...answer, refusal: await issueRefusal({ addon, action: answer.action, tenant, query }) };
  }
  try {
    answer.response = await issueResponse({ addon, action: answer.action, user: event.user, tenant, query });
  } catch (error) {
    return { ...answer, issueError: error.message };
  }
  for (const { find, replace } of tamper) {
    answer.response.xml = changed(answer.response.xml, find, replace);
  }
  const [validator, requestId] = isForAnotherSession ? [nodeSaml.createProvider(flex), "_another"] : [provider, answer.requestId];
  answer.nodeSaml = await nodeSaml.validate(validator, answer.response.xml);
  answer.wsfed = await wsfed.validate(flex, answer.response.xml, requestId);
  return answer;
}

function requestIdOf(query) {
  return query.SAMLRequest ? /\bID="([^"]+)"/.exec(inflateRawSync(Buffer.from(query.SAMLRequest, "base64")))[1] : null;
}

function changed(xml, find, replace) {
  if (!xml.includes(find)) {
    throw new Error(`nothing to change: the response does not hold ${find}`);
  }
  return xml.replaceAll(find, replace);
}

module.exports = { login };
