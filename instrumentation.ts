/** Next calls this once when the server starts: start the service of enquiries now, so that a fault shows now. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startEnquiryService } = await import('@/lib/contact/start-enquiry-service');
  const { loadContent } = await import('@/lib/content/load-content');
  try {
    await startEnquiryService(loadContent().locations.map(({ name }) => name));
  } catch (error) {
    // Next would print the error with its stack and go on without the service.
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
}
