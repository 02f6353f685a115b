import { ProtocolError, TimeoutError } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { BrowserMissing } from '../../../cli/browsers/extension-browser.ts';
import { isTimeOut } from '../../../cli/browsers/time-out.ts';

it.each([
  new TimeoutError('Timed out after 60000 ms while waiting for the WS endpoint URL to appear in stdout!'),
  new ProtocolError("Target.createTarget timed out. Increase the 'protocolTimeout' setting in launch/connect calls."),
])('takes a browser that does not answer for one that hangs: %s', (error) => {
  expect(isTimeOut(error)).toBe(true);
});

it.each([
  new ProtocolError('Protocol error (Extensions.loadUnpacked): Manifest file is missing or unreadable'),
  new Error('The extension opened no first-run page'),
  new Error('The extension started no service worker', { cause: new TimeoutError('Timed out after waiting 60000ms') }),
  new BrowserMissing('firefox is not installed'),
])('takes an extension that does not load for no such browser: %s', (error) => {
  expect(isTimeOut(error)).toBe(false);
});
