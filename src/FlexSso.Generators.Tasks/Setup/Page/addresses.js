// Which rule tells of a wrong audience or a wrong address: the mistakes that are known look different.
const LEGACY_ADDRESS = /^https:\/\/iam\.twilio\.com\//;

function audienceRule(found, { enhanced }) {
  if (found === undefined) {
    return "FLEXSSO0201";
  }
  if (enhanced ? LEGACY_ADDRESS.test(found) : found.startsWith("urn:flex:")) {
    return "FLEXSSO0206";
  }
  if (/^urn:flex:JQ[0-9a-f]{32}$/.test(found)) {
    return "FLEXSSO0204";
  }
  if (/^urn:flex:JQ(x+|\W.*)$/i.test(found)) {
    return "FLEXSSO0203";
  }
  return /^urn:flex:FO[0-9a-f]{32}$/i.test(found) ? "FLEXSSO0208" : "FLEXSSO0202";
}

function acsRule(found, { acsUrl, enhanced }) {
  const plain = (url, pattern) => url?.replace(pattern, "");
  if (enhanced ? LEGACY_ADDRESS.test(found) : found?.includes("/login/callback?connection=JQ")) {
    return "FLEXSSO0206";
  }
  for (const [pattern, rule] of [
    [/JQ[0-9a-f]{32}/, "FLEXSSO0204"],
    [/(?<=^https:\/\/login\.flex\.)[a-z0-9]+(?=\.twilio\.com\/)/, "FLEXSSO0209"],
  ]) {
    if (pattern.test(found ?? "") && plain(found, pattern) === plain(acsUrl, pattern)) {
      return rule;
    }
  }
  return "FLEXSSO0205";
}
