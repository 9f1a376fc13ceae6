// The post-login API (v3) of Auth0 Actions, written by hand from Auth0's reference ("Actions Triggers: post-login, Event Object" and
// "API Object"), because the official typings are not to be had from every registry. The generated Action imports its types by the
// official name, so it checks against either. Stricter than the official ones where a profile can surprise: metadata is unknown, not any.
declare module "@auth0/actions/post-login/v3" {
  export interface Metadata {
    readonly [field: string]: unknown;
  }

  export interface User {
    readonly user_id: string;
    readonly email?: string;
    readonly email_verified: boolean;
    readonly name?: string;
    readonly nickname?: string;
    readonly given_name?: string;
    readonly family_name?: string;
    readonly picture?: string;
    readonly username?: string;
    readonly phone_number?: string;
    readonly phone_verified?: boolean;
    readonly app_metadata: Metadata & { readonly flex?: Metadata & { readonly roles?: unknown } };
    readonly user_metadata: Metadata;
    readonly identities: ReadonlyArray<{ readonly provider?: string; readonly connection?: string; readonly user_id?: string; readonly isSocial?: boolean }>;
    readonly created_at: string;
    readonly updated_at: string;
    readonly last_password_reset?: string;
    readonly multifactor?: readonly string[];
    readonly enrolledFactors?: ReadonlyArray<{ readonly type: string; readonly method?: string }>;
  }

  export interface Event {
    readonly user: User;
    readonly client: { readonly client_id: string; readonly name: string; readonly metadata: { readonly [key: string]: string } };
    readonly connection: { readonly id: string; readonly name: string; readonly strategy: string; readonly metadata?: { readonly [key: string]: string } };
    readonly organization?: { readonly id: string; readonly name: string; readonly display_name: string; readonly metadata: { readonly [key: string]: string } };
    readonly authorization?: { readonly roles: readonly string[] };
    readonly transaction?: {
      readonly protocol?: 
        | "oidc-basic-profile"
        | "oidc-ciba"
        | "oidc-ciba-web-link"
        | "oidc-implicit-profile"
        | "oidc-hybrid-profile"
        | "oauth2-device-code"
        | "oauth2-resource-owner"
        | "oauth2-resource-owner-jwt-bearer"
        | "oauth2-password"
        | "oauth2-webauthn"
        | "oauth2-access-token"
        | "oauth2-refresh-token"
        | "oauth2-token-exchange"
        | "samlp"
        | "wsfed"
        | "wstrust-usernamemixed";
      readonly redirect_uri?: string;
      readonly requested_scopes?: readonly string[];
      readonly locale?: string;
      readonly metadata: { readonly [key: string]: unknown };
    };
    readonly request: { readonly ip: string; readonly hostname?: string; readonly method: string; readonly query: { readonly [key: string]: string }; readonly body: { readonly [key: string]: unknown }; readonly user_agent?: string; readonly language?: string };
    readonly tenant: { readonly id: string };
    readonly stats: { readonly logins_count: number };
    readonly secrets: { readonly [key: string]: string };
    readonly custom_domain?: { readonly domain: string };
    readonly session?: { readonly id?: string; readonly created_at?: string };
  }

  /** null removes the attribute; undefined is no value, and the run-time refuses objects, nested arrays and arrays with null. */
  export type SamlAttributeValue = string | number | boolean | null | ReadonlyArray<string | number | boolean>;

