import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import ContactPage from '@/app/(interactive)/contact/page';

vi.mock('@/lib/content/load-content', async () => {
  const { aContent } = await import('../fixtures');
  const { clinic } = aContent();
  return { loadContent: () => aContent({ clinic: { ...clinic, phone: '+1 608-555-0142' } }) };
});

afterEach(() => vi.unstubAllEnvs());

/** The page as a build with these settings has it. */
function builtWith(settings: Record<string, string>): string {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return renderToStaticMarkup(<ContactPage />);
}

const withoutForm: Record<string, string>[] = [
  { ENQUIRY_ENDPOINT: 'none' },
  // Hosts of static files, which have nothing that could take it.
  { ENQUIRY_ENDPOINT: '', VERCEL: '1' },
  { ENQUIRY_ENDPOINT: '', NETLIFY: 'true' },
  { ENQUIRY_ENDPOINT: '', CF_PAGES: '1' },
];

test.each(withoutForm)(
  'a site built with %j has no form, and says how to reach the clinic',
  (settings) => {
    const page = builtWith(settings);
    expect(page).not.toContain('<form');
    expect(page).toContain('href="/locations"');
    expect(page).toContain('href="tel:+16085550142"');
  },
);

test('a form that posts elsewhere works without JavaScript too', () => {
  const page = builtWith({ ENQUIRY_ENDPOINT: 'https://enquiries.clinic.example' });
  expect(page).toContain('action="https://enquiries.clinic.example/api/contact"');
});
