'use client';

// It reads the fragment of the URL, which only the browser knows.

import { useEffect, useRef } from 'react';
import type { FeedbackFormView } from '@/lib/views/pages/clinic/feedback-view';
import { fieldId, inputClass } from './field';

/**
 * Which page it is about. A page links here as `/feedback#/risks`: with scripts that page is chosen, and
 * without them one chooses it. Each option is the anchor that such a link leads to; no other is taken.
 */
export function PageField({ groups }: Pick<FeedbackFormView, 'groups'>) {
  const ref = useRef<HTMLSelectElement>(null);

  useEffect(() => {
    const asked = decodeHash(window.location.hash);
    const known = [...(ref.current?.options ?? [])].some(({ value }) => value === asked);
    if (ref.current && known) ref.current.value = asked;
  }, []);

  return (
    <div>
      <label htmlFor={fieldId('page')} className="font-bold">
        Which page is it about?
      </label>
      <select id={fieldId('page')} name="page" ref={ref} className={inputClass}>
        <option value="">None, or I do not know</option>
        {groups.map(({ label, pages }) => (
          <optgroup key={label} label={label}>
            {pages.map(({ path, title }) => (
              <option key={path} id={path} value={path}>
                {title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    // Not from one of our links.
    return '';
  }
}
