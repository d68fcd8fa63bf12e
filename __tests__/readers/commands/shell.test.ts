import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { shell } from '../../../src/readers/commands/shell.ts'
import type { Found } from '../../../src/readers/reader.ts'

const read = (text: string): readonly Found[] => [...shell.read({ path: 'x/install.sh', text })]

/** Results in short: `line name specifier`, `line ?what`, `line -r path`. */
const brief = (text: string): readonly string[] =>
  read(text).map(found => {
    const { line } = found.at
    if (found.kind === 'package') return [line, found.name, found.specifier].filter(Boolean).join(' ')
    if (found.kind === 'include') return `${line} -r ${found.path}`
    return found.kind === 'unread' ? `${line} ?${found.what}` : `${line} ${found.kind}`
  })

test('reads a script: the whole result', () => {
  const text = readFileSync('__tests__/fixtures/shell/install.sh', 'utf8')
  const expected: unknown = JSON.parse(readFileSync('__tests__/fixtures/shell/install.json', 'utf8'))
  expect([...shell.read({ path: 'app/install.sh', text })]).toEqual(expected)
})

test.each<[string, readonly string[]]>([
  ['pip install --pre --no-deps --upgrade-strategy eager a', ['1 a']],
  ['pip install -t dir -U a -qr req.txt', ['1 a', '1 -r x/req.txt']],
  ['pip install -rreq.txt --requirement=more.txt', ['1 -r x/req.txt', '1 -r x/more.txt']],
  ['pip install "a[b,c]~=1.0; python_version<\'3.9\'"', ['1 a ~=1.0']],
  // Without quotes the shell takes the version for the name of a file.
  ['pip install a>=1.0', ['1 a']],
  ['pip install . ./dist/a.whl ~/b /opt/c file:///d dist/*.whl', []],
  ['pip install https://files.example/a-1.0-py3-none-any.whl', ['1 a']],
  ['pip install -e git+ssh://git@git.example/o/b.git#egg=c', ['1 c']],
  ['pip download a; pip wheel b; pip uninstall c; pip list', ['1 a', '1 b']],
  [
    'python -m pip install a; python3.12 -X dev -mpip install b; py -3 -m pip install c',
    ['1 a', '1 b', '1 c'],
  ],
  ['python -c "pip install a"; python setup.py install a', []],
  ['uv pip install a; uv add "b>=1" --dev; uv pip sync req.txt', ['1 a', '1 b >=1', '1 -r x/req.txt']],
  ['uv tool install a --with b; uv tool run c@1.0 d', ['1 b', '1 a', '1 c ==1.0']],
  ['uvx a@latest b; uvx --from c d; uvx --with e,f g', ['1 a', '1 c', '1 e', '1 f', '1 g']],
  [
    'uv run --with a,b script.py c; uv run pip install d; uv run -m pip install e',
    ['1 a', '1 b', '1 d', '1 e'],
  ],
  [
    'pipx install a b; pipx run c d; pipx run --spec e f; pipx inject g h; pipx runpip i install j',
    ['1 a', '1 b', '1 c', '1 e', '1 h', '1 j'],
  ],
  [
    'poetry add "a@^1.0" b@2.0 c@latest -G dev; poetry run pip install d',
    ['1 a ^1.0', '1 b 2.0', '1 c', '1 d'],
  ],
  ['pdm add -dG test a; pipenv install b==1 --dev', ['1 a', '1 b ==1']],
  ['npm i a; npm install b@1; npm add @c/d@^2; npm i -g e; npm i', ['1 a', '1 b 1', '1 @c/d ^2', '1 e']],
  ['npm ci; npm run install x; npm test; npm uninstall y', []],
  ['npm exec a b; npm x --package=c d; npx -y e@1 f; npx -p g -p h i', ['1 a', '1 c', '1 e 1', '1 g', '1 h']],
  ['npx --no-install a; npx --no b; npx -c "npm i c"', ['1 c']],
  [
    'npm create a@latest b; npm init @c/d; npm init @e; npm init -y; npm init',
    ['1 create-a latest', '1 @c/create-d', '1 @e/create'],
  ],
  [
    'yarn add a@1; yarn global add b; yarn workspace w add c; yarn dlx d e; yarn create f; yarn build',
    ['1 a 1', '1 b', '1 c', '1 d', '1 create-f'],
  ],
  [
    'pnpm add a -D; pnpm --filter w add b; pnpm i c; pnpm dlx d e; pnpm create f g; pnpx h; pnpm i',
    ['1 a', '1 b', '1 c', '1 d', '1 create-f', '1 h'],
  ],
  [
    'bun add a; bun i b; bun x c d; bunx e f; bun create g h; bun run i',
    ['1 a', '1 b', '1 c', '1 e', '1 create-g'],
  ],
  ['npm i ./a ../b file:c owner/d git+https://git.example/o/e.git#v1', ['1 d', '1 e v1']],
  [
    'claude mcp add a -s user -e X=1 -- npx -y b@1 c; gemini mcp add d uvx e; claude mcp list; claude -p "npx f"',
    ['1 b 1', '1 e'],
  ],
  ['cargo install --git https://git.example/o/r.git --tag v1; bundle add a --github o/r', ['1 r', '1 a']],
  ['apt-get install a; apk add b; brew install c; code --install-extension d.e; yum install f', []],
  [
    'conda install -y -c conda-forge -n env a=1.2 "b>=1,<2" c==1.0; mamba create -n x d',
    ['1 a =1.2', '1 b >=1,<2', '1 c ==1.0', '1 d'],
  ],
  [
    'micromamba install bioconda::a=1.2.0=h1_0; conda env create -f e.yml; conda activate b; conda install --file r.txt',
    ['1 a =1.2.0=h1_0'],
  ],
  [
    'pixi add "a>=3.9" b; pixi add --pypi c==1; pixi global install d; pixi exec e f; pixi run pip install g',
    ['1 a >=3.9', '1 b', '1 c ==1', '1 d', '1 e', '1 g'],
  ],
  ['rye add a --dev; rye install b; easy_install c; rye sync; rye add --path . d', ['1 a', '1 b', '1 c']],
  [
    'deno add npm:a@1 jsr:@b/c@^2 @d/e; deno install -gA npm:f@1.0.0; deno run -A npm:@g/h/bin x; deno run main.ts npm:z',
    ['1 a 1', '1 @b/c ^2', '1 @d/e', '1 f 1.0.0', '1 @g/h'],
  ],
  ['deno run https://x.example/a.ts; deno add a; deno task b; deno install', []],
  [
    'cargo install a --locked --version 1.2.3; cargo +nightly install b@1.0.0 -F c; cargo add d@1.2 e --dev; cargo binstall -y f',
    ['1 a 1.2.3', '1 b 1.0.0', '1 d 1.2', '1 e', '1 f'],
  ],
  [
    'cargo install --path . ; cargo install --path cli a; cargo build; cargo run a; cargo install --git https://git.example/o/r b',
    ['1 b'],
  ],
  [
    'go install a.example/x/cmd/y@v1.2.3; go get -u github.com/o/r/v2/cmd/z@latest github.com/o/s/sub@v1.0.0; go run c.example/d@v1.0.0 e',
    ['1 a.example/x v1.2.3', '1 github.com/o/r/v2', '1 github.com/o/s', '1 c.example/d v1.0.0'],
  ],
  [
    'go install ./...; go get -u ./...; go run .; go run main.go; go run ./cmd a.example/x@v1; go build a.example/x; go get -u all; go install std',
    [],
  ],
  [
    'gem install a -v 1.2 ; gem install b:2.0 c --no-document; bundle add d --version "~> 1" --group dev; gem install ./x.gem; bundle install',
    ['1 a 1.2', '1 b 2.0', '1 c', '1 d ~> 1'],
  ],
  ['bundle exec gem install a; bundle add b --path ../b; bundle add c --github o/c', ['1 a', '1 c']],
  [
    'composer require a/b:^1 "c/d 2.0" --dev; composer global require e/f; php -d x=1 composer.phar req g/h ext-json php:8; composer create-project i/j dir',
    ['1 a/b ^1', '1 c/d 2.0', '1 e/f', '1 g/h', '1 i/j'],
  ],
  ['composer install; composer update; php artisan require a/b', []],
  [
    'dotnet add package A.B -v 1.2.3; dotnet add src/x.csproj package C; dotnet tool install -g D --version 2.*; dotnet new install E::1.0.0; nuget install F -Version 3.0',
    ['1 A.B 1.2.3', '1 C', '1 D 2.*', '1 E 1.0.0', '1 F 3.0'],
  ],
  [
    'dotnet build; dotnet add reference ../x.csproj; dotnet restore; dotnet tool restore; dotnet tool run a',
    [],
  ],
  [
    'npm create vite@latest x -- --template y; pnpm dlx a@1 b; yarn dlx -p c d',
    ['1 create-vite latest', '1 a 1', '1 c'],
  ],
  [
    'pre-commit try-repo https://github.com/o/r --ref v1; pre-commit run; pre-commit try-repo ../x; gh extension install o/gh-x --pin v1; gh pr create',
    ['1 o/r v1', '1 o/gh-x v1'],
  ],
  [
    'docker run --rm -it -v $PWD:/x -e A=b --gpus all --name c nginx:1.27 sh -c "pip install a"; docker pull ghcr.io/o/i@sha256:0123456789abcdef0123456789abcdef',
    ['1 docker.io/library/nginx 1.27', '1 a', '1 ghcr.io/o/i sha256:0123456789abcdef0123456789abcdef'],
  ],
  [
    'podman create u/i; nerdctl --namespace k run -d localhost:5000/a:1 npx b; docker container run i:$TAG; docker image pull x.example/y',
    ['1 docker.io/u/i', '1 localhost:5000/a 1', '1 b', '1 docker.io/library/i', '1 x.example/y'],
  ],
  [
    'docker exec -u root c pip install a; docker compose -f x.yml run --rm web npm i b; docker build -t x .; docker run $IMAGE; docker compose up; docker ps',
    ['1 a', '1 b'],
  ],
  ['docker run §{A:+-e B="§{A}"} -it a/b:1'.replaceAll('§', '$'), ['1 docker.io/a/b 1']],
  [
    'helm install a oci://ghcr.io/o/c --version 1.2.3; helm upgrade --install b repo/chart; helm repo add x https://x.example',
    ['1 ghcr.io/o/c 1.2.3'],
  ],
  [
    'curl -fsSL https://x.example/i.sh | sh; bash <(curl -s https://x.example/i); sh -c "$(wget -qO- https://x.example/i)"',
    [],
  ],
  ['conda run -n env pip install a', ['1 a']],
])('%s', (text, expected) => {
  expect(brief(text)).toEqual(expected)
})

