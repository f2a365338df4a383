import type { Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';

/** The picture that stands beside a link in messengers and social networks. */
export type LinkPreviewView = { title: string; clinicName: string; places: string };

/** The parts of each picture's address below `/link-preview`. */
export function toLinkPreviewPages(content: Content): string[][] {
  return toTitles(content).map(({ parts }) => parts);
}

/** @throws Error when there is no page of this address */
export function toLinkPreviewView(content: Content, parts: readonly string[]): LinkPreviewView {
  const address = parts.join('/');
  const page = toTitles(content).find((candidate) => candidate.parts.join('/') === address);
  if (!page) throw new Error(`There is no page for the link preview of ${address}`);
  return {
    title: page.title,
    clinicName: content.clinic.name,
    places: content.locations.map((location) => location.address.city).join(' · '),
  };
}

function toTitles(content: Content): { parts: string[]; title: string }[] {
  return [
    ...content.pages.map((page) => ({ ...page, path: routes.page(page.name) })),
    ...content.conditions.map((page) => ({ ...page, path: routes.condition(page.name) })),
    ...content.locations.map((page) => ({ ...page, path: routes.location(page.name) })),
  ].map(({ title, path }) => ({ title, parts: routes.linkPreview(path).split('/').slice(2) }));
}
