/**
 * Takes "There was an error while saving the entry. Please try again later." off the editor's alert where
 * it is about to say why nothing was saved: trying again would not help.
 */
export function keepOwnWords() {
  new MutationObserver(() => {
    for (const reason of document.querySelectorAll('[role="alertdialog"] .error')) {
      const before = reason.previousSibling;
      if (before instanceof Text && before.data.trim() !== '') before.data = '';
    }
  }).observe(document.body, { childList: true, subtree: true });
}
