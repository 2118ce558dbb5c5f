/** A form of token with a known beginning, its issuer, and what the issuer calls it. */
type Opaque = { readonly pattern: string; readonly issuer: string; readonly what: string };

/** From the issuers' own pages on token formats and secret scanning. To add a form, add a row. */
const forms: readonly Opaque[] = [
  { pattern: 'github_pat_\\w{22,255}', issuer: 'GitHub', what: 'fine-grained personal access token' },
  { pattern: 'ghp_\\w{30,255}', issuer: 'GitHub', what: 'personal access token' },
  { pattern: 'gho_\\w{30,255}', issuer: 'GitHub', what: 'OAuth access token' },
  { pattern: 'ghu_\\w{30,255}', issuer: 'GitHub', what: 'user access token of an app' },
  { pattern: 'ghs_(?!\\d+_eyJ)\\w{30,255}', issuer: 'GitHub', what: 'installation access token of an app' },
  { pattern: 'ghr_\\w{30,255}', issuer: 'GitHub', what: 'refresh token' },
  { pattern: 'gl(?:pat|dt|rt|cbt|ptt|oas|soat)-[\\w.-]{20,255}', issuer: 'GitLab', what: 'token' },
  { pattern: 'xox[abeoprs](?:\\.xox[bp])?-[\\w-]{10,255}', issuer: 'Slack', what: 'token' },
  { pattern: 'xapp-\\d-[\\w-]{10,255}', issuer: 'Slack', what: 'app-level token' },
  { pattern: '(?:AKIA|ASIA)[A-Z2-7]{16}', issuer: 'AWS', what: 'access key id' },
  { pattern: '(?:FwoGZXIvYXdz|IQoJb3JpZ2lu)[\\w+/=]{20,4096}', issuer: 'AWS', what: 'session token' },
  { pattern: 'ya29\\.[\\w-]{20,2048}', issuer: 'Google', what: 'OAuth access token' },
  { pattern: '1//0[\\w-]{20,512}', issuer: 'Google', what: 'OAuth refresh token' },
  { pattern: 'AIza[\\w-]{35}', issuer: 'Google', what: 'API key' },
  { pattern: '[01]\\.A[\\w-]{20,4096}', issuer: 'Microsoft', what: 'refresh token or authorization code' },
  { pattern: 'EwB[\\w+/=]{100,4096}', issuer: 'Microsoft', what: 'access token of a personal account' },
  { pattern: '(?:sk|rk|pk)_(?:live|test)_\\w{16,255}', issuer: 'Stripe', what: 'API key' },
  { pattern: 'npm_\\w{36}', issuer: 'npm', what: 'access token' },
  { pattern: 'SG\\.[\\w-]{16,32}\\.[\\w-]{30,64}', issuer: 'SendGrid', what: 'API key' },
  { pattern: 'hv[sbr]\\.[\\w-]{20,512}', issuer: 'HashiCorp Vault', what: 'token' },
  { pattern: 'dop_v1_[0-9a-f]{64}', issuer: 'DigitalOcean', what: 'personal access token' },
  { pattern: 'shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}', issuer: 'Shopify', what: 'access token' },
  { pattern: 'hf_[A-Za-z]{30,64}', issuer: 'Hugging Face', what: 'access token' },
  { pattern: 'dapi[0-9a-f]{32}(?:-\\d)?', issuer: 'Databricks', what: 'personal access token' },
  { pattern: 'lin_api_\\w{32,64}', issuer: 'Linear', what: 'API key' },
  { pattern: 'PMAK-[0-9a-f]{24}-[0-9a-f]{34}', issuer: 'Postman', what: 'API key' },
  { pattern: 'ATATT3[\\w=-]{50,400}', issuer: 'Atlassian', what: 'API token' },
  { pattern: '[MNO][\\w-]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,40}', issuer: 'Discord', what: 'bot token' },
  { pattern: 'sb_(?:publishable|secret)_[\\w-]{16,80}', issuer: 'Supabase', what: 'API key' },
  { pattern: 'sbp_[0-9a-f]{40}', issuer: 'Supabase', what: 'personal access token' },
  { pattern: 'whsec_[\\w+/=-]{16,100}', issuer: 'Stripe', what: 'webhook secret' },
  { pattern: 'NRAK-[A-Z0-9]{27}', issuer: 'New Relic', what: 'API key' },
  { pattern: 'glsa_\\w{32}_[0-9a-f]{8}', issuer: 'Grafana', what: 'service account token' },
  { pattern: 'sk-ant-[\\w-]{20,255}', issuer: 'Anthropic', what: 'API key' },
  { pattern: 'sk-[\\w-]{20,255}', issuer: 'OpenAI', what: 'API key' },
];

/** Mapbox tokens begin with their kind and contain a payload like that of a JWT, but no header. */
const mapbox = /(?<![\w.-])(?:pk|sk|tk)\.eyJ[\w-]{10,2048}\.[\w-]{10,64}(?![\w.-])/;

/** Returns whether the text contains a Mapbox token. */
export const mapboxIn = (text: string): { readonly issuer: string; readonly what: string } | null =>
  mapbox.test(text) ? { issuer: 'Mapbox', what: 'access token' } : null;

/** A session id of Salesforce is that of the organization, an exclamation mark, and a key with dots. */
export const salesforceIn = (word: string): { readonly issuer: string; readonly what: string } | null =>
  /^00D\w{9,15}![\w.]{20,200}$/.test(word) ? { issuer: 'Salesforce', what: 'access token' } : null;

/** The issuers' names for their tokens. */
export const opaqueNames: readonly string[] = [...new Set(forms.map(({ what }) => what))];

const search = new RegExp(`(?<![\\w.-])(?:${forms.map(({ pattern }) => `(${pattern})`).join('|')})(?![\\w-])`);

/**
 * Returns the issuer and name of the first token of a known form in the text. Linear, because every
 * form is bounded.
 */
export function opaqueIn(text: string): { readonly issuer: string; readonly what: string } | null {
  const groups = search.exec(text)?.slice(1) ?? [];
  return forms[groups.findIndex((group) => group !== undefined)] ?? null;
}
