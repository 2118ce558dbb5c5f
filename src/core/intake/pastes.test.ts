import { describe, expect, it } from 'vitest';
import { textIn } from '../text/spans.ts';
import { findToken } from './find-token.ts';
import { findTokens } from './find-tokens.ts';
import type { Damage, Found, Reading, Wrapping } from './found.ts';
import {
  b64,
  exampleHeader,
  longToken,
  examplePayload,
  exampleSignature,
  exampleToken as short,
  wrappedAt,
} from './testing.ts';
import { replaceToken, unwrapToken } from './wrapping.ts';

/** What people paste. `reading`: among the readings; `others`: the tokens after the first. */
type Paste = {
  readonly name: string;
  readonly text: (token: string) => string;
  readonly called: string | null;
  readonly reading: readonly Reading[];
  readonly wrapping?: Wrapping;
  readonly damage?: readonly Damage[];
};

const std = (text: string): string => Buffer.from(text).toString('base64');
const percent = (text: string): string => encodeURIComponent(text).replaceAll('.', '%2E');
const lines = (...of: readonly string[]): string => of.join('\n');

const commands: readonly Paste[] = [
  {
    name: 'curl on Linux',
    text: (t) => `curl -sS -H "Authorization: Bearer ${t}" https://api.example.com/v1/me`,
    called: 'Authorization',
    reading: ['scheme-prefix', 'command'],
  },
  {
    name: 'curl in single quotes over several lines',
    text: (t) =>
      lines(
        'curl https://api.example.com/v1/me \\',
        `  -H 'Accept: application/json' \\`,
        `  -H 'Authorization: Bearer ${t}' \\`,
        '  --compressed',
      ),
    called: 'Authorization',
    reading: ['scheme-prefix', 'command'],
  },
  {
    name: 'curl with a lower-case header',
    text: (t) => `curl 'https://x.example/a' -H 'authorization: bearer ${t}'`,
    called: 'authorization',
    reading: ['scheme-prefix', 'command'],
  },
  {
    name: 'curl on Windows',
    text: (t) => `curl.exe ^"https://x.example/a^" ^\r\n  -H ^"authorization: Bearer ${t}^" ^\r\n  --compressed`,
    called: 'authorization',
    reading: ['scheme-prefix'],
  },
  {
    name: 'curl with a cookie option',
    text: (t) => `curl -b "session=${t}" https://x.example/a`,
    called: 'session',
    reading: ['cookie', 'command'],
  },
  {
    name: 'curl with a JSON body',
    text: (t) => `curl -X POST https://x.example/introspect -d '{"token":"${t}"}'`,
    called: 'token',
    reading: ['json'],
  },
  {
    name: 'curl with a form body',
    text: (t) => `curl https://x.example/token -d "grant_type=urn:x&assertion=${t}&scope=a"`,
    called: 'assertion',
    reading: ['url'],
  },
  {
    name: 'PowerShell',
    text: (t) => `Invoke-RestMethod -Uri https://x.example/a -Headers @{ Authorization = "Bearer ${t}" }`,
    called: 'Authorization',
    reading: ['command', 'scheme-prefix'],
  },
  { name: 'PowerShell variable', text: (t) => `$env:API_TOKEN = "${t}"`, called: 'API_TOKEN', reading: ['command'] },
  { name: 'Windows set', text: (t) => `set TOKEN=${t}\r\n`, called: 'TOKEN', reading: ['command'] },
  { name: 'Windows setx', text: (t) => `setx TOKEN "${t}"`, called: 'TOKEN', reading: ['command'] },
  { name: 'shell export', text: (t) => `export ACCESS_TOKEN='${t}'\n`, called: 'ACCESS_TOKEN', reading: ['command'] },
  {
    name: 'HTTPie',
    text: (t) => `http GET x.example/a "Authorization:Bearer ${t}"`,
    called: 'Authorization',
    reading: ['command'],
  },
  {
    name: 'a command line option',
    text: (t) => `kubectl --token=${t} get pods`,
    called: 'token',
    reading: ['command'],
  },
  {
    name: 'grpcurl',
    text: (t) => `grpcurl -H 'authorization: Bearer ${t}' x.example:443 svc/Method`,
    called: 'authorization',
    reading: ['command'],
  },
  {
    name: 'a terminal with a prompt and colours',
    text: (t) => `$ echo $TOKEN\n\u001b[32m${t}\u001b[0m\n$ `,
    called: null,
    reading: ['surrounding-text'],
  },
];

