import { findAll, hasAny } from './matching/find-phrases';
import { foldText } from './matching/fold-text';
import { loadWording } from './wording';

const wordings = [loadWording('percentage-needs-source'), loadWording('chance-needs-source')];

/** The chances that a text names, as they are written: "55%", "4 in 10". */
export function chancesIn(text: string): string[] {
  const folded = foldText(text);
  return wordings.flatMap(({ claims, except, context }) => {
    if (!hasAny(context, folded.text)) return [];
    const idioms = findAll(except, folded.text);
    return findAll(claims, folded.text)
      .filter(({ start, end }) => !idioms.some((idiom) => idiom.start < end && start < idiom.end))
      .map(({ start, end }) => text.slice(folded.offsetOf(start), folded.offsetOf(end)));
  });
}
