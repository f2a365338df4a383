import type { IconView } from '@/lib/views/site/theme-view';

/** The mark of app/icon.svg, rendered to a PNG by next/og. */
export function AppIcon({ icon: { ground, accent, mark } }: { icon: IconView }) {
  return (
    <div style={{ display: 'flex', width: '100%', height: '100%', background: accent }}>
      <svg viewBox="0 0 32 32" width="180" height="180" aria-hidden="true">
        <path d={mark} fill={ground} />
      </svg>
    </div>
  );
}
