import { wrappedAt } from '../testing.ts';
import { std, type Paste } from './paste.ts';

/** Responses, files and databases. */
export const data: readonly Paste[] = [
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