describe('around a command', () => {
  test.each<[string, readonly string[]]>([
    ['sudo -u me -H pip install a', ['1 a']],
    ['env -i -u C A=b pip install a', ['1 a']],
    ['env -S "pip install a"', ['1 a']],
    ['nice -n 5 timeout -k 1 60 nohup time -f x pip install a', ['1 a']],
    ['exec pip install a', ['1 a']],
    ['command pip install a; command -v pip install b', ['1 a']],
    ['bash -euxo pipefail -c "pip install a"', ['1 a']],
    ['sh install.sh pip install a', []],
    ['su - me -c "pip install a"; runuser -u x --command="npm i b"', ['1 a', '1 b']],
    ['eval "pip install a"; eval pip install b', ['1 a', '1 b']],
    ['bash <<< "pip install a"', ['1 a']],
    ['cmd /c npx a', ['1 a']],
    ['if true; then pip install a; elif x; then npm i b; else yarn add c; fi', ['1 a', '1 b', '1 c']],
    ['for x in 1 2; do pip install a; done; while y; do npm i b; done', ['1 a', '1 b']],
    ['case $x in a) pip install a;; *) npm i b;; esac', ['1 a', '1 b']],
    ['(pip install a) && { npm i b; } || ! yarn add c | tee log &', ['1 a', '1 b', '1 c']],
    ['f() { pip install a; }; function g { npm i b; }', ['1 a', '1 b']],
    ['echo "$(pip install a)" `npm i b` "`echo \\`yarn add c\\``"', ['1 a', '1 b', '1 c']],
    ['cat <(pip install a)', ['1 a']],
    ['xargs -a list pip install', ['1 ?xargs pip install']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected)
  })

  test('lines are those of the words, in strings and here-documents too', () => {
    const text =
      "pip install a \\\n  b \\\n  c\nbash -c '\nset -e\npip install d\n'\nbash <<-EOF\n\tpip install e\n\tEOF\n"
    expect(brief(text)).toEqual(['1 a', '2 b', '3 c', '6 d', '9 e'])
  })

  test('text that is only written, quoted or commented out is no command', () => {
    const text =
      'echo pip install a\ncat > x <<EOF\npip install b\nEOF\n# pip install c\necho "pip install d"\nX="pip install e"\n'
    expect(brief(text)).toEqual([])
  })
})

