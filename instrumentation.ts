/** Next calls this once when the server starts: start the service of enquiries now, so that a fault shows now. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startOrExit } = await import('@/lib/contact/start-enquiry-service');
  const { loadContent } = await import('@/lib/content/load-content');
  await startOrExit(loadContent().locations.map(({ name }) => name));
}
