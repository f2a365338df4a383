import type { Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import { type ListedPage, listPages } from '@/lib/views/site/page-list';
import { type ShellView, toShellView } from '@/lib/views/site/shell-view';
import { getPage } from '@/lib/views/text/get-page';
import { type TextPageView, toTextPageView } from '../reading/text-page-view';

/** What the form about the website has to know of the site. */
export type FeedbackFormView = {
  /** Where it is posted. */
  action: string;
  /** The page that follows; `?reference=` is added to it. */
  sentHref: string;
  privacyHref: string;
  /** Every page that it can be about, by kind. */
  groups: { label: string; pages: { path: string; title: string }[] }[];
};

type FeedbackView = TextPageView & {
  /** Absent on a site that takes no enquiries. */
  form: FeedbackFormView | undefined;
  contactHref: string;
};

type FeedbackSentView = { shell: ShellView; title: string; homeHref: string };

const kinds: Record<ListedPage['kind'], string> = {
  page: 'Pages',
  condition: 'Conditions',
  location: 'Places',
  answer: 'Questions and answers',
};

/** @param endpoint what the form posts to: a path of this site, a URL elsewhere, or nothing */
export function toFeedbackView(content: Content, endpoint: string | null): FeedbackView {
  return {
    ...toTextPageView(content, 'feedback'),
    form: endpoint === null ? undefined : toFormView(content, endpoint),
    contactHref: routes.contact,
  };
}

function toFormView(content: Content, endpoint: string): FeedbackFormView {
  const pages = listPages(content);
  return {
    action: endpoint,
    // The server that takes it has the page that follows.
    sentHref: endpoint.replace(routes.api.contact, routes.feedbackSent),
    privacyHref: routes.privacy,
    groups: (Object.keys(kinds) as ListedPage['kind'][]).map((kind) => ({
      label: kinds[kind],
      pages: pages.filter((page) => page.kind === kind).map(({ path, title }) => ({ path, title })),
    })),
  };
}

export function toFeedbackSentView(content: Content): FeedbackSentView {
  const title = 'Thank you';
  const { title: feedback } = getPage(content, 'feedback');
  const trail = [
    { label: feedback, href: routes.feedback },
    { label: title, href: routes.feedback },
  ];
  return {
    shell: toShellView(content, routes.feedbackSent, trail),
    title,
    homeHref: routes.home,
  };
}
