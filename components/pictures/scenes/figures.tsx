import type { ReactNode } from 'react';

/**
 * People, drawn from one pattern. Facing right, with the floor under their feet at the origin. Who is
 * who follows from hair and clothes: the patient wears the tint of the accent, the companion a bun, staff
 * white.
 */
type Who = 'patient' | 'companion' | 'staff';

/** Class of the clothes: `a` the accent's tint, `b` grey. */
const clothes = { patient: 'a', companion: 'b' } as const;

const hair: Record<Who, string> = {
  patient: 'M-5-6c-8-5-7-17 2-20 8-3 14 1 14 7-4 2-9 1-11 0 0 4-2 7-5 13z',
  companion:
    'M-4-8c-1-1-4-1-5 0a5 5 0 1 1-1-10c1-4 3-7 7-8 8-3 13 1 14 6-5 2-10 1-12-1 0 5 0 8-3 13z',
  staff: 'M-6-12c-3-7 0-13 5-14 8-2 12 2 12 5-5 0-10-1-13-1 1 4-1 7-4 10z',
};

/** Puts a drawing somewhere, turned by so many degrees, or looking the other way. */
export function At({
  x,
  y = 139,
  turn,
  isMirrored,
  children,
}: {
  x: number;
  y?: number;
  turn?: number;
  isMirrored?: boolean;
  children: ReactNode;
}) {
  const turned = turn ? `rotate(${turn})` : '';
  return (
    <g transform={`translate(${x} ${y})${turned}${isMirrored ? 'scale(-1 1)' : ''}`}>{children}</g>
  );
}

/** A head in profile, with the neck at the origin. */
export function Head({ who }: { who: Who }) {
  return (
    <>
      <path
        className="c"
        d="M-4 2v-7c-7-4-8-18 1-21 9-3 14 3 14 9 0 2 3 4 3 6 0 1-2 1-3 1 0 5-2 8-7 7v4"
      />
      <path className="k" d={hair[who]} />
    </>
  );
}

/**
 * @param arm how the nearer arm is held; hanging by itself
 * @param bow how far the head is bowed, in degrees
 */
export function Standing({ who, arm = hanging, bow }: { who: Who; arm?: string; bow?: number }) {
  return (
    <>
      <Dressed
        who={who}
        legs="M-8-38c0 12-4 22-9 32l-2 6h11l1-3c6-8 9-20 9-32M-2-38c1 12 4 24 6 33v5h11l-1-4-5-2c0-10-1-22-2-32"
        top={`M-4-76c-6 1-8 6-9 14l-2 24c8 3 17 3 25 0-1-10-1-18-3-26-1-8-3-11-6-12-1 3-4 2-5 0z${arm}`}
      />
      <At x={-1} y={-76} turn={bow}>
        <Head who={who} />
      </At>
    </>
  );
}

const hanging = 'M-6-68c-2 9 0 18 5 27l9 2 1-5-6-3c-3-8-4-14-4-21';

/** @param bow how far the head is bowed, in degrees */
export function Sitting({ who, bow }: { who: Who; bow?: number }) {
  return (
    <>
      <Dressed
        who={who}
        legs="M-9-38h26c6 0 8 3 8 8l1 26 7 1v3H17l-1-24H-8z"
        top="M-4-74c-6 1-8 6-9 14l-1 26c8 2 14 2 22 0l-1-26c-1-8-3-11-6-12-1 3-4 2-5 0zM-6-64c-2 9-1 16 4 22l15 2 1-5-11-4c-3-4-4-9-4-15"
      />
      <At x={-1} y={-74} turn={bow}>
        <Head who={who} />
      </At>
    </>
  );
}

/** What is of one colour is one path. */
function Dressed({ who, legs, top }: { who: Who; legs: string; top: string }) {
  if (who === 'staff') return <path className="c" d={legs + top} />;
  return (
    <>
      <path className="c" d={legs} />
      <path className={clothes[who]} d={top} />
    </>
  );
}

/** A chair that faces right, placed where the person on it sits. */
export function Chair() {
  return (
    <path
      className="b"
      d="M-16-72c4-4 9-2 9 3v30h26c5 0 5 8 0 8l-34 1c-5-12-6-30-1-42zM-14-30l-3 30M16-30l2 30"
    />
  );
}
