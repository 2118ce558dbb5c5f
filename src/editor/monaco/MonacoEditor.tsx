import { Editor as ReactMonaco } from '@monaco-editor/react';
import { useLayoutEffect, useMemo, useState } from 'react';
import type { RichProps } from '../rich-state.ts';
import { useLatest } from '../use-latest.ts';
import { type Binding, bindEditor } from './binding.ts';
import { describeInput } from './input-element.ts';
import { hasLongLine } from './long-lines.ts';
import { jsonLanguage } from './json-language.ts';
import { optionsFor } from './options.ts';
import { themeName } from './theme.ts';

/**
 * Monaco with the behavior of the plain editor. The text goes only through the binding, never
 * through the wrapper's `value`.
 */
export function MonacoEditor(props: RichProps) {
  const { label, language, placeholder, readOnly, text, marks, notes, faults } = props;
  const wrap = props.wrap || hasLongLine(text);
  const latest = useLatest(props);
  const [binding, setBinding] = useState<Binding | null>(null);
  const options = useMemo(
    () => optionsFor({ label, language, wrap, placeholder, readOnly }),
    [label, language, wrap, placeholder, readOnly],
  );

  useLayoutEffect(() => {
    binding?.showText(text);
    binding?.draw({ marks, notes, faults });
  }, [binding, text, marks, notes, faults]);

  const { follow } = props;
  useLayoutEffect(() => (binding ? follow?.((known) => binding.showNow(known)) : undefined), [binding, follow]);

  useLayoutEffect(() => {
    if (binding) describeInput(binding.editor, { describedBy: props.describedBy, invalid: props.invalid });
  }, [binding, props.describedBy, props.invalid]);

  useLayoutEffect(() => {
    if (!binding) return undefined;
    const { body } = latest.current;
    body(binding.body);
    return () => {
      body(null);
      binding.release();
    };
  }, [binding, latest]);

  // Depends on whether there is a handle function, not on which: a new function for the same
  // purpose is not called again.
  const offered = props.handle !== undefined;
  useLayoutEffect(() => {
    if (!binding || !offered) return undefined;
    const { handle } = latest.current;
    handle?.(binding.body);
    return () => handle?.(null);
  }, [binding, offered, latest]);

  return (
    <ReactMonaco
      defaultValue=""
      language={language === 'json' ? jsonLanguage : 'plaintext'}
      theme={themeName(props.theme)}
      options={options}
      saveViewState={false}
      loading={null}
      onMount={(editor) => setBinding(bindEditor(editor, latest))}
    />
  );
}
