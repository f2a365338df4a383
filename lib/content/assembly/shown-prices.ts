import type { Clinic } from '../schemas/records/clinic';
import type { LocationFields } from '../schemas/texts/location';

/**
 * A location with the prices that the site may show. This is the only place where amounts are
 * withheld: no view can show what it does not get.
 */
export function withShownPrices<Place extends Pick<LocationFields, 'prices'>>(
  location: Place,
  { prices }: Pick<Clinic, 'prices'>,
): Place {
  return prices === 'on-request' ? { ...location, prices: [] } : location;
}
