import { describe, expect, it } from 'vitest';
import { b64, signed, signedPayload, signingSecret } from '../doctor/doctor-cases/signers.ts';
import { keyTyped, openSession, tokenTyped } from '../testing.ts';
import { signatureVerdict } from './signature-verdict.ts';

async function verdictOn(token: string, key: string) {
  const { say, settle } = openSession();
  say(tokenTyped(token), keyTyped(key));
  return signatureVerdict(await settle());
}

const ofHeader = (header: string) => verdictOn(signed(`${b64(header)}.${signedPayload}`), signingSecret);

describe('a header with two members of one name', () => {
  it.each([
    ['alg', '{"alg":"RS256","alg":"HS256"}'],
    ['alg', '{"alg":"none","alg":"HS256"}'],
    ['alg', '{"alg":"HS256","\\u0061lg":"HS256"}'],
    ['crit', '{"alg":"HS256","crit":["x"],"x":1,"crit":["b64"],"b64":true}'],
    ['x', '{"alg":"HS256","jwk":{"x":"a","x":"b"}}'],
  ])('warns and names %s: %s', async (name, header) => {
    const verdict = await ofHeader(header);
    expect(verdict).toMatchObject({ verdict: 'verified', warnings: ['strict-refuses'], tone: 'warn' });
    expect(verdict.text).toContain(`${name} more than once`);
  });

  it('does not concern one name at two levels', async () => {
    expect(await ofHeader('{"alg":"HS256","a":{"alg":"HS256"}}')).toMatchObject({ warnings: [], tone: 'good' });
  });
});

describe('b64 and crit', () => {
  it('warn if b64 is false and not critical', async () => {
    const verdict = await ofHeader('{"alg":"HS256","b64":false}');
    expect(verdict).toMatchObject({ verdict: 'verified', warnings: ['crit-unknown'], tone: 'warn' });
    expect(verdict.text).toContain('does not name it in crit');
  });

  it('warn if crit names b64 twice', async () => {
    expect(await ofHeader('{"alg":"HS256","b64":true,"crit":["b64","b64"]}')).toMatchObject({
      verdict: 'verified',
      warnings: ['crit-unknown'],
    });
  });

  it.each(['"b64":true', '"b64":true,"crit":["b64"]'])('are silent for %s', async (members) => {
    expect(await ofHeader(`{"alg":"HS256",${members}}`)).toMatchObject({ warnings: [], tone: 'good' });
  });
});