const code: readonly Paste[] = [
  {
    name: '.env',
    text: (t) => `NODE_ENV=test\nTEST_TOKEN=${t}\nPORT=3000`,
    called: 'TEST_TOKEN',
    reading: ['command'],
  },
  { name: '.env with quotes', text: (t) => `TEST_TOKEN="${t}"`, called: 'TEST_TOKEN', reading: ['command'] },
  { name: 'JavaScript', text: (t) => `const token = '${t}';`, called: 'token', reading: ['command'] },
  { name: 'TypeScript', text: (t) => `const token: string = \`${t}\`;`, called: 'token', reading: ['command'] },
  {
    name: 'axios',
    text: (t) => `axios.get(url, { headers: { Authorization: \`Bearer ${t}\` } })`,
    called: 'Authorization',
    reading: ['scheme-prefix'],
  },
  {
    name: 'localStorage',
    text: (t) => `localStorage.setItem('access_token', '${t}')`,
    called: 'access_token',
    reading: ['command'],
  },
  { name: 'Python', text: (t) => `token = "${t}"\nrequests.get(url)`, called: 'token', reading: ['command'] },
  { name: 'Python bytes', text: (t) => `b'${t}'`, called: null, reading: ['quotes'] },
  {
    name: 'Python dict repr',
    text: (t) => `{'Authorization': 'Bearer ${t}', 'Accept': '*/*'}`,
    called: 'Authorization',
    reading: ['json', 'scheme-prefix'],
  },
  {
    name: 'Python implicit concatenation',
    text: (t) => `token = ("${wrappedAt(t, 60, '"\n         "')}")`,
    called: 'token',
    reading: ['quotes'],
  },
  {
    name: 'Java concatenation',
    text: (t) => `String token = "${wrappedAt(t, 70, '"\n    + "')}";`,
    called: 'token',
    reading: ['quotes'],
  },
  {
    name: 'JavaScript concatenation',
    text: (t) => `const t = '${wrappedAt(t, 70, "' +\n  '")}';`,
    called: 't',
    reading: ['quotes'],
  },
  {
    name: 'C#',
    text: (t) => `client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "${t}");`,
    called: 'Bearer',
    reading: ['command'],
  },
  {
    name: 'Go',
    text: (t) => `req.Header.Set("Authorization", "Bearer ${t}")`,
    called: 'Authorization',
    reading: ['command', 'scheme-prefix'],
  },
  { name: 'Go short declaration', text: (t) => `tok := "${t}"`, called: 'tok', reading: ['command'] },
  { name: 'PHP array', text: (t) => `$config = ['token' => '${t}'];`, called: 'token', reading: ['command'] },
  {
    name: 'Ruby',
    text: (t) => `headers = { "Authorization" => "Bearer ${t}" }`,
    called: 'Authorization',
    reading: ['scheme-prefix'],
  },
  { name: 'YAML', text: (t) => `auth:\n  token: ${t}\n  ttl: 5`, called: 'token', reading: ['surrounding-text'] },
  {
    name: 'docker-compose',
    text: (t) => `    environment:\n      - SERVICE_JWT=${t}\n      - TZ=UTC`,
    called: 'SERVICE_JWT',
    reading: ['surrounding-text'],
  },
  {
    name: 'a markdown block',
    text: (t) => `Here:\n\n\`\`\`\n${t}\n\`\`\`\n`,
    called: null,
    reading: ['surrounding-text'],
  },
  { name: 'markdown backticks', text: (t) => `the token \`${t}\` fails`, called: null, reading: ['surrounding-text'] },
];

