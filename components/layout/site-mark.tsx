/**
 * The clinic's mark: a drop, unless it has one of its own. The name beside it says what it is.
 *
 * @param mark the `d` of a path in a square of 32 by 32
 */
export function SiteMark({ mark }: { mark: string | undefined }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className="size-7 shrink-0 sm:size-8">
      {mark ? (
        <path d={mark} className="fill-accent" />
      ) : (
        <>
          <path
            d="M16 2c6.4 8.6 10.5 14.3 10.5 19.5a10.5 9.5 0 0 1-21 0C5.500 16.300 9.600 10.600 16 2z"
            className="fill-accent"
          />
          <path d="M11 21a5 5 0 0 0 5 5" className="fill-none stroke-on-accent" strokeWidth="2.5" />
        </>
      )}
    </svg>
  );
}
