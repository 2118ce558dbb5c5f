import { language, t } from '../core/text/language.ts';
import { canKeep, forgetBuild, isReady, keepBuild } from '../offline/offline.ts';
import { speakAsChosen } from '../beside/chosen-language.ts';
import { button, element } from '../beside/elements.ts';
import { isInFrame, showFramedNotice } from '../beside/framed.ts';
import '../beside/beside.css';
import { offerApp } from './offer-app.ts';
import { workerAddress } from './worker-address.ts';

/*
 * The page that keeps the build for offline use. It is a separate page so that the one with the
 * tokens needs no right to start a service worker.
 */

type State = 'impossible' | 'absent' | 'working' | 'ready' | 'failed';

const words: Readonly<Record<State, () => string>> = {
  impossible: () =>
    t`This browser cannot store the page here. It needs https (or localhost) and a window that is not private.`,
  absent: () => t`Not stored yet: Jotscope will not open offline.`,
  working: () => t`Loading all files …`,
  ready: () => t`Stored. Jotscope opens offline, with the rich editor and every algorithm.`,
  failed: () => t`Not stored: a file could not be loaded or has an unexpected checksum. Try again.`,
};

void start();

async function start(): Promise<void> {
  await speakAsChosen(async () => (await import('../language/de-install-page.ts')).installPageGerman);
  document.documentElement.lang = language();
  document.title = t`Jotscope offline`;
  if (isInFrame()) return showFramedNotice('#install');
  const { all, show } = makePage();
  document.querySelector('#install')?.replaceChildren(...all);
  show(await presentState());
  document.documentElement.dataset.ready = 'true';
}

async function presentState(): Promise<State> {
  if (!canKeep()) return 'impossible';
  return (await isReady()) ? 'ready' : 'absent';
}

function makePage(): { readonly all: readonly HTMLElement[]; readonly show: (state: State) => void } {
  const status = element('p', '', { role: 'status' });
  const keep = button(t`Keep for offline use`, () => void doKeep());
  const forget = button(t`Remove the offline copy`, () => void doForget());
  const app = button(t`Install as an app`, () => undefined);
  offerApp(app);
  const show = (state: State): void => {
    status.textContent = words[state]();
    status.dataset.state = state;
    keep.hidden = state !== 'absent' && state !== 'failed';
    forget.hidden = state !== 'ready';
  };
  const doKeep = async (): Promise<void> => {
    show('working');
    show((await keepBuild(workerAddress)) ? 'ready' : 'failed');
  };
  const doForget = async (): Promise<void> => {
    await forgetBuild();
    show(await presentState());
  };
  const buttons = element('div');
  buttons.append(keep, app, forget);
  return { all: [...introduction(), status, buttons, ...closing()], show };
}

const introduction = (): readonly HTMLElement[] => [
  element('h1', t`Jotscope offline`),
  element(
    'p',
    t`Your browser can store this build’s files, about seven megabytes. Nothing else is stored with them: no tokens, no keys.`,
  ),
];

const closing = (): readonly HTMLElement[] => [
  element(
    'p',
    t`New versions load in the background and start only when you confirm. To install Jotscope as an app, use the button above if your browser shows it. Otherwise use “Install” or “Add to home screen” in the browser’s menu on this page.`,
  ),
  element(
    'p',
    t`This is a separate page because the one with your tokens is not allowed to start a service worker. Its security policy forbids it, and that does not change.`,
    { class: 'muted' },
  ),
  element('a', t`Back to Jotscope`, { href: './index.html' }),
];
