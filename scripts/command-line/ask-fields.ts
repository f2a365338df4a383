import type { NewField } from '../../lib/content/new-file';
import { labelOf } from '../../lib/content/schemas/field-labels';

type Terminal = {
  /** Prints the question, and waits for a line. */
  question: (text: string) => Promise<string>;
  print: (text: string) => void;
};

/**
 * Asks for each field that is needed and not yet answered, again for as long as its answer is refused, so
 * that nothing typed before is lost.
 *
 * @param answers by the field's path; each answer is added
 * @param explain what is wrong with the answer to a field, and how to correct it; `undefined` if nothing is
 */
export async function askFields(
  fields: readonly NewField[],
  answers: Map<string, string>,
  explain: (name: string) => string | undefined,
  { question, print }: Terminal,
): Promise<void> {
  for (const field of fields) {
    if (!field.isRequired || field.preset !== undefined || answers.has(field.name)) continue;
    for (;;) {
      answers.set(field.name, (await question(toPrompt(field))).trim());
      const problem = explain(field.name);
      if (problem === undefined) break;
      print(problem);
    }
  }
}

function toPrompt(field: NewField): string {
  const groups = field.name.split('.');
  const label = labelOf(groups.pop() ?? '', groups.at(-1));
  return `${label} (${field.name}, ${explainField(field)}): `;
}

/** What a field may say. */
export function explainField({ choices, example }: NewField): string {
  return choices ? `one of: ${choices.join(', ')}` : `like ${example}`;
}
