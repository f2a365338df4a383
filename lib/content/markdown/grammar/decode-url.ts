/** A part of a URL as a person would type it; as it is where it is not well-formed. */
export function decodeUrl(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch (error) {
    if (error instanceof URIError) return url;
    throw error;
  }
}
