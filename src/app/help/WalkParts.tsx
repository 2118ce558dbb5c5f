import { claimRow } from '../../core/claims/registered-claims.ts';
import { headerParameterRow } from '../../core/claims/header-parameters.ts';
import { readNumericDate } from '../../core/claims/numeric-date.ts';
import { momentWords } from '../../core/claims/claim-values.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import type { JsonMember, JsonObject } from '../../core/text/json.ts';
import { say, t } from '../../core/text/language.ts';
import { isolatedText, visibleText } from '../../core/text/others-text.ts';
import { textIn } from '../../core/text/spans.ts';
import { partTexts, preparedClaimsOf } from '../../session/reading/claims.ts';
import { paneObject } from '../../session/reading/pane-json.ts';
import type { Session } from '../../session/state/model.ts';
import { openSource } from '../../session/state/opened.ts';
import { tokenOfSource } from '../../session/state/source.ts';
import { editorNamed } from '../page/editors.ts';
import { MoreRows } from '../page/MoreRows.tsx';
import { useTokenRows } from '../page/shown-rows.ts';
import { useSession } from '../page/use-session.ts';

const headerOf = (session: Session): JsonObject | null => paneObject(openSource(session), 'header');

/** The first part: each header parameter with what it says. */
export function WalkHeader() {
  const header = useSession(headerOf);
  const { header: text } = useSession(partTexts);
  return (
    <>
      <p>{t`The first part says how the token is signed. It is JSON, written in base64url so that it fits into a URL.`}</p>
      <Segment index={0} />
      <Members part="Header" object={header} text={text} />
      <p>{t`Anyone can write a header. A verifier must not let it choose the algorithm.`}</p>
    </>
  );
}

/** The second part: each claim with what it says. */
export function WalkPayload() {
  const claims = useSession(preparedClaimsOf);
  const { payload: text } = useSession(partTexts);
  return (
    <>
      <p>{t`The second part contains the claims: what the issuer says. Anyone who has the token can read them.`}</p>
      <Segment index={1} />
      {claims === null ? <p>{t`The payload of this token is not a JSON object, so it has no claims.`}</p> : null}
      <Members part="Payload" object={claims} text={text} />
    </>
  );
}

const partsOf = ({ source }: Session): readonly string[] => {
  const token = tokenOfSource(source);
  return token.kind === 'jws' ? token.text.split('.', 3) : [];
};
const tones = ['text-part-header', 'text-part-payload'];

/** The part as it is in the token. */
function Segment({ index }: { readonly index: 0 | 1 }) {
  const segment = useSession(partsOf)[index] ?? '';
  return <code className={`walk-value ${tones[index]}`}>{briefText(segment, 120)}</code>;
}

type MembersProps = { readonly part: 'Header' | 'Payload'; readonly object: JsonObject | null; readonly text: string };

/** Each member: its name, which selects it in its pane, its value, and its meaning. */
function Members({ part, object, text }: MembersProps) {
  const shown = useTokenRows(object?.members ?? []);
  return (
    <>
      <dl className="grid gap-2">
        {shown.rows.map((member, at) => (
          <div key={at}>
            <dt>
              <button
                type="button"
                className="min-h-6 font-mono text-accent hover:underline"
                title={t`Select it in the ${part === 'Header' ? t`Header` : t`Payload`} box`}
                onClick={() => select(part, member)}
              >
                {nameOf(member)}
              </button>{' '}
              <code className="font-mono text-xs">{valueOf(member, text)}</code>
            </dt>
            <dd>{meaningOf(part, member)}</dd>
          </div>
        ))}
      </dl>
      <MoreRows of={shown} />
    </>
  );
}

const shownText = (text: string, most: number): string => isolatedText(visibleText(briefText(text, most)));
const nameOf = ({ name }: JsonMember): string => shownText(name, 40);
const valueOf = ({ value }: JsonMember, text: string): string => shownText(textIn(text, value.span), 80);

function select(part: 'Header' | 'Payload', { value }: JsonMember): void {
  const editor = editorNamed(part);
  editor?.focus();
  editor?.select(value.span.start, value.span.end);
}

function meaningOf(part: 'Header' | 'Payload', { name, value }: JsonMember): string {
  const row = part === 'Header' ? headerParameterRow(name) : claimRow(name);
  if (row === null)
    return part === 'Header'
      ? t`Not a registered header parameter. Issuer and verifier agree on its meaning.`
      : t`Not a registered claim. Issuer and verifier agree on its meaning.`;
  const date = 'isTime' in row && row.isTime ? readNumericDate(value) : null;
  const meaning = say(row.meaning);
  return date?.kind === 'seconds' ? t`${meaning} Here: ${momentWords(date.seconds)}.` : meaning;
}
