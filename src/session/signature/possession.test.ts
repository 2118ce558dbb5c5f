import { createHash, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkSentence } from '../../core/claims/check-sentences.ts';
import { checkSource } from '../../core/claims/check-sources.ts';
import { verdictAt } from '../../core/claims/check-claims.ts';
import { seconds } from '../../core/claims/numeric-date.ts';
import { resourceRequest, tokenRequestProof } from '../../core/possession/vectors/rfc9449.ts';
import {
  edwardsCertificate,
  intermediateCertificate,
  leafCertificate,
  leafKey,
  rootCertificate,
} from '../../core/keys/fixtures/chain.ts';
import { preparedClaims } from '../reading/claims.ts';
import { freshDisclosing } from '../state/disclosures.ts';
import { keyTyped, openSession, payloadTyped, tokenTyped } from '../testing.ts';

const then = seconds(1_562_262_620);
async function judged(text: string, at = then) {
  const { say, settle } = openSession();
  say(tokenTyped(text));
  const session = await settle();
  const verdict = verdictAt(preparedClaims(session), at);
  const failed = verdict.checks.filter(({ outcome }) => outcome === 'failed');
  return {
    verdict: verdict.verdict,
    relations: freshDisclosing(session)?.relations.map(({ kind }) => kind) ?? null,
    failed: failed.map((check) => `${checkSentence(check)} ${checkSource(check)}`),
  };
}

describe('tokens that belong together', () => {
  it('are accepted if they do: RFC 9449 §5 and §7.1', async () => {
    expect((await judged(tokenRequestProof)).verdict).toBe('accepted');
    const { verdict, relations } = await judged(resourceRequest);
    expect(verdict).toBe('accepted');
    expect(relations).toEqual(['proof-signature', 'proof-method', 'proof-address', 'proof-hash']);
  });

  it('are rejected in Claims if they do not, each with its reason', async () => {
    const { verdict, failed } = await judged(resourceRequest.replace('GET /', 'POST /'));
    expect(verdict).toBe('rejected');
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatch(/htm of the DPoP proof is GET, but the request is a POST\. RFC 9449 §4\.3/);
  });

  it('are not looked for where a token is on its own', async () => {
    const plain = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln';
    expect((await judged(plain)).relations).toBeNull();
    expect((await judged(`${plain}\n${plain}`)).relations).toBeNull();
  });

  it('are compared again after an edit', async () => {
    const { say, settle } = openSession();
    say(tokenTyped(tokenRequestProof), payloadTyped('{"htm":"POST","htu":"https://a.example","jti":"j"}'));
    const kinds = freshDisclosing(await settle())?.relations.map(({ kind }) => kind);
    expect(kinds).toEqual(['proof-claim', 'proof-signature']);
  });
});

/** A moment at which the certificates are valid. */
const valid = seconds(1_800_000_000);

describe('the certificates of a token', () => {
  const signedBy = (header: object, claims: object = { iat: 1_562_262_618 }): string => {
    const input = [{ alg: 'ES256', ...header }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    const key = { key: leafKey, dsaEncoding: 'ieee-p1363' } as const;
    return `${input}.${sign('sha256', Buffer.from(input), key).toString('base64url')}`;
  };
  const pem = (base64: string): string => `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----`;

  it('are a chain, which breaks the claims if it is broken', async () => {
    const whole = [leafCertificate, intermediateCertificate, rootCertificate];
    expect((await judged(signedBy({ x5c: whole }), valid)).verdict).toBe('accepted');
    const { verdict, failed } = await judged(signedBy({ x5c: [leafCertificate, rootCertificate] }), valid);
    expect(verdict).toBe('rejected');
    expect(failed.join()).toContain('certificate 1 of x5c was not issued by the next one');
  });

  it('must be valid at the moment that is checked (RFC 5280 §6.1.3)', async () => {
    const token = signedBy({ x5c: [leafCertificate, intermediateCertificate, rootCertificate] });
    const [before, after] = [await judged(token, then), await judged(token, seconds(4_990_000_000))];
    expect([before.verdict, after.verdict]).toEqual(['rejected', 'rejected']);
    expect(before.failed[0]).toMatch(/certificate 1 of x5c is not valid before 2026-/);
    expect(after.failed[0]).toMatch(/certificate 1 of x5c expired at 2126-/);
  });

  it('are compared with cnf if they are in the Key box, unless they are of the signer', async () => {
    const hash = (base64: string): string =>
      createHash('sha256').update(Buffer.from(base64, 'base64')).digest('base64url');
    const bound = (to: string): string => signedBy({}, { cnf: { 'x5t#S256': hash(to) } });
    const withKey = async (token: string, key: string) => {
      const { say, settle } = openSession();
      say(tokenTyped(token), keyTyped(pem(key)));
      return freshDisclosing(await settle())?.relations;
    };
    expect(await withKey(bound(edwardsCertificate), edwardsCertificate)).toEqual([{ kind: 'certificate', fits: true }]);
    expect(await withKey(bound(rootCertificate), edwardsCertificate)).toEqual([{ kind: 'certificate', fits: false }]);
    expect(await withKey(bound(edwardsCertificate), leafCertificate)).toEqual([]);
  });
});
