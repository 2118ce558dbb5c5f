import { describe, expect, it } from 'vitest';
import { findTokens } from './find-tokens.ts';
import type { Reading } from './found.ts';
import { longToken, exampleToken as short } from './testing.ts';

const kinds: readonly Reading[] = ['cookie', 'url', 'json', 'command', 'output'];

/** Returns the kinds of text that the token is found in. */
const kindsOf = (text: string): readonly Reading[] =>
  (findTokens(text).tokens[0]?.readings ?? []).filter((reading) => kinds.includes(reading));

describe('the text around a token', () => {
  it.each<[string, (token: string) => string, readonly Reading[]]>([
    ['a Set-Cookie line', (t) => `Set-Cookie: session=${t}; Path=/; HttpOnly`, ['cookie']],
    ['a Set-Cookie line of curl -v', (t) => `< set-cookie: session=${t}; Path=/; HttpOnly`, ['cookie']],
    ['curl with a cookie', (t) => `curl -b "session=${t}" https://x.example/a`, ['cookie', 'command']],
    ['a line of syslog', (t) => `Nov 26 10:00:00 host app[1]: login failed token=${t} user=42`, ['output']],
    ['a short line of syslog', (t) => `Nov 26 10:00:00 host app[1]: token=${t} user=42`, ['output']],
    ['a line of syslog with quotes', (t) => `Nov 26 10:00:00 host app[1]: token="${t}" user=42`, ['output']],
    ['a log line with a level', (t) => `2024-05-01T10:00:00Z INFO auth token=${t} user=42`, ['output']],
    ['a log line with a quoted value', (t) => `INFO auth token="${t}" user=42`, ['output']],
    ['a log line with spaces', (t) => `2024-05-01 10:00:00,123 INFO [main] token = ${t}`, ['output']],
    ['a line of logfmt that begins with it', (t) => `token=${t} user=42 dur=5ms`, []],
    ['a Java map', (t) => `{sub=alice, token=${t}, exp=5}`, []],
    ['prose in parentheses', (t) => `The token ("${t}") expired.`, []],
    ['prose that begins as a command does', (t) => `Set-up is done, here is what I sent: ${t}`, []],
    ['a variable of Postman', (t) => `pm.environment.set("token","${t}")`, ['command']],
    ['a variable of Postman with a space', (t) => `pm.environment.set("token", "${t}");`, ['command']],
    ['an array', (t) => `["a","${t}"]`, ['json']],
    [
      'a call of fetch',
      (t) => `fetch("https://x.example/a", { headers: { Authorization: "Bearer ${t}" } })`,
      ['command'],
    ],
    [
      'a call of fetch over several lines',
      (t) =>
        `fetch("https://x.example/a", {\n  headers: {\n    Accept: "*/*",\n    Authorization: "Bearer ${t}",\n  },\n});`,
      ['command'],
    ],
    [
      'a call of fetch that is awaited',
      (t) => `const r = await fetch(url, { headers: { 'Authorization': 'Bearer ${t}' } });`,
      ['command'],
    ],
    ['JSON as the text of a call', (t) => `JSON.parse('{"token":"${t}"}')`, ['json', 'command']],
    ['an object of JavaScript', (t) => `{ token: "${t}" }`, ['command']],
    ['a Dockerfile', (t) => `FROM x\nENV TOKEN ${t}`, ['command']],
    ['Set-Item of PowerShell', (t) => `PS C:\\> Set-Item env:T "${t}"`, ['command']],
    ['a command after a variable', (t) => `TOKEN=${t} npm start`, ['command']],
    ['a line of klog', (t) => `I1126 10:00:00.000000 1 auth.go:12] Unable to authenticate (token="${t}")`, ['output']],
    [
      'the field of an HTTP/2 request',
      (t) => `GET / HTTP/2\nhost: x\nauthorization: Bearer ${t}\naccept: */*`,
      ['output'],
    ],
    ['YAML', (t) => `token: ${t}`, ['output']],
    ['YAML of several lines', (t) => `auth:\n  token: ${t}\n  ttl: 5`, ['output']],
    ['YAML with quotes and a remark', (t) => `auth:\n  api_token: "${t}" # of the test server`, ['output']],
    ['docker-compose', (t) => `    environment:\n      - SERVICE_JWT=${t}\n      - TZ=UTC`, ['command']],
    ['a configuration with spaces', (t) => `[auth]\ntoken = ${t}\n`, ['command']],
    ['a declaration with modifiers', (t) => `private static final String TOKEN = "${t}";`, ['command']],
    ['a declaration with a type of its own', (t) => `std::string token="${t}";`, ['command']],
    ['a message with a colon behind the token', (t) => `jwt: ${t}: signature is invalid`, []],
    ['a header field', (t) => `X-Amzn-Oidc-Data: ${t}\nHost: x.example`, ['output']],
    ['a sentence with a colon', (t) => `Token: ${t}`, []],
  ])('is described for %s', (_, text, expected) => {
    for (const token of [short, longToken]) expect(kindsOf(text(token))).toEqual(expected);
  });
});
