import type { Content } from '@/lib/content/content';

/** What the inbox for staff says of this clinic. */
export type InboxClinicView = ReturnType<typeof toInboxClinicView>;

export function toInboxClinicView({ clinic, locations }: Pick<Content, 'clinic' | 'locations'>) {
  const { name, locale, timeZone } = clinic;
  return {
    ...{ name, locale, timeZone },
    locations: locations.map((location) => ({ name: location.name, title: location.title })),
  };
}
