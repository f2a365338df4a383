import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { suggestName } from '../grammar/nearest-name';
import type { MarkdownReport } from '../markdown-report';

/**
 * Holds a text to a list of sections: each once, in this order, with a text, and no heading besides.
 *
 * @param options.titles the headings that the text has to have, or nothing for a text of its own shape
 */
export function remarkSections(options: {
  report: MarkdownReport;
  titles: readonly string[] | undefined;
}) {
  const { report, titles } = options;
  return (tree: Root) => {
    if (!titles) return;
    const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
    const found = headings.map((heading) => textOf(heading));
    // One in bold is meant as a heading: bold-heading tells it.
    const bold = tree.children.filter(isBold).map((node) => textOf(node));
    const missing = titles.filter((known) => !found.includes(known) && !bold.includes(known));
    const unknown = found.filter((title) => !titles.includes(title));
    for (const [index, heading] of headings.entries()) {
      const problem = explainHeading(found, index, heading.depth, titles, missing);
      if (problem) report.add(heading, 'option-sections', problem);
      const next = tree.children[tree.children.indexOf(heading) + 1];
      if (!problem && (!next || next.type === 'heading')) {
        const message = `the section "${found[index]}" is empty: say what is known, or that nothing is`;
        report.add(heading, 'option-sections', message);
      }
    }
    const [first] = tree.children;
    if (first && first.type !== 'heading' && !isBold(first)) {
      const title = titles[0] ?? '';
      const fix = found.includes(title)
        ? `move this text below ## ${title}`
        : `write ## ${title} above this text`;
      const message = `an option begins with its first section: ${fix}`;
      report.add(first, 'option-sections', message);
    }
    // Where a heading was reworded, its section is not missing.
    for (const title of unknown.length < missing.length ? missing : []) {
      const message = `the section "${title}" is missing, so this option says less than the others: add ## ${title}`;
      report.add(tree, 'option-sections', message);
    }
  };
}

function isBold(node: Root['children'][number]): boolean {
  return (
    node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong'
  );
}

function explainHeading(
  found: readonly string[],
  index: number,
  depth: number,
  titles: readonly string[],
  missing: readonly string[],
): string | undefined {
  const title = found[index] ?? '';
  if (depth !== 2 && titles.includes(title)) {
    return `"${title}" is a section of an option, with another number of #: write ## ${title}`;
  }
  if (!titles.includes(title)) {
    const [only, ...others] = missing;
    const fix =
      only !== undefined && others.length === 0
        ? `every option calls this one "${only}": write ## ${only}`
        : suggestName(title, missing.length > 0 ? missing : titles);
    return `"${title}" is not a section of an option: ${fix}`;
  }
  if (found.indexOf(title) !== index) {
    return `the section "${title}" is here twice: put its texts together`;
  }
  const before = found
    .slice(0, index)
    .find((other) => titles.indexOf(other) > titles.indexOf(title));
  return before && `the section "${title}" comes before "${before}": move it there`;
}
