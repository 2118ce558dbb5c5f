import { chainFaultWords } from '../../core/keys/chain-words.ts';
import type { ChainItem } from '../../core/keys/chain.ts';
import type { CertificateDetails } from '../../core/keys/key.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { listOf, t } from '../../core/text/language.ts';
import { othersText } from '../../core/text/others-text.ts';
import { freshDisclosing } from '../../session/state/disclosures.ts';
import { HelpMark } from '../../ui/HelpMark.tsx';
import { helpOn } from '../page/help.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { useSession } from '../page/use-session.ts';
import './certificate-chain.css';

/** The certificates of `x5c` as a chain, from the signer up, each with the check of its signature. */
export function CertificateChain() {
  const chain = useSession(freshDisclosing)?.chain ?? null;
  if (chain === null) return null;
  const whole = chain.faults.filter((fault) => !('at' in fault));
  return (
    <div className="grid gap-1 border-t border-border px-2 py-1.5 text-xs">
      <p className="font-medium">
        {t`Certificates in x5c`} <HelpMark {...helpOn('certificate-chain', t`Certificates in x5c`)} />
      </p>
      <ol aria-label={t`Certificate chain`} className="certificate-chain grid gap-1.5">
        {chain.items.map((item, at) => (
          <Certificate key={at} item={item} at={at + 1} />
        ))}
      </ol>
      {chain.thumbprints
        .filter(({ fits }) => fits)
        .map(({ name }) => (
          <Line key={name} icon="check" tone="text-good">{t`${name} is the thumbprint of the first certificate.`}</Line>
        ))}
      {whole.map((fault) => (
        <Line key={chainFaultWords(fault)} icon="cross" tone="text-danger">
          {sentence(chainFaultWords(fault))}
        </Line>
      ))}
      <p className="text-muted">{t`Not checked: whether you trust the last certificate, and whether one was revoked.`}</p>
    </div>
  );
}

function Certificate({ item, at }: { readonly item: ChainItem; readonly at: number }) {
  const { details, usage, unchecked, faults } = item;
  const isBroken = faults.length > 0;
  return (
    <li className="min-w-0 [overflow-wrap:anywhere]" data-signed={signedOf(item)}>
      <span className="font-medium">
        {details === null ? t`Certificate ${at}` : briefText(othersText(details.subject))}
      </span>
      {details === null ? null : <Details details={details} />}
      {usage.length === 0 ? null : <p className="text-muted">{t`For ${listOf(usage)}`}</p>}
      {unchecked.length === 0 ? null : (
        <Line icon="warning" tone="text-warn">
          {t`Not checked: ${briefText(listOf(unchecked))}. A verifier must check this, or reject the certificate (RFC 5280 §4.2).`}
        </Line>
      )}
      {isBroken ? null : (
        <Line
          icon={item.isSigned === true ? 'check' : 'circle'}
          tone={item.isSigned === true ? 'text-good' : 'text-muted'}
        >
          {signedWords(item)}
        </Line>
      )}
      {faults.map((fault) => (
        <Line key={fault.kind} icon="cross" tone="text-danger">
          {sentence(chainFaultWords(fault))}
        </Line>
      ))}
    </li>
  );
}

function signedOf({ isSigned, faults }: ChainItem): 'yes' | 'no' | 'unknown' {
  if (faults.length > 0) return 'no';
  return isSigned === true ? 'yes' : 'unknown';
}

function signedWords({ signer, isSigned }: ChainItem): string {
  if (signer === 'other') return t`Its issuer is not in the chain, so its signature is not checked.`;
  if (isSigned === null) return t`Its signature cannot be checked in this browser.`;
  return signer === 'itself' ? t`Signed with its own key.` : t`Signed with the key of the next certificate.`;
}

function Details({ details }: { readonly details: CertificateDetails }) {
  const { issuer, notBefore, notAfter, alternativeNames } = details;
  return (
    <>
      <p className="text-muted">{t`Issued by ${briefText(othersText(issuer))}`}</p>
      <p className="text-muted">{t`Valid from ${day(notBefore)} to ${day(notAfter)}`}</p>
      {alternativeNames.length === 0 ? null : (
        <p className="text-muted">{t`Also named ${briefText(alternativeNames.map((name) => othersText(name)).join(', '))}`}</p>
      )}
    </>
  );
}

const day = (time: number): string => (Number.isNaN(time) ? '?' : new Date(time).toISOString().slice(0, 10));

type LineProps = { readonly icon: IconName; readonly tone: string; readonly children: string };

const Line = ({ icon, tone, children }: LineProps) => (
  <p className="flex items-start gap-1.5">
    <Icon name={icon} className={`size-3.5 shrink-0 ${tone}`} />
    <span className="min-w-0">{children}</span>
  </p>
);

/** Names of header parameters keep their lowercase letters. */
const sentence = (clause: string): string =>
  /^x5[ct]/.test(clause) ? `${clause}.` : `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
