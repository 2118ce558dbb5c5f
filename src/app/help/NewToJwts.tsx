import type { ReactNode } from 'react';
import { algorithmOf } from '../../core/crypto/algorithms.ts';
import { glossaryEntry } from '../../core/glossary/glossary.ts';
import type { EntryId } from '../../core/glossary/entry.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { listOf, t } from '../../core/text/language.ts';
import { preparedClaimsOf } from '../../session/reading/claims.ts';
import type { Session } from '../../session/state/model.ts';
import { tokenOfSource } from '../../session/state/source.ts';
import { useSession } from '../page/use-session.ts';
import { HelpList } from './HelpLinks.tsx';

/** An introduction for a person who sees a JWT for the first time, with the token on the page. */
export function NewToJwts() {
  return (
    <article className="grid gap-3 text-sm">
      <h3 tabIndex={-1} className="font-semibold">
        {t`New to JWTs? 5 minutes`}
      </h3>
      <p>{t`A JSON Web Token is a signed statement: an issuer says something about someone, and anyone with the right key can check that nothing was changed.`}</p>
      <Section title={t`1. The parts of this token`} further={['encoded-token', 'signed-not-encrypted']}>
        <Parts />
        <p>{t`Signed does not mean secret: anyone who has the token can read the header and the payload.`}</p>
      </Section>
      <Section title={t`2. Who signs, and who checks`} further={['hmac-or-key-pair', 'key-sets']}>
        <p>{useSession(signingWords)}</p>
      </Section>
      <Section title={t`3. What to check`} further={['audience-and-issuer', 'expiry', 'expectations']}>
        <ol className="list-decimal pl-5">
          <li>{t`The signature, with a key from the issuer and an algorithm that you chose in advance.`}</li>
          <li>{t`exp and nbf: the token is valid now.`}</li>
          <li>{t`iss and aud: the right issuer made it, and made it for you.`}</li>
          <li>{t`typ: it is the type of token that you expect, not an ID token at an API.`}</li>
        </ol>
        <p className="mt-1">{t`The three verdicts at the top of the page answer these questions. Fill in Expectations for iss, aud and typ.`}</p>
      </Section>
      <Section title={t`4. Three common mistakes`} further={['alg-none', 'algorithm-confusion', 'guessed-secret']}>
        <ul className="list-disc pl-5">
          <li>{t`Reading the payload without checking the signature. Decoding proves nothing.`}</li>
          <li>{t`Letting the header choose the algorithm or the key. An attacker writes the header.`}</li>
          <li>{t`Signing with a short or well-known secret. Attackers try millions of secrets per second.`}</li>
        </ul>
      </Section>
    </article>
  );
}

type SectionProps = { readonly title: string; readonly further: readonly EntryId[]; readonly children: ReactNode };

function Section({ title, further, children }: SectionProps) {
  return (
    <section aria-label={title} className="grid gap-1">
      <h4 className="font-semibold">{title}</h4>
      {children}
      <HelpList entries={further.flatMap((id) => glossaryEntry(id) ?? [])} />
    </section>
  );
}

type Part = { readonly name: string; readonly tone: string; readonly text: string; readonly means: string };

function Parts() {
  const parts = useSession(partsOf);
  return (
    <dl className="grid gap-1">
      {parts.map(({ name, tone, text, means }) => (
        <div key={name} className="grid gap-x-2 sm:grid-cols-[5rem_minmax(0,1fr)]">
          <dt className={`font-semibold ${tone}`}>{name}</dt>
          <dd>
            {text === '' ? null : <code className={`mr-1 font-mono text-xs ${tone}`}>{briefText(text, 16)}</code>}
            {means}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Returns the three parts with how each begins; without texts if the page has no signed token. */
function partsOf(session: Session): readonly Part[] {
  const token = tokenOfSource(session.source);
  const [header = '', payload = '', signature = ''] = token.kind === 'jws' ? token.text.split('.') : [];
  const alg = token.kind === 'jws' ? (token.header.parameters.alg ?? null) : null;
  const names = preparedClaimsOf(session)?.members.slice(0, 4) ?? [];
  const listed = listOf(names.map(({ name }) => briefText(name, 20)));
  return [
    {
      name: t`Header`,
      tone: 'text-part-header',
      text: header,
      means: alg === null ? t`how the token is signed` : t`how the token is signed: ${briefText(alg, 20)}`,
    },
    {
      name: t`Payload`,
      tone: 'text-part-payload',
      text: payload,
      means: names.length === 0 ? t`the claims, a JSON object` : t`the claims, such as ${listed}`,
    },
    {
      name: t`Signature`,
      tone: 'text-part-signature',
      text: signature,
      means: t`computed from both with a key`,
    },
  ];
}

/** Returns who can sign and who can check a token with this algorithm. */
function signingWords({ source }: Session): string {
  const token = tokenOfSource(source);
  const row = token.kind === 'jws' ? algorithmOf(token.header.parameters.alg ?? '') : null;
  if (row === null)
    return t`With a shared secret (HS256), signer and verifier have the same key. With a key pair (RS256, ES256), the issuer signs with its private key and everyone else verifies with the public one.`;
  if (row.family === 'none') return t`This token is not signed: alg is none. Anyone could have created it.`;
  return row.kty === 'oct'
    ? t`${row.name} uses a shared secret: signer and verifier have the same key, so each of them can create tokens.`
    : t`${row.name} uses a key pair: only the issuer has the private key and can sign. Everyone else verifies with the public key.`;
}
