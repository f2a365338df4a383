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
 * @returns what to call when the form is saved
 */
export function guardLeaving(): () => void {
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
  const touch = ({ target }: Event) => {
    if (target instanceof Element && target.closest(form)) isTouched = true;
  };
  document.addEventListener('input', touch, true);
  document.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element)) return;
      if (event.target.closest(pressed)) isTouched = true;
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
  return settle;
}
