/** What the editor marks its form, its way out, and a change that can be saved with. */
const form = '.content-editor';
const wayOut = `${form} button.back`;
const saveButton = `${form} [role="toolbar"] button.primary:not([aria-disabled="true"])`;
/** Choices, and what adds and removes. */
const pressed = `${form} [data-mode="edit"] :is(button, [role])`;

const question =
  'You have not saved what you changed here.\n\nOK: leave, and lose it. Cancel: stay here.';

/** As much of the Navigation API as is needed here. */
type Leaving = Event & { navigationType: string };

/**
 * Asks before what was typed is lost: by the arrow back or Escape, by the browser's own way back, and
 * when the tab is closed. The editor itself asks nothing.
 *
 * @returns what to call when the form is saved, and when it was changed from elsewhere
 */
export function guardLeaving(): { settle: () => void; touch: () => void } {
  let isTouched = false;
  const settle = () => {
    isTouched = false;
  };
  // A new entry can be saved from the start, though nobody has typed.
  const isUnsaved = () => isTouched && document.querySelector(saveButton) !== null;
  const mayLeave = () => {
    const isSure = !isUnsaved() || window.confirm(question);
    if (isSure) settle();
    return isSure;
  };
  const touch = () => {
    isTouched = true;
  };
  document.addEventListener(
    'input',
    ({ target }) => {
      if (target instanceof Element && target.closest(form)) touch();
    },
    true,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element)) return;
      if (event.target.closest(pressed)) touch();
      if (event.target.closest(wayOut) === null || mayLeave()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
  // Firefox and Safari have none.
  (window as { navigation?: EventTarget }).navigation?.addEventListener('navigate', (event) => {
    const { navigationType, cancelable } = event as Leaving;
    if (navigationType === 'traverse' && cancelable && !mayLeave()) event.preventDefault();
  });
  window.addEventListener('beforeunload', (event) => {
    if (isUnsaved()) event.preventDefault();
  });
  return { settle, touch };
}
