import { claimsSentence } from '../../core/claims/claims-words.ts';
import type { Exchange, LifeState, LifeToken, TokenCheck } from '../../core/lifecycle/model.ts';
import { actorName } from '../../core/lifecycle/words.ts';
import { t } from '../../core/text/language.ts';
import { Button } from '../../ui/Button.tsx';
import { playedOf, useStory } from './learn-story.ts';
import { useMessage, useRealSignature, type RealSignature } from './token-texts.ts';

type ExchangeProps = { readonly exchange: Exchange; readonly onOpen: (id: string) => void };

/** A request and its answer as they are sent, and the verdict on the token in it. */
export function LearnExchange({ exchange, onOpen }: ExchangeProps) {
  const { state } = playedOf(useStory());
  const { from, to, request, response, check } = exchange;
  const token = check === null ? undefined : state.tokens[check.token];
  return (
    <details className="learn-exchange" open>
      <summary>{t`${actorName(from)} → ${actorName(to)}, as it is sent`}</summary>
      <div className="learn-messages">
        <Message label={t`Request`} text={request} state={state} />
        <Message label={t`Answer`} text={response} state={state} />
      </div>
      {check === null || token === undefined ? null : <Verdict check={check} token={token} />}
      <TokenButtons text={`${request}\n${response}`} state={state} onOpen={onOpen} />
    </details>
  );
}

type MessageProps = { readonly label: string; readonly text: string; readonly state: LifeState };

function Message({ label, text, state }: MessageProps) {
  const pieces = useMessage(text, state);
  return (
    <pre aria-label={label} tabIndex={0} className="learn-message">
      {pieces.map((piece, at) =>
        piece.credential === null ? (
          piece.text
        ) : (
          <mark key={at} title={piece.credential} className="learn-credential">
            {shortened(piece.text)}
          </mark>
        ),
      )}
    </pre>
  );
}

/** A token is too long to read. Its start and its end are enough to tell it from others. */
const shortened = (text: string): string =>
  text.length <= 40 ? text : `${text.slice(0, 14)}…${text.slice(-8)} (${text.length})`;

/** The verdicts of the debugger on the token, with the key and the clock of the one who checks. */
function Verdict({ check, token }: { readonly check: TokenCheck; readonly token: LifeToken }) {
  const matches = useRealSignature(check, token);
  return (
    <dl className="learn-verdict">
      <dt>{t`Signature`}</dt>
      <dd>{signatureWords(check, matches)}</dd>
      <dt>{t`Claims`}</dt>
      <dd>{claimsSentence(check.claims, vouchings[matches])}</dd>
    </dl>
  );
}

const vouchings = { matches: 'verified', differs: 'unverified', pending: 'unknown', unable: 'unverified' } as const;

function signatureWords({ key }: TokenCheck, matches: RealSignature): string {
  if (key === null) return t`Not checked: the verifier has no key with this kid.`;
  const words: Readonly<Record<RealSignature, () => string>> = {
    matches: () => t`Verified with ${key}.`,
    differs: () => t`Does not match ${key}.`,
    pending: () => t`Checking …`,
    unable: () => t`Not checked: this browser signs only on https or localhost.`,
  };
  return words[matches]();
}

type ButtonsProps = { readonly text: string; readonly state: LifeState; readonly onOpen: (id: string) => void };

function TokenButtons({ text, state, onOpen }: ButtonsProps) {
  const ids = [...new Set([...text.matchAll(/<((?:at|rt)-\d+)>/g)].map(([, id = '']) => id))];
  return (
    <p className="flex flex-wrap gap-1">
      {ids
        .filter((id) => state.tokens[id] !== undefined)
        .map((id) => (
          <Button key={id} onClick={() => onOpen(id)}>{t`Open ${id} in the debugger`}</Button>
        ))}
    </p>
  );
}
