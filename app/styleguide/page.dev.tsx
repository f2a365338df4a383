export const metadata = { title: 'Style guide', robots: { index: false } };

/** Every component in every state, light beside dark. Only in development: see next.config.mjs. */
export default function StyleGuidePage() {
  return (
    <main style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', height: '100vh' }}>
      {(['light', 'dark'] as const).map((colorScheme) => (
        // A frame inherits its colour scheme from the element that contains it.
        <iframe
          key={colorScheme}
          src="/styleguide/specimens"
          title={colorScheme}
          style={{ colorScheme, width: '100%', height: '100%' }}
        />
      ))}
    </main>
  );
}
