/** The mark of app/icon.svg, rendered to a PNG by next/og. */
export function AppIcon() {
  return (
    <div style={{ display: 'flex', width: '100%', height: '100%', background: '#0b4a55' }}>
      <svg viewBox="0 0 32 32" width="180" height="180" aria-hidden="true">
        <path
          d="M16 5c4.6 6.2 7.5 10.2 7.5 14a7.5 7.5 0 0 1-15 0C8.5 15.2 11.4 11.2 16 5z"
          fill="#faf7f1"
        />
      </svg>
    </div>
  );
}