const web: readonly Paste[] = [
  {
    name: 'an HTTP request',
    text: (t) => lines('GET /me HTTP/1.1', 'Host: x.example', `Authorization: Bearer ${t}`, 'Accept: */*', '', ''),
    called: 'Authorization',
    reading: ['scheme-prefix'],
  },
  {
    name: 'a folded Authorization header',
    text: (t) => `Authorization: Bearer ${wrappedAt(t, 70, '\r\n ')}\r\nHost: x.example`,
    called: 'Authorization',
    reading: ['scheme-prefix', 'line-breaks'],
  },
  {
    name: 'another header',
    text: (t) => `X-Amzn-Oidc-Data: ${t}\nHost: x.example`,
    called: 'X-Amzn-Oidc-Data',
    reading: ['surrounding-text'],
  },
  {
    name: 'Cookie',
    text: (t) => `Cookie: theme=dark; id_token=${t}; _ga=GA1.2.3`,
    called: 'id_token',
    reading: ['cookie'],
  },
  {
    name: 'Set-Cookie with attributes',
    text: (t) => `Set-Cookie: __Host-auth=${t}; Path=/; Secure; HttpOnly; SameSite=Lax`,
    called: '__Host-auth',
    reading: ['cookie'],
  },
  {
    name: 'document.cookie without a header name',
    text: (t) => `theme=dark; auth=${t}; lang=en`,
    called: 'auth',
    reading: ['cookie'],
  },
  {
    name: 'a signed cookie of Express',
    text: (t) => `Cookie: theme=dark; token=s%3A${t}.${'aB3%2F'.repeat(10)}abc; lang=en`,
    called: 'token',
    reading: ['cookie'],
  },
  {
    name: 'a signed cookie of Express, decoded',
    text: (t) => `token=s:${t}.${'aB3/'.repeat(10)}abc`,
    called: 'token',
    reading: ['cookie'],
  },
  {
    name: 'a signed cookie of Express by itself',
    text: (t) => `s%3A${t}.${'aB3%2B'.repeat(10)}abc`,
    called: null,
    reading: ['cookie'],
  },
  {
    name: 'a protocol of a WebSocket',
    text: (t) => `Sec-WebSocket-Protocol: bearer, ${t}\r\nHost: x.example`,
    called: null,
    reading: ['scheme-prefix'],
  },
  {
    name: 'an OAuth redirect with a fragment',
    text: (t) => `https://app.example/cb#access_token=${t}&token_type=Bearer&expires_in=3600`,
    called: 'access_token',
    reading: ['url'],
  },
  {
    name: 'a URL with a query',
    text: (t) => `https://x.example/verify?lang=en&token=${t}`,
    called: 'token',
    reading: ['url'],
  },
  { name: 'a path', text: (t) => `https://x.example/verify/${t}/confirm?x=1`, called: null, reading: ['url'] },
  {
    name: 'a URL inside a URL',
    text: (t) => `https://x.example/login?next=https%3A%2F%2Fapp.example%2Fcb%3Ftoken%3D${t}%26state%3D1`,
    called: 'token',
    reading: ['url', 'percent-encoding'],
  },
  {
    name: 'percent-encoded dots',
    text: (t) => `https://x.example/?t=${percent(t)}&a=1`,
    called: 't',
    reading: ['url', 'percent-encoding'],
    wrapping: 'percent',
  },
  { name: 'percent-encoded, bare', text: percent, called: null, reading: ['percent-encoding'], wrapping: 'percent' },
  {
    name: 'percent-encoded twice',
    text: (t) => `redirect=${percent(percent(t))}`,
    called: 'redirect',
    reading: ['percent-encoding'],
    wrapping: 'percent-twice',
  },
  {
    name: 'an encoded space after Bearer',
    text: (t) => `authorization=Bearer%20${t}`,
    called: 'authorization',
    reading: ['percent-encoding', 'scheme-prefix'],
  },
  { name: 'an encoded line break at the end', text: (t) => `${t}%0A`, called: null, reading: ['percent-encoding'] },
  { name: 'encoded quotation marks', text: (t) => `state=%22${t}%22`, called: 'state', reading: ['percent-encoding'] },
  {
    name: 'a form field in HTML',
    text: (t) => `<input type="hidden" name="id_token" value="${t}" />`,
    called: 'id_token',
    reading: ['surrounding-text'],
  },
  {
    name: 'HTML-escaped JSON',
    text: (t) => `<div data-auth="{&quot;token&quot;:&quot;${t}&quot;}">`,
    called: 'token',
    reading: ['surrounding-text'],
  },
  {
    name: 'XML',
    text: (t) => `<wsse:BinarySecurityToken>${t}</wsse:BinarySecurityToken>`,
    called: 'BinarySecurityToken',
    reading: ['surrounding-text'],
  },
  {
    name: 'a multipart form',
    text: (t) => `Content-Disposition: form-data; name="token"\r\n\r\n${t}\r\n--x--`,
    called: 'token',
    reading: ['surrounding-text'],
  },
];

