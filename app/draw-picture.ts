import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReactElement } from 'react';
import { cached } from '@/lib/build-cache';

/**
 * The PNG of what a component of `components/pictures` draws. A build draws only what differs from the
 * pictures of earlier builds.
 *
 * @param element of HTML elements only, as the component returns it
 * @param size in pixels
 */
export async function drawPicture(
  element: ReactElement,
  size: { width: number; height: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const draw = async () => {
    // Left to Node: to bundle it takes longer than to draw every picture.
    const { ImageResponse } = await import(/* turbopackIgnore: true */ 'next/og.js');
    return new Uint8Array(await new ImageResponse(element, size).arrayBuffer());
  };
  if (process.env.NODE_ENV === 'development') return draw();
  const inputs = [`next/og ${readVersion()}`, JSON.stringify({ size, element }, plainOnly)];
  return new Uint8Array(await cached(inputs, draw));
}

function readVersion(): unknown {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'node_modules/next');
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version;
}

/** What a function draws would not be part of the text that tells one picture from another. */
function plainOnly(_: string, value: unknown): unknown {
  if (typeof value === 'function') throw new Error('A picture is drawn from HTML elements alone');
  return value;
}
