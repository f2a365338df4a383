import type { Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import { type PhoneView, toClinicPhones } from '@/lib/views/facts/phone-view';
import { toAnswer } from '@/lib/views/page-foot/page-ending-view';
import { type ShellView, toShellView } from '@/lib/views/site/shell-view';
import { fillFigures } from '@/lib/views/text/article';
import { getPage } from '@/lib/views/text/get-page';
import { type TextPageView, toTextPageView } from '../reading/text-page-view';

/** What the form needs to know about the clinic. */
export type EnquiryFormView = {
  /** Where it posts to. */
  action: string;
  locations: { value: string; label: string }[];
  /** The page that follows; `?reference=` is appended to it. */
  sentHref: string;
  privacyHref: string;
};

export type ContactView = TextPageView & {
  /** Absent on a site that takes no enquiries. */
  form: EnquiryFormView | undefined;
  /** Numbers to call first; empty if none is known. */
  phones: PhoneView[];
  /** When a reply comes; absent if the clinic promises no time. */
  answer: string | undefined;
  /** What happens after someone has written. */
  steps: string[];
  locationsHref: string;
};

type ContactSentView = {
  shell: ShellView;
  title: string;
  /** `within two working days`; absent if the clinic promises no time. */
  replyPromise: string | undefined;
  steps: string[];
  contactHref: string;
  phone: PhoneView | undefined;
};

type ContactProblemsView = {
  shell: ShellView;
  title: string;
  contactHref: string;
  phone: PhoneView | undefined;
};

/** @param endpoint what the form posts to: a path of this site, a URL elsewhere, or nothing */
export function toContactView(content: Content, endpoint: string | null): ContactView {
  return {
    ...toTextPageView(content, 'contact'),
    form: endpoint === null ? undefined : toFormView(content, endpoint),
    phones: toClinicPhones(content),
    answer: toAnswer(content),
    steps: toSteps(content),
    locationsHref: routes.locations,
  };
}

function toFormView(content: Content, endpoint: string): EnquiryFormView {
  return {
    action: endpoint,
    locations: content.locations.map(({ name, title }) => ({ value: name, label: title })),
    // The server that takes the enquiry also serves the page that follows.
    sentHref: endpoint.replace(routes.api.contact, routes.contactSent),
    privacyHref: routes.privacy,
  };
}

export function toContactSentView(content: Content): ContactSentView {
  const title = 'We have your message';
  return {
    shell: toShellView(content, routes.contactSent, toTrail(title)),
    title,
    replyPromise: toReplyPromise(content),
    steps: toSteps(content),
    contactHref: routes.contact,
    phone: toPhone(content),
  };
}

export function toContactProblemsView(content: Content): ContactProblemsView {
  const title = 'Your message was not sent';
  return {
    shell: toShellView(content, routes.contactProblems, toTrail(title)),
    title,
    contactHref: routes.contact,
    phone: toPhone(content),
  };
}

function toTrail(title: string) {
  return [
    { label: 'Contact', href: routes.contact },
    { label: title, href: routes.contact },
  ];
}

function toReplyPromise({ clinic: { reply } }: Content): string | undefined {
  return reply && `within ${reply.within}`;
}

function toSteps(content: Content): string[] {
  return (getPage(content, 'contact').steps ?? []).map((step) => fillFigures(step, content));
}

/** The clinic's own line, which the pages that follow the form offer as an alternative. */
function toPhone(content: Content): PhoneView | undefined {
  return content.clinic.phone === undefined ? undefined : toClinicPhones(content)[0];
}
