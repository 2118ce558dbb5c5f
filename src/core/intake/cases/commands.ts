import { lines, type Paste } from './paste.ts';

/** Command lines. */
export const commands: readonly Paste[] = [
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
