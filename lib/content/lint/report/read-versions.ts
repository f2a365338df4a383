import { placeFile } from '../../load/files/place-file';
import { clinicLists } from '../../load/files/sort-files';
import { askGit } from './ask-git';

/** A version of a file that git has. */
type FileVersion = {
  /** The id of its commit. */
  id: string;
  /** When it was submitted, as ISO 8601. */
  submittedAt: string;
  /** What whoever submitted it said of it. */
  summary: string;
};

/** As many as somebody would look through. */
const mostVersions = 20;

/**
 * The versions of a content file that git has, the newest first; none of any other file, nor without git.
 *
 * @param name the file's path in the content folder
 */
export function listVersions(contentDir: string, name: string): FileVersion[] {
  if (!isContent(name)) return [];
  const format = '--format=%H%x09%cI%x09%s';
  const options = ['--no-merges', `-n${mostVersions}`, format];
  const found = askGit(contentDir, 'log', ...options, '--', `./${name}`) ?? '';
  return found
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [id = '', submittedAt = '', ...summary] = line.split('\t');
      return { id, submittedAt, summary: summary.join('\t') };
    });
}

/** A content file as a commit has it; `undefined` where that has no such file. */
export function readVersion(contentDir: string, name: string, id: string): string | undefined {
  if (!isContent(name) || !/^[0-9a-f]{7,64}$/.test(id)) return undefined;
  return askGit(contentDir, 'show', `${id}:./${name}`);
}

/** A file of the content folder that the site reads, so nothing else of the repository. */
function isContent(name: string): boolean {
  const { type, message } = placeFile(name);
  return (type !== undefined && message === undefined) || clinicLists.includes(name);
}
