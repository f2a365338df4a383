import type { Clinic, Content, Page } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import { toPhoneHref } from '../text/formats';
import { listPages } from './page-list';

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

/** Crisis help, which is on every page. */
export type HelpView = {
  emergency: { number: string; href: string; about: string };
  otherEmergency: HelplineView[];
  helplines: [HelplineView, ...HelplineView[]];
};

/** Pages that the menu has under one title. */
export type MenuGroupView = { title: string; links: (LinkView & { isCurrent: boolean })[] };

/** What surrounds every page. */
export type ShellView = {
  clinicName: string;
  /** Its own mark, as the `d` of a path. */
  mark: string | undefined;
  homeHref: string;
  /**
   * The notice that this is a preview, and what is still being confirmed; absent once the site is
   * live.
   */
  preview: string | undefined;
  /** What is to be said for some days. */
  notices: string[];
  menu: MenuGroupView[];
  search: LinkView & { isCurrent: boolean };
  /** From the home page down to, and with, the page itself; empty on the home page. */
  breadcrumbs: LinkView[];
  help: HelpView;
  /** Pages about the site itself, and the way to say that something is wrong on this one. */
  footerLinks: LinkView[];
};

/**
 * @param path path of the page
 * @param trail the pages between the home page and this one, and this one
 */
export function toShellView(content: Content, path: string, trail: LinkView[]): ShellView {
  const { clinic, pages } = content;
  return {
    clinicName: clinic.name,
    mark: content.theme.mark,
    homeHref: routes.home,
    preview: toPreviewLine(content),
    notices: content.notices
      .filter(
        ({ places }) =>
          places.length === 0 || places.some((name) => path === routes.location(name)),
      )
      .map(({ says }) => says),
    menu: toMenu(content).map(({ title, entries }) => ({
      title,
      links: entries.map(({ label, href }) => ({
        label,
        href,
        isCurrent: path === href || path.startsWith(`${href}/`),
      })),
    })),
    search: { label: 'Search', href: routes.search, isCurrent: path === routes.search },
    breadcrumbs: trail.length > 0 ? [{ label: 'Home', href: routes.home }, ...trail] : [],
    help: toHelpView(clinic),
    footerLinks: [
      ...pages
        .filter(({ kind, name }) => kind === 'about' && routes.page(name) !== routes.feedback)
        .map((page) => ({ label: page.title, href: routes.page(page.name) })),
      ...toFeedbackLink(content, path),
    ],
  };
}

/** To say that something is wrong on this page, unless this is the page to say it on. */
function toFeedbackLink(content: Content, path: string): LinkView[] {
  const isOffered = content.pages.some(({ name }) => routes.page(name) === routes.feedback);
  if (!isOffered || path.startsWith(routes.feedback)) return [];
  // The form lists the pages that it can be about; an answer of the server is none of them.
  const isListed = listPages(content).some((page) => page.path === path);
  const label = 'Something wrong or unclear on this page?';
  return [{ label, href: isListed ? routes.feedbackOn(path) : routes.feedback }];
}

function toPreviewLine({ preview, areDraftsShown }: Content): string | undefined {
  if (!preview) return undefined;
  const what = areDraftsShown
    ? 'This is a preview of our site with its drafts, whose titles say so; it is not for patients.'
    : 'This is a preview of our site.';
  return preview.length > 0 ? `${what} We are still confirming: ${preview.join(', ')}.` : what;
}

/** In the menu's order. */
const groupTitles: Record<NonNullable<Page['navigation']>['group'], string> = {
  treatment: 'Treatment',
  'for-me': 'Is it for me?',
  'before-and-after': 'Before and after',
  contact: 'Costs and contact',
};

/** The menu: its groups that have a page, each with its pages in their order. */
export function toMenu({
  pages,
}: Content): { title: string; entries: (LinkView & { name: string })[] }[] {
  return Object.entries(groupTitles)
    .map(([group, title]) => ({
      title,
      entries: pages
        .flatMap(({ name, navigation }) => (navigation ? [{ ...navigation, name }] : []))
        .filter((entry) => entry.group === group)
        .sort((a, b) => a.order - b.order)
        .map(({ label, name }) => ({ label, href: routes.page(name), name })),
    }))
    .filter(({ entries }) => entries.length > 0);
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
