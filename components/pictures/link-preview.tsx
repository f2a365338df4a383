import type { LinkPreviewView } from '@/lib/views/metadata/link-preview-view';

/**
 * Rendered to a PNG by next/og, which supports neither the style sheet nor all of CSS
 * (https://github.com/vercel/satori#css), so its view has its colours.
 */
export function LinkPreview({ view }: { view: LinkPreviewView }) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: 80,
        borderLeft: `32px solid ${view.colours.accent}`,
        background: view.colours.ground,
        color: view.colours.text,
      }}
    >
      <div style={{ fontSize: view.title.length > 45 ? 68 : 84, lineHeight: 1.15 }}>
        {view.title}
      </div>
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          fontSize: 36,
          color: view.colours.muted,
        }}
      >
        <span>{view.clinicName}</span>
        <span>{view.places}</span>
      </div>
    </div>
  );
}
