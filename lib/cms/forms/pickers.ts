import type { RelationField } from '@sveltia/cms';

/** What a field of names of files offers to choose from, instead of something to type. */
type Picker = Pick<
  RelationField,
  'widget' | 'collection' | 'file' | 'value_field' | 'display_fields' | 'search_fields'
>;

function fromFolder(collection: string, ...fields: string[]): Picker {
  return {
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: fields,
    search_fields: fields,
  };
}

// The editor would write the year as 2,026.
const source = fromFolder('sources', 'title', 'authors');

/** By the name of the field, with that of the group around it where that matters. */
const pickers: Readonly<Record<string, Picker>> = {
  source,
  sources: source,
  keySources: source,
  keyFigures: {
    widget: 'relation',
    collection: '_singletons',
    file: 'Figures',
    value_field: 'figures.*.name',
    display_fields: ['figures.*.label', 'figures.*.displayText'],
    search_fields: ['figures.*.label', 'figures.*.displayText', 'figures.*.name'],
  },
  'waysOn.page': fromFolder('pages', 'title'),
  places: fromFolder('locations', 'title'),
  decision: fromFolder('decisions', 'title'),
  condition: fromFolder('conditions', 'title'),
};

/** What a field chooses from; `undefined` for one that is typed. */
export function pickerOf(name: string, around = ''): Picker | undefined {
  return pickers[`${around}.${name}`] ?? pickers[name];
}
