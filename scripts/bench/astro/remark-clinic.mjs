import { readFileSync } from 'node:fs';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';

const { figures } = parse(readFileSync(`${process.env.BENCH_CONTENT}/figures.yaml`, 'utf8'));
const said = new Map(figures.map((figure) => [figure.name, figure.said]));

/** What the site's Markdown has beside GitHub's: call-outs, pictures, figures and citations. */
export function remarkClinic() {
  return (tree, file) => {
    const cited = [];
    visit(tree, (node) => {
      if (node.type === 'containerDirective') node.data = { hName: 'aside' };
      if (node.type === 'leafDirective') node.data = { hName: 'figure' };
    });
    visit(tree, 'textDirective', (node, index, parent) => {
      parent.children[index] = { type: 'text', value: `:${node.name}` };
    });
    visit(tree, 'text', (node, index, parent) => {
      const parts = node.value.split(/(\{\{[\w-]+\}\}|\[\^[\w-]+\])/);
      if (parts.length === 1) return;
      parent.children.splice(index, 1, ...parts.filter(Boolean).map((part) => toNode(part, cited)));
      return index + parts.length;
    });
    file.data.astro.frontmatter.cited = cited;
  };
}

function toNode(part, cited) {
  const [, figure] = part.match(/^\{\{(.*)\}\}$/) ?? [];
  if (figure) return { type: 'text', value: said.get(figure) ?? figure };
  const [, source] = part.match(/^\[\^(.*)\]$/) ?? [];
  if (!source) return { type: 'text', value: part };
  if (!cited.includes(source)) cited.push(source);
  const number = { type: 'text', value: String(cited.indexOf(source) + 1) };
  const link = { type: 'link', url: `#source-${source}`, children: [number] };
  return { type: 'emphasis', data: { hName: 'sup' }, children: [link] };
}
