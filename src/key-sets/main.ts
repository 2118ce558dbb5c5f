import { speakAsChosen } from '../beside/chosen-language.ts';
import { copyButton } from '../beside/copy-button.ts';
import { button, element } from '../beside/elements.ts';
import { isInFrame, showFramedNotice } from '../beside/framed.ts';
import { handKeys } from '../beside/key-set-channel.ts';
import { privateBox } from '../beside/private-box.ts';
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
  await speakAsChosen(async () => (await import('../language/de-fetch-page.ts')).fetchPageGerman);
  document.documentElement.lang = language();
  document.title = t`Fetch a key set`;
  if (isInFrame()) return showFramedNotice('#key-sets');
  document
    .querySelector('#key-sets')
    ?.replaceChildren(element('h1', t`Fetch a key set`), ...introduction(), ...firstStep(), ...closing());
  document.documentElement.dataset.ready = 'true';
}

/** Returns what the fragment names, which no server sees. */
const asked = (name: 'url' | 'nonce'): string => new URLSearchParams(location.hash.slice(1)).get(name) ?? '';

const introduction = (): readonly HTMLElement[] => [
  element(
    'p',
    t`This page knows nothing about your token: it received only the URL below. The host in it will see your IP address and that you asked.`,
  ),
];

const closing = (): readonly HTMLElement[] => [
  element(
    'p',
    t`It is a separate page because the one with your tokens is not allowed to make requests, not even to its own host.`,
    { class: 'muted' },
  ),
  element('a', t`Back to Jotscope`, { href: './index.html' }),
];

/** Shows the URL in full, where it can be changed, and its step below. */
function firstStep(): readonly HTMLElement[] {
  const given = asked('url');
  const label = element('label', t`URL of the key set`, { for: 'url' });
  const field = element('textarea', given, { ...attributes, rows: String(Math.ceil(given.length / 56) || 1) });
  const steps = element('article');
  const renew = (): void => steps.replaceChildren(stepFor(field.value.trim(), isAsked(field.value.trim())));
  field.addEventListener('input', renew);
  renew();
  return [label, field, steps];
}

/** A URL has no line breaks, but a field with one line would hide its end. */
const attributes = { ...privateBox, id: 'url', placeholder: 'https://…/.well-known/jwks.json' };

/**
 * Returns whether Jotscope waits for the keys from this URL. It asked for one URL only, so keys from
 * one that was typed here would be attributed to the wrong one.
 */
function isAsked(typed: string): boolean {
  const [one, other] = [readKeySetUrl(typed), readKeySetUrl(asked('url'))];
  return one.kind === 'url' && other.kind === 'url' && one.url === other.url && asked('nonce') !== '';
}

/** The step for a URL that an answer named. It is shown in full. */
function nextStep(url: string, isHanded: boolean): HTMLElement {
  const step = stepFor(url, isHanded);
  step.prepend(element('code', url));
  return step;
}

/** Shows the button that fetches from a URL, and the result below. */
function stepFor(typed: string, isHanded: boolean): HTMLElement {
  const read = readKeySetUrl(typed);
  const step = element('section');
  if (read.kind !== 'url') {
    step.append(element('p', problemWords(read.kind), { role: 'status' }));
    return step;
  }
  const status = element('p', t`Nothing has been fetched yet.`, { role: 'status' });
  const press = button(t`Fetch from this URL`, () => void run());
  press.hidden = false;
  const show = (state: State, text: string): void => {
    status.dataset.state = state;
    status.textContent = text;
    press.disabled = state === 'working';
  };
  const run = async (): Promise<void> => {
    show('working', t`Fetching …`);
    const { state, text, next } = await outcomeOf(read.url, isHanded);
    show(state, text);
    step.querySelector('section')?.remove();
    if (next !== null) step.append(next);
  };
  step.append(press, status);
  return step;
}

type Outcome = { readonly state: State; readonly text: string; readonly next: HTMLElement | null };

async function outcomeOf(url: string, isHanded: boolean): Promise<Outcome> {
  const fetched = await fetchText(url);
  const failed = (text: string, next: HTMLElement | null): Outcome => {
    // Reports to Jotscope that there are no keys, so that it stops waiting.
    if (isHanded) handKeys(asked('nonce'), null);
    return { state: 'failed', text, next };
  };
  if (fetched.kind !== 'text') return failed(failureWords(fetched), byHand(url));
  const answer = readKeySetAnswer(fetched.text, url);
  if (answer.kind === 'metadata')
    return { state: 'ready', text: answerWords(answer), next: nextStep(answer.jwksUri, isHanded) };
  if (answer.kind !== 'keys' || answer.hasPrivate) return failed(answerWords(answer), null);
  if (!isHanded) return { state: 'ready', text: `${answerWords(answer)} ${copyWords()}`, next: toCopy(fetched.text) };
  handKeys(asked('nonce'), fetched.text);
  return { state: 'ready', text: `${answerWords(answer)} ${offeredWords(answer.count)}`, next: null };
}

const copyWords = (): string => t`Copy the answer and paste it into the Key box.`;

function toCopy(text: string): HTMLElement {
  const step = element('section');
  step.append(copyButton(t`Copy answer`, text));
  return step;
}

/** This page cannot know whether a Jotscope page is still listening. */
const offeredWords = (count: number): string =>
  count === 1
    ? t`Jotscope received it and offers it to you there. You can close this page.`
    : t`Jotscope received them and offers them to you there. You can close this page.`;

/** The way around the browser: a command to run, whose output is pasted. */
function byHand(url: string): HTMLElement {
  const step = element('section');
  step.append(
    element('code', keySetCommand(url)),
    copyButton(t`Copy command`, keySetCommand(url)),
    element('p', t`The command works in bash, zsh and other POSIX shells, but not in cmd.exe or PowerShell.`, {
      class: 'muted',
    }),
  );
  return step;
}
