import { describe, expect, it } from 'vitest';
import { paneOfSource, boxTextOf, isEditedUnsigned } from '../state/source.ts';
import { earlierLinks, earlierWork } from './fixtures/earlier-versions.ts';
import { parseWork } from './kept-work.ts';
import { readLink, type Opened } from './read-link.ts';

async function opened(fragment: string): Promise<Opened> {
  const reading = await readLink(fragment);
  if (reading === null || !reading.ok) throw new Error(`Not opened: ${JSON.stringify(reading)}`);
  return reading.value;
}

describe('a link of an earlier version', () => {
  it('opens with its token, public key and every expectation', async () => {
    const { token, publicKey, policy, unknown } = await opened(earlierLinks.readable);
    expect(token).toMatch(/^eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\..*\.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c$/);
    expect(JSON.parse(publicKey)).toMatchObject({ kty: 'EC', crv: 'P-256' });
    expect(policy).toMatchObject({
      issuer: ['https://issuer.example'],
      audience: ['api'],
      tolerance: 60,
      checkAsOf: 1_714_521_600,
      revokedIds: ['a', 'b'],
    });
    expect(unknown).toEqual([]);
  });

  it('opens if it is packed', async () => {
    const { token, policy } = await opened(earlierLinks.packed);
    const [, payload = ''] = token.split('.');
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString()).groups).toHaveLength(120);
    expect(policy).toMatchObject({ issuer: ['https://issuer.example'], audience: ['api'] });
  });
});

describe('kept work of an earlier version', () => {
  it('is restored with the edit, which is still unsigned', () => {
    const work = parseWork(JSON.parse(earlierWork.edited));
    if (work === null) throw new Error('Nothing came back.');
    expect(boxTextOf(work.source)).toContain('curl -H "Authorization: Bearer eyJ');
    expect(paneOfSource(work.source, 'payload')?.text).toBe('{\n  "sub": "2",\n  "n": 1.0\n}');
    expect(isEditedUnsigned(work.source)).toBe(true);
    expect(work.policy.issuer).toEqual(['https://issuer.example']);
  });

  it('is restored as it was pasted', () => {
    const work = parseWork(JSON.parse(earlierWork.pasted));
    expect(work?.source).toMatchObject({ kind: 'token', chosen: 0 });
    expect(work && boxTextOf(work.source)).toMatch(/^curl -H .* https:\/\/api\.example$/);
  });
});
