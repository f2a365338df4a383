import type { Backend, CmsConfig, Collection, CollectionFile, Field } from '@sveltia/cms';
import { downloadsFolder } from '@/lib/content/load/files/download-file';
import { maxMegabytes } from '@/lib/content/load/files/photo-file';
import { newFilePresets } from '@/lib/content/new-file';
import { type ContentType, contentTypes, isMarkdown } from '@/lib/content/schemas/content-types';
import { labelOf } from '@/lib/content/schemas/field-labels';
import type { CmsSettings } from './cms-settings.mjs';
import { type EditedType, type EditedTypeName, editedTypes } from './edited-types';
import { groupFields, toGroupKey } from './file-format';
import {
  type FileName,
  type FolderName,
  fileLabels,
  removable,
  wordings,
} from './forms/kind-wordings';
import { ownWidgets } from './forms/own-widgets';
import { toCmsFields } from './to-cms-fields';

/** The text below the fields, in a control of our own. */
function toTextField({ headings }: ContentType): Field {
  return {
    name: 'body',
    label: labelOf('body'),
    widget: ownWidgets.text,
    required: false,
    // An answer is one section, and shows no photograph.
    takesPhotos: headings !== 'forbidden',
    hint: 'Markdown, as content/README.md shows it: {{infusion-minutes}} prints a figure, [^anand-2023] cites a source.',
  } as unknown as Field;
}

/** What lists need to know of an entry, which no form shows (file-format.ts). */
const listed: Field[] = ['listMark', ...groupFields.map(toGroupKey)].map((name) => ({
  name,
  widget: 'hidden',
  required: false,
}));

/**
 * The configuration of Sveltia CMS (https://sveltiacms.app/en/docs), made from the schemas.
 *
 * @param contentFolder from the root of the repository
 */
export function toCmsConfig(settings: CmsSettings, contentFolder: string): CmsConfig {
  return {
    load_config_file: false,
    backend: toBackend(settings),
    app_title: 'Edit the site',
    // The only place that texts and places show photographs of.
    media_folder: `${contentFolder}/${contentTypes.Photo.place.folder}`,
    asset_collections: [
      {
        name: 'downloads',
        label: 'Downloads (PDF)',
        icon: 'picture_as_pdf',
        media_folder: `/${contentFolder}/${downloadsFolder}`,
        public_folder: '',
      },
    ],
    media_libraries: {
      default: { config: { max_file_size: maxMegabytes * 1e6, slugify_filename: true } },
    },
    show_preview_links: false,
    editor: { preview: true },
    collections: (Object.keys(wordings) as FolderName[]).map((name) =>
      toCollection(name, contentFolder),
    ),
    singletons: (Object.keys(fileLabels) as FileName[]).map((name) =>
      toSingleton(name, contentFolder),
    ),
  };
}

function toBackend({ backend, repository, branch, apiUrl, authUrl, appId }: CmsSettings): Backend {
  const canSignIn = backend === 'github' ? authUrl !== undefined : appId !== undefined;
  return {
    // Also for a local folder, which the editor offers beside every Git host.
    name: backend === 'local' ? 'github' : backend,
    repo: repository,
    ...(branch && { branch }),
    ...(apiUrl && { api_root: apiUrl }),
    ...(authUrl && { base_url: authUrl }),
    ...(appId && { app_id: appId }),
    ...(backend === 'gitlab' && appId && { auth_type: 'pkce' }),
    auth_methods: canSignIn ? ['oauth', 'token'] : ['token'],
  } as Backend;
}

function toCollection(name: FolderName, contentFolder: string): Collection {
  const { place } = contentTypes[name];
  const { label, singular, title, example } = wordings[name];
  return {
    name: place.folder,
    label,
    label_singular: singular,
    folder: `${contentFolder}/${place.folder}`,
    extension: place.extension,
    format: toFormatName(name),
    identifier_field: title,
    summary: `{{${title}}}{{listMark}} · {{slug}}`,
    ...toListing(name),
    // Links, menus and other files lead to it; a draft is off the site, and can come back.
    delete: removable.includes(name),
    // A copy would count as published and reviewed like the original, though nobody has read it.
    duplicate: false,
    slug: {
      // Others link to a published name: content/README.md says how to change one.
      editable: ['create'],
      hint: `Short, like ${example}: small letters, digits and hyphens. Links may contain it, so it cannot be changed here later.`,
      pattern: [/^[a-z0-9]+(-[a-z0-9]+)*$/.source, 'Small letters, digits and hyphens'],
    },
    fields: toFields(name),
  };
}

/** How a list is sorted, grouped and narrowed, as far as its entries have such fields. */
function toListing(name: FolderName): Partial<Collection> {
  const { shape } = contentTypes[name].schema;
  const { title } = wordings[name];
  const sortable = ['order', title, 'updatedOn', 'year'].filter((field) => field in shape);
  const groups = groupFields
    .filter((field) => (field.split('.')[0] ?? '') in shape)
    .map((field) => ({
      name: toGroupKey(field),
      label: toListLabel(field, name),
      field: toGroupKey(field),
    }));
  const [first = title] = sortable;
  return {
    sortable_fields: { fields: sortable, default: { field: first, direction: 'ascending' } },
    // As the site groups them.
    ...(groups.length > 0 && { view_groups: { groups, default: groups[0]?.name } }),
    ...('status' in shape && {
      view_filters: [
        { label: 'Drafts', field: 'status', pattern: 'draft' },
        { label: 'Published', field: 'status', pattern: 'published' },
      ],
    }),
  } as Partial<Collection>;
}

function toListLabel(field: string, name: FolderName): string {
  return field === 'navigation.group'
    ? labelOf('navigation')
    : labelOf(field, contentTypes[name].place.folder);
}

function toSingleton(name: FileName, contentFolder: string): CollectionFile {
  const file = `${contentFolder}/${editedTypes[name].place.file}`;
  return {
    name,
    label: fileLabels[name],
    file,
    format: toFormatName(name),
    fields: toFields(name),
  };
}

/**
 * The editor treats each kind of content as a file format. One with front matter needs this ending.
 */
export function toFormatName(name: EditedTypeName): string {
  return isMarkdown(editedTypes[name]) ? `${name}-frontmatter` : name;
}

/** What readers look for comes before the text, and the text before what sorts and dates it. */
const readFirst: readonly string[] = [
  ...['question', 'title', 'summary', 'address', 'phone'],
  ...['hours', 'otherHours', 'closures', 'prices'],
];

/** The initial values of a new entry. */
function presetOf(field: string): object {
  const preset = newFilePresets({ today: '{{now}}' })[field];
  // The editor does not start with a default that is null: a field without one begins empty.
  return preset === undefined || preset === null ? {} : { default: preset };
}

function toFields(name: EditedTypeName): Field[] {
  const type: EditedType = editedTypes[name];
  const around = 'folder' in type.place ? type.place.folder : name;
  const fields = toCmsFields(type.schema, around).map((field) => ({
    ...field,
    ...presetOf(field.name),
  }));
  const isFirst = ({ name: field }: Field) => isMarkdown(type) && readFirst.includes(field);
  return [
    ...fields.filter(isFirst),
    ...(isMarkdown(type) ? [toTextField(type)] : []),
    ...fields.filter((field) => !isFirst(field)),
    ...('folder' in type.place ? listed : []),
  ];
}
