/** The content folder that is built: `content`, or another clinic's, named by CONTENT_DIR. */
export const contentDir = process.env.CONTENT_DIR || 'content';
