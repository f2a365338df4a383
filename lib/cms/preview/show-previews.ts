import CMS from '@sveltia/cms';
import { joinPath } from '@/lib/content/load/files/file-path';
import type { Looked } from '../checking/rules-client';
import { cmsPath } from '../cms-headers.mjs';
import type { ContentFiles } from '../content-files';
import { editedTypeOf, editedTypes } from '../edited-types';
import { type Entry, isAsRead, toFile } from '../file-format';
import { type PaneTools, type Shown, toPreviewPane } from './preview-pane';

type Tools = Pick<PaneTools, 'listVersions' | 'onFilled' | 'toRecord'> & {
  readFiles: () => Promise<ContentFiles>;
  look: (files: ContentFiles, name: string, text: string) => Promise<Looked>;
};

/** What a new entry is looked at as; no published file is called so. */
const notNamedYet = 'not-named-yet';

/** How long what was read of the folder is good enough to look at, in milliseconds. */
const freshMs = 5000;

/** Shows beside each form what the check says of the entry, and its page as the site would draw it. */
export function showPreviews(contentFolder: string, { readFiles, look, ...tools }: Tools) {
  let read: { files: Promise<ContentFiles>; at: number } | undefined;
  const files = (isFresh = false) => {
    if (isFresh || !read || performance.now() - read.at > freshMs) {
      read = { files: readFiles(), at: performance.now() };
    }
    return read.files;
  };
  /** @param isFresh whether what was read a moment ago will not do */
  const lookAt = async (name: string, entry: Entry, isFresh: boolean): Promise<Shown> => {
    try {
      const type = editedTypeOf(name);
      if (type === undefined || entry.unreadable !== undefined) {
        return toFailure(entry.unreadable ?? `${name} is no file of the site`);
      }
      const known = await files(isFresh);
      // What was read a moment ago may be from before this entry was saved.
      const now = isOld(entry, known.get(name)) ? await files(true) : known;
      const text = toFile(entry, editedTypes[type]);
      const { checked, preview, previewFailure } = await look(now, name, text);
      // What only a file of that name would answer is nothing that anybody can fix yet.
      const problems = checked.problems.filter(
        ({ where, message }) => !`${where} ${message}`.includes(notNamedYet),
      );
      return {
        ...{ ...checked, problems, preview },
        ...{ failure: previewFailure, isOld: isOld(entry, now.get(name)) },
        isSaved: isAsRead(text, now.get(name) ?? ''),
      };
    } catch (error) {
      return toFailure(error instanceof Error ? error.message : String(error));
    }
  };
  const toName = (path: string) => path.slice(joinPath(contentFolder).length + 1);
  CMS.registerPreviewStyle(`${cmsPath}/preview.css`);
  for (const [kind, { place }] of Object.entries(editedTypes)) {
    const unnamed = 'folder' in place ? `${place.folder}/${notNamedYet}.${place.extension}` : '';
    const pane = toPreviewPane(toName, unnamed, { ...tools, look: lookAt });
    CMS.registerPreviewTemplate('folder' in place ? place.folder : kind, pane as never);
  }
}

/** Whether somebody has saved the file since the editor read it. */
function isOld({ originalFile }: Entry, saved: string | undefined): boolean {
  return originalFile !== undefined && saved !== undefined && !isAsRead(originalFile, saved);
}

function toFailure(failure: string): Shown {
  const changes = { since: 'save' as const, changes: [] };
  return { problems: [], changes, preview: undefined, failure, isOld: false, isSaved: false };
}