const data: readonly Paste[] = [
  {
    name: 'an OAuth token response',
    text: (t) => `{"access_token":"${t}","token_type":"Bearer","expires_in":3599}`,
    called: 'access_token',
    reading: ['json'],
  },
  {
    name: 'JSON over several lines',
    text: (t) => `{\n  "data": {\n    "jwt": "${t}"\n  }\n}`,
    called: 'jwt',
    reading: ['json'],
  },
  {
    name: 'JSON inside a JSON string',
    text: (t) => `{"body":"{\\"id_token\\":\\"${t}\\",\\"x\\":1}"}`,
    called: 'id_token',
    reading: ['json'],
  },
  {
    name: 'a HAR snippet',
    text: (t) => `{"name": "Authorization", "value": "Bearer ${t}"},`,
    called: 'Authorization',
    reading: ['json', 'scheme-prefix'],
  },
  {
    name: 'a Postman variable',
    text: (t) => `{"key":"access","value":"${t}","enabled":true}`,
    called: 'access',
    reading: ['json'],
  },
  { name: 'a JSON array', text: (t) => `["${t}", 1]`, called: null, reading: ['json'] },
  {
    name: 'an axios error',
    text: (t) =>
      `AxiosError: Request failed with status code 401\n    headers: Object [AxiosHeaders] {\n      Accept: 'application/json',\n      Authorization: 'Bearer ${t}'\n    },`,
    called: 'Authorization',
    reading: ['scheme-prefix'],
  },
  {
    name: 'a Kubernetes secret',
    text: (t) => `apiVersion: v1\ndata:\n  token: ${std(t)}\nkind: Secret\n`,
    called: 'token',
    reading: ['base64'],
    wrapping: 'base64',
  },
  {
    name: 'the output of base64, in lines',
    text: (t) => `${wrappedAt(std(`${t}\n`), 76)}\n`,
    called: null,
    reading: ['base64', 'line-breaks'],
    wrapping: 'base64',
  },
  {
    name: 'base64 in JSON',
    text: (t) => `{"token": "${std(t)}"}`,
    called: 'token',
    reading: ['base64', 'json'],
    wrapping: 'base64',
  },
  { name: 'CSV', text: (t) => `id,token,created\n7,${t},2024-01-01\n`, called: null, reading: ['surrounding-text'] },
  {
    name: 'an SQL row',
    text: (t) => `INSERT INTO sessions VALUES (1, '${t}', now());`,
    called: null,
    reading: ['surrounding-text'],
  },
  { name: 'a Java map', text: (t) => `{sub=alice, token=${t}, exp=5}`, called: 'token', reading: ['surrounding-text'] },
];

