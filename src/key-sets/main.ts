import { speakAsChosen } from '../beside/chosen-language.ts';
import { button, element } from '../beside/elements.ts';
import { handKeys } from '../beside/key-set-channel.ts';
import '../beside/beside.css';
import { readKeySetAnswer } from '../core/keys/key-set-answer.ts';
import { keySetCommand } from '../core/keys/key-set-command.ts';
import { readKeySetUrl } from '../core/keys/key-set-url.ts';
import { language, t } from '../core/text/language.ts';
import { fetchText } from './fetch-text.ts';
import { answerWords, failureWords, problemWords } from './words.ts';

/*
 * The page that fetches key sets, so that the one with the tokens needs no connections. It gets a URL
 * in its fragment and nothing else, fetches it on a press, and hands the text back on a channel.
 */

type State = 'waiting' | 'working' | 'ready' | 'failed';

void start();

async function start(): Promise<void> {
  await speakAsChosen(async () => (await import('../language/de/key-sets.ts')).keySets);
  document.documentElement.lang = language();
  document.title = t`Fetch a key set`;
  document
    .querySelector('#key-sets')
    ?.replaceChildren(element('h1', t`Fetch a key set`), ...introduction(), stepFor(asked('url')), ...closing());
  document.documentElement.dataset.ready = 'true';
}

/** Returns what the fragment names, which no server sees. */
const asked = (name: 'url' | 'nonce'): string => new URLSearchParams(location.hash.slice(1)).get(name) ?? '';

const introduction = (): readonly HTMLElement[] => [
  element(
    'p',
    t`This page knows nothing of your token: it was given the address below and nothing else. The host that it names learns your network address, and that you asked.`,
  ),
];

const closing = (): readonly HTMLElement[] => [
  element(
    'p',
    t`It stands apart because the page that holds your tokens may connect to nothing, not even to its own host.`,
    { class: 'muted' },
  ),
];

/** Shows one URL in full, with the button that fetches it and the result below. */
function stepFor(typed: string): HTMLElement {
  const read = readKeySetUrl(typed);
  const step = element('section');
  if (read.kind !== 'url') {
    step.append(element('code', typed), element('p', problemWords(read.kind), { role: 'status' }));
    return step;
  }
  const status = element('p', t`Nothing has been fetched yet.`, { role: 'status' });
  const press = button(t`Fetch from this address`, () => void run());
  press.hidden = false;
  const show = (state: State, text: string): void => {
    status.dataset.state = state;
    status.textContent = text;
    press.disabled = state === 'working';
  };
  const run = async (): Promise<void> => {
    show('working', t`Fetching …`);
    const { state, text, next } = await outcomeOf(read.url);
    show(state, text);
    step.querySelector('section')?.remove();
    if (next !== null) step.append(next);
  };
  step.append(element('code', read.url), press, status);
  return step;
}

type Outcome = { readonly state: State; readonly text: string; readonly next: HTMLElement | null };

async function outcomeOf(url: string): Promise<Outcome> {
  const fetched = await fetchText(url);
  if (fetched.kind !== 'text') return failed(failureWords(fetched), byHand(url));
  const answer = readKeySetAnswer(fetched.text, url);
  if (answer.kind === 'metadata') return { state: 'ready', text: answerWords(answer), next: stepFor(answer.jwksUri) };
  if (answer.kind !== 'keys' || answer.hasPrivate) return failed(answerWords(answer), null);
  handKeys({ nonce: asked('nonce'), text: fetched.text });
  return { state: 'ready', text: `${answerWords(answer)} ${offeredWords(answer.count)}`, next: null };
}

/** Reports to Jotscope that there are no keys, so that it stops waiting. */
function failed(text: string, next: HTMLElement | null): Outcome {
  handKeys({ nonce: asked('nonce'), text: null });
  return { state: 'failed', text, next };
}

/** This page cannot know whether a Jotscope page is still listening. */
const offeredWords = (count: number): string =>
  count === 1
    ? t`It was offered to Jotscope, where you decide whether it goes into the key box. This page can be closed.`
    : t`They were offered to Jotscope, where you decide whether they go into the key box. This page can be closed.`;

/** The way around the browser: a command to run, whose output is pasted. */
function byHand(url: string): HTMLElement {
  const step = element('section');
  step.append(
    element('code', keySetCommand(url)),
    element('p', t`The command is for bash, zsh and other POSIX shells, not for cmd.exe or PowerShell.`, {
      class: 'muted',
    }),
  );
  return step;
}
