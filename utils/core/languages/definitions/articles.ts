/** Articles of several languages that stand before a name or its short form where a text explains one by the other. */
export const ARTICLES = 'the|la|le|el|die|der|das|o|a';
