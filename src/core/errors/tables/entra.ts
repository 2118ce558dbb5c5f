import type { ErrorLibrary } from '../error-row.ts';

export const entra: ErrorLibrary = {
  name: 'Microsoft Entra ID',
  source: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
  version: '2026-11-30',
  marks: ['AADSTS', 'login.microsoftonline.com', 'graph.microsoft.com', 'msal'],
  files: {
    'the page': [
      ['AADSTS50012', 'own-signature', 'invalid_client'],
      ['AADSTS50013', 'signature', 'invalid_grant'],
      ['AADSTS50027', 'refused'],
      ['AADSTS500133', 'expired', 'invalid_grant'],
      ['AADSTS700021', 'claim', 'invalid_client'],
      ['AADSTS700023', 'audience', 'invalid_client'],
      ['AADSTS700024', 'assertion-time', 'invalid_client'],
      ['AADSTS700027', 'own-signature', 'invalid_client'],
      ['AADSTS700027: {}The key was not found', 'fingerprint', 'invalid_client'],
    ],
    'issues 340 of Azure/azure-workload-identity and 360, 482 and 517 of Azure/login': [
      ['AADSTS70021', 'claim'],
      ['AADSTS700211', 'issuer'],
      ['AADSTS700213', 'subject'],
      ['AADSTS7002138', 'subject'],
    ],
    'issue 124 of AzureAD/microsoft-authentication-library-for-dotnet': [
      ['No certificate thumbprint specified in token header', 'no-certificate', 'AADSTS50027'],
    ],
    'issue 24 of playerony/validate-azure-ad-token, Microsoft Graph': [
      ['Access token validation failure. Invalid audience.', 'audience', 'InvalidAuthenticationToken'],
    ],
    'issue 508 of OfficeDev/outlook-dev-docs, Microsoft Graph': [
      ['CompactToken parsing failed with error code', 'malformed', 'InvalidAuthenticationToken'],
    ],
  },
};
