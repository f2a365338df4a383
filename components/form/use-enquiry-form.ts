import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type EnquiryErrors, toEnquiryErrors } from '@/lib/contact/form/enquiry-problems';

/** How long the browser waits for the server before it re-enables the form. */
const timeoutMs = 20_000;

/** Prefixes the page's title while there is an error, so that screen readers announce it first. */
const errorPrefix = 'Error: ';

/** The schema is loaded when the form is first used, so that the page need not include it. */
const loadSchema = () => import('@/lib/contact/form/enquiry');

/** Where the form posts to, the page that follows, and the locations on offer. */
type Form = { action: string; sentHref: string; locations: readonly string[] };

/**
 * Validates and sends the form. The fields are uncontrolled, so nothing typed can be lost; this
 * holds only the errors and whether it is being sent.
 */
export function useEnquiryForm(form: Form) {
  const [errors, setErrors] = useState<EnquiryErrors>({});
  const [isSending, setIsSending] = useState(false);
  const [submissionKey, setSubmissionKey] = useState('');
  const summaryRef = useRef<HTMLDivElement>(null);
  // React state changes only with the next render, and a double click is faster.
  const isSendingRef = useRef(false);

  useEffect(() => setSubmissionKey(keepSubmissionKey()), []);

  useEffect(() => {
    // When going back, a browser may restore this page as it was left: sending.
    const onPageShow = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      isSendingRef.current = false;
      setIsSending(false);
    };
    window.addEventListener('pageshow', onPageShow);
    return () => window.removeEventListener('pageshow', onPageShow);
  }, []);

  useEffect(() => {
    const title = document.title.replace(errorPrefix, '');
    const hasErrors = Object.keys(errors).length > 0;
    document.title = hasErrors ? `${errorPrefix}${title}` : title;
    if (hasErrors) summaryRef.current?.focus();
  }, [errors]);

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isSendingRef.current) return;
    isSendingRef.current = true;
    setIsSending(true);
    setErrors({});
    const fields = Object.fromEntries(new FormData(event.currentTarget));
    const sent = await checkAndSend(fields, form);
    if (sent.ok) {
      // The button stays disabled until the next page has loaded.
      const query = new URLSearchParams({ reference: sent.reference });
      window.location.assign(`${form.sentHref}?${query}`);
      return;
    }
    isSendingRef.current = false;
    setIsSending(false);
    setErrors(sent.errors);
  }

  function onFocus() {
    // A failure to load appears when the form is sent.
    loadSchema().catch(() => undefined);
  }

  return { errors, isSending, submissionKey, summaryRef, onSubmit, onFocus };
}

type Sent = { ok: true; reference: string } | { ok: false; errors: EnquiryErrors };

async function checkAndSend(fields: object, { action, locations }: Form): Promise<Sent> {
  try {
    const { parseEnquiry } = await loadSchema();
    const parsed = parseEnquiry(fields, locations);
    if (!parsed.ok) return { ok: false, errors: toEnquiryErrors(parsed.codes) };
    const response = await fetch(action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      // How long the page has been open: bots are quicker than people.
      body: JSON.stringify({ ...fields, openForMs: performance.now() }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const answer: { reference?: string; errors?: EnquiryErrors } = await response.json();
    if (response.ok && answer.reference) return { ok: true, reference: answer.reference };
    if (answer.errors) return { ok: false, errors: answer.errors };
  } catch {
    // No network, no answer in time, or an answer that is not ours: to the sender, all mean "not
    // sent".
  }
  return { ok: false, errors: toEnquiryErrors(['not-sent']) };
}

/**
 * One for each form that was opened. It is kept with the page's history entry: going back and
 * sending again sends the same enquiry, even if the browser has reloaded the page.
 */
function keepSubmissionKey(): string {
  const state: unknown = window.history.state;
  const kept = typeof state === 'object' && state !== null ? state : {};
  if ('submissionKey' in kept && typeof kept.submissionKey === 'string') return kept.submissionKey;
  const submissionKey = createSubmissionKey();
  window.history.replaceState({ ...kept, submissionKey }, '');
  return submissionKey;
}

/** `crypto.randomUUID` is unavailable without https. */
function createSubmissionKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
