import { describe, expect, test } from '@jest/globals'
import { braceExpand, minimatch } from 'minimatch'
import { matches } from '../../src/readers/matching.ts'
import { readers } from '../../src/readers/table.ts'

describe('matches', () => {
  test.each([
    ['package.json', 'package-json'],
    ['.hidden/deep/Package.json', 'package-json'],
    ['a/package-lock.json', 'package-lock'],
    ['npm-shrinkwrap.json', 'package-lock'],
    ['requirements.txt', 'requirements'],
    ['a/requirements-dev.in', 'requirements'],
    ['requirements/test.txt', 'requirements'],
    ['test-requirements.txt', 'requirements'],
    ['a/constraints.txt', 'requirements'],
    ['dev.in', 'requirements'],
    ['pyproject.toml', 'pyproject'],
    ['Dockerfile', 'dockerfile'],
    ['a/Dockerfile.gpu', 'dockerfile'],
    ['gpu.dockerfile', 'dockerfile'],
    ['Containerfile', 'dockerfile'],
    ['scripts/setup.sh', 'shell'],
    ['a.zsh', 'shell'],
    ['train.py', 'python'],
    ['Makefile', 'makefile'],
    ['tools/rules.mk', 'makefile'],
    ['justfile', 'makefile'],
    ['.github/workflows/ci.yml', 'workflow-run'],
    ['.github/workflows/ci.yaml', 'workflow-uses'],
    ['setup/action.yml', 'workflow-uses'],
    ['.pre-commit-config.yaml', 'pre-commit'],
    ['.gitlab-ci.yml', 'ci'],
    ['.circleci/config.yml', 'ci'],
    ['Taskfile.yml', 'ci'],
    ['Dockerfile', 'dockerfile-images'],
    ['docker-compose.prod.yml', 'compose'],
    ['deploy/compose.yaml', 'compose'],
    ['charts/x/templates/pod.yaml', 'kubernetes'],
    ['.devcontainer/devcontainer.json', 'devcontainer'],
    ['package.json', 'package-scripts'],
    ['.mcp.json', 'agent-config'],
    ['mcp.json', 'agent-config'],
    ['.cursor/mcp.json', 'agent-config'],
    ['.claude/settings.local.json', 'agent-config'],
    ['.codex/config.toml', 'agent-config'],
    ['.continue/mcpServers/x.yaml', 'agent-config'],
    ['claude_desktop_config.json', 'agent-config'],
    ['notebooks/train.ipynb', 'notebook'],
    ['README.md', 'markdown'],
    ['.cursor/rules/x.mdc', 'markdown'],
    ['.windsurfrules', 'markdown'],
    ['docs/index.rst', 'markdown'],
    ['a/poetry.lock', 'poetry-lock'],
    ['uv.lock', 'uv-lock'],
    ['tools/run.py.lock', 'uv-lock'],
    ['pdm.lock', 'pdm-lock'],
    ['pylock.toml', 'pylock'],
    ['a/pylock.dev.toml', 'pylock'],
    ['Pipfile', 'pipfile'],
    ['Pipfile.lock', 'pipfile-lock'],
    ['setup.py', 'setup-py'],
    ['a/setup.cfg', 'setup-cfg'],
    ['a.py', 'script-metadata'],
    ['environment.yml', 'conda-environment'],
    ['envs/conda-gpu.yaml', 'conda-environment'],
    ['environment-dev.yaml', 'conda-environment'],
    ['conda-lock.yml', 'conda-lock'],
    ['gpu.conda-lock.yml', 'conda-lock'],
    ['pixi.toml', 'pixi'],
    ['pyproject.toml', 'pixi'],
    ['a.py', 'python-imports'],
    ['notebooks/a.ipynb', 'notebook-imports'],
    ['Cargo.toml', 'cargo-toml'],
    ['crates/a/Cargo.lock', 'cargo-lock'],
    ['go.mod', 'go-mod'],
    ['tools/go.sum', 'go-sum'],
    ['go.work.sum', 'go-sum'],
    ['go.work', 'go-work'],
    ['service/pom.xml', 'pom'],
    ['.mvn/extensions.xml', 'pom'],
    ['build.gradle', 'gradle'],
    ['app/build.gradle.kts', 'gradle'],
    ['settings.gradle', 'gradle'],
    ['gradle/libs.versions.toml', 'version-catalog'],
    ['gradle.lockfile', 'gradle-lockfile'],
    ['buildscript-gradle.lockfile', 'gradle-lockfile'],
    ['gradle/verification-metadata.xml', 'gradle-verification'],
    ['src/App/App.csproj', 'csproj'],
    ['a.fsproj', 'csproj'],
    ['a.vbproj', 'csproj'],
    ['Directory.Packages.props', 'csproj'],
    ['Directory.Build.targets', 'csproj'],
    ['packages.config', 'packages-config'],
    ['src/packages.lock.json', 'packages-lock-json'],
    ['.config/dotnet-tools.json', 'dotnet-tools'],
    ['global.json', 'dotnet-tools'],
    ['Gemfile', 'gemfile'],
    ['gems.rb', 'gemfile'],
    ['gemfiles/rails_7.gemfile', 'gemfile'],
    ['library.gemspec', 'gemspec'],
    ['Gemfile.lock', 'gemfile-lock'],
    ['gems.locked', 'gemfile-lock'],
    ['composer.json', 'composer-json'],
    ['composer.lock', 'composer-lock'],
    ['pubspec.yaml', 'pubspec'],
    ['pubspec_overrides.yaml', 'pubspec'],
    ['pubspec.lock', 'pubspec-lock'],
    ['apps/web/mix.exs', 'mix-exs'],
    ['mix.lock', 'mix-lock'],
    ['Package.swift', 'package-swift'],
    ['Package@swift-5.9.swift', 'package-swift'],
    ['App.xcworkspace/xcshareddata/swiftpm/Package.resolved', 'package-resolved'],
    ['app/yarn.lock', 'yarn-lock'],
    ['pnpm-lock.yaml', 'pnpm-lock'],
    ['pnpm-workspace.yaml', 'pnpm-workspace'],
    ['a/bun.lock', 'bun-lock'],
    ['bun.lockb', 'bun-lockb'],
    ['deno.json', 'deno-json'],
    ['a/deno.jsonc', 'deno-json'],
    ['import_map.json', 'deno-json'],
    ['deno.lock', 'deno-lock'],
    ['src/app.component.tsx', 'javascript-imports'],
    ['src/App.vue', 'javascript-imports'],
  ])('%s is read by %s', (path, id) => {
    expect(matches(path).map(entry => entry.id)).toContain(id)
  })

  test.each([
    'package.json.bak',
    'MANIFEST.in',
    'my-package.json',
    'Dockerfile.dockerignore',
    'types.pyi',
    'notes.txt',
    'pylock.a.b.toml',
    'my-pylock.toml',
    'Pipfile.txt',
    'sh',
    'a/package.json/b',
    '#package.json#',
    '',
  ])('nobody reads %j, unless it configures a model', path => {
    expect(matches(path).filter(({ id }) => id !== 'model-config')).toEqual([])
  })

  test('finds what a plain walk over every glob finds', () => {
    const options = { dot: true, nocomment: true, nonegate: true, nocase: true, platform: 'linux' } as const
    const names = [
      'Makefile',
      'MAKEFILE.am',
      'a.b.MD',
      '.md',
      'x.',
      'Dockerfile.md',
      'Containerfile.x.ts',
      'a.JSON',
    ]
    const folders = ['', 'a/', '.claude/', '.husky/', '.github/workflows/', 'x/.vscode/y/', 'a.b/']
    const more = readers.flatMap(({ paths }) =>
      paths.flatMap(path => braceExpand(path.replace(/[!*()]+/g, 'x'))),
    )
    for (const path of [...folders.flatMap(folder => names.map(name => folder + name)), ...more]) {
      const plain = readers.filter(({ paths }) => paths.some(glob => minimatch(path, glob, options)))
      expect([path, matches(path).map(({ id }) => id)]).toEqual([path, plain.map(({ id }) => id)])
    }
  })

  test('asks 100,000 paths in well under two seconds', () => {
    const start = performance.now()
    for (let at = 0; at < 100_000; at++) matches(`packages/name-${at}/src/file-${at}.component.ts`)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

test('every entry loads a reader of its own id', async () => {
  const loaded = await Promise.all(readers.map(({ load }) => load()))
  expect(loaded.map(({ id }) => id)).toEqual(readers.map(({ id }) => id))
})
