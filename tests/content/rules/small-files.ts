import { edited, type Files, page, question } from './lint-files';

/** Where the text of `answer` begins. */
export const here = 'faq/cost.md:8';

/** A page with a text in it. */
export function costs(body: string, fields = ''): Files {
  return { 'pages/costs.md': page(body, fields) };
}

/** A page with its first `from` replaced. */
export function editedCosts(from: string, to: string): Files {
  return { 'pages/costs.md': page('Text.').replace(from, to) };
}

/** A page under another title. */
export function title(words: string): Files {
  return editedCosts('title: Costs', `title: ${words}`);
}

/** An answer with its first `from` replaced. */
export function editedCost(from: string, to: string): Files {
  return { 'faq/cost.md': question('Text.').replace(from, to) };
}

/** A place of the small clinic with its first `from` replaced. */
export function dubuque(from: string, to: string): Files {
  return { 'locations/dubuque.md': edited('locations/dubuque.md', from, to) };
}

/** A notice that says something. */
export function notice(says: string): Files {
  return {
    'notices/a.yaml': `says: ${says}\nfrom: 2026-12-24\nuntil: 2027-01-02\nplaces: []\n`,
  };
}

/** A glossary of these entries. */
export function glossary(...entries: string[]): Files {
  return { 'glossary.yaml': `entries:\n${entries.map((entry) => `  - ${entry}\n`).join('')}` };
}

/** An entry of a glossary. */
export function term(id: string, more = '', name = id): string {
  return `{ id: ${id}, term: ${name}, meaning: A thing.${more} }`;
}
