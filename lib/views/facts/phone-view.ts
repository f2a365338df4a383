import type { Clinic, Content, Location } from '@/lib/content/content';
import { toPhoneHref } from '../text/formats';

/** A telephone number, and whose it is. */
export type PhoneView = {
  /** `Telephone`, or whose line it is. */
  label: string;
  text: string;
  href: string;
  /** When it is answered, or that it is not the clinic's own line. */
  note: string | undefined;
};

/** The numbers of a location: its own, the clinic's, or its group's until there is one. */
export function toLocationPhones({ clinic }: Content, location: Location): PhoneView[] {
  const own = location.phone ?? clinic.phone;
  if (own !== undefined) return [toOwnPhone(own, 'Telephone')];
  const group = location.groupLine ?? clinic.groupLine;
  return group ? [toGroupPhone(group)] : [];
}

/** Every number on which the clinic can be reached, or those of its groups until there is one. */
export function toClinicPhones(content: Content): PhoneView[] {
  const own = toOwnPhones(content);
  const groups = [content.clinic, ...content.locations].flatMap(({ groupLine }) =>
    groupLine ? [toGroupPhone(groupLine)] : [],
  );
  return own.length > 0 ? own : withoutRepeats(groups);
}

/** The clinic's own numbers. That of a group is no use on a page about another place. */
export function toOwnPhones({ clinic, locations }: Content): PhoneView[] {
  return withoutRepeats([
    ...(clinic.phone === undefined ? [] : [toOwnPhone(clinic.phone, 'Telephone')]),
    ...locations.flatMap(({ phone, shortTitle }) =>
      phone === undefined ? [] : [toOwnPhone(phone, shortTitle)],
    ),
  ]);
}

function withoutRepeats(phones: PhoneView[]): PhoneView[] {
  return phones.filter(
    ({ href }, index) => phones.findIndex((other) => other.href === href) === index,
  );
}

function toOwnPhone(phone: string, label: string): PhoneView {
  return { label, text: phone, href: toPhoneHref(phone), note: undefined };
}

function toGroupPhone({ name, phone, when }: NonNullable<Clinic['groupLine']>): PhoneView {
  const note = `Not our own line, and not for emergencies.${when ? ` Answered ${when}.` : ''}`;
  return { label: name, text: phone, href: toPhoneHref(phone), note };
}
