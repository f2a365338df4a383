/**
 * Structured data for search engines. `text` must already be escaped (toScriptText in lib/views).
 */
export function JsonLd({ text }: { text: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape the quotes of the JSON.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