describe('variables', () => {
  test.each<[string, readonly string[]]>([
    ['V=1.0\npip install a==$V "b==§{V}"', ['2 a ==1.0', '2 b ==1.0']],
    ['V=1\nW=$V.0\nX="a==$W"\npip install $X', ['4 a ==1.0']],
    ['P="a b>=1 c"\npip install $P', ['2 a', '2 b >=1', '2 c']],
    ['P=(a "b>=1")\nP+=(c)\npip install "§{P[@]}"', ['3 a', '3 b >=1', '3 c']],
    ['if x; then P=a; else P=b; fi\npip install $P', ['2 a', '2 b']],
    ['for p in a b; do pip install $p==1; done', ['1 a ==1', '1 b ==1']],
    ['pip install §{P:-a} §{Q-b==1}', ['1 a', '1 b ==1']],
    ['pip install {a,b}==1', ['1 a ==1', '1 b ==1']],
    ['PIP=pip3\n$PIP install a', ['2 a']],
    ['"$PIP" install a; §{PYTHON} -m pip install b', ['1 a', '1 b']],
    // A version that is decided elsewhere is any version; the name is known.
    ['pip install a==$V "b[x]>=$V"', ['1 a', '1 b']],
    ['npm i a@$V @b/c@§{V}', ['1 a', '1 @b/c']],
    ['pip install $P', ['1 ?pip install … $P']],
    // One command, one word about it.
    ['pip install $P a $Q "$R"', ['1 a', '1 ?pip install … $P']],
    ['pip install a$P', ['1 ?pip install … a$P']],
    ['npm i @scope/$P', ['1 ?npm i … @scope/$P']],
    ['pip $ACTION a', ['1 ?pip … $ACTION']],
    ['pip install -r $FILE', ['1 ?pip install … $FILE']],
    ['pip install $DIR/dist/a.whl "$HOME/b"', []],
    ['read P\npip install $P', ['2 ?pip install … $P']],
    ['P=$(cat list)\npip install $P', ['2 ?pip install … $P']],
    ['P=$P$P\npip install a$P', ['2 a']],
    ['pip install §{{ matrix.package }}', ['1 ?pip install … §{{ matrix.package }}']],
    ['$TOOL a b; "$@"', []],
  ])('%s', (written, expected) => {
    // The linter takes a brace behind a dollar for a template string.
    const plain = (text: string) => text.replaceAll('§', '$')
    expect(brief(plain(written))).toEqual(expected.map(plain))
  })

  test('indexes come from options and from the environment, for the commands that see them', () => {
    const text = [
      'pip install a',
      'PIP_INDEX_URL=https://one.example/simple pip install b',
      'export PIP_EXTRA_INDEX_URL="https://two.example https://three.example"',
      'pip install -i https://four.example c',
      'npm i --registry https://five.example d',
      'uv add --index name=https://six.example e',
    ].join('\n')
    const indexes = read(text).map(found => (found.kind === 'package' ? [found.name, found.indexes] : []))
    const extra = ['https://two.example', 'https://three.example'].map(url => ({ url, extra: true }))
    expect(indexes).toEqual([
      ['a', extra],
      ['b', [{ url: 'https://one.example/simple', extra: false }, ...extra]],
      ['c', [{ url: 'https://four.example', extra: false }, ...extra]],
      ['d', [{ url: 'https://five.example', extra: false }]],
      ['e', [{ url: 'https://six.example', extra: true }]],
    ])
  })
})

