import type { Content } from '@/lib/content/content';
import { getPage } from './get-page';

/** The picture that stands beside a link in messengers and social networks. */
export type LinkPreviewView = { title: string; clinicName: string; places: string; alt: string };

export function toLinkPreviewView(content: Content): LinkPreviewView {
  const { title } = getPage(content, 'home');
  const clinicName = content.clinic.name;
  return {
    title,
    clinicName,
    places: content.locations.map((location) => location.address.city).join(' · '),
    alt: `${title} – ${clinicName}`,
  };
}
