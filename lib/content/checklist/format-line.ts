/** `content/faq/cost.md:4  what to do`: one line, which editors and terminals turn into a link. */
export function formatLine({
  file,
  line,
  message,
}: {
  file: string;
  line?: number | undefined;
  message: string;
}): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}  ${message.replaceAll(/\s*\n\s*/g, ' ')}`;
}
