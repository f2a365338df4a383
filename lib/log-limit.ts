/** What makes lines the same kind: their event, error and code. */
type LineKind = Readonly<Record<string, string>>;

type Count = { kind: LineKind; written: number; held: number };

/** There are few kinds; if something creates many, the rest share one count. */
const maxKinds = 200;
const otherKinds: LineKind = { event: 'other' };

const hourMs = 60 * 60_000;

/**
 * Counts lines by kind, and says which are too many for this hour: they would add nothing, and
 * could be used to fill a disk. Hours are measured by a monotonic clock.
 */
export class LogLimit {
  readonly #counts = new Map<string, Count>();
  #endsAt = 0;

  /** @param summarise writes how many lines of a kind were suppressed, once their hour is over */
  constructor(private readonly summarise: (kind: LineKind, held: number) => void) {}

  /** @returns whether another line of this kind may be written */
  count(kind: LineKind, mostPerHour: number, nowMs: number): boolean {
    if (nowMs >= this.#endsAt) this.#startHour(nowMs);
    const count = this.#find(kind);
    const isWritten = count.written < mostPerHour;
    count[isWritten ? 'written' : 'held'] += 1;
    return isWritten;
  }

  #startHour(nowMs: number) {
    this.#endsAt = nowMs + hourMs;
    const counts = [...this.#counts.values()];
    this.#counts.clear();
    for (const { kind, held } of counts) if (held > 0) this.summarise(kind, held);
  }

  #find(kind: LineKind): Count {
    const isKnown = this.#counts.size < maxKinds || this.#counts.has(JSON.stringify(kind));
    const counted = isKnown ? kind : otherKinds;
    const name = JSON.stringify(counted);
    const found = this.#counts.get(name) ?? { kind: counted, written: 0, held: 0 };
    this.#counts.set(name, found);
    return found;
  }
}
