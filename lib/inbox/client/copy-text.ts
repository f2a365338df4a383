/** A button with `data-copies` copies the text of the element with that id, and says so in its status. */
export function copyText() {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
    const source = document.getElementById(button.dataset.copies ?? '');
    const status = button.parentElement?.querySelector('[role=status]');
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(source?.textContent ?? '');
        if (status) status.textContent = 'Copied';
      } catch {
        // The browser does not allow it; selected, it can be copied by hand.
        if (source) getSelection()?.selectAllChildren(source);
        if (status) status.textContent = 'Copy what is marked now';
      }
    });
  }
}
