import { toClinicTexts } from '@/lib/content/figure-values';
import { downloadsFolder } from '@/lib/content/load/files/download-file';
import { isPhotoFile } from '@/lib/content/load/files/photo-file';
import { type ContentType, contentTypes } from '@/lib/content/schemas/content-types';
import { routes } from '@/lib/routes';
import type { ContentFiles } from '../content-files';
import { type Entry, fromFile } from '../file-format';

/** Something to put into a text: what is written, and what it is in everyday words. */
export type Choice = { written: string; label: string };

/** What the pickers above a text offer. */
export type TextChoices = {
  sources: Choice[];
  figures: Choice[];
  links: Choice[];
  /** Names of files in images/. */
  photos: string[];
  /** Names of files in files/. */
  downloads: string[];
};

/** The kinds of content that texts link to, and where each of their files is. */
const linked = [
  { folder: 'pages', type: contentTypes.Page, toPath: routes.page },
  { folder: 'faq', type: contentTypes.Question, toPath: routes.answer },
  { folder: 'conditions', type: contentTypes.Condition, toPath: routes.condition },
  { folder: 'locations', type: contentTypes.Location, toPath: routes.location },
  { folder: 'decisions', type: contentTypes.Decision, toPath: routes.decision },
] as const;

/** Lists what a text may cite, print and link to; files that cannot be read are left out. */
export function toTextChoices(files: ContentFiles): TextChoices {
  return {
    sources: entriesIn(files, 'sources', contentTypes.Source).map(({ name, entry }) => ({
      written: `[^${name}]`,
      label: [entry.title, entry.authors, entry.year].filter(Boolean).join(', '),
    })),
    figures: listFigures(files),
    links: linked.flatMap(({ folder, type, toPath }) =>
      entriesIn(files, folder, type)
        .filter(({ entry }) => entry.status !== 'draft')
        .map(({ name, entry }) => ({
          written: toPath(name),
          label: String(entry.question ?? entry.title),
        })),
    ),
    photos: [...files.keys()].filter(isPhotoFile).map((path) => path.replace(/^.*\//, '')),
    downloads: [...files.keys()].flatMap((path) => {
      const [, name] = new RegExp(`^${downloadsFolder}/([^/]+\\.pdf)$`).exec(path) ?? [];
      return name ?? [];
    }),
  };
}

function listFigures(files: ContentFiles): Choice[] {
  const { figures = [] } = readOne(files, 'figures.yaml', contentTypes.Figures) as {
    figures?: { name?: string; label?: string; displayText?: string }[];
  };
  const clinic = readOne(files, 'clinic.yaml', contentTypes.Clinic) as Parameters<
    typeof toClinicTexts
  >[0];
  return [
    ...figures.map(({ name, label, displayText }) => ({
      written: `{{${name}}}`,
      label: `${label}: ${displayText}`,
    })),
    ...[...toClinicTexts(clinic)].map(([name, text]) => ({ written: `{{${name}}}`, label: text })),
  ];
}

function readOne(files: ContentFiles, name: string, type: ContentType): Entry {
  return fromFile(files.get(name) ?? '', type);
}

function entriesIn(files: ContentFiles, folder: string, type: ContentType) {
  return [...files].flatMap(([path, text]) => {
    const [, name] = new RegExp(`^${folder}/([^/]+)\\.(?:md|yaml)$`).exec(path) ?? [];
    if (name === undefined) return [];
    const entry = fromFile(text, type);
    return entry.unreadable === undefined ? [{ name, entry }] : [];
  });
}
