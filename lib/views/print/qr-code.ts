import { encode } from 'uqr';
import type { Content } from '@/lib/content/content';

/** A QR code as one path of squares, and the URL that it leads to. */
export type QrCodeView = {
  /** Squares on each side, with the blank border that scanners need. */
  size: number;
  path: string;
  url: string;
};

/** @param href path of a page */
export function toQrCode({ clinic }: Pick<Content, 'clinic'>, href: string): QrCodeView {
  const url = new URL(href, clinic.website).href;
  // A quarter may be torn or dirty: a poster hangs for months.
  const { data, size } = encode(url, { ecc: 'Q', border: 4 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { size, path, url };
}
