import type { PhotoUse } from '../../photos/photo-settings';
import type { ContentItem } from '../load/content-item';

/** Where a file shows a photograph. */
type UsedPhoto = { file: string; line: number; use: PhotoUse };

/** Every photograph that a file shows, in its text or its fields. */
export function usedPhotos(item: ContentItem): UsedPhoto[] {
  const inText = (item.markdown?.report.photos ?? []).map(
    ({ name: file, line }): UsedPhoto => ({ file, line, use: 'text' }),
  );
  const file = 'photo' in item.data ? item.data.photo?.file : undefined;
  if (file === undefined) return inText;
  const use = item.type === 'Person' ? 'portrait' : 'text';
  return [...inText, { file, line: item.lineOf(['photo', 'file']), use }];
}
