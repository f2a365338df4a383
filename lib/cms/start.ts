// Before any schema is made.
import './zod-without-eval';
import CMS from '@sveltia/cms';
import { labelOf } from '@/lib/content/schemas/field-labels';
import { RulesClient } from './checking/rules-client';
import { cmsPath } from './cms-headers.mjs';
import { readContentFiles, toLocalWriter } from './content-files';
import { type EditedTypeName, editedTypes } from './edited-types';
import { type Entry, fromFile, toFile } from './file-format';
import { registerControls } from './forms/register-controls';
import { showLinkNotice } from './links/link-notice';
import { toRecordLinks } from './links/record-links';
import { showPreviews } from './preview/show-previews';
import { showConflict } from './saving/conflict-dialog';
import { guardLeaving } from './saving/guard-leaving';
import { onSave } from './saving/on-save';
import { keepOwnWords } from './saving/own-words';
import { toCmsConfig, toFormatName } from './to-cms-config';
import { keepVersion, listEarlierVersions } from './versions/earlier-versions';

/** What the browser runs at /admin. write-cms.ts puts the settings in their places. */
declare const CMS_SETTINGS: Parameters<typeof toCmsConfig>[0];
declare const CMS_CONTENT_FOLDER: string;
declare const CMS_OWN_FILES: Record<string, string>;

for (const name of Object.keys(editedTypes) as EditedTypeName[]) {
  const type = editedTypes[name];
  const extension = 'extension' in type.place ? type.place.extension : 'yaml';
  CMS.registerCustomFormat(toFormatName(name), extension, {
    fromFile: (text) => fromFile(text, type),
    toFile: (entry: Entry) => toFile(entry, type),
  });
}

const config = toCmsConfig(CMS_SETTINGS, CMS_CONTENT_FOLDER);
const rules = new RulesClient(`${cmsPath}/rules-worker.js`, CMS_CONTENT_FOLDER);

const source = {
  database: `${config.backend.name}:${CMS_SETTINGS.repository}`,
  contentFolder: CMS_CONTENT_FOLDER,
  ownFiles: CMS_OWN_FILES,
};
const readFiles = () => readContentFiles(source);
/** Whoever signs in chooses where the files are, so each time anew. */
const toRecord = () => {
  const writeFile = toLocalWriter(source);
  return writeFile && toRecordLinks(readFiles, writeFile);
};

const leaving = guardLeaving();

onSave(
  CMS_CONTENT_FOLDER,
  {
    readFiles,
    check: async (files, name, text) => (await rules.look(files, name, text, false)).checked,
    showConflict: (conflict) => showConflict(conflict, labelOf),
    keepVersion,
  },
  {
    onAllowed: leaving.settle,
    onSavedLinks: (links) => showLinkNotice(links, toRecord()),
  },
);

keepOwnWords();
registerControls(readFiles);
showPreviews(CMS_CONTENT_FOLDER, {
  readFiles,
  look: (files, name, text) => rules.look(files, name, text, true),
  listVersions: listEarlierVersions,
  onFilled: leaving.touch,
  toRecord,
});

CMS.init({ config });
