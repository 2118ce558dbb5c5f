import { wrappedAt } from '../testing.ts';
import type { Paste } from './paste.ts';

/** Logs and mails. */
export const logs: readonly Paste[] = [
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
    name: 'a mail whose long lines are cut',
    text: (t) => `Your token: ${wrappedAt(t, 65, '!\r\n ')}\r\n\r\nRegards`,
    called: 'token',
    reading: ['mail-break'],
  },
  {
    name: 'quoted-printable mail',
    text: (t) => `Your token=3D${wrappedAt(t, 65, '=\n')}\n\nRegards`,
    called: 'token',
    reading: ['quoted-printable'],
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
    reading: ['html'],
  },
  {
    name: 'encoded line breaks inside',
    text: (t) => `t=${wrappedAt(t, 64, '%0D%0A')}`,
    called: 't',
    reading: ['line-breaks'],
  },
];
