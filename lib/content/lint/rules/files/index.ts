import type { Rule } from '../../rule';
import { fileName } from './file-name';
import { frontMatter } from './front-matter';
import { knownFile } from './known-file';
import { lineEndings } from './line-endings';
import { mergeConflict } from './merge-conflict';
import { plainCharacters } from './plain-characters';
import { plainText } from './plain-text';
import { requiredFile } from './required-file';
import { textLength } from './text-length';
import { yamlSyntax } from './yaml-syntax';

export const filesRules: readonly Rule[] = [
  fileName,
  frontMatter,
  knownFile,
  lineEndings,
  mergeConflict,
  plainCharacters,
  plainText,
  requiredFile,
  textLength,
  yamlSyntax,
];
