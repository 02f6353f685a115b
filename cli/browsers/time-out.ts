import { ProtocolError, TimeoutError } from 'puppeteer-core';

/** Whether the driver waited in vain for the browser. A browser that answers, and says no, is another fault. */
export const isTimeOut = (error: unknown): boolean =>
  error instanceof TimeoutError || (error instanceof ProtocolError && error.message.includes(' timed out'));