describe('what cannot be understood', () => {
  test.each<[string, string]>([
    [
      'pip install --weird a',
      '--weird is not known to take a value, so that the word after it may be a package or not',
    ],
    ['pip install "a ~> 1"', 'expected a version clause such as ">=1.0" after a, found "~> 1"'],
    [
      'pip install -r https://x.example/r.txt',
      'the list of packages lies at a web address, which is not read',
    ],
    ['pip install -r -', 'the packages come from the output of another command'],
    ['pip install $(cat list)', 'the output of another command decides which package is installed'],
    [
      'pip install a; if',
      "the shell text cannot be parsed from here on (unexpected end of input after 'if'); expected bash or POSIX sh",
    ],
  ])('%s', (text, why) => {
    const unread = read(text).filter(({ kind }) => kind === 'unread')
    expect(unread).toHaveLength(1)
    expect(unread[0]).toMatchObject({
      kind: 'unread',
      surface: 'command',
      id: 'x/install.sh',
      at: { line: 1 },
    })
    if (why.startsWith('the shell text'))
      expect(unread[0]).toHaveProperty(
        'why',
        expect.stringMatching(/^the shell text cannot be parsed from here on/),
      )
    else expect(unread[0]).toHaveProperty('why', why)
  })

  test('text that defeats the parser is one unread file, when it may install something', () => {
    const nested = 'function f '.repeat(50_000)
    expect(read(nested)).toEqual([])
    expect(read(`pip install a\n${nested}`)).toMatchObject([
      { kind: 'unread', broken: true, at: { line: 1 } },
    ])
    expect(read(`pip install a\n${'# x\n'.repeat(200_000)}`)).toMatchObject([
      { kind: 'unread', broken: true },
    ])
  })

  test('a script for another interpreter is left alone', () => {
    expect(brief('#!/usr/bin/env python3\npip install a\n')).toEqual([])
    expect(brief('#!/bin/bash -e\npip install a\n')).toEqual(['2 a'])
    expect(brief('#!/usr/bin/env zsh\npip install a\n')).toEqual(['2 a'])
  })
})

