/** The file that a link leads to, such as `form.pdf` or `/files/form.pdf`; else `undefined`. */
export function toDownloadName(href: string): string | undefined {
  return /^(?:\.{0,2}\/)?(?:content\/)?(?:files\/)?([^/:?#]+\.(?:pdf|docx?|odt|rtf|xlsx?))$/i.exec(
    href,
  )?.[1];
}
