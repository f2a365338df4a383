import type { Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import { fillFigures } from './article';
import { getPage } from './get-page';
import { toAnswer } from './page-ending-view';
import { type PhoneView, toClinicPhones } from './phone-view';
import { type ShellView, toShellView } from './shell-view';
import { type TextPageView, toTextPageView } from './text-page-view';

/** What the form has to know of the clinic. */
export type EnquiryFormView = {
  /** Where it is posted. */
  action: string;
  locations: { value: string; label: string }[];
  /** The page that follows; `?reference=` is added to it. */
  sentHref: string;
  privacyHref: string;
};

export type ContactView = TextPageView & {
  form: EnquiryFormView;
  /** Numbers to call first; empty where none is known. */
  phones: PhoneView[];
  /** When an answer comes; absent where the clinic promises no time. */
  answer: string | undefined;
  /** What happens after somebody wrote. */
  steps: string[];
};

export type ContactSentView = {
  shell: ShellView;
  title: string;
  /** Absent where the address names none, or one that this site cannot have given. */
  reference: string | undefined;
  /** `within two working days`; absent where the clinic promises no time. */
  replyPromise: string | undefined;
  steps: string[];
  contactHref: string;
  phone: PhoneView | undefined;
};

export type ContactProblemsView = {
  shell: ShellView;
  title: string;
  /** What to mend, in words. */
  messages: string[];
  contactHref: string;
  phone: PhoneView | undefined;
};

export function toContactView(content: Content): ContactView {
  const page = toTextPageView(content, 'contact');
  return {
    ...page,
    form: {
      action: routes.api.contact,
      locations: content.locations.map(({ name, title }) => ({ value: name, label: title })),
      sentHref: routes.contactSent,
      privacyHref: routes.privacy,
    },
    phones: toClinicPhones(content),
    answer: toAnswer(content),
    steps: toSteps(content),
  };
}

/** @param reference what the address says it is, which anybody can have typed */
export function toContactSentView(
  content: Content,
  reference: string | string[] | undefined,
): ContactSentView {
  const title = 'We have your message';
  return {
    shell: toShellView(content, routes.contactSent, toTrail(title)),
    title,
    reference:
      typeof reference === 'string' && /^[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(reference)
        ? reference
        : undefined,
    replyPromise: toReplyPromise(content),
    steps: toSteps(content),
    contactHref: routes.contact,
    phone: toPhone(content),
  };
}

export function toContactProblemsView(content: Content, messages: string[]): ContactProblemsView {
  const title = 'Your message was not sent';
  return {
    shell: toShellView(content, routes.contactProblems, toTrail(title)),
    title,
    messages,
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

/** The clinic's own line: what the form's answers offer beside it. */
function toPhone(content: Content): PhoneView | undefined {
  return content.clinic.phone === undefined ? undefined : toClinicPhones(content)[0];
}
