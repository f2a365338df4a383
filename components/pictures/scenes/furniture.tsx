/** A bed whose back is raised, its head at the left. */
export function Bed() {
  return (
    <path
      className="c"
      d="M88 108 54 66c-4-5-12 1-9 6l26 36M44 104h114c7 0 7 12 0 12H44c-3 0-3-12 0-12zM54 116v17a3 3 0 1 1-.1 0M150 116v17a3 3 0 1 1-.1 0"
    />
  );
}

/** A stand with its bag. */
export function DripStand({ x }: { x: number }) {
  return (
    <path
      className="c"
      d={`M${x} 138V14M${x - 9} 138h18M${x - 9} 17h18M${x - 13} 20h9v14q-4 6-9 0z`}
    />
  );
}

/** A window with a sill. */
export function Window({ x }: { x: number }) {
  return <path className="c" d={`M${x} 18h56v46h-56zM${x - 7} 64h70`} />;
}

/** A window with a view of hills. */
export function HillWindow({ x }: { x: number }) {
  return (
    <>
      <Window x={x} />
      <path className="a" d={`M${x} 58c14-14 22-12 30-8s16-6 26-10v24h-56zM${x + 28} 18v46`} />
    </>
  );
}
