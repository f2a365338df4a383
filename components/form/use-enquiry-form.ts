import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type EnquiryErrors, toEnquiryErrors } from '@/lib/contact/enquiry-problems';

/** How long the browser waits for the server before it gives the form back. */
const timeoutMs = 20_000;

/** Before the page's title while something is wrong, so that a screen reader says it first. */
const errorPrefix = 'Error: ';

/** The schema comes with the first touch of the form; until then the page need not carry it. */
const loadSchema = () => import('@/lib/contact/enquiry');

/** Where the form is posted, what follows, and the places that may be chosen. */
type Form = { action: string; sentHref: string; locations: readonly string[] };

/**
 * Checks and sends the form. The fields keep their values themselves, so nothing typed can be lost;
 * this holds only what is wrong and whether it is being sent.
 */
export function useEnquiryForm(form: Form) {
  const [errors, setErrors] = useState<EnquiryErrors>({});
  const [isSending, setIsSending] = useState(false);
  const [submissionKey, setSubmissionKey] = useState('');
  const summaryRef = useRef<HTMLDivElement>(null);
  // A state would change only with the next drawing, and a double click comes before it.
  const isSendingRef = useRef(false);

  useEffect(() => setSubmissionKey(keepSubmissionKey()), []);

  useEffect(() => {
    // Back from the next page, a browser may show this one just as it was left: sending.
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
      // The button stays as it is until the next page is there.
      const query = new URLSearchParams({ reference: sent.reference });
      window.location.assign(`${form.sentHref}?${query}`);
      return;
    }
    isSendingRef.current = false;
    setIsSending(false);
    setErrors(sent.errors);
  }

  function onFocus() {
    // A failure shows when the form is sent.
    loadSchema().catch(() => undefined);
  }

  const isEnhanced = submissionKey !== '';
  return { errors, isEnhanced, isSending, submissionKey, summaryRef, onSubmit, onFocus };
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
      // How long the page was open: programs are quicker than people.
      body: JSON.stringify({ ...fields, openForMs: performance.now() }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const answer: { reference?: string; errors?: EnquiryErrors } = await response.json();
    if (response.ok && answer.reference) return { ok: true, reference: answer.reference };
    if (answer.errors) return { ok: false, errors: answer.errors };
  } catch {
    // No network, no answer in time, or an answer that is not ours: all mean "not sent" to the sender.
  }
  return { ok: false, errors: toEnquiryErrors(['not-sent']) };
}

/**
 * One for each form that was opened. It stays with the page's place in the history: who comes back and
 * sends again sends the same enquiry, also where the browser has loaded the page anew.
 */
function keepSubmissionKey(): string {
  const state: unknown = window.history.state;
  const kept = typeof state === 'object' && state !== null ? state : {};
  if ('submissionKey' in kept && typeof kept.submissionKey === 'string') return kept.submissionKey;
  const submissionKey = createSubmissionKey();
  window.history.replaceState({ ...kept, submissionKey }, '');
  return submissionKey;
}

/** `crypto.randomUUID` is missing where a page has no https. */
function createSubmissionKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
