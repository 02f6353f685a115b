import { useEffect } from 'preact/hooks';

/** Names a tab after what it shows; a PDF that is printed from it takes the name as well. */
export function useTabTitle(isOwnTab: boolean, title: string | null): void {
  useEffect(() => {
    if (isOwnTab && title !== null) document.title = title;
  }, [isOwnTab, title]);
}
