import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { cached } from '../build-cache';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** At the highest quality, which takes so long (30 ms a page) that each content is compressed once. */
export function toBrotli(content: string | Buffer): Promise<Buffer> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return cached([`brotli ${process.versions.brotli}`, JSON.stringify(params), content], () =>
    compressBrotli(content, { params }),
  );
}

/** For a weight that need not be exact, and for what few load: in a fortieth of the time, up to an eighth larger. */
export function toQuickBrotli(content: string | Buffer): Promise<Buffer> {
  return compressBrotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

/** At the highest level. */
export function toGzip(content: Buffer): Promise<Buffer> {
  const options = { level: constants.Z_BEST_COMPRESSION };
  return cached([`zlib ${process.versions.zlib}`, JSON.stringify(options), content], () =>
    compressGzip(content, options),
  );
}
