/** Next calls this once when the server starts: open the store now, so that a fault shows now. */
export async function register() {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { announceEnquiryStore } = await import('@/lib/contact/get-enquiry-store');
    await announceEnquiryStore();
  }
}
