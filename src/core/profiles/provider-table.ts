import type { ProfileId } from './profiles.ts';

/** Known issuers, and what their own claims mean: vendors' documentation in our own words. */
type Provider = {
  readonly name: string;
  /**
   * Matches the issuer without its scheme. null if the product can run anywhere, so that only its
   * claims identify it.
   */
  readonly issuer: RegExp | null;
  /** Claims that no other provider uses; all of one group must be present. */
  readonly markers: readonly (readonly string[])[];
  /** The kind of its tokens if they do not say so themselves. */
  readonly profile?: ProfileId;
  readonly claims: Readonly<Record<string, string>>;
};

export const providers = {
  'github-actions': {
    name: 'GitHub Actions',
    issuer: /^token\.actions\.githubusercontent\.com(\/|$)/,
    markers: [],
    profile: 'id-token',
    claims: {
      actor: 'The account that started the workflow run.',
      repository: 'The repository that the workflow runs in.',
      repository_owner: 'The account or organization that owns the repository.',
      repository_visibility: 'Whether the repository is public, internal or private.',
      ref: 'The branch or tag that started the run.',
      sha: 'The commit that the run works on.',
      workflow: 'The name of the workflow.',
      workflow_ref: 'The file of the workflow, with its branch or tag.',
      job_workflow_ref:
        'The reusable workflow that the job comes from. If workflows are shared, trust it rather than the repository.',
      environment: 'The environment that the job uses; present only if it uses one.',
      event_name: 'What started the run, such as push or pull_request.',
      run_id: 'The number of the run.',
      run_attempt: 'The attempt number of the run.',
      runner_environment: 'Whether it ran on a GitHub-hosted or a self-hosted runner.',
    },
  },
  kubernetes: {
    name: 'Kubernetes',
    issuer: /^kubernetes\/serviceaccount$|^kubernetes\.default\.svc/,
    markers: [['kubernetes.io'], ['kubernetes.io/serviceaccount/namespace']],
    claims: {
      'kubernetes.io':
        'The namespace, the service account and the pod that the token is bound to. It expires with them.',
      'kubernetes.io/serviceaccount/namespace':
        'The namespace of the service account (a legacy token, which never expires).',
      'kubernetes.io/serviceaccount/service-account.name': 'The name of the service account.',
      'kubernetes.io/serviceaccount/service-account.uid': 'The unique ID of the service account.',
      'kubernetes.io/serviceaccount/secret.name': 'The Secret that contains the token. Deleting it revokes the token.',
    },
  },
  entra: {
    name: 'Microsoft Entra ID',
    issuer:
      /^(login\.microsoftonline\.com|sts\.windows\.net|login\.microsoftonline\.us|login\.partner\.microsoftonline\.cn)\/|\.ciamlogin\.com\//,
    markers: [
      ['tid', 'oid'],
      ['tid', 'uti'],
    ],
    claims: {
      tid: 'The tenant that the account belongs to.',
      oid: 'The account, the same in all applications of the tenant. Use it together with tid as the key for stored data.',
      ver: 'The version of the token: 1.0 or 2.0, which differ in issuer and audience.',
      appid: 'The application that requested the token (version 1.0).',
      azp: 'The application that requested the token (version 2.0).',
      appidacr: 'How the application authenticated: 0 not at all, 1 with a secret, 2 with a certificate (version 1.0).',
      azpacr: 'How the application authenticated: 0 not at all, 1 with a secret, 2 with a certificate (version 2.0).',
      scp: 'What the application may do for the person, as words separated by spaces.',
      roles: 'What the application may do by itself, or the roles of the person in it.',
      wids: 'The roles of the person in the whole tenant, as IDs of role templates.',
      groups: 'The groups of the person, as object IDs.',
      hasgroups: 'The person is in too many groups to list here. Query Microsoft Graph.',
      idp: 'Who signed the person in, if not the tenant itself.',
      upn: 'A display name of the person. It may change, so it does not identify anyone.',
      unique_name: 'A display name of the person; not unique, despite its name.',
      aio: "For Microsoft's own use.",
      rh: "For Microsoft's own use.",
      uti: 'A unique ID of the token, like jti elsewhere.',
    },
  },
  cognito: {
    name: 'Amazon Cognito',
    issuer: /^cognito-idp\.[a-z\d-]+\.amazonaws\.com\//,
    markers: [['cognito:username'], ['cognito:groups']],
    claims: {
      token_use:
        'Whether this is an ID or an access token. Check it, because both are signed with keys of the same set.',
      'cognito:username': 'The name of the user in the user pool.',
      'cognito:groups': 'The groups of the user pool that the user is in.',
      'cognito:roles': 'The IAM roles that go with those groups.',
      'cognito:preferred_role': 'The IAM role of the group with the highest precedence.',
      username: 'The name of the user in the user pool (in access tokens).',
      client_id: 'The app client. Cognito access tokens have it instead of aud.',
      origin_jti: 'Connects all tokens of one sign-in, so that they can be revoked together.',
      event_id: 'The sign-in that the token comes from.',
      identities: 'The external provider that signed the user in.',
    },
  },
  keycloak: {
    name: 'Keycloak',
    issuer: /\/realms\/[^/]+$/,
    markers: [['realm_access'], ['resource_access'], ['typ', 'session_state']],
    claims: {
      typ: 'The type of token: Bearer (access), ID, Refresh or Offline.',
      realm_access: 'The roles of the user in the whole realm.',
      resource_access: 'The roles of the user in individual clients.',
      'allowed-origins': 'The web origins from which the client may call.',
      session_state: 'The session at Keycloak, like sid.',
      azp: 'The client that requested the token.',
      acr: '0 if the sign-in was remembered, 1 if the person has just signed in, unless the realm defines its own levels.',
    },
  },
  firebase: {
    name: 'Firebase',
    issuer: /^securetoken\.google\.com\//,
    markers: [['firebase']],
    profile: 'id-token',
    claims: {
      firebase: 'How the person signed in (sign_in_provider), and the identities that belong to the account.',
      user_id: 'The same as sub: the account.',
      provider_id: 'anonymous, if the person has not signed in with an account.',
      aud: 'The ID of the Firebase project.',
    },
  },
  google: {
    name: 'Google',
    issuer: /^accounts\.google\.com$/,
    markers: [],
    profile: 'id-token',
    claims: {
      hd: 'The Workspace domain of the account. Check it to admit only one organization. Absent for personal accounts.',
      azp: 'The client that requested the token, if it differs from aud.',
      sub: 'The account, never reused. Store this, not the email address.',
    },
  },
  auth0: {
    name: 'Auth0',
    issuer: /\.auth0\.com\/$/,
    markers: [['gty']],
    claims: {
      gty: 'How the token was obtained, such as client-credentials or password.',
      azp: 'The application that requested the token.',
      permissions: 'What the token allows at the API, if role-based access is enabled.',
      org_id: 'The organization that the person signed in to. Check it if you use organizations.',
      org_name: 'The name of that organization.',
    },
  },
  okta: {
    name: 'Okta',
    issuer: /\.(okta|oktapreview|okta-emea)\.com(\/|$)/,
    markers: [['cid', 'uid']],
    claims: {
      cid: 'The client that requested the token.',
      uid: 'The ID of the person at Okta.',
      scp: 'What the token allows, as a list.',
      ver: "The version of the token's format.",
    },
  },
  supabase: {
    name: 'Supabase',
    issuer: /\.supabase\.co\/auth\/v1$/,
    markers: [
      ['aal', 'session_id'],
      ['app_metadata', 'user_metadata'],
    ],
    claims: {
      role: 'The role in the database: authenticated, anon, or service_role, which may do everything.',
      aal: 'How strong the sign-in was: aal1 with one factor, aal2 with two.',
      session_id: 'The session at Supabase.',
      is_anonymous: 'Whether the person has no account yet.',
      app_metadata: 'What the application says about the person. The person cannot change it.',
      user_metadata: 'What the person says about themselves and can change. Do not base decisions on it.',
      ref: 'The project (in legacy keys).',
    },
  },
} as const satisfies Readonly<Record<string, Provider>>;

export type ProviderTable = Readonly<Record<keyof typeof providers, Provider>>;
