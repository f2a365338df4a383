// Before any schema is made.
import '../zod-without-eval';
import { EntryChecker } from '@/lib/content/lint/entry-checker';
import { joinPath } from '@/lib/content/load/files/file-path';
import { readFile } from '@/lib/content/load/read-items';
import { loadWordLists } from './loaded-word-lists';
import type { Answer, Question } from './rules-client';

/** Runs the rules beside the page, which would stand still meanwhile. */
const checker = new EntryChecker();
let files = new Map<string, Uint8Array>();

self.onmessage = async ({ data }: MessageEvent<Question>) => {
  self.postMessage(await answer(data));
};

async function answer({ id, dir, changed, removed, name, text }: Question): Promise<Answer> {
  try {
    if (changed.length > 0 || removed.length > 0) files = new Map(files);
    for (const path of removed) files.delete(path);
    for (const [path, content] of changed) files.set(path, new TextEncoder().encode(content));
    await loadWordLists(self.location.href.replace(/\/[^/]*$/, ''), localeIn(dir));
    return { id, checked: checker.check({ dir, files }, name, text, new Date()) };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
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
