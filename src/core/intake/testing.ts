import { toBase64url } from '../text/base64url.ts';
import { utf8 } from '../text/bytes.ts';

/** For tests: returns the base64url of a text. */
export const b64 = (text: string): string => toBase64url(utf8(text));

/** RFC 7515 Appendix A.1. */
export const exampleHeader = 'eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9';
export const examplePayload =
  'eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ';
export const exampleSignature = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
export const exampleToken = `${exampleHeader}.${examplePayload}.${exampleSignature}`;

/**
 * An RS256 token as issuers make them, with a header longer than a line of mail and a signature of
 * 256 bytes.
 */
export const longToken = `${b64('{"typ":"JWT","alg":"RS256","x5t":"kg2LYs2T0CTjIfj4rt6JIynen38","kid":"kg2LYs2T0CTjIfj4rt6JIynen38"}')}.${b64(JSON.stringify({ iss: 'https://login.example.com/0a1b/v2.0', aud: 'api://orders', exp: 1_750_000_000, roles: ['reader', 'writer'] }))}.${'Qm9ndXMtc2lnbmF0dXJl'.repeat(17)}YW`;

export const wrappedAt = (text: string, width: number, lineBreak = '\n'): string =>
  text.replace(new RegExp(`.{${width}}(?=.)`, 'g'), `$&${lineBreak}`);
