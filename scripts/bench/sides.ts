/** The two builds that are compared: the site as it is, and the same without lib/static-html. */
export type Side = 'thisBuild' | 'adapterOff';

/** One value for each of the two. */
export type Sides<T> = Record<Side, T>;

/** Measures one after the other, so that neither slows the other. */
export async function measureBoth<T>(measure: (side: Side) => Promise<T>): Promise<Sides<T>> {
  const thisBuild = await measure('thisBuild');
  return { thisBuild, adapterOff: await measure('adapterOff') };
}
