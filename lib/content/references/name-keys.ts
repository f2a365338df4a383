import type { ContentItem } from '../load/content-item';

/** What other files call a file: `Source anand-2023`. */
export function fileKey({ type, name }: Pick<ContentItem, 'type' | 'name'>): string {
  return `${type} ${name}`;
}

/** What texts call a figure, or a value of clinic.yaml. */
export function figureKey(name: string): string {
  return `figure ${name}`;
}
