import { describe, expect, test } from '@jest/globals'
import { matches, readers } from '../../src/readers/table.ts'

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
  ])('%s is read by %s', (path, id) => {
    expect(matches(path).map(entry => entry.id)).toContain(id)
  })

  test.each([
    'package.json.md',
    'MANIFEST.in',
    'my-package.json',
    'Dockerfile.dockerignore',
    'types.pyi',
    'notes.txt',
    'sh',
    'a/package.json/b',
    '#package.json#',
    '',
  ])('nobody reads %j', path => {
    expect(matches(path)).toEqual([])
  })

  test('asks 100,000 paths in well under two seconds', () => {
    const start = performance.now()
    for (let at = 0; at < 100_000; at++) matches(`packages/name-${at}/src/file-${at}.component.ts`)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

test('every entry loads a reader of its own id', async () => {
  const loaded = await Promise.all(readers.map(({ load }) => load()))
  expect(loaded.map(({ id }) => id)).toEqual(readers.map(({ id }) => id))
})
