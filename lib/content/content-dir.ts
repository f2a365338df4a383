/** The folder whose site is built: `content`, or another clinic's, named in CONTENT_DIR. */
export const contentDir = process.env.CONTENT_DIR || 'content';
