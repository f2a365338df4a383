import { z } from 'zod';
import { placeFile } from '@/lib/content/load/files/place-file';
import {
  type ContentType,
  type ContentTypeName,
  contentTypes,
} from '@/lib/content/schemas/content-types';
import { allowedEntry } from '@/lib/content/schemas/records/allowed-words';

/** A kind of file that has a form; `isList` if it is a list of entries, which a form calls `entries`. */
export type EditedType = ContentType & { isList?: true };

/** The content, and the clinic's own exceptions from the rules on claims. */
export const editedTypes = {
  ...contentTypes,
  Allowed: {
    place: { file: 'allowed.yaml', isOptional: true },
    schema: z.strictObject({ entries: z.array(allowedEntry) }),
    isList: true,
  },
} as const satisfies Record<string, EditedType>;

export type EditedTypeName = keyof typeof editedTypes;

/** The kind of a file, by its path in the content folder; `undefined` for one without a form. */
export function editedTypeOf(name: string): EditedTypeName | undefined {
  return name === editedTypes.Allowed.place.file ? 'Allowed' : placeFile(name).type;
}

/** Whether a kind is one of the site's content. */
export function isContentType(name: EditedTypeName): name is ContentTypeName {
  return name in contentTypes;
}
