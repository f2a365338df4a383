import type { ContentItem } from '../../../load/content-item';
import type { Finding } from '../../rule';

/**
 * What is said of a value that is far from what it usually is.
 *
 * @param usual such as `5 to 10 minutes`
 * @param isRight what to do if it is right, beginning with a semicolon
 */
export function question(
  item: ContentItem,
  path: PropertyKey[],
  words: string,
  usual: string,
  isRight = '',
): Finding {
  const sentence = `${words} is unusual here, where it is mostly ${usual}: compare it with where it comes from, digit by digit${isRight}`;
  return { file: item.path, line: item.lineOf(path), sentence };
}
