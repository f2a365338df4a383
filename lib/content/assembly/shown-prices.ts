import type { FieldsOf } from '../schemas/content-types';

/**
 * A location with the prices that the site may show. This is the only place where amounts are
 * withheld: no view can show what it does not get.
 */
export function withShownPrices<Place extends Pick<FieldsOf<'Location'>, 'prices'>>(
  location: Place,
  { prices }: Pick<FieldsOf<'Clinic'>, 'prices'>,
): Place {
  return prices === 'on-request' ? { ...location, prices: [] } : location;
}
