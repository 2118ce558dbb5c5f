import { language, t } from '../core/text/language.ts';
import { canKeep, forgetBuild, isReady, keepBuild } from '../offline/offline.ts';
import { speakAsChosen } from '../beside/chosen-language.ts';
import { button, element } from '../beside/elements.ts';
import '../beside/beside.css';
import { offerApp } from './offer-app.ts';
import { workerAddress } from './worker-address.ts';

/*
 * The page that keeps the build for offline use. It is a separate page so that the one with the
 * tokens needs no right to start a service worker.
 */

type State = 'impossible' | 'absent' | 'working' | 'ready' | 'failed';

const words: Readonly<Record<State, () => string>> = {
  impossible: () => t`This browser keeps no pages here: that takes https (or localhost), and no private window.`,
  absent: () => t`Not kept yet: without a network Jotscope does not open.`,
  working: () => t`Loading all files …`,
  ready: () => t`Kept. Jotscope opens without a network, with the rich editor and every algorithm.`,
  failed: () => t`Not kept: a file could not be loaded, or is not the one that the build names. Try again.`,
};

void start();

async function start(): Promise<void> {
  await speakAsChosen(async () => (await import('../language/de-install-page.ts')).installPageGerman);
  document.documentElement.lang = language();
  document.title = t`Jotscope without a network`;
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
  element('h1', t`Jotscope without a network`),
  element(
    'p',
    t`The browser can keep the files of this build, about six megabytes. Nothing else is kept with them: no token, no key.`,
  ),
];

const closing = (): readonly HTMLElement[] => [
  element(
    'p',
    t`A newer version is loaded in the background and taken when you say so. To have Jotscope as an app of its own, use the button above where the browser offers it, or “Install” or “Add to home screen” in the browser’s menu on this page.`,
  ),
  element(
    'p',
    t`This page stands apart because the page that holds your tokens may start no service worker: its security policy forbids it, and stays as it is.`,
    { class: 'muted' },
  ),
  element('a', t`Back to Jotscope`, { href: './index.html' }),
];
