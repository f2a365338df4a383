import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';

type GraphQlRequest = {
  query: string;
  variables: {
    input?: {
      expectedHeadOid: string;
      fileChanges: { additions?: { path: string; contents: string }[] };
    };
  };
};

/**
 * As much of GitHub's API as the editor uses to read a repository and to commit to it
 * (https://docs.github.com/graphql/reference/mutations#createcommitonbranch). Nothing leaves the browser.
 */
export class FakeGitHub {
  /** Each commit: the new text of the files that it changes. */
  readonly commits: Record<string, string>[] = [];
  readonly #files: Map<string, string>;

  constructor(files: ReadonlyMap<string, string>) {
    this.#files = new Map(files);
  }

  async answer(page: Page) {
    await page.route('https://api.github.com/**', async (route) => {
      const request = route.request();
      const { pathname } = new URL(request.url());
      const json =
        pathname === '/graphql'
          ? { data: this.#query(request.postDataJSON()) }
          : this.#get(pathname);
      await route.fulfill({
        status: json === undefined ? 204 : 200,
        ...(json !== undefined && { json }),
        headers: { 'Access-Control-Allow-Origin': '*' },
      });
    });
  }

  /** The person who signs in, whether they may write, and the list of files. */
  #get(pathname: string): object | undefined {
    if (pathname === '/user') return { id: 1, login: 'staff', name: 'Clinic staff' };
    if (pathname.includes('/collaborators/')) return undefined;
    if (!pathname.includes('/git/trees/')) throw new Error(`GitHub is asked for ${pathname}`);
    const tree = [...this.#files].map(([path, text]) => ({
      type: 'blob',
      path,
      sha: toBlobHash(text),
      size: Buffer.byteLength(text),
    }));
    return { sha: this.#head(), tree, truncated: false };
  }

  #query({ query, variables }: GraphQlRequest): object {
    if (variables.input) {
      const { expectedHeadOid, fileChanges } = variables.input;
      if (expectedHeadOid !== this.#head()) throw new Error('The branch has moved');
      return this.#commit(fileChanges);
    }
    if (query.includes('history')) {
      const nodes = [{ oid: this.#head(), message: 'Change' }];
      return { repository: { ref: { target: { history: { nodes } } } } };
    }
    if (query.includes('defaultBranchRef')) {
      return { repository: { defaultBranchRef: { name: 'main' } } };
    }
    const texts = new Map([...this.#files.values()].map((text) => [toBlobHash(text), text]));
    const blobs = [...query.matchAll(/(\w+): object\(oid: "(\w+)"\)/g)].map(([, name, hash]) => [
      name,
      { text: texts.get(hash ?? ''), isTruncated: false },
    ]);
    return { repository: Object.fromEntries(blobs) };
  }

  /** The commit that the branch is at. */
  #head(): string {
    return toHash(`commit ${this.commits.length}`);
  }

  #commit({ additions = [] }: NonNullable<GraphQlRequest['variables']['input']>['fileChanges']) {
    const changed = additions.map(({ path, contents }): [string, string] => [
      path,
      Buffer.from(contents, 'base64').toString(),
    ]);
    for (const [path, text] of changed) this.#files.set(path, text);
    this.commits.push(Object.fromEntries(changed));
    const files = changed.map(([, text], index) => [`file_${index}`, { oid: toBlobHash(text) }]);
    return {
      createCommitOnBranch: {
        commit: {
          oid: this.#head(),
          committedDate: '2026-11-22T12:00:00Z',
          ...Object.fromEntries(files),
        },
      },
    };
  }
}

function toBlobHash(text: string): string {
  return toHash(`blob ${Buffer.byteLength(text)}\0${text}`);
}

function toHash(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
