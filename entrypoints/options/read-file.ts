/** Whether the browser may still read a file that was chosen: it may have been moved, or lie where it must not look. */
export const isReadable = (file: Blob): Promise<boolean> =>
  file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
