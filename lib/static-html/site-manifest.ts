/**
 * What a build made, as recorded in `dist/site.json`: the one list from which the server responds
 * and every file in `dist/hosts` is generated. A path that is not in it does not exist.
 */
export type SiteManifest = {
  /** On every response, unless a file has a header of that name of its own. */
  headers: Record<string, string>;
  /** By path, such as `/conditions/ptsd`. */
  files: Record<string, SiteFile>;
  /** Pages that the server fills in for each visitor (`lib/server/fill-template.ts`), by path. */
  templates: Record<string, SiteFile>;
  /** The page for every unlisted path. */
  notFound: SiteFile;
  /** Old paths, and paths with a trailing slash, with their permanent targets (308). */
  redirects: Record<string, string>;
  /** Where the form posts: a path of this site's server, a URL elsewhere, or nowhere. */
  enquiryEndpoint: string | null;
};

export type SiteFile = {
  /**
   * Its file below `dist`, such as `site/conditions/ptsd.html`; a compressed copy has `.br` or
   * `.gz` appended.
   */
  file: string;
  /** `Content-Type`. */
  type: string;
  /** A hash of its content; without quotation marks. */
  etag: string;
  /** Headers that add to or replace those of every response. */
  headers: Record<string, string>;
  /** The compressed copies, smallest first; only those that are smaller than the file. */
  encodings: ('br' | 'gzip')[];
};
