import type { Clinic, Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import { toPhoneHref } from '../text/formats';

export type LinkView = { label: string; href: string };

/** A number to call, as text and as a link. */
export type HelplineView = {
  name: string;
  phone: string;
  phoneHref: string;
  sms: { number: string; href: string } | undefined;
  when: string;
  isFree: boolean;
};

/** Help in a crisis, which stands on every page. */
export type HelpView = {
  emergency: { number: string; href: string; about: string };
  otherEmergency: HelplineView[];
  helplines: [HelplineView, ...HelplineView[]];
};

/** What stands around every page. */
export type ShellView = {
  clinicName: string;
  homeHref: string;
  /** That this is a preview, and what is still being confirmed; absent once the site is live. */
  preview: string | undefined;
  menu: (LinkView & { isCurrent: boolean })[];
  search: LinkView & { isCurrent: boolean };
  /** From the home page down to, and with, the page itself; empty on the home page. */
  breadcrumbs: LinkView[];
  help: HelpView;
  /** Pages that the main menu leaves out. */
  moreLinks: LinkView[];
  /** Pages about the site itself. */
  footerLinks: LinkView[];
};

/**
 * @param path address of the page
 * @param trail the pages from below the home page to this one
 */
export function toShellView(content: Content, path: string, trail: LinkView[]): ShellView {
  const { clinic, pages } = content;
  return {
    clinicName: clinic.name,
    homeHref: routes.home,
    preview: content.preview && toPreviewLine(content.preview),
    menu: toMenu(content).map(({ label, href }) => ({
      label,
      href,
      isCurrent: path === href || path.startsWith(`${href}/`),
    })),
    search: { label: 'Search', href: routes.search, isCurrent: path === routes.search },
    breadcrumbs: trail.length > 0 ? [{ label: 'Home', href: routes.home }, ...trail] : [],
    help: toHelpView(clinic),
    moreLinks: toMenu(content, 'more').map(({ label, href }) => ({ label, href })),
    footerLinks: pages
      .filter((page) => page.kind === 'about')
      .map((page) => ({ label: page.title, href: routes.page(page.name) })),
  };
}

function toPreviewLine(details: readonly string[]): string {
  return `This is a preview of our site. We are still confirming: ${details.join(', ')}.`;
}

/** The pages of a menu, in its order. */
export function toMenu(
  { pages }: Content,
  menu: 'main' | 'more' = 'main',
): (LinkView & { name: string })[] {
  return pages
    .flatMap(({ name, navigation }) => (navigation ? [{ ...navigation, name }] : []))
    .filter((entry) => (entry.menu ?? 'main') === menu)
    .sort((a, b) => a.order - b.order)
    .map(({ label, name }) => ({ label, href: routes.page(name), name }));
}

/** Whom to call in a crisis. */
export function toHelpView({ emergency, helplines }: Clinic): HelpView {
  const [first, ...others] = helplines.map(toHelpline);
  if (!first) throw new Error('clinic.yaml names no helpline');
  return {
    emergency: {
      number: emergency.number,
      href: toPhoneHref(emergency.number),
      about: emergency.about,
    },
    otherEmergency: (emergency.others ?? []).map(toHelpline),
    helplines: [first, ...others],
  };
}

function toHelpline({ name, phone, sms, when, free }: Clinic['helplines'][number]): HelplineView {
  return {
    name,
    phone,
    phoneHref: toPhoneHref(phone),
    sms: sms === undefined ? undefined : { number: sms, href: toPhoneHref(sms, 'sms') },
    when,
    isFree: free,
  };
}
