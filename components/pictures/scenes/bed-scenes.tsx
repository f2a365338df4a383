import { At, Chair, Head, Sitting, Standing } from './figures';
import { Bed, DripStand, HillWindow, Window } from './furniture';

/** The room before anybody is in it: a bed, a blanket, and a chair for whoever comes along. */
export function RoomScene() {
  return (
    <>
      <HillWindow x={106} />
      <DripStand x={26} />
      <path d="M17 38v30c0 9 9 9 9 0" />
      <Bed />
      <path
        className="b"
        d="M52 64c-2-8 6-10 10-5l9 12c3 5-4 9-8 5zM118 98c-4 0-4 6 0 6h38c5 0 5-12 0-12h-34c-4 0-4 6 0 6h32"
      />
      <At x={196} isMirrored>
        <Chair />
      </At>
    </>
  );
}

/** The drip runs; somebody sits beside. */
export function DripScene() {
  return (
    <>
      <DripStand x={24} />
      <InBed />
      <path d="M15 38c-4 50 60 80 84 62" />
      <path className="k" d="M97 98l5 1-1 7-5-1z" />
      <At x={198} isMirrored>
        <path className="b" d="M-13-38h26v6h-26zM-8-32v32M8-32v32" />
        <Sitting who="staff" />
      </At>
    </>
  );
}

/** A cuff on the arm, and somebody who watches the monitor. */
export function MonitorScene() {
  return (
    <>
      <g transform="translate(-28)">
        <InBed />
        <path className="b" d="M74 92l7-5 6 7-8 5z" />
      </g>
      <path className="c" d="M136 26h44v38h-44z" />
      <path d="M141 46h8l4-10 6 20 4-10h12M57 90c10-30 50-16 79-33M158 139V64M148 139h20" />
      <At x={200} isMirrored>
        <Standing who="staff" arm="M-6-67c0 9 2 14 7 17l14-12-3-4-11 7-3-8" />
      </At>
    </>
  );
}

/** Headphones and an eye mask, under a blanket; somebody is there. */
export function MusicScene() {
  return (
    <>
      <Window x={112} />
      <path className="b" d="M112 18h18c0 20-6 34-18 40zM168 18h-18c0 20 6 34 18 40z" />
      <Bed />
      <path className="a" d={trunk} />
      <path
        className="b"
        d="M74 118c-2-16 8-26 30-26 14 0 28 10 50 10 8 0 10 10 6 18-26 4-60 4-86-2z"
      />
      <At x={68} y={80} turn={-32}>
        <Head who="patient" />
        <path className="a" d="M-2-17l13-3c3 1 3 6 0 8l-12 3z" />
        <path className="b" d="M-1-15C-3-20-2-25 0-29c3-2 4 0 3 2-2 4-2 8-1 12a5 5 0 1 1-3 0z" />
      </At>
      <At x={198} isMirrored>
        <Chair />
        <Sitting who="staff" />
      </At>
    </>
  );
}

/** The patient in bed, with a bare forearm on the blanket. */
function InBed() {
  return (
    <>
      <Bed />
      <path className="a" d={trunk} />
      <path
        className="b"
        d="M86 118c-2-12 6-22 24-24 12-1 22 8 44 8 8 0 10 10 6 18-22 4-50 4-74-2z"
      />
      <path className="a" d="M70 84c0 8 4 16 10 20l10 1 1-7-6-2-8-14" />
      <path className="c" d="M90 105l14 1c5 0 5-7 0-7l-13-1z" />
      <At x={68} y={80} turn={-32}>
        <Head who="patient" />
      </At>
    </>
  );
}

const trunk = 'M63 82c4-6 11-6 15 0l16 20c4 6-2 8-8 8H72z';
