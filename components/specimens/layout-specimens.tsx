import type { HelplineView, HelpView, LinkView, ShellView } from '@/lib/views/site/shell-view';
import { CrisisBar } from '../crisis/crisis-bar';
import { CrisisHelp } from '../crisis/crisis-help';
import { LinkList } from '../elements/link-list';
import { Breadcrumbs } from '../layout/breadcrumbs';
import { Notices } from '../layout/notices';
import { PreviewLine } from '../layout/preview-line';
import { SearchLink } from '../layout/search-link';
import { SiteFooter } from '../layout/site-footer';
import { SiteHeader } from '../layout/site-header';

export const links: LinkView[] = [
  { label: 'What happens', href: '#what-happens' },
  { label: 'A rather long label that has to break on a narrow telephone', href: '#long' },
  { label: 'Risks', href: '#risks' },
];

const helpline: HelplineView = {
  name: 'Helpline',
  phone: '0800 000 000',
  phoneHref: 'tel:0800000000',
  sms: { number: '30000', href: 'sms:30000' },
  when: 'day and night',
  isFree: true,
};

const paidHelpline: HelplineView = {
  ...helpline,
  name: 'Paid helpline',
  sms: undefined,
  isFree: false,
};

const emergency = { number: '112', href: 'tel:112', about: 'any cellphone' };

export const help: HelpView = { emergency, otherEmergency: [paidHelpline], helplines: [helpline] };

const menu: ShellView['menu'] = ['Treatment', 'Contact'].map((title) => ({
  title,
  links: links.map((link, index) => ({ ...link, isCurrent: index === 0 })),
}));

const search: ShellView['search'] = { label: 'Search', href: '#search', isCurrent: false };

const footer = {
  clinicName: 'Test clinic',
  help,
  footerLinks: links,
};

export const layoutSpecimens = {
  CrisisBar: {
    'a free helpline': <CrisisBar help={help} />,
    'a helpline that costs': <CrisisBar help={{ ...help, helplines: [paidHelpline] }} />,
  },
  LinkList: { 'three links': <LinkList links={links} /> },
  CrisisHelp: { 'several numbers': <CrisisHelp help={help} /> },
  SiteHeader: {
    'the first page of the menu is open': (
      <SiteHeader
        clinicName="Test clinic"
        mark={undefined}
        homeHref="#home"
        search={search}
        menu={menu}
      />
    ),
    'a long name of mixed direction': (
      <SiteHeader
        clinicName="Clinic עמית of a very long name"
        mark="M4 26L16 4l12 22z"
        homeHref="#home"
        search={search}
        menu={menu}
      />
    ),
  },
  SearchLink: {
    'on another page': <SearchLink {...search} />,
    'on the search itself': <SearchLink {...search} isCurrent />,
  },
  Breadcrumbs: {
    'on the home page: nothing': <Breadcrumbs trail={[]} />,
    'two pages deep': <Breadcrumbs trail={links} />,
  },
  Notices: {
    one: <Notices notices={['We are closed on 16 December.']} />,
    two: <Notices notices={['We are closed on 16 December.', 'The telephone line is down.']} />,
  },
  PreviewLine: {
    'a live site: nothing': <PreviewLine preview={undefined} />,
    'a preview': <PreviewLine preview="This is a preview of our site." />,
  },
  SiteFooter: {
    'all links': <SiteFooter {...footer} />,
  },
};
