/** The form as a browser posts it, filled in correctly. */
export function anEnquiryForm(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    name: 'Nomsa Dlamini',
    email: 'nomsa@example.org',
    phone: '',
    preferredContact: 'email',
    role: 'patient',
    location: '',
    topic: 'question',
    message: 'When could I come?',
    consent: 'yes',
    submissionKey: 'a1b2c3',
    leaveEmpty: '',
    ...changes,
  };
}