const logs: readonly Paste[] = [
  {
    name: 'an nginx log',
    text: (t) => `10.0.0.1 - - [10/Oct/2024:13:55:36 +0000] "GET /ws?token=${t} HTTP/1.1" 101 0 "-" "Mozilla/5.0"`,
    called: 'token',
    reading: ['url'],
  },
  {
    name: 'an nginx log with escapes',
    text: (t) => `"{\\x22token\\x22:\\x22${t}\\x22}"`,
    called: null,
    reading: ['surrounding-text'],
  },
  {
    name: 'a Java log',
    text: (t) =>
      `2024-05-01 10:00:00 DEBUG [http-nio-8080-exec-1] c.e.JwtFilter : Token is ${t}\nio.jsonwebtoken.SignatureException: JWT signature does not match`,
    called: null,
    reading: ['surrounding-text'],
  },
  {
    name: 'logfmt',
    text: (t) => `level=info msg="denied" token=${t} dur=5ms`,
    called: 'token',
    reading: ['surrounding-text'],
  },
  {
    name: 'a JSON log with an escaped line break',
    text: (t) => `{"msg":"token\\n${t}\\nend"}`,
    called: null,
    reading: ['surrounding-text'],
  },
  {
    name: 'a message with a colon behind the token',
    text: (t) => `jwt: ${t}: signature is invalid`,
    called: 'jwt',
    reading: ['surrounding-text'],
  },
  {
    name: 'an escaped JSON quotation mark',
    text: (t) => `"\\u0022${t}\\u0022"`,
    called: null,
    reading: ['surrounding-text'],
  },
  {
    name: 'quoted-printable mail',
    text: (t) => `Your token=3D${wrappedAt(t, 65, '=\n')}\n\nRegards`,
    called: 'token',
    reading: ['line-breaks'],
  },
  {
    name: 'a quoted mail',
    text: (t) => `> my token is\n> ${wrappedAt(t, 70, '\n> ')}\n> thanks`,
    called: null,
    reading: ['line-breaks'],
  },
  {
    name: 'a mail quoted twice',
    text: (t) => `>> ${wrappedAt(t, 70, '\n>> ')}\n`,
    called: null,
    reading: ['line-breaks'],
  },
  {
    name: 'a shell continuation',
    text: (t) => `TOKEN=${wrappedAt(t, 70, '\\\n')}\n`,
    called: 'TOKEN',
    reading: ['line-breaks'],
  },
  {
    name: 'escaped line breaks inside',
    text: (t) => `"${wrappedAt(t, 64, '\\n')}"`,
    called: null,
    reading: ['line-breaks', 'quotes'],
  },
  {
    name: 'HTML line breaks inside',
    text: (t) => `<p>${wrappedAt(t, 64, '<br>')}</p>`,
    called: null,
    reading: ['line-breaks'],
  },
  {
    name: 'encoded line breaks inside',
    text: (t) => `t=${wrappedAt(t, 64, '%0D%0A')}`,
    called: 't',
    reading: ['line-breaks'],
  },
];

const damaged: readonly Paste[] = [
  {
    name: 'zero-width spaces',
    text: (t) => wrappedAt(t, 40, '\u200b'),
    called: null,
    reading: ['invisible-characters'],
  },
  {
    name: 'soft hyphens',
    text: (t) => `token: ${wrappedAt(t, 40, '\u00ad')}`,
    called: 'token',
    reading: ['invisible-characters'],
  },
  {
    name: 'a byte-order mark in the middle',
    text: (t) => `${t.slice(0, 50)}\ufeff${t.slice(50)}`,
    called: null,
    reading: ['invisible-characters'],
  },
  { name: 'no-break spaces', text: (t) => wrappedAt(t, 64, '\u00a0'), called: null, reading: ['invisible-characters'] },
  { name: 'a zero-width space in front', text: (t) => `Bearer \u200b${t}`, called: null, reading: ['scheme-prefix'] },
  { name: 'a lone quotation mark and a comma', text: (t) => `${t}",`, called: null, reading: ['quotes'] },
  { name: 'a semicolon', text: (t) => `${t};`, called: null, reading: ['surrounding-text'] },
  { name: 'a closing parenthesis', text: (t) => `${t})`, called: null, reading: ['surrounding-text'] },
];

const groups = { commands, code, web, data, logs, damaged };

/** What holds of every answer. */
function checked(text: string, found: Found): void {
  expect(unwrapToken(found.spans.map((span) => textIn(text, span)).join(''), found.wrapping)).toBe(found.token);
  expect(found.before).toBe(text.slice(0, found.spans[0]?.start));
  expect(found.after).toBe(text.slice(found.spans.at(-1)?.end));
}

describe.each(Object.entries(groups))('from %s', (_, pastes) => {
  it.each(pastes.map((paste) => [paste.name, paste] as const))(
    'takes the token out of %s',
    (_name, { text, called, reading, wrapping = 'plain', damage = [] }) => {
      for (const token of [short, longToken]) {
        const pasted = text(token);
        const { tokens } = findTokens(pasted);
        expect(tokens.map((found) => found.token)).toEqual([token]);
        const found = findToken(pasted);
        expect(found).toEqual(tokens[0]);
        checked(pasted, found);
        expect(found).toMatchObject({ name: called, wrapping, damage });
        expect(found.readings).toEqual(expect.arrayContaining([...reading]));
      }
    },
  );

  it.each(pastes.map((paste) => [paste.name, paste] as const))(
    'puts another token into %s and finds that one there',
    (_name, { text, called }) => {
      const pasted = text(longToken);
      const edited = replaceToken(pasted, findToken(pasted), short);
      expect(findToken(edited)).toMatchObject({ token: short, name: called });
      expect(edited).not.toContain(longToken.slice(-40));
    },
  );
});

