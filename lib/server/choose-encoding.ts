import type { Encoding } from './site';

/**
 * The smallest of a file's encodings that a browser accepts.
 *
 * @param acceptEncoding the request's header
 *   (https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3)
 */
export function chooseEncoding(
  acceptEncoding: string | undefined,
  available: Partial<Record<Encoding, unknown>>,
): Encoding {
  if (acceptEncoding === undefined) return 'identity';
  const weights = toWeights(acceptEncoding);
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  const best = Math.max(weightOf('br'), weightOf('gzip'));
  // A client that prefers "identity" gets it.
  if (best < (weights.get('identity') ?? 0)) return 'identity';
  if (available.br && weightOf('br') > 0 && weightOf('br') >= weightOf('gzip')) return 'br';
  if (available.gzip && weightOf('gzip') > 0) return 'gzip';
  return available.br && weightOf('br') > 0 ? 'br' : 'identity';
}

/** Cached, because browsers send the same few headers again and again. */
const known = new Map<string, Map<string, number>>();
const maxKnown = 100;

function toWeights(header: string): Map<string, number> {
  const weights = known.get(header) ?? parseWeights(header);
  if (known.size >= maxKnown) known.clear();
  known.set(header, weights);
  return weights;
}

function parseWeights(header: string): Map<string, number> {
  return new Map(
    header
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
        const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
        return [name === 'x-gzip' ? 'gzip' : name, toWeight(weight)];
      }),
  );
}

function toWeight(text: string | undefined): number {
  if (text === undefined) return 1;
  const weight = Number(text);
  return weight >= 0 && weight <= 1 ? weight : 0;
}
