/** What lines of one sort have in common: their event, error and code. */
export type LineKind = Readonly<Record<string, string>>;

type Count = { kind: LineKind; written: number; held: number };

/** Kinds are few; should something make many, the rest share one count. */
const maxKinds = 200;
const otherKinds: LineKind = { event: 'other' };

const hourMs = 60 * 60_000;

/**
 * Counts lines by their kind, and says which are too many for this hour: they would say nothing more, and
 * fill a disk for whoever asks often enough. Hours are those of a clock that nobody sets.
 */
export class LogLimit {
  readonly #counts = new Map<string, Count>();
  #endsAt = 0;

  /** @param summarise writes how many lines of a kind were held back, once their hour is over */
  constructor(private readonly summarise: (kind: LineKind, held: number) => void) {}

  /** @returns whether one more line of this kind is to be written */
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
