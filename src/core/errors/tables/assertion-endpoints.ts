import type { ErrorLibrary } from '../error-row.ts';

export const docusign: ErrorLibrary = {
  name: 'DocuSign',
  source: 'docusign/docusign-esign-csharp-client',
  version: '2026-11-30',
  marks: ['docusign', 'Docusign', 'DocuSign'],
  why: 'DocuSign has no list of its messages; these are in public threads.',
  files: {
    'issue 323, and issue 57 of docusign/docusign-esign-python-client': [
      ['no_valid_keys_or_signatures', 'assertion', 'invalid_grant'],
    ],
    'issue 187 of docusign/docusign-esign-php-client': [['issuer_not_found', 'issuer', 'invalid_grant']],
  },
};

export const adobe: ErrorLibrary = {
  name: 'Adobe IMS',
  source: 'AdobeDocs/adobeio-auth',
  version: '2026-11-30',
  marks: ['adobe', 'Adobe', 'imsCertificate'],
  why: 'Adobe has no list of its messages; this one is in public threads.',
  files: {
    'issue 67, and issue 17 of adobe/pdfservices-node-sdk-samples': [
      ['Could not match JWT signature to any of the bindings', 'signature', 'invalid_token'],
    ],
  },
};

export const oktaService: ErrorLibrary = {
  name: 'Okta',
  source: 'okta/terraform-provider-okta',
  version: '2026-11-30',
  marks: ['client_assertion', 'okta.com', 'oktapreview'],
  why: 'Okta has no list of these messages; these are in public threads.',
  files: {
    'issue 1024, and issue 289 of okta/okta-sdk-python': [
      ['The client_assertion JWT kid is invalid.', 'key-not-found', 'invalid_client'],
    ],
    'issue 25 of facile-it/php-openid-client': [
      [
        'The audience claim for client_assertion must be the endpoint invoked for the request.',
        'audience',
        'invalid_client',
      ],
    ],
  },
};
