import { TextPage } from '@/components/content/text-page';
import { EnquiryForm } from '@/components/form/enquiry-form';
import { PhoneHint } from '@/components/form/phone-hint';
import { CrisisHelp } from '@/components/layout/crisis-help';
import { loadContent } from '@/lib/content/load-content';
import { toContactView } from '@/lib/views/contact-view';
import { toTextPageMetadata } from '@/lib/views/page-metadata';

export function generateMetadata() {
  return toTextPageMetadata(loadContent(), 'contact');
}

export default function ContactPage() {
  const view = toContactView(loadContent());
  return (
    <TextPage view={view}>
      <div className="mt-8 max-w-[65ch]">
        <CrisisHelp help={view.shell.help} />
      </div>
      <EnquiryForm {...view.form} />
      <PhoneHint phone={view.phone} />
    </TextPage>
  );
}