describe('damaged tokens', () => {
  it.each<[string, string, readonly Damage[]]>([
    ['the first character missing', short.slice(1), ['start-missing']],
    ['the first three characters missing', short.slice(3), ['start-missing']],
    ['an ellipsis in the middle', `${short.slice(0, 60)}…${short.slice(90)}`, ['middle-missing']],
    ['three dots in the payload', `${exampleHeader}.eyJpc3MiOi...${exampleSignature}`, ['middle-missing']],
    ['a cut in brackets', `${exampleHeader}.eyJpc3MiOi[...]fQ.${exampleSignature}`, ['middle-missing']],
    ['an ellipsis at the end', `${short.slice(0, -20)}…`, ['end-missing']],
    ['a signature too short', short.slice(0, -5), ['end-missing']],
    ['no signature', `${exampleHeader}.${examplePayload}`, ['end-missing']],
    ['a masked signature', `${exampleHeader}.${examplePayload}.***`, ['signature-masked']],
    ['a signature in brackets', `${exampleHeader}.${examplePayload}.[signature]`, ['signature-masked']],
    ['a redacted signature', `${exampleHeader}.${examplePayload}.<redacted>`, ['signature-masked']],
    ['a named signature', `${exampleHeader}.${examplePayload}.SIGNATURE`, ['signature-masked']],
    ['the dot after the header missing', `${exampleHeader}${examplePayload}.${exampleSignature}`, ['dot-missing']],
    ['a star behind the signature', `${short}*`, ['trailing-characters']],
  ])('are kept whole: %s', (_, text, damage) => {
    for (const [before, after] of [
      ['', ''],
      ['Bearer ', ''],
      ['{"token":"', '"}'],
    ] as const) {
      const found = findToken(before + text + after);
      checked(before + text + after, found);
      expect(found.token).toBe(text);
      expect(found.damage).toEqual(expect.arrayContaining([...damage]));
    }
  });

  it('are not seen in sound ones: unsecured, detached, encrypted, padded, with disclosures', () => {
    const none = `${b64('{"alg":"none"}')}.${examplePayload}.`;
    const encrypted = `${b64('{"alg":"dir","enc":"A256GCM"}')}..${'i'.repeat(16)}.${'c'.repeat(80)}.${'t'.repeat(22)}`;
    for (const text of [
      short,
      longToken,
      none,
      encrypted,
      `${exampleHeader}..${exampleSignature}`,
      `${short}=`,
      `${short}~WyJh~`,
    ])
      expect(findToken(text)).toMatchObject({ token: text, damage: [] });
  });
});

describe('several tokens', () => {
  it('are found in order, with their names', () => {
    const text = `{"access_token":"${short}","id_token":"${longToken}","refresh_token":"${std(short)}"}`;
    const { tokens } = findTokens(text);
    expect(tokens.map(({ token, name, wrapping }) => [token, name, wrapping])).toEqual([
      [short, 'access_token', 'plain'],
      [longToken, 'id_token', 'plain'],
      [short, 'refresh_token', 'base64'],
    ]);
    for (const found of tokens) checked(text, found);
  });

  it('are kept apart on lines of their own, in lists and glued by a slash', () => {
    for (const between of ['\n', ' ', ',', '\n\n', '/', ', ', '|', '\r\n'])
      expect(findTokens(short + between + longToken).tokens.map(({ token }) => token)).toEqual([short, longToken]);
  });

  it('are found in cookies', () => {
    expect(findTokens(`Cookie: a=${short}; b=${longToken}`).tokens.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('are edited one by one', () => {
    const text = `{"a":"${short}","b":"${short}"}`;
    const [, second] = findTokens(text).tokens;
    expect(second && replaceToken(text, second, longToken)).toBe(`{"a":"${short}","b":"${longToken}"}`);
  });
});
