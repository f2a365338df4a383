import { linkReason, type RecordLinks, recordedElsewhere } from './record-links';

/** Says below the editor, once an entry is saved, that its links still have to be recorded. */
export function showLinkNotice(links: readonly string[], record: RecordLinks | undefined) {
  document.getElementById('link-notice')?.remove();
  const notice = Object.assign(document.createElement('section'), {
    id: 'link-notice',
    role: 'status',
    ariaLabel: 'New links',
  });
  const text = document.createElement('p');
  text.textContent = `Saved. New links: ${links.join(', ')}. ${linkReason}${record ? '' : ` ${recordedElsewhere}`}`;
  notice.append(text);
  const later = toButton(record ? 'Later' : 'Close', () => notice.remove());
  if (record) {
    const now = toButton('Record them now', async () => {
      now.disabled = true;
      await record(links).then(
        () => {
          text.textContent = `Recorded: ${links.join(', ')}.`;
          now.remove();
          later.textContent = 'Close';
        },
        (error) => {
          text.textContent = `They were not recorded: ${String(error)}`;
        },
      );
    });
    notice.append(now);
  }
  notice.append(later);
  document.body.append(notice);
}

function toButton(textContent: string, onclick: () => void): HTMLButtonElement {
  return Object.assign(document.createElement('button'), { type: 'button', textContent, onclick });
}
