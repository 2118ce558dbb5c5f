import { describe, expect, it } from 'vitest';
import { messageCauses } from './message-causes.ts';

const open = { issuer: [], audience: [] };
const token = 'eyJhbGciOiJSUzI1NiJ9.e30.c2ln';
const asked = { header: '{"alg":"RS256"}', payload: '{}', token, before: '', after: '' };
const argo = 'failed to verify token: oidc: expected audience \\"argo-cd\\" got [\\"argo-cd-cli\\"]';
const keycloak =
  "Token invalid: Invalid token issuer. Expected 'http://a:8080/realms/d', but was 'http://b:8180/realms/d'";
const clientJs = 'JsonWebTokenError: jwt audience invalid. expected: https://a.example or https://b.example';
const node = 'TypeError [ERR_INVALID_CHAR]: Invalid character in header content ["authorization"]';

const causesOf = (text: string, of: Partial<typeof asked>, policy: Parameters<typeof messageCauses>[2] = open) =>
  messageCauses(text, { ...asked, ...of }, policy).flatMap(({ findings }) => findings.map(({ cause }) => cause));

describe('what an error message says that the verifier wants', () => {
  it.each([
    ['another audience', argo, { payload: '{"aud":["argo-cd-cli"]}' }, ['audience-mismatch']],
    ['the audience that the token has', argo, { payload: '{"aud":["argo-cd"]}' }, []],
    ['another issuer', keycloak, { payload: '{"iss":"http://b:8180/realms/d"}' }, ['issuer-mismatch']],
    ['the issuer that the token has', keycloak, { payload: '{"iss":"http://a:8080/realms/d"}' }, []],
    ['an audience, and the token has none', argo, { payload: '{"sub":"a"}' }, ['missing-claim']],
    ['the second of a list', clientJs, { payload: '{"aud":"https://b.example"}' }, []],
    ['none of a list', clientJs, { payload: '{"aud":"https://c.example"}' }, ['audience-mismatch']],
    ['an audience of another type', argo, { payload: '{"aud":7}' }, []],
    ['an audience, and the payload is unreadable', argo, { payload: '' }, []],
    ['an unnamed audience, and the token has one', 'jwt audience invalid', { payload: '{"aud":"a"}' }, []],
    ['digits', 'Jwt payload [iat] field is not an integer', { payload: '{"iat":1.7E9}' }, ['exp-float']],
    ['digits, which there are', 'Jwt payload [iat] field is not an integer', { payload: '{"iat":1700000000}' }, []],
    ['a kid', 'JwtHeaderRequiresKid: required "kid" in jwt header: {}', {}, ['token-without-kid']],
    ['a kid, which there is', 'required "kid" in jwt header: {}', { header: '{"kid":"a"}' }, []],
    ['no line break', node, { after: '\n' }, ['token-whitespace']],
    ['no line break, and there is none', node, {}, []],
    ['no line break in the middle of a log', node, { before: 'x ', after: '\n at y' }, []],
    [
      'no line break at the end of the token in a log',
      'IllegalArgumentException: Unexpected char 0x0a at 36 in Authorization value',
      { before: 'x Bearer ', after: '\n at y' },
      ['token-whitespace'],
    ],
    ['nothing that is known', 'It failed', { payload: '{"aud":"a"}' }, []],
  ])('%s', (_, text, of, causes) => {
    expect(causesOf(text, of)).toEqual(causes);
  });

  it('is not said of what the user expects, which is checked anyway', () => {
    expect(causesOf(argo, { payload: '{"aud":"x"}' }, { issuer: [], audience: ['y'] })).toEqual([]);
  });

  it('names the slip', () => {
    const [found] = messageCauses(keycloak, { ...asked, payload: '{"iss":"http://a:8080/realms/d/"}' }, open);
    expect(found?.findings[0].sentence).toMatch(/error message says .* trailing slash/);
  });
});
