import { flushSync } from 'react-dom';
import type { Session } from '../../session/state/model.ts';
import type { Store } from '../../session/state/store.ts';

/*
 * What the page says about a token comes after the token itself. The editors and the verdicts follow
 * the session in the event. A stage is a part of the page that follows it after the next picture,
 * when the browser is idle. A key that is pressed meanwhile comes first: stages that have not run yet
 * run after its picture, and then show only the newest session.
 */

/** A browser that is busy for longer runs stages between two pictures, ms. */
const patience = 80;
/** How long they take then, ms; the last one may take longer. */
const share = 8;
/** A stage is not begun with less idle time, ms. */
const enough = 4;
/** While keys follow one another, a busy browser runs them only after this, ms. */
const longest = 400;
/** What is late for longer is drawn as late, ms. */
const unnoticed = 80;

type Deadline = Pick<IdleDeadline, 'timeRemaining' | 'didTimeout'>;

/** Stages that are behind, from the top of the page. */
const late = new Set<() => void>();
let isAsked = false;
let column: HTMLElement | null = null;
let timer: ReturnType<typeof setTimeout> | null = null;
let isPressed = false;
let lastKey = Number.NEGATIVE_INFINITY;
/** When the first of them fell behind. */
let lateSince = 0;

const noteKey = (): void => {
  lastKey = performance.now();
};

/** For the element around all stages: says that it is busy while what it shows belongs to older inputs. */
export function aroundStages(element: HTMLElement | null): void {
  column = element;
  if (element === null) removeEventListener('keydown', noteKey, true);
  else addEventListener('keydown', noteKey, true);
}

function showLate(): void {
  if (timer !== null) return;
  column?.setAttribute('aria-busy', 'true');
  timer = setTimeout(() => column?.classList.add('opacity-80'), unnoticed);
}

function showPresent(): void {
  if (timer === null || late.size > 0) return;
  clearTimeout(timer);
  timer = null;
  column?.removeAttribute('aria-busy');
  column?.classList.remove('opacity-80');
}

function ask(): void {
  if (isAsked) return;
  isAsked = true;
  // The idle time before the next picture must not be used: the picture would have to wait.
  requestAnimationFrame(() => whenIdle(run));
}

/** Whether the next key is likely to come while the stages run. */
const isTyping = (now: number): boolean => now - lastKey < patience && now - lateSince < longest;

function run(deadline: Deadline): void {
  if (isPressed) {
    isAsked = false;
    return;
  }
  const start = performance.now();
  if (deadline.didTimeout && isTyping(start)) return whenIdle(run, patience);
  isAsked = false;
  const end = start + share;
  const hasTime = (): boolean => (deadline.didTimeout ? performance.now() < end : deadline.timeRemaining() >= enough);
  for (const catchUp of late) {
    if (!hasTime()) break;
    // Rendered before the time is read again: React would render all of them after the last.
    flushSync(catchUp);
  }
  if (late.size === 0) return;
  isAsked = true;
  whenIdle(run);
}

// Safari has no requestIdleCallback.
function whenIdle(task: (deadline: Deadline) => void, wait = 0): void {
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: patience });
  else setTimeout(() => task({ didTimeout: true, timeRemaining: () => 0 }), wait);
}

/** Brings every stage up to date at once. */
function catchUpStages(): void {
  if (!isPressed) for (const catchUp of late) catchUp();
}

/** Holds all stages: a click misses a button that moves between its press and its release. */
function press(): void {
  isPressed = true;
  for (const name of ends) addEventListener(name, release, true);
}

/** A browser's menu, another window, and a release outside the window take the end of a press away. */
const ends = ['pointerup', 'pointercancel', 'pointermove', 'contextmenu', 'blur'];

function release({ type, target, buttons }: Event & { readonly buttons?: number }): void {
  // A press moves the focus as well: the blur of a text field ends nothing.
  if ((type === 'pointermove' && buttons !== 0) || (type === 'blur' && target instanceof Element)) return;
  isPressed = false;
  for (const name of ends) removeEventListener(name, release, true);
  if (late.size > 0) ask();
}

/**
 * For the element around all stages. They are up to date before a mouse presses anything in them and
 * before the keyboard reaches anything, and none of them moves during a press.
 */
export const stageHandlers = {
  onPointerMoveCapture: catchUpStages,
  onPointerDownCapture: press,
  onFocusCapture: catchUpStages,
};

/** Whether the inputs differ. Answers to the same inputs only add to what is shown. */
const isOther = (one: Session, other: Session): boolean =>
  one.revision !== other.revision || one.policy !== other.policy || one.profile !== other.profile;

/** The store of a stage. */
type StageStore = Store & {
  /** Follows the page's store. Returns the function that stops it. */
  readonly follow: () => () => void;
};

/**
 * Returns a store that is behind the page's until its stage runs. What is dispatched to it is shown in
 * the same task, so a text field in a stage keeps what is typed. A repair of older inputs is dropped:
 * assistive technology can press its button without the focus or pointer that brings a stage up to date.
 */
export function stageStore(store: Store): StageStore {
  let shown = store.get();
  const listeners = new Set<() => void>();
  function catchUp(): void {
    late.delete(catchUp);
    const next = store.get();
    if (next !== shown) {
      shown = next;
      for (const listener of listeners) listener();
    }
    showPresent();
  }
  return {
    get: () => shown,
    dispatch(event) {
      const isOld = event.type === 'repair-applied' && isOther(shown, store.get());
      if (!isOld) store.dispatch(event);
      catchUp();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    follow() {
      catchUp();
      const stop = store.subscribe(() => {
        if (late.size === 0) lateSince = performance.now();
        late.add(catchUp);
        if (isOther(shown, store.get())) showLate();
        ask();
      });
      return () => {
        stop();
        late.delete(catchUp);
        showPresent();
      };
    },
  };
}
