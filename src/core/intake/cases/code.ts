import { wrappedAt } from '../testing.ts';
import type { Paste } from './paste.ts';

/** Source code and configuration. */
export const code: readonly Paste[] = [
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
