// Before any schema is made.
import './zod-without-eval';
import CMS from '@sveltia/cms';
import { type ContentTypeName, contentTypes } from '@/lib/content/content-types';
import { type Entry, fromFile, toFile } from './file-format';
import { toCmsConfig, toFormatName } from './to-cms-config';

/** What the browser runs at /admin. write-cms.ts puts the settings in their places. */
declare const CMS_SETTINGS: Parameters<typeof toCmsConfig>[0];
declare const CMS_CONTENT_FOLDER: string;

for (const name of Object.keys(contentTypes) as ContentTypeName[]) {
  const type = contentTypes[name];
  const extension = 'extension' in type.place ? type.place.extension : 'yaml';
  CMS.registerCustomFormat(toFormatName(name), extension, {
    fromFile: (text) => fromFile(text, type),
    toFile: (entry: Entry) => toFile(entry, type),
  });
}

CMS.init({ config: toCmsConfig(CMS_SETTINGS, CMS_CONTENT_FOLDER) });
