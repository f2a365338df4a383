import CMS from '@sveltia/cms';
import { joinPath } from '@/lib/content/load/files/file-path';
import { placeFile } from '@/lib/content/load/files/place-file';
import { contentTypes } from '@/lib/content/schemas/content-types';
import type { ContentFiles } from '../checking/content-files';
import type { Looked } from '../checking/rules-client';
import { cmsPath } from '../cms-headers.mjs';
import { type Entry, toFile } from '../file-format';
import { type Shown, toPreviewPane } from './preview-pane';

type Tools = {
  readFiles: () => Promise<ContentFiles>;
  look: (files: ContentFiles, name: string, text: string) => Promise<Looked>;
};

/** How long what was read of the folder is good enough to look at, in milliseconds. */
const freshMs = 5000;

/** Shows beside each form what the check says of the entry, and its page as the site would draw it. */
export function showPreviews(contentFolder: string, { readFiles, look }: Tools) {
  let read: { files: Promise<ContentFiles>; at: number } | undefined;
  const files = () => {
    if (!read || performance.now() - read.at > freshMs) {
      read = { files: readFiles(), at: performance.now() };
    }
    return read.files;
  };
  const pane = toPreviewPane(async (path: string, entry: Entry): Promise<Shown> => {
    try {
      const name = path.slice(joinPath(contentFolder).length + 1);
      const placed = placeFile(name);
      if (placed.type === undefined || placed.message !== undefined || entry.unreadable) {
        return toFailure(entry.unreadable ?? 'give it a name first');
      }
      const text = toFile(entry, contentTypes[placed.type]);
      const { checked, preview, previewFailure } = await look(await files(), name, text);
      return { ...checked, preview, failure: previewFailure };
    } catch (error) {
      return toFailure(error instanceof Error ? error.message : String(error));
    }
  });
  CMS.registerPreviewStyle(`${cmsPath}/preview.css`);
  for (const [name, { place }] of Object.entries(contentTypes)) {
    CMS.registerPreviewTemplate('folder' in place ? place.folder : name, pane as never);
  }
}

function toFailure(failure: string): Shown {
  const changes = { since: 'save' as const, lines: [] };
  return { diagnostics: [], newErrors: [], changes, preview: undefined, failure };
}
