import { schemaRule } from '../../rule-kinds/schema-rule';

export const placesToReadOn = schemaRule({
  id: 'places-to-read-on',
  message: 'names fewer than two places to read on',
  fix: 'add another, of an organisation that is not the clinic',
});
