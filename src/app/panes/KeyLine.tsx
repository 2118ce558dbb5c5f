import type { ReactNode } from 'react';
import { keyAbilities } from '../../core/keys/abilities.ts';
import type { CertificateDetails, Key } from '../../core/keys/key.ts';
import { keyRemarkWords, keyTitle } from '../../core/keys/words.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { t } from '../../core/text/language.ts';
import { othersText } from '../../core/text/others-text.ts';
import type { KeyResult } from '../../session/signature/key-standing.ts';
import { classes } from '../../ui/classes.ts';
import { HelpMark } from '../../ui/HelpMark.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { helpOn } from '../page/help.ts';

type KeyLineProps = { readonly item: Key; readonly result: KeyResult | null };

/** One key in one line. A press shows all of it, with its thumbprint. */
export function KeyLine({ item, result }: KeyLineProps) {
  const line = <Line item={item} result={result} />;
  return (
    <li data-verifier={result !== null && isUsed(result) ? '' : undefined}>
      {item.thumbprint === null || item.form === 'secret' ? (
        <div className={lineShape}>{line}</div>
      ) : (
        <Foldable line={line} thumbprint={item.thumbprint} />
      )}
      {item.certificate === null ? null : <Certificate of={item.certificate} />}
      {item.remarks.map((remark) => (
        <p key={remark.kind} className="px-2 pb-1 text-warn">
          {keyRemarkWords(remark)}
        </p>
      ))}
    </li>
  );
}

/** Who issued a certificate, how long it is valid, and what else it names. */
function Certificate({ of: { issuer, notBefore, notAfter, alternativeNames } }: { readonly of: CertificateDetails }) {
  return (
    <div className="px-2 pb-1 pl-5 text-muted [overflow-wrap:anywhere]">
      <p>
        {t`Issued by ${briefText(othersText(issuer))}`} · {t`Valid from ${day(notBefore)} to ${day(notAfter)}`}
      </p>
      {alternativeNames.length === 0 ? null : (
        <p>{t`Also named ${briefText(alternativeNames.map((name) => othersText(name)).join(', '))}`}</p>
      )}
    </div>
  );
}

const day = (time: number): string => (Number.isNaN(time) ? '?' : new Date(time).toISOString().slice(0, 10));

const lineShape = 'flex min-h-6 items-center gap-x-2 px-2 py-0.5';

function Foldable({ line, thumbprint }: { readonly line: ReactNode; readonly thumbprint: string }) {
  return (
    <details className="group">
      <summary
        title={t`Thumbprint: ${thumbprint}`}
        className={classes(lineShape, 'list-none -outline-offset-2 hover:bg-raised')}
      >
        <span aria-hidden="true" className="-mr-1 text-muted group-open:rotate-90">
          ▸
        </span>
        {line}
      </summary>
      <p className="px-2 pb-1 pl-5 text-muted" data-help="thumbprint">
        {t`Thumbprint`} <HelpMark {...helpOn('thumbprint', t`Thumbprint`)} />{' '}
        <code className="font-mono [overflow-wrap:anywhere] text-text">{thumbprint}</code>
      </p>
    </details>
  );
}

function Line({ item, result }: KeyLineProps) {
  const facts = [
    item.kid === null ? null : `kid ${othersText(item.kid)}`,
    item.alg && `alg ${othersText(item.alg)}`,
    item.use && `use ${othersText(item.use)}`,
    item.keyOps && `key_ops ${othersText(item.keyOps.join(' '))}`,
    // The result says more.
    ...(result === null ? abilityWords(item) : []),
  ];
  return (
    <>
      <span className="min-w-0 grow truncate group-open:whitespace-normal">
        <span className="font-medium">{briefText(keyTitle(item))}</span>{' '}
        <span className="ml-1 text-muted [overflow-wrap:anywhere]">{briefText(facts.filter(Boolean).join(' · '))}</span>
      </span>
      {result === null ? null : <Result result={result} />}
    </>
  );
}

/** Returns whether the key verified or decrypted the token. */
export const isUsed = (result: KeyResult): boolean => result !== 'rejected' && result !== 'not-decrypted';

type ResultLook = readonly [icon: IconName, color: string, words: () => string];

const resultLooks: Readonly<Record<KeyResult, ResultLook>> = {
  verified: ['check', 'text-good', () => t`verified this token`],
  doubtful: ['warning', 'text-warn', () => t`verified this token, with warnings`],
  rejected: ['cross', 'text-danger', () => t`does not match`],
  decrypted: ['check', 'text-good', () => t`decrypted this token`],
  'not-decrypted': ['cross', 'text-danger', () => t`does not decrypt it`],
};

function Result({ result }: { readonly result: KeyResult }) {
  const [icon, color, words] = resultLooks[result];
  return (
    <span className={classes('flex shrink-0 items-center gap-1 font-medium', color)}>
      <Icon name={icon} className="size-3.5 shrink-0" />
      {words()}
    </span>
  );
}

/** Returns what the key can do, which says nothing about the token. */
function abilityWords(key: Key): readonly string[] {
  if (key.use === 'enc') return [t`for encryption`];
  const { verifies, signs } = keyAbilities(key);
  if (!verifies && !signs) return [t`cannot verify or sign`];
  return [...(verifies ? [t`can verify`] : []), ...(signs ? [t`can sign`] : [])];
}
