import { ImageResponse } from 'next/og';
import { AppIcon } from '@/components/pictures/app-icon';

export const size = { width: 180, height: 180 };
export const contentType = 'image/png';

/** The mark on a phone's home screen. */
export default function AppleIcon() {
  return new ImageResponse(<AppIcon />, size);
}
