import CMS from '@sveltia/cms';
import { joinPath } from '@/lib/content/load/files/file-path';
import type { Entry } from '../file-format';
import { guardSave, type SavingTools } from './guard-save';

/** As much of an Immutable.js map as is needed here. */
type EntryMap = {
  get(key: 'path'): string;
  get(key: 'newRecord'): boolean;
  get(key: 'data'): DataMap;
};
type DataMap = { toJS(): Entry; clear(): DataMap; merge(fields: object): DataMap };

/** What happens beside a save. */
type Around = {
  /** Called before it is written; the editor then goes back to its list. */
  onAllowed: () => void;
  /** Called once it is written, if nothing records its links yet. */
  onSavedLinks: (links: readonly string[]) => void;
};

/** Guards each save in the editor, which writes the entry that the listener returns. */
export function onSave(
  contentFolder: string,
  tools: Omit<SavingTools, 'onNewLinks'>,
  { onAllowed, onSavedLinks }: Around,
) {
  let newLinks: readonly string[] = [];
  const onNewLinks = (links: readonly string[]) => {
    newLinks = links;
  };
  CMS.registerEventListener({
    name: 'preSave',
    handler: async ({ entry }) => {
      const saved = entry as unknown as EntryMap;
      const name = saved.get('path').slice(joinPath(contentFolder).length + 1);
      const data = saved.get('data');
      try {
        const saving = { name, isNew: saved.get('newRecord'), entry: data.toJS() };
        const allowed = await guardSave(saving, { ...tools, onNewLinks });
        onAllowed();
        return data.clear().merge(allowed) as unknown as undefined;
      } catch (error) {
        // The editor shows the text of the cause, for this message only.
        throw new Error('saving_failed', { cause: error });
      }
    },
  });
  CMS.registerEventListener({
    name: 'postSave',
    handler: () => {
      if (newLinks.length > 0) onSavedLinks(newLinks);
      newLinks = [];
    },
  });
}
