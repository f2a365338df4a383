'use client';

// A client component: what is typed is looked up in the browser, and goes nowhere else.

import { type FormEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { findDanger } from '@/lib/search/find-danger';
import type { SearchBoxView } from '@/lib/views/pages/reading/search-view';
import type { WordIndexView } from '@/lib/views/search/word-index';
import { DangerHelp } from './danger-help';
import { SearchResults } from './search-results';
import { toStatus } from './to-status';
import { useSearch } from './use-search';

/** More would be a list to search in. */
const maxResults = 8;

/** A screen reader is told once typing pauses. */
const pauseMs = 700;

type Props = SearchBoxView & { index: WordIndexView };

/**
 * A field that finds answers as one types. The field has no name, so that no browser can put what was
 * typed into a URL. Without scripts it is not there, and the index below it has everything.
 */
export function SearchBox({ indexHref, index, contactHref, help, dangerWords }: Props) {
  const { search, hasFailed, load } = useSearch(indexHref, index);
  const formRef = useRef<HTMLFormElement>(null);
  const inputRef = useRef<HTMLInputElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const [typed, setTyped] = useState('');
  const [status, setStatus] = useState('');
  // What somebody typed before the script was there.
  useEffect(() => setTyped(inputRef.current?.value ?? ''), []);

  const wanted = useDeferredValue(typed.trim());
  const danger = useMemo(() => findDanger(wanted, dangerWords), [wanted, dangerWords]);
  const results = useMemo(() => {
    if (!search || wanted.length < 2) return [];
    return search(wanted, danger).slice(0, maxResults);
  }, [search, wanted, danger]);
  const hasSearched = search !== undefined && wanted.length > 1;
  const nextStatus = toStatus({ hasSearched, hasFailed, danger, count: results.length });
  useEffect(() => {
    const timer = window.setTimeout(() => setStatus(nextStatus), pauseMs);
    return () => window.clearTimeout(timer);
  }, [nextStatus]);

  function onFocus() {
    load();
    // On a phone the keyboard takes half of the screen; the answers get what is left.
    const isSmall = window.matchMedia('(max-width: 40rem)').matches;
    if (isSmall) formRef.current?.scrollIntoView({ block: 'start' });
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    headingRef.current?.focus();
  }

  return (
    <div className="mt-6 needs-script">
      <search>
        <form ref={formRef} onSubmit={onSubmit}>
          <label htmlFor="page-search" className="block font-bold">
            What are you looking for?
          </label>
          <p id="page-search-hint" className="text-base text-muted">
            What you type stays on your device.
          </p>
          <div className="mt-2 flex max-w-measure flex-wrap gap-2">
            <input
              id="page-search"
              ref={inputRef}
              type="search"
              enterKeyHint="search"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={100}
              aria-describedby="page-search-hint"
              className="min-h-11 min-w-0 grow basis-32 border-2 border-border bg-surface px-3 py-2"
              onFocus={onFocus}
              onChange={(event) => {
                load();
                setTyped(event.target.value);
              }}
            />
            <button
              type="submit"
              className="min-h-11 shrink-0 cursor-pointer bg-accent px-4 font-bold text-on-accent hover:bg-accent-strong"
            >
              Search
            </button>
          </div>
        </form>
      </search>
      <p role="status" className="sr-only">
        {status}
      </p>
      {danger && <DangerHelp danger={danger} help={help} />}
      <SearchResults results={results} headingRef={headingRef} />
      {hasFailed && (
        <p className="mt-6">The search could not be loaded. The list below has everything.</p>
      )}
      {hasSearched && results.length === 0 && !danger && (
        <p className="mt-6">
          Nothing matches these words. Try others, look in the list below, or{' '}
          <a href={contactHref}>ask a person</a>.
        </p>
      )}
    </div>
  );
}
