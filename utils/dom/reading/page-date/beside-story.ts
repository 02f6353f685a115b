/**
 * Parts of a page that are beside the story and have dates of their own. Only whole class names count: a body of class
 * `has-comments` holds the story itself.
 */
export const besideStory = [
  'aside',
  'nav',
  'footer',
  '[role="complementary"]',
  '#comments',
  ...['comment', 'comments', 'comment-list', 'related', 'related-posts', 'related-stories', 'related-articles'].map(
    (name) => `.${name}:not(body)`,
  ),
].join(', ');
