/** Does nothing. */
