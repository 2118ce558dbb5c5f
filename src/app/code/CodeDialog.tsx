import { useState } from 'react';
import { keyTasks, type Task } from '../../core/code/request.ts';
import { targetNames, targets, type TargetName } from '../../core/code/targets.ts';
import { reasonWords } from '../../core/code/words.ts';
import { curlCall } from '../../core/code/write-curl.ts';
import { t } from '../../core/text/language.ts';
import { codeAnswer } from '../../session/code/code-answer.ts';
import { codeRequestOf } from '../../session/code/code-request.ts';
import { Select } from '../../ui/Select.tsx';
import { PageDialog } from '../page/PageDialog.tsx';
import { WrittenCode } from './WrittenCode.tsx';
import { useSession } from '../page/use-session.ts';

/** Shows the current token as code in another language. */
export function CodeDialog() {
  const wanted = useSession(codeRequestOf);
  const [task, setTask] = useState<Task>('verify');
  const [target, setTarget] = useState<TargetName>('jose');
  const answer = task === 'send' ? curlCall : codeAnswer(wanted, task, targets[target]);
  return (
    <PageDialog title={t`Copy as code`} width="wide">
      <div className="mb-2 flex flex-wrap gap-x-4 gap-y-2">
        <Select
          label={t`Code to`}
          value={task}
          options={keyTasks.map((value) => ({
            value,
            text: taskWords[wanted.kind === 'encrypted' ? 'encrypted' : 'signed'][value](),
          }))}
          onChoose={setTask}
        />
        {task === 'send' ? null : (
          <span data-focus-first>
            <Select
              label={t`With`}
              value={target}
              options={targetNames.map((value) => ({ value, text: targets[value].title }))}
              onChoose={setTarget}
            />
          </span>
        )}
      </div>
      {answer.kind === 'code' ? <WrittenCode code={answer} /> : <p role="status">{reasonWords(answer.reason)}</p>}
    </PageDialog>
  );
}

/** The code of an API call is the same for every token. */
const send = (): string => t`send the token to an API`;

const taskWords: Readonly<Record<'signed' | 'encrypted', Readonly<Record<Task, () => string>>>> = {
  signed: {
    verify: () => t`verify tokens like this one`,
    sign: () => t`sign a token like this one`,
    send,
  },
  encrypted: {
    verify: () => t`decrypt tokens like this one`,
    sign: () => t`encrypt a token like this one`,
    send,
  },
};