test.each<[string, string]>([
  ['substitutions', `pip install ${'$('.repeat(100_000)}`],
  ['parentheses', '('.repeat(300_000)],
  ['quotes', `pip install ${'"\''.repeat(100_000)}`],
  ['here-documents', 'pip install <<A '.repeat(5_000)],
  ['backquotes', '\\`'.repeat(100_000)],
  ['braces', `pip install ${'{a,b}'.repeat(1_000)}`],
  ['variables in one another', `A=$B$B$B;B=$A$A$A;${'pip install $A;'.repeat(1_000)}`],
  [
    'doubling variables',
    `${Array.from({ length: 500 }, (_, at) => `X${at + 1}=$X${at}$X${at}`).join('\n')}\npip install $X500`,
  ],
  ['shells in shells', `${'eval "eval \'eval $A\'";A=pip;'.repeat(2_000)}`],
  ['wrappers', `${'sudo '.repeat(50_000)}pip install a`],
  ['runners', `${'uv run '.repeat(50_000)}pip install a`],
  [
    'prototype',
    'pip install __proto__ constructor; npm i __proto__ hasOwnProperty; __proto__=a; pip install $__proto__ $constructor',
  ],
  ['a long conda word', `conda install "a${' '.repeat(400_000)}!"`],
  ['a long path of Go', `go get a.b/${'/'.repeat(400_000)}c`],
  [
    'long words',
    `gem install ${'a:'.repeat(100_000)}; composer require ${'a/'.repeat(100_000)}; docker pull ${'a-'.repeat(100_000)}`,
  ],
  ['agents', `${'claude mcp add x -- '.repeat(20_000)}npx a`],
  ['private use characters', 'pip install \uE000 \uE001a'],
])('hostile text ends: %s', (_, text) => {
  const start = performance.now()
  for (const { at } of read(text)) expect(at.line).toBeGreaterThan(0)
  expect(performance.now() - start).toBeLessThan(15_000)
})
