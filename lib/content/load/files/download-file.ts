import { toFileName } from './place-file';

/** A file of `files/`, for visitors to download. */
export type DownloadFile = {
  /** With its ending, such as `referral-form.pdf`. */
  name: string;
  /** As a person would type it. */
  path: string;
  bytes: Uint8Array;
};

/** The folder of the content whose files are published as they are. */
export const downloadsFolder = 'files';

/** What such a file may be called: it becomes part of a URL. */
export const downloadName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.pdf$/;

/** A bigger one takes a minute on a slow phone. */
const maxDownloadMegabytes = 5;

/** @param relativePath path in the content folder, with `/` */
export function isDownloadFile(relativePath: string): boolean {
  return relativePath.startsWith(`${downloadsFolder}/`);
}

/**
 * Why a file cannot be published, and how to fix it.
 *
 * @returns undefined if it is a PDF that everybody can open
 */
export function explainDownload({ name, bytes }: DownloadFile): string | undefined {
  const text = new TextDecoder('latin1').decode(bytes);
  if (!/\.pdf$/i.test(name)) {
    const pdf = `${toFileName(name.replace(/\.[^.]*$/, '')) || 'form'}.pdf`;
    return `is not a PDF, which every phone can open: save it as the PDF ${pdf}, and delete this one`;
  }
  if (!text.slice(0, 1024).includes('%PDF-')) {
    return 'is called .pdf and is something else: open it in its program and save it as a PDF';
  }
  if (!/%%EOF\s*$/.test(text.slice(-1024))) {
    return 'is a PDF whose end is missing, as after a download that broke off: save it again';
  }
  if (/\/Encrypt\b/.test(text.slice(-4096))) {
    return 'asks for a password: save it without one';
  }
  const megabytes = bytes.length / 1e6;
  if (megabytes > maxDownloadMegabytes) {
    return `has ${megabytes.toFixed(1)} MB, and ${maxDownloadMegabytes} are the most: save it again in a smaller size ("for the web")`;
  }
  return undefined;
}
