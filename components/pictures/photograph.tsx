import type { PhotoView } from '@/lib/views/pictures/photo-view';

/** A photograph of the clinic's own, with its credit where it has one. */
export function Photograph({ photo }: { photo: PhotoView }) {
  return (
    <figure className="my-6 max-w-measure">
      <PhotoCopies photo={photo} className="h-auto w-full" />
      {photo.credit && (
        <figcaption className="mt-2 text-base text-muted">{photo.credit}</figcaption>
      )}
    </figure>
  );
}

/** The copies of a photograph, of which a browser fetches one. Its size keeps its place meanwhile. */
export function PhotoCopies({ photo, className }: { photo: PhotoView; className: string }) {
  const { words, src, sources, sizes, width, height, isLazy } = photo;
  return (
    <picture>
      {sources.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
      ))}
      {/* Not next/image, which needs a server that resizes on demand. */}
      <img
        src={src}
        alt={words}
        width={width}
        height={height}
        loading={isLazy ? 'lazy' : undefined}
        decoding="async"
        className={`block bg-well ${className}`}
      />
    </picture>
  );
}
