import type {
  Condition,
  Content,
  Decision,
  Location,
  Page,
  Question,
  Sheet,
} from '@/lib/content/content';

/**
 * Looks up a published text by its file name.
 *
 * @throws Error if there is none; `npm run check` reports it first for pages that templates need
 */
export function getPage(content: Content, name: string): Page {
  return get(content.pages, name, 'pages');
}

export function getCondition(content: Content, name: string): Condition {
  return get(content.conditions, name, 'conditions');
}

export function getLocation(content: Content, name: string): Location {
  return get(content.locations, name, 'locations');
}

export function getDecision(content: Content, name: string): Decision {
  return get(content.decisions, name, 'decisions');
}

export function getQuestion(content: Content, name: string): Question {
  return get(content.questions, name, 'faq');
}

export function getSheet(content: Content, name: string): Sheet {
  return get(content.sheets, name, 'print');
}

function get<Item extends { name: string }>(items: Item[], name: string, folder: string): Item {
  const item = items.find((candidate) => candidate.name === name);
  if (!item) throw new Error(`There is nothing published in ${folder}/${name}.md`);
  return item;
}
