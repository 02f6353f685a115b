const KEPT: readonly string[] = [
  // Files that readers and contributors look for.
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  // The folders of the code.
  'cli',
  'components',
  'data',
  'docs',
  'entrypoints',
  'scripts',
  // What the stores are told, and their pictures.
  'store',
  'tests',
  'utils',
  // Files that tools look for at the top.
  '.ci',
  '.editorconfig',
  '.github',
  '.gitignore',
  '.nvmrc',
  'biome.json',
  'knip.json',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

const KEPT_IN_GITHUB: readonly RegExp[] = [
  /^\.github\/workflows\/[\w-]+\.yml$/,
  /^\.github\/ISSUE_TEMPLATE\/[\w-]+\.yml$/,
  /^\.github\/(dependabot\.yml|PULL_REQUEST_TEMPLATE\.md)$/,
];

/** The names of files and folders that do not belong at the top of the project. */
export function misplacedAtTop(names: readonly string[]): readonly string[] {
  return names.filter((name) => !KEPT.includes(name));
}

/** The paths of files below `.github` that are neither a workflow nor an issue form nor one of their settings. */
export function misplacedInGithub(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => !KEPT_IN_GITHUB.some((pattern) => pattern.test(path)));
}
