/** Next's build output is not of the shape that this adapter knows, so no page is shipped. */
export class StaticHtmlError extends Error {
  override name = 'StaticHtmlError';

  constructor(place: string, reason: string) {
    super(
      `${place}: ${reason}. Next's output may have changed shape with its version: see docs/decisions/004-pages-without-javascript.md`,
    );
  }
}
