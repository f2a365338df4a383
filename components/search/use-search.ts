import { useCallback, useEffect, useRef, useState } from 'react';
import type { Search } from '@/lib/search/create-search';
import type { SearchFile } from '@/lib/search/search-index';
import type { WordIndexView } from '@/lib/views/search/word-index';

type State = { search: Search | undefined; hasFailed: boolean };

/**
 * The search, once it is there: its program, and what the page itself does not have to search in, come
 * with the first touch of the field, or when the browser has nothing else to do. What is typed stays in
 * the page.
 */
export function useSearch(indexHref: string, index: WordIndexView) {
  const [state, setState] = useState<State>({ search: undefined, hasFailed: false });
  const loading = useRef<Promise<void>>(undefined);
  const load = useCallback(() => {
    loading.current ??= loadSearch(indexHref, index).then(
      (search) => setState({ search, hasFailed: false }),
      () => {
        // The next touch tries again.
        loading.current = undefined;
        setState({ search: undefined, hasFailed: true });
      },
    );
  }, [indexHref, index]);
  useEffect(() => {
    const timer = window.setTimeout(load, idleMs);
    return () => window.clearTimeout(timer);
  }, [load]);
  return { ...state, load };
}

/** After this time nobody waits for anything else any more. Safari has no requestIdleCallback. */
const idleMs = 1_500;

async function loadSearch(indexHref: string, index: WordIndexView): Promise<Search> {
  const [{ openSearch }, response] = await Promise.all([
    import('@/lib/search/create-search'),
    fetch(indexHref),
  ]);
  if (!response.ok) throw new Error(`The index of the search answered ${response.status}`);
  const file: SearchFile = await response.json();
  const words = index.letters.flatMap(({ items }) => items);
  return openSearch(file, { targets: index.targets, words });
}
