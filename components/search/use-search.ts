import { useCallback, useEffect, useRef, useState } from 'react';
import type { Search } from '@/lib/search/create-search';
import type { PackedIndex } from '@/lib/search/packed-index';

type State = { search: Search | undefined; hasFailed: boolean };

/**
 * The search, once it is there: its index and its program come with the first touch of the field, or
 * when the browser has nothing else to do. What is typed stays in the page.
 */
export function useSearch(indexHref: string) {
  const [state, setState] = useState<State>({ search: undefined, hasFailed: false });
  const loading = useRef<Promise<void>>(undefined);
  const load = useCallback(() => {
    loading.current ??= loadSearch(indexHref).then(
      (search) => setState({ search, hasFailed: false }),
      () => {
        // The next touch tries again.
        loading.current = undefined;
        setState({ search: undefined, hasFailed: true });
      },
    );
  }, [indexHref]);
  useEffect(() => {
    const timer = window.setTimeout(load, idleMs);
    return () => window.clearTimeout(timer);
  }, [load]);
  return { ...state, load };
}

/** After this time nobody waits for anything else any more. Safari has no requestIdleCallback. */
const idleMs = 1_500;

async function loadSearch(indexHref: string): Promise<Search> {
  const [{ createSearch }, { unpackIndex }, response] = await Promise.all([
    import('@/lib/search/create-search'),
    import('@/lib/search/packed-index'),
    fetch(indexHref),
  ]);
  if (!response.ok) throw new Error(`The index of the search answered ${response.status}`);
  const index: PackedIndex = await response.json();
  return createSearch(unpackIndex(index));
}
