/**
 * What a build made, as `dist/site.json` holds it: the one list from which the server answers and
 * every file in `dist/hosts` is written. A path that is not in it does not exist.
 */
export type SiteManifest = {
  /** On every answer, whatever was asked, unless a file has its own of that name. */
  headers: Record<string, string>;
  /** By path, such as `/conditions/ptsd`. */
  files: Record<string, SiteFile>;
  /** Pages that the server fills in for one visitor (`lib/server/fill-template.ts`), by path. */
  templates: Record<string, SiteFile>;
  /** The page for every path that is not listed. */
  notFound: SiteFile;
  /** Old paths, and paths with a slash too many, with where each leads for good (308). */
  redirects: Record<string, string>;
  /** Where the form posts: the path of this site's server, an address elsewhere, or nowhere. */
  enquiryEndpoint: string | null;
};

export type SiteFile = {
  /** Its file below `dist`, such as `site/conditions/ptsd.html`; a compressed copy has `.br` or `.gz` behind it. */
  file: string;
  /** `Content-Type`. */
  type: string;
  /** Made from its content; without quotation marks. */
  etag: string;
  /** Where it differs from, or adds to, the headers of every answer. */
  headers: Record<string, string>;
  /** Which compressed copies there are, smallest first: those that are smaller than the file. */
  encodings: ('br' | 'gzip')[];
};
