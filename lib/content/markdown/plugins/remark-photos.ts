import type { Image, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { decodeUrl } from '../grammar/decode-url';
import { explainPhotoWords } from '../grammar/photo-words';
import { beginsToken } from '../grammar/tokens';
import type { MarkdownReport } from '../markdown-report';

/**
 * Turns `![words](room.jpg)`, on a line of its own, into a `drawing` element with its file as `source`
 * and its `words`. lib/views/pictures/photo-view.ts knows in which sizes there are copies of it.
 */
export function remarkPhotos(options: {
  report: MarkdownReport;
  headings: 'allowed' | 'forbidden';
}) {
  const { report, headings } = options;
  return (tree: Root) => {
    visit(tree, 'paragraph', (paragraph) => {
      const [photo] = paragraph.children;
      if (photo?.type !== 'image' || paragraph.children.length > 1) return;
      const problem =
        headings === 'forbidden'
          ? 'an answer has no photographs: link to the page that has one'
          : explainTarget(photo);
      if (problem !== undefined) {
        report.add(photo, 'photo-place', problem);
        return;
      }
      const words = photo.alt ?? '';
      checkWords(photo, words, report);
      report.mention(report.photos, photo.url, photo);
      draw(paragraph, { kind: 'photo', source: photo.url, words });
    });
    visit(tree, ['image', 'imageReference'], (node, _, parent) => {
      const isAlone = parent?.type === 'paragraph' && parent.children.length === 1;
      if (node.type === 'image' && isAlone) return;
      report.add(
        node,
        'photo-place',
        'a photograph is on a line of its own: write ![what it shows](room.jpg), with an empty line above and below it',
      );
    });
  };
}

/** What is wrong with where a photograph is to come from. */
function explainTarget({ url, title }: Image): string | undefined {
  const file = decodeUrl(url).split('/').at(-1);
  if (title) return `the words "${title}" after the file are seen by few: delete them`;
  if (/^(?:[a-z]:|file:)/i.test(decodeUrl(url))) {
    const name = file?.split('\\').at(-1);
    return `the photograph "${name}" is on your own computer: save it in images/, and write ![what it shows](${name})`;
  }
  if (/^[a-z]+:|^\/\//i.test(url)) {
    return `the photograph "${file}" is on another site: save it in images/, if it is yours to publish, and write the file's name alone`;
  }
  return /^[\w.-]+$/.test(url)
    ? undefined
    : `"${decodeUrl(url)}" is not the name of a file in images/: write only ${file || 'its name'}`;
}

function checkWords(photo: Image, words: string, report: MarkdownReport) {
  if (beginsToken(words)) {
    const message =
      'a figure or source does not work in the words of a photograph: write them in the text below';
    report.add(photo, 'token-place', message);
    return;
  }
  const problem = explainPhotoWords(words);
  if (problem !== undefined) report.add(photo, 'photo-words', problem);
}

/** Its image stays in the tree, whose words are checked like others, and leaves nothing behind. */
function draw(paragraph: Paragraph, hProperties: Record<string, string>) {
  paragraph.data = { hName: 'drawing', hProperties, hChildren: [] };
}
