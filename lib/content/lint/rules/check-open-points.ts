import { type ContentItem, listField } from '../../load/content-item';
import type { Problem } from '../../load/problem';
import { isDay } from '../../schemas/day';

/** A figure or price that was confirmed although points of it are still open. */
export function checkOpenPoints(items: readonly ContentItem[]): Problem[] {
  return items.flatMap((item) =>
    (['figures', 'prices'] as const).flatMap((field) =>
      listField(item, field).flatMap((entry, index): Problem[] => {
        const { confirmedOn, toConfirm } = (entry ?? {}) as Record<string, unknown>;
        if (!isDay(confirmedOn) || toConfirm === undefined) return [];
        const line = item.lineOf([field, index, 'toConfirm']);
        const message = `this was confirmed on ${confirmedOn}, and a point of it is still open: delete toConfirm, or write confirmedOn: null`;
        return [{ file: item.path, line, message }];
      }),
    ),
  );
}
