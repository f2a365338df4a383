import type { QrCodeView } from '@/lib/views/print/qr-code';

/** A QR code, black on white in every mode, and below it the URL for those who type. */
export function QrCode({ size, path, url }: QrCodeView) {
  return (
    <figure className="my-8">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={`QR code for ${url}`}
        shapeRendering="crispEdges"
        className="qr w-full max-w-64"
      >
        <path d={`M0 0h${size}v${size}H0z`} className="qr-ground" />
        <path d={path} />
      </svg>
      <figcaption className="mt-2 font-bold">
        <a href={url}>{url}</a>
      </figcaption>
    </figure>
  );
}
