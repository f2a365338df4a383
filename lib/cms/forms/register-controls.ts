import CMS from '@sveltia/cms';
import type { ContentFiles } from '../content-files';
import { ownWidgets } from './own-widgets';
import { toPhotoControl } from './photo-control';
import { type TextChoices, toTextChoices } from './text-choices';
import { toTextControl } from './text-control';

/** Registers the controls that know the content. */
export function registerControls(readFiles: () => Promise<ContentFiles>) {
  const load = async (): Promise<TextChoices> => toTextChoices(await readFiles());
  const controls = {
    [ownWidgets.text]: toTextControl(load),
    [ownWidgets.photo]: toPhotoControl(async () => (await load()).photos),
  };
  for (const [name, control] of Object.entries(controls)) {
    CMS.registerFieldType(name, control as never);
  }
}
