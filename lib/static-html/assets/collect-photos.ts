/**
 * The copies of photographs that pages name, by their paths.
 *
 * @param pages the finished text of every page
 * @param getPhoto gives the copy at a path
 * @throws Error when there is no such photograph
 */
export async function collectPhotos(
  pages: readonly string[],
  getPhoto: (path: string) => Promise<Buffer | undefined> = async () => undefined,
): Promise<Map<string, Buffer>> {
  const paths = pages.flatMap((page) => page.match(/\/photos\/[a-z0-9-]+\.[a-z]+/g) ?? []);
  const photos = new Map<string, Buffer>();
  // One after the other: sharp spreads each over the processors by itself.
  for (const path of new Set(paths)) {
    const content = await getPhoto(path);
    if (!content) throw new Error(`A page shows ${path}, which is not there: run npm run check`);
    photos.set(path, content);
  }
  return photos;
}
