import { schemaRule } from '../../rule-kinds/schema-rule';

export const countrySettings = schemaRule({
  id: 'country-settings',
  message: 'does not fit the country of the clinic',
  fix: 'let country, countryName, locale and timeZone name the same country',
});
