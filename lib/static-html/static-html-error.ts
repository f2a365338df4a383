/** The shape of Next's build output is unknown to this adapter, so no page is published. */
export class StaticHtmlError extends Error {
  override name = 'StaticHtmlError';

  constructor(place: string, reason: string) {
    super(
      `${place}: ${reason}. Next's output may have changed shape with its version: see docs/decisions/004-pages-without-javascript.md`,
    );
  }
}
