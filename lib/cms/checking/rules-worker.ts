// Before any schema is made.
import '../zod-without-eval';
import { z } from 'zod';
import { EntryChecker } from '@/lib/content/lint/entry-checker';
import { joinPath } from '@/lib/content/load/files/file-path';
import { readFile } from '@/lib/content/load/read-items';
import type { SiteState } from '@/lib/content/site-state';
import { formWords } from '../forms/form-words';
import { loadWordLists } from './loaded-word-lists';
import type { Answer, Question } from './rules-client';
import { toPreview } from './to-preview';
import { toProblems } from './to-problems';

/** The photographs of the last build; write-cms.ts puts them in. */
declare const CMS_PHOTOS: SiteState['photos'];

/** Runs the rules outside the page's thread, which they would block. */
const checker = new EntryChecker(undefined, formWords);
let files = new Map<string, Uint8Array>();

self.onmessage = async ({ data }: MessageEvent<Question>) => {
  self.postMessage(await answer(data));
};

async function answer(question: Question): Promise<Answer> {
  const { id, dir, changed, removed, name, text, wantsPreview } = question;
  try {
    if (changed.length > 0 || removed.length > 0) files = new Map(files);
    for (const path of removed) files.delete(path);
    for (const [path, content] of changed) files.set(path, new TextEncoder().encode(content));
    await loadWordLists(self.location.href.replace(/\/[^/]*$/, ''), localeIn(dir));
    const { diagnostics, newErrors, ...rest } = checker.check(
      { dir, files },
      name,
      text,
      new Date(),
    );
    const read = (file: string) =>
      file === name ? text : new TextDecoder().decode(files.get(file));
    const problems = toProblems({ diagnostics, newErrors }, name, { dir, read });
    const checked = { ...rest, problems };
    return { id, checked, ...(wantsPreview ? preview(question, checked.today) : noPreview) };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}

const noPreview = { preview: undefined, previewFailure: undefined };

function preview({ dir, name, text }: Question, today: string) {
  const items = checker.read({ dir, files }, name, text);
  const item = items.find(({ path }) => path === joinPath(dir, name));
  if (!item) return noPreview;
  const around = {
    photos: CMS_PHOTOS,
    fileNames: [...files.keys()],
    today,
    origin: self.location.origin,
  };
  try {
    return {
      ...noPreview,
      preview: toPreview(items, item, around),
    };
  } catch (error) {
    return { ...noPreview, previewFailure: explain(error) };
  }
}

/** What a schema refuses is in the list of what to fix. */
function explain(error: unknown): string {
  if (error instanceof z.ZodError) return 'a field is not filled in as it should be';
  const message = error instanceof Error ? error.message : String(error);
  // It has just been run.
  return message.replace(/: run npm run check$/, '');
}

function localeIn(dir: string): string {
  const text = new TextDecoder().decode(files.get('clinic.yaml'));
  const { item } = readFile({
    type: 'Clinic',
    name: 'clinic',
    path: joinPath(dir, 'clinic.yaml'),
    text,
  });
  return String(item?.fields.locale);
}
