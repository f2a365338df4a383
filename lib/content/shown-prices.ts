import type { Clinic } from './schemas/clinic';
import type { LocationFields } from './schemas/location';

/**
 * A location with the prices that the site may show. The one place where amounts are held back: no
 * view can show what it is not given.
 */
export function withShownPrices<Place extends Pick<LocationFields, 'prices'>>(
  location: Place,
  { prices }: Pick<Clinic, 'prices'>,
): Place {
  return prices === 'on-request' ? { ...location, prices: [] } : location;
}
