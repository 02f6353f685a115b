import { expect, it } from 'vitest';
import { releaseNotes } from '../../../scripts/packaging/release-notes.ts';

const CHANGELOG =
  '# Changelog\n\nAll.\n\n## [Unreleased]\n\n### Added\n\n- New.\n\n## [1.2.0] - 2026-12-01\n\n### Added\n\n- Exports.\n\n## [1.1.0]\n\n';

it.each(['1.2.0', 'v1.2.0'])('are the part about %s', (version) => {
  expect(releaseNotes(CHANGELOG, version)).toBe('### Added\n\n- Exports.\n');
});

it.each([
  ['1.3.0', /no section for 1\.3\.0/],
  ['1.1.0', /is empty/],
  ['', /no section/],
])('are missing for “%s”', (version, why) => {
  expect(() => releaseNotes(CHANGELOG, version)).toThrow(why);
});
