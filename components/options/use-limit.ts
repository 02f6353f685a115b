import { useEffect, useState } from 'preact/hooks';

/** Whether so many milliseconds have passed since it was first drawn. */
export function useLimit(milliseconds: number): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isOver;
}
