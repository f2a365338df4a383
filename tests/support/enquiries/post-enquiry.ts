import { routes } from '../../../lib/routes';

export type Answer = { status: number; reference: string | undefined; ms: number };

/** The form as a browser posts it, filled in without a mistake. */
export function toForm(changes: { submissionKey: string; message: string }) {
  return {
    name: 'Nomsa Dlamini',
    email: 'nomsa@example.org',
    preferredContact: 'email',
    role: 'patient',
    topic: 'question',
    consent: true,
    ...changes,
  };
}

/** @throws when the server is gone before it has answered */
export async function postEnquiry(origin: string, form: object): Promise<Answer> {
  const startedAt = performance.now();
  const response = await fetch(origin + routes.api.contact, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(form),
  });
  const { reference } = (await response.json()) as { reference?: string };
  return { status: response.status, reference, ms: performance.now() - startedAt };
}
