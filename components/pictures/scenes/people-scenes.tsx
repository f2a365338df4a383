import { At, Chair, Head, Sitting, Standing } from './figures';
import { HillWindow, Window } from './furniture';

/** The patient arrives, and somebody comes along. */
export function ArrivingScene() {
  return (
    <>
      <path className="c" d="M138 139V20h70v119M130 20h86" />
      <path className="b" d="M150 139V46h36v93M180 92v7M194 58h8v16h-8z" />
      <path
        className="a"
        d="M10 66c-8-4-8-16 0-20-2-14 14-22 22-12 12-2 18 12 10 20 6 10-4 20-12 16-6 6-16 4-20-4z"
      />
      <path d="M22 139c1-30-1-50 1-78M22 90l9-10" />
      <At x={66}>
        <Standing who="companion" />
      </At>
      <At x={104}>
        <Standing who="patient" />
      </At>
    </>
  );
}

/** The companion at the door, to take the patient home. */
export function CompanionScene() {
  return (
    <>
      <path className="c" d="M146 139V22h54v117M200 139V22h6v117z" />
      <HillWindow x={76} />
      <At x={48}>
        <Chair />
        <Sitting who="patient" />
      </At>
      <At x={168} isMirrored>
        <Standing who="companion" arm="M-7-66c2 9 6 14 12 15l13-10-3-5-10 7-4-10" />
      </At>
    </>
  );
}

/** The way home: the companion drives. */
export function JourneyHomeScene() {
  return (
    <>
      <path d="M0 96c30-30 50-30 76-12M140 76c20-30 40-20 50-4 10-6 20-4 30 4" />
      <circle className="b" cx="34" cy="32" r="13" />
      <path className="c" d="M46 88l20-30c3-5 8-8 14-8h44c7 0 12 3 16 8l20 30zM100 50v38" />
      <At x={76} y={88}>
        <path className="a" d={shoulders} />
        <Head who="patient" />
      </At>
      <At x={122} y={88}>
        <path className="b" d={shoulders} />
        <Head who="companion" />
      </At>
      <path
        className="a"
        d="M24 126c-8 0-12-4-12-10v-14c0-8 6-12 14-13l20-1h114l34 6c10 2 14 8 14 16v10c0 4-2 6-6 6zM100 88v38M108 98h8M62 98h8"
      />
      <path className="c" d="M56 114a12 12 0 1 1-.1 0M160 114a12 12 0 1 1-.1 0" />
      <path d="M56 126h.1M160 126h.1" strokeWidth="4" />
    </>
  );
}

/** At night: the companion rings for help, a hand on the patient's shoulder. */
export function RingingScene() {
  return (
    <>
      <Window x={20} />
      <path className="b" d="M66 26a9 9 0 1 0 4 14 8 8 0 0 1-4-14z" />
      <At x={108}>
        <Chair />
        <Sitting who="patient" bow={9} />
      </At>
      <At x={164} isMirrored>
        <Standing who="companion" arm="M4-69c8 9 26 9 40 2l-2-7c-12 6-22 3-31-3" />
        <path className="c" d="M-3-97h5l4 17H1z" />
        <path
          className="b"
          d="M0-68c-8 12-19 13-21 6-1-6 8-15 20-22l4 5c-8 5-15 10-15 14s6-2 9-6"
        />
      </At>
    </>
  );
}

const shoulders = 'M-14 8c0-8 4-12 10-14 2 4 6 4 8 0 6 2 10 6 10 14';
