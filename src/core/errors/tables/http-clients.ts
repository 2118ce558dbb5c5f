import type { ErrorLibrary } from '../error-row.ts';

const why = 'Only what it says about the value of a header matters here.';

export const nodeHttp: ErrorLibrary = {
  name: 'Node.js http',
  source: 'nodejs/node',
  version: '20.20.2',
  marks: ['ERR_INVALID_CHAR', '_http_outgoing', 'ClientRequest'],
  why,
  files: {
    'lib/_http_outgoing.js': [['Invalid character in header content ["{}"]', 'header-value', 'ERR_INVALID_CHAR']],
  },
};

export const undici: ErrorLibrary = {
  name: 'fetch (undici)',
  source: 'nodejs/undici',
  version: '6.24.1 in Node.js 20.20.2',
  marks: ['undici', 'node:internal/deps/undici', 'Headers.append'],
  why,
  files: {
    'lib/web/fetch/webidl.js': [
      ['Cannot convert argument to a ByteString because the character at index {} has a value of', 'header-value'],
    ],
    'lib/web/fetch/headers.js': [['is an invalid header value.', 'header-value']],
  },
};

export const okHttp: ErrorLibrary = {
  name: 'OkHttp',
  source: 'square/okhttp',
  version: '793ce69',
  marks: ['okhttp3', 'okhttp', 'OkHttp'],
  why,
  files: {
    'okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/-HeadersCommon.kt': [
      ['Unexpected char {} at {} in {} value', 'header-value', 'IllegalArgumentException'],
    ],
  },
};

export const pythonRequests: ErrorLibrary = {
  name: 'requests',
  source: 'psf/requests',
  version: '2.34.2',
  marks: ['requests.exceptions', 'requests/utils.py', 'InvalidHeader'],
  why,
  files: {
    'src/requests/utils.py': [
      [
        'Invalid leading whitespace, reserved character(s), or return character(s) in header value',
        'header-value',
        'InvalidHeader',
      ],
    ],
  },
};
