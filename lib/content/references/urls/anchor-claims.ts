import { type ContentItem, type ItemOf, listField } from '../../load/content-item';

/** An anchor that something in a file claims. */
export type AnchorClaim = { anchor: string; item: ContentItem; line?: number };

/** The anchors of a text's headings. */
export function headingClaims(item: ContentItem): AnchorClaim[] {
  return (item.markdown?.report.headings ?? []).map(({ name, line }) => ({
    anchor: name,
    item,
    line,
  }));
}

/** The former names of a question or a source. */
export function aliasClaims(item: ContentItem): AnchorClaim[] {
  return listField(item, 'aliases').map((alias, index) => ({
    anchor: String(alias),
    item,
    line: item.lineOf(['aliases', index]),
  }));
}

/** The ids of the glossary's entries, and their former ones. */
export function glossaryClaims(item: ItemOf<'Glossary'>): AnchorClaim[] {
  return (item.data.entries ?? []).flatMap((entry, index) => {
    const toClaim = (anchor: string | undefined, ...path: PropertyKey[]): AnchorClaim[] =>
      anchor === undefined
        ? []
        : [{ anchor, item, line: item.lineOf(['entries', index, ...path]) }];
    return [
      ...toClaim(entry?.id, 'id'),
      ...(entry?.aliases ?? []).flatMap((alias, at) => toClaim(alias, 'aliases', at)),
    ];
  });
}
