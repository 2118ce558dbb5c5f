import { t } from '../../text/language.ts';
import { othersText } from '../../text/others-text.ts';
import type { ReceiverCheck } from './checks.ts';
import { audiencesOf, claimText, hasAudience, hasClaim, headerText } from './facts.ts';

/** The issuer of a token for Snowflake: account, user and the fingerprint of the key. */
export const snowflake = /^(.+)\.SHA256:[A-Za-z0-9+/]{43}=?$/;

/** What is between an account and a user in a host name: `eu-west-1.aws`, `privatelink`. */
const isRegion = (part: string): boolean =>
  /^(?:aws|azure|gcp|privatelink|global)$/i.test(part) ||
  (/^[a-z\d-]*-[a-z\d-]*$/i.test(part) && /north|south|east|west|central|gov/i.test(part));

/** Account and user are in capitals, without a region or a private link. */
export const snowflakeIssuer: ReceiverCheck = (facts, receiver) => {
  const [, name = ''] = snowflake.exec(claimText(facts, 'iss')) ?? [];
  const parts = name.split('.');
  const account = parts[0] ?? '';
  // A user can be an email address, with dots of its own.
  const user = parts.slice(Math.max(0, parts.slice(0, -1).findLastIndex(isRegion)) + 1).join('.');
  const right = `${account}.${user}`.toUpperCase();
  if (name === right) return null;
  return {
    cause: 'provider-issuer-form',
    sentence: t`${receiver} rejects this: iss starts with “${othersText(name)}”, but must be ACCOUNT.USER in uppercase, without region or private link: “${othersText(right)}”.\nCorrect iss, and sub as well.`,
  };
};

/** The audience of Firebase's tokens is the project at the end of the issuer. */
export const firebaseProject: ReceiverCheck = (facts, receiver) => {
  const project = claimText(facts, 'iss').split('/').at(-1) ?? '';
  const [found = ''] = audiencesOf(facts);
  if (found === project) return null;
  return {
    cause: 'provider-audience-form',
    sentence: t`${receiver} rejects this: aud is “${othersText(found)}”, but iss ends with the project “${othersText(project)}”. Both must name the same project.\nInitialize the SDK with the project that issued the token.`,
  };
};

/** Apple's push service wants to be able to reach the sender. */
export const pushSubject: ReceiverCheck = (facts, receiver) => {
  const subject = claimText(facts, 'sub');
  if (/^(?:mailto:[^@\s]{1,200}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}$|https:)/i.test(subject)) return null;
  return {
    cause: 'provider-subject-form',
    sentence:
      subject === ''
        ? t`${receiver} rejects this: sub is missing. It must be a mailto: address or an https URL.\nSet the subject of the VAPID details.`
        : t`${receiver} rejects this: sub is “${othersText(subject)}”, but must be a mailto: address with a real domain, or an https URL.\nSet the subject of the VAPID details.`,
  };
};

/** A custom token is not an ID token. The service account signs it, whose key is in no key set of Firebase. */
export const firebaseCustom: ReceiverCheck = (facts) => ({
  cause: 'wrong-token-kind',
  sentence: t`This is a custom token of Firebase, as its aud shows. verifyIdToken rejects it: it must first be exchanged for an ID token.\nCall signInWithCustomToken in the client, and send the result of getIdToken.`,
  explains: headerText(facts, 'kid') === '' ? ['wrong-key', 'token-without-kid', 'jwks-kid-not-found'] : [],
});

/** A session cookie is not an ID token. */
export const firebaseSession: ReceiverCheck = () => ({
  cause: 'wrong-token-kind',
  sentence: t`This is a session cookie of Firebase, as its iss shows. verifyIdToken rejects it.\nCheck it with verifySessionCookie, or send the ID token.`,
});

/** The issuer of an assertion for Google is the address of the service account. */
export const googleIssuer: ReceiverCheck = (facts, receiver) => {
  const iss = claimText(facts, 'iss');
  if (iss.endsWith('gserviceaccount.com')) return null;
  return {
    cause: 'provider-issuer-form',
    sentence: hasClaim(facts, 'iss')
      ? t`${receiver} rejects this: iss is “${othersText(iss)}”, but must be the address of the service account, which ends with gserviceaccount.com.\nUse client_email from the JSON file of the key.`
      : t`${receiver} rejects this: iss is missing. It must be the address of the service account.\nUse client_email from the JSON file of the key.`,
  };
};

/** An access token of Cognito names its client in another claim. */
export const cognitoAccess: ReceiverCheck = (facts) =>
  hasClaim(facts, 'aud')
    ? null
    : {
        cause: 'provider-audience-form',
        sentence: t`An access token of Amazon Cognito has no aud, so a verifier that requires one rejects it.\nCheck client_id and token_use instead of aud.`,
      };

/** Tokens of version 1.0 have another issuer than those of version 2.0. */
export const entraVersion: ReceiverCheck = (facts) => {
  const [iss, ver] = [claimText(facts, 'iss'), claimText(facts, 'ver')];
  const tenant = claimText(facts, 'tid');
  if (
    ver !== '1.0' ||
    !iss.startsWith('https://sts.windows.net/') ||
    hasAudience(/^(?:https:\/\/graph|00000003-)/)(facts)
  )
    return null;
  return {
    cause: 'provider-issuer-form',
    sentence: t`This is an Entra token of version 1.0: its iss is “${othersText(iss)}”. An API that expects version 2.0 compares with “https://login.microsoftonline.com/${othersText(tenant)}/v2.0” and rejects it.\nSet requestedAccessTokenVersion to 2 in the manifest of the API, or expect the issuer of version 1.0.`,
  };
};

/** The audience of an access token for an MCP server is the server's own URL. */
export const mcpAudience: ReceiverCheck = (facts) => {
  const slashed = audiencesOf(facts).find((audience) => /^https?:\/\/.*\/$/.test(audience));
  const client = audiencesOf(facts).find(
    (audience) => audience === claimText(facts, 'client_id') || audience === claimText(facts, 'azp'),
  );
  if (slashed !== undefined)
    return {
      cause: 'provider-audience-form',
      sentence: t`aud is “${othersText(slashed)}”, with a trailing slash. The canonical URL of an MCP server has none unless the slash has a meaning, and a server compares character by character.\nUse the same URL as resource in the client, in the server's metadata and in the check.`,
    };
  if (client === undefined) return null;
  return {
    cause: 'provider-audience-form',
    sentence: t`aud is the ID of the client, “${othersText(client)}”. An MCP server must accept only tokens whose aud is its own canonical URL (RFC 8707).\nSend the URL of the server as resource when the client requests the token.`,
  };
};

/** The audience is the login server; sandboxes have their own. */
export function salesforceAudience(audience: string): string {
  if (/--|\.sandbox\.|^(?:https?:\/\/)?test\./.test(audience)) return 'https://test.salesforce.com';
  if (/^(?:https?:\/\/)?login\./.test(audience)) return 'https://login.salesforce.com';
  return `https://${audience.replace(/^https?:\/\//, '').replace(/\/$/, '')}`;
}
