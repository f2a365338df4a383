import type { ContentItem } from '../../load/content-item';
import { elementsIn } from '../../markdown/grammar/elements';
import { fieldTexts } from './field-texts';

/** A link to another site, or to an e-mail address. */
type OutsideLink = { item: ContentItem; line: number; href: string; url: URL };

const webUrl = /^(?:https?:\/\/|mailto:)\S+$/i;

/** Every complete URL that a file leads to, in its text or its fields. */
export function findOutsideLinks(item: ContentItem): OutsideLink[] {
  const inFields = fieldTexts(item)
    .filter(({ text }) => webUrl.test(text))
    .flatMap(({ line, text }) => toLink(item, line, text));
  const links = item.markdown ? elementsIn(item.markdown.compiled.tree, 'a') : [];
  const inText = links.map(({ properties }) => String(properties.href));
  const hrefs = new Set(inText.filter((href) => webUrl.test(href)));
  const lines = hrefs.size > 0 ? item.text.split('\n') : [];
  return [
    ...inFields,
    ...[...hrefs].flatMap((href) => {
      const written = href.replaceAll('&amp;', '&');
      // An address alone is a link too, and has nothing before it.
      const short = written.replace(/^(?:mailto:|https?:\/\/)/i, '');
      const [index = -1] = [written, short]
        .map((words) => lines.findIndex((line) => line.includes(words)))
        .filter((found) => found !== -1);
      return toLink(item, index === -1 ? 1 : index + 1, href);
    }),
  ];
}

function toLink(item: ContentItem, line: number, href: string): OutsideLink[] {
  return URL.canParse(href) ? [{ item, line, href, url: new URL(href) }] : [];
}
