import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeSlug from 'rehype-slug';
import remarkRehype from 'remark-rehype';
import { removePosition } from 'unist-util-remove-position';
import { visit } from 'unist-util-visit';
import { routes } from '../../routes';
import { toDownloadName } from './grammar/download-links';
import type { Headings } from './grammar/headings';
import { MarkdownReport, type Mention } from './markdown-report';
import { readsMarkdown } from './markdown-syntax';
import { remarkCallouts } from './plugins/remark-callouts';
import { remarkForbidden } from './plugins/remark-forbidden';
import { remarkPhotos } from './plugins/remark-photos';
import { remarkPictures } from './plugins/remark-pictures';
import { remarkProse } from './plugins/remark-prose';
import { remarkSections } from './plugins/remark-sections';
import { remarkSheets } from './plugins/remark-sheets';
import { remarkTables } from './plugins/remark-tables';
import { remarkTokens } from './plugins/remark-tokens';

/**
 * A Markdown text as data. `tree` is hast (https://github.com/syntax-tree/hast), in which
 * `callout`, `figure-value`, `citation` and `drawing` elements are placeholders that lib/views
 * fills in.
 */
export type CompiledMarkdown = {
  tree: Root;
  headings: Heading[];
  /** Ids of the cited sources, in the order of their first mention. */
  citations: string[];
  /**
   * Names of the figures that the text and its drawings print, including `{{clinic-name}}` and the
   * like.
   */
  figures: string[];
};

type Heading = { id: string; text: string; depth: number };

const allowedProtocols = ['https:', 'http:', 'mailto:', 'tel:', 'sms:'];

/**
 * Compiles a Markdown body.
 *
 * @param source the text after the front matter
 * @param options.headings which headings are allowed in it
 * @param options.isSheet whether it may copy other texts and have room to write
 * @param options.firstLine the line of the file on which `source` begins, for messages
 * @returns the compiled text, and a report of its mistakes and of what it mentions; lines are those
 *   of the whole file, counted from 1
 */
export function compileMarkdown(
  source: string,
  options: {
    headings: Headings;
    isSheet?: boolean | undefined;
    firstLine: number;
  },
): { compiled: CompiledMarkdown; report: MarkdownReport } {
  const report = new MarkdownReport(options.firstLine);
  const headings = options.headings === 'forbidden' ? 'forbidden' : 'allowed';
  const titles = typeof options.headings === 'string' ? undefined : options.headings;
  const processor = readsMarkdown()
    .use(remarkForbidden, { report, headings })
    .use(remarkTables, { report, source })
    .use(remarkSections, { report, titles })
    .use(remarkCallouts, { report, source })
    .use(remarkSheets, { report, isSheet: options.isSheet === true })
    .use(remarkPhotos, { report, headings })
    .use(remarkPictures, { report, headings })
    .use(remarkProse, { report })
    .use(remarkTokens, { report })
    .use(remarkRehype)
    .use(rehypeSlug);
  const tree = processor.runSync(processor.parse(source)) as Root;
  const found: Heading[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName === 'a') checkLink(element, report);
    if (/^h[2-6]$/.test(element.tagName)) {
      const heading = toHeading(element);
      found.push(heading);
      report.mention(report.headings, heading.id, element);
    }
  });
  removePosition(tree, { force: true });
  const citations = namesInOrder(report.citations);
  const figures = namesInOrder(report.figures);
  return { compiled: { tree, headings: found, citations, figures }, report };
}

function toHeading(element: Element): Heading {
  return {
    id: String(element.properties.id),
    text: textOf(element),
    depth: Number(element.tagName.slice(1)),
  };
}

function checkLink(element: Element, report: MarkdownReport) {
  const href = String(element.properties.href ?? '');
  if (/\{\{|%7B%7B/i.test(href)) {
    report.add(
      element,
      'token-place',
      'a figure does not work in the target of a link: write it in the text, without the link; a number to call dials by itself',
    );
    return;
  }
  const isBlank = element.children.every((child) => child.type === 'text' && !child.value.trim());
  if (isBlank) {
    report.add(
      element,
      'link-syntax',
      `the link "${href}" has no words: write them in its [brackets]`,
    );
  }
  const download = toDownloadName(href);
  if (download !== undefined) {
    report.mention(report.downloads, download, element);
    element.properties.href = routes.download(download);
    return;
  }
  if (href.startsWith('/') || href.startsWith('#')) {
    report.mention(report.links, href, element);
    return;
  }
  if (/^[\w.-]+\.(?:jpe?g|png|webp|gif|heic)$/i.test(href)) {
    report.add(
      element,
      'link-syntax',
      `"${href}" is a photograph, and this is a link: on a page, write ![what it shows](${href}) on a line of its own; in an answer, link to the page that shows it`,
    );
    return;
  }
  const problem = explainTarget(href);
  if (problem !== undefined) {
    report.add(element, 'link-syntax', problem);
    return;
  }
  const isWhole = URL.canParse(href) && !/^https?:(?!\/\/)/.test(href);
  const protocol = isWhole ? new URL(href).protocol : undefined;
  if (protocol === undefined) {
    report.add(
      element,
      'link-syntax',
      `the link "${href}" is not a valid link: write /page for a page of this site or https://… for another one`,
    );
  } else if (!allowedProtocols.includes(protocol)) {
    report.add(
      element,
      'link-syntax',
      protocol === 'file:'
        ? `the link "${href}" leads to a file on your own computer, which nobody else can open: save it as a PDF in files/, and write its name alone, such as (referral-form.pdf)`
        : `the link "${href}" begins with ${protocol} and only https:, mailto:, tel: and sms: are allowed: use one of them`,
    );
  }
}

/** What is wrong with a number, an e-mail address or the name of a site that a link leads to. */
function explainTarget(href: string): string | undefined {
  const [, scheme = '', rest = ''] = /^(tel|sms|mailto|https?):(.*)$/i.exec(href) ?? [];
  switch (scheme.toLowerCase()) {
    case 'tel':
    case 'sms':
      return /^\+?[\d().%-]*\d[\d().%-]*$/.test(rest) && rest.replaceAll(/\D/g, '').length >= 3
        ? undefined
        : `the link "${href}" calls no number: write {{phone-its-id}} in its place, which dials by itself`;
    case 'mailto':
      return /^[^@\s]+@[^@\s]+\.[a-z]{2,}(?:\?.*)?$/i.test(rest)
        ? undefined
        : `the link "${href}" has no e-mail address: write mailto:name@clinic.example`;
    case 'http':
    case 'https':
      return /^\/\/https?:?\/|^\/\/[^/]*\.(?:$|\/)|^\/\/(?!localhost)[^/.:[]+(?:[/?#]|$)|^\/\/www\.[^/.]+(?:[/?#]|$)/i.test(
        rest,
      )
        ? `the link "${href}" names no site: write the address as the browser shows it`
        : undefined;
    default:
      return undefined;
  }
}

/** Each name once, in reading order: text and pictures are reported one after the other. */
function namesInOrder(mentions: readonly Mention[]): string[] {
  const inOrder = [...mentions].sort((a, b) => a.line - b.line);
  return [...new Set(inOrder.map((mention) => mention.name))];
}
