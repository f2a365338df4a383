import { version } from 'next/package.json';
import type { ReactElement } from 'react';
import { cached } from '@/lib/build-cache';

/**
 * A PNG of what a component of `components/pictures` draws. A build draws only what differs from the
 * pictures of earlier builds.
 *
 * @param element of HTML elements only, as the component returns it
 * @param size in pixels
 */
export async function drawPicture(element: ReactElement, size: { width: number; height: number }) {
  const draw = async () => {
    // Left to Node: to bundle it takes longer than to draw every picture.
    const { ImageResponse } = await import(/* turbopackIgnore: true */ 'next/og.js');
    return new Uint8Array(await new ImageResponse(element, size).arrayBuffer());
  };
  const png =
    process.env.NODE_ENV === 'production'
      ? await cached([`next/og ${version}`, JSON.stringify({ size, element }, plainOnly)], draw)
      : await draw();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}

/** What a function draws would not be part of the text that tells one picture from another. */
function plainOnly(_: string, value: unknown): unknown {
  if (typeof value === 'function') throw new Error('A picture is drawn from HTML elements alone');
  return value;
}
