/** Asks before a button with `data-confirm` does what cannot be undone. */
export function askBefore() {
  document.addEventListener('submit', (event) => {
    const question = event.submitter?.dataset.confirm;
    if (question !== undefined && !confirm(question)) event.preventDefault();
  });
}
