import type { CodeAnswer } from '../../core/code/answer.ts';
import { inputWords, noteWords } from '../../core/code/words.ts';
import { t } from '../../core/text/language.ts';
import { CopyButton } from '../page/CopyButton.tsx';

/** Shows code with its requirements and notes. */
export function WrittenCode({
  code: { text, install, inputs, notes },
}: {
  readonly code: Extract<CodeAnswer, { kind: 'code' }>;
}) {
  return (
    <div className="grid gap-3">
      {notes.length === 0 ? null : (
        <ul className="list-disc pl-5 text-xs">
          {notes.map((note) => (
            <li key={noteWords(note)}>{noteWords(note)}</li>
          ))}
        </ul>
      )}
      {install === '' ? null : (
        <Block label={t`Install`} text={install} copyName={t`Copy install line`} what={t`Install line`} />
      )}
      <Block label={t`Code`} text={text} copyName={t`Copy code`} what={t`Code`} />
      <div className="text-xs">
        <p>{t`The code contains neither the key nor the token. It reads them at run time:`}</p>
        <ul className="mt-1">
          {inputs.map((input) => (
            <li key={input.name}>
              <code className="font-mono">{input.name}</code>: {inputWords(input)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

type BlockProps = { readonly label: string; readonly text: string; readonly copyName: string; readonly what: string };

/** Text to copy. It scrolls sideways by itself, also by keyboard. */
function Block({ label, text, copyName, what }: BlockProps) {
  return (
    <section className="min-w-0 rounded border border-border">
      <div className="flex items-center border-b border-border bg-raised px-2 py-0.5">
        <h3 className="text-xs font-semibold">{label}</h3>
        <span className="ml-auto">
          <CopyButton name={copyName} what={what} label={t`Copy`} text={() => text} />
        </span>
      </div>
      <pre role="region" aria-label={label} tabIndex={0} className="overflow-x-auto p-2 font-mono text-xs leading-5">
        {text}
      </pre>
    </section>
  );
}
