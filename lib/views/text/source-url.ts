import type { Source } from '@/lib/content/content';

/** The most permanent URL of a source; absent if none is known. */
export function toSourceUrl({ doi, pmid, url }: Source): string | undefined {
  if (doi) return `https://doi.org/${doi}`;
  return pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : url;
}