  export interface SamlResponse {
    setAttribute(attribute: string, value: SamlAttributeValue): void;
    setAudience(audience: string): void;
    setRecipient(recipient: string): void;
    setDestination(destination: string): void;
    setIssuer(issuer: string): void;
    setRelayState(relayState: string): void;
    setCreateUpnClaim(createUpnClaim: boolean): void;
    setPassthroughClaimsWithNoMapping(passthrough: boolean): void;
    setMapUnknownClaimsAsIs(mapAsIs: boolean): void;
    setMapIdentities(mapIdentities: boolean): void;
    setSignatureAlgorithm(algorithm: "rsa-sha256" | "rsa-sha1"): void;
    setDigestAlgorithm(algorithm: "sha256" | "sha1"): void;
    setLifetimeInSeconds(lifetime: number): void;
    setSignResponse(signResponse: boolean): void;
    setNameIdentifierFormat(format: string): void;
    setNameIdentifierProbes(probes: string[]): void;
    setAuthnContextClassRef(classRef: string): void;
    setSigningCert(certificate: string): void;
    setIncludeAttributeNameFormat(include: boolean): void;
    setTypedAttributes(typed: boolean): void;
    setEncryptionCert(certificate: string): void;
    setEncryptionPublicKey(key: string): void;
    setEncryptionAlgorithm(algorithm: "aes256-gcm" | "aes256-cbc"): void;
    setCert(certificate: string): void;
    setKey(key: string): void;
  }

  export interface PostLoginAPI {
    readonly samlResponse: SamlResponse;
    readonly access: { deny(reason: string): PostLoginAPI };
    readonly idToken: { setCustomClaim(name: string, value: unknown): PostLoginAPI };
    readonly accessToken: {
      setCustomClaim(name: string, value: unknown): PostLoginAPI;
      addScope(scope: string): PostLoginAPI;
      removeScope(scope: string): PostLoginAPI;
    };
    readonly user: { setAppMetadata(name: string, value: unknown): PostLoginAPI; setUserMetadata(name: string, value: unknown): PostLoginAPI };
    readonly multifactor: { enable(provider: string, options?: { readonly allowRememberBrowser?: boolean }): PostLoginAPI };
    readonly authentication: {
      challengeWith(factor: { readonly type: string }, options?: object): void;
      challengeWithAny(factors: ReadonlyArray<{ readonly type: string }>): void;
      enrollWith(factor: { readonly type: string }, options?: object): void;
      enrollWithAny(factors: ReadonlyArray<{ readonly type: string }>): void;
      recordMethod(providerUrl: string): PostLoginAPI;
      setPrimaryUser(primaryUserId: string): void;
    };
    readonly redirect: {
      canRedirect(): boolean;
      encodeToken(options: { readonly secret: string; readonly payload: object; readonly expiresInSeconds?: number }): string;
      validateToken(options: { readonly secret: string; readonly tokenParameterName?: string }): { readonly [claim: string]: unknown };
      sendUserTo(url: string, options?: { readonly query?: { readonly [key: string]: string } }): PostLoginAPI;
    };
    readonly cache: {
      get(key: string): { readonly value: string; readonly expires_at: number } | undefined;
      set(key: string, value: string, options?: { readonly ttl?: number; readonly expires_at?: number }): { readonly type: "success" | "error"; readonly code?: string };
      delete(key: string): { readonly type: "success" | "error"; readonly code?: string };
    };
    readonly validation: { error(code: string, message: string): PostLoginAPI };
    readonly rules: { wasExecuted(ruleId: string): boolean };
    readonly prompt: { render(promptId: string, options?: object): void };
    readonly session: { revoke(reason: string): PostLoginAPI; setExpiresAt(absolute: number): PostLoginAPI; setIdleExpiresAt(idle: number): PostLoginAPI };
    readonly refreshToken: { revoke(reason: string): PostLoginAPI; setExpiresAt(absolute: number): PostLoginAPI; setIdleExpiresAt(idle: number): PostLoginAPI };
    readonly transaction: { setMetadata(name: string, value: string | number | boolean | null): PostLoginAPI };
  }
}

// What the trigger is exported through: an Action is a CommonJS module, and this is all that it may use of Node.
declare const exports: {
  onExecutePostLogin: (event: import("@auth0/actions/post-login/v3").Event, api: import("@auth0/actions/post-login/v3").PostLoginAPI) => Promise<void>;
};
