const mark = 'Draft: ';

/** Where a text says what it is called; a page's menu entry has a label too. */
const titles = ['title', 'shortTitle', 'question'] as const;

type Titled = { status: 'published' | 'draft' } & { [Field in (typeof titles)[number]]?: string };

/**
 * A text whose titles say that it is a draft, wherever they appear: on its page, in lists, in the
 * menu. One that is published stays as it is.
 */
export function markDraft<Item extends Titled & { navigation?: { label: string } | undefined }>(
  item: Item,
): Item {
  if (item.status !== 'draft') return item;
  const marked = titles.flatMap((field) => {
    const title = item[field];
    return title === undefined ? [] : [[field, mark + title]];
  });
  const { navigation } = item;
  return {
    ...item,
    ...Object.fromEntries(marked),
    ...(navigation && { navigation: { ...navigation, label: mark + navigation.label } }),
  };
}

/** The same for somebody in people/, of whom nothing but the name is a title. */
export function markDraftPerson<Person extends { status: 'published' | 'draft'; name: string }>(
  person: Person,
): Person {
  return person.status === 'draft' ? { ...person, name: mark + person.name } : person;
}

/** A notice says itself from which day on it will be shown, as long as it is not. */
export function markNotice<Notice extends { says: string; from: string }>(
  notice: Notice,
  today: string,
): Notice {
  return today < notice.from ? { ...notice, says: `From ${notice.from}: ${notice.says}` } : notice;
}
