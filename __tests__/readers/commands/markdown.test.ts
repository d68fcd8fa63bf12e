/** Text for people and agents: what must be found in it, and the many lines that name no package. */
import { describe, expect, test } from '@jest/globals'
import { markdown } from '../../../src/readers/commands/markdown.ts'

const names = (path: string, text: string): readonly string[] =>
  [...markdown.read({ path, text })].map(found =>
    found.kind === 'package'
      ? `${found.at.line} ${found.name} ${found.surface}`
      : `${found.at.line} ${found.kind}`,
  )

const SILENT: readonly string[] = [
  'pip install',
  'You can pip install it.',
  'We use pip install everywhere, and npm install too.',
  'Run `pip install` first.',
  'Run `npm install`, then `npm run build`.',
  'Run `npm ci` and `npm test`.',
  'Use `npx` for that.',
  '`pip install <package>`',
  '`pip install <your-package-name>`',
  '`pip install your-package`',
  '`npm install my-package`',
  '`pip install SomePackage`',
  '`npm install package-name`',
  '`npm i @your-org/your-package`',
  '`npm i @scope/name`',
  '`npm install [package]`',
  '`npm install {package}`',
  '`pip install $PKG`',
  '`pip install "$PACKAGE"`',
  // The linter takes a brace behind a dollar for a template string.
  '`pip install §{PACKAGE}`'.replace('§', '$'),
  '`pip install %PACKAGE%`',
  '`pip install ...`',
  '`pip install …`',
  '`pip install PACKAGE_NAME`',
  '`pip install YOUR_PACKAGE==VERSION`',
  '`pip install -r requirements.txt`',
  '`pip install -e .`',
  '`pip install -e .[dev]`',
  '`pip install -e ".[dev,test]"`',
  '`pip install .`',
  '`pip install ./dist/x-1.0-py3-none-any.whl`',
  '`pip install --upgrade`',
  '`pip install --help`',
  '`pip list`',
  '`pip uninstall requests`',
  '`pip freeze > requirements.txt`',
  '`poetry install`',
  '`poetry run pytest`',
  '`uv sync`',
  '`uv run main.py`',
  '`uv venv`',
  '`npm install --save-dev`',
  '`npm run install`',
  '`npm uninstall left-pad`',
  '`npm init -y`',
  '`npm publish`',
  '`yarn`',
  '`yarn install`',
  '`yarn build`',
  '`yarn add`',
  '`pnpm install --frozen-lockfile`',
  '`pnpm -r build`',
  '`bun install`',
  '`cargo build`',
  '`cargo install --path .`',
  '`cargo run -- x`',
  '`go build ./...`',
  '`go get`',
  '`go run .`',
  '`go install ./cmd/x`',
  '`go mod tidy`',
  '`gem install`',
  '`bundle install`',
  '`bundle exec rails server`',
  '`composer install`',
  '`composer update`',
  '`dotnet restore`',
  '`dotnet run`',
  '`docker run $IMAGE`',
  '`docker run <image>`',
  '`docker run your-image:latest`',
  '`docker build -t demo .`',
  '`docker compose up -d`',
  '`docker ps`',
  '`conda activate base`',
  '`conda env create -f environment.yml`',
  '`conda create -n env`',
  '`helm install release chart/name`',
  '`brew install wget`',
  '`apt-get install -y git`',
  '`apk add curl`',
  '`code --install-extension some.extension`',
  '`curl https://files.example/install.sh | sh`',
  '`bash <(curl -s https://files.example/x)`',
  '`sudo make install`',
  '`make install foo`',
  'C:\\> pip install x',
  'PS C:\\Users\\me> npm install x',
  '| `pip install` | installs |',
  'See [pip install docs](https://docs.example/pip-install).',
  'import pip',
  '# pip install x',
  '// npm install x',
  'Collecting requests (from -r requirements.txt)',
  'yarn add v1.22.19',
  'npm WARN deprecated x@1.0.0',
  'added 12 packages in 3s',
  'The `pip` program, the `npm` program and `docker run`.',
]

describe('lines that name no package', () => {
  test('there are many', () => expect(new Set(SILENT).size).toBeGreaterThanOrEqual(60))

  test.each(SILENT)('as documentation: %s', line => {
    expect(names('README.md', `${line}\n`)).toEqual([])
  })

  // In a block the code marks are no part of the line.
  test.each(SILENT.map(line => line.replace(/^`(.*)`$/, '$1')))('in a block: %s', line => {
    for (const fence of ['```', '```bash', '```console', '```text'])
      expect(names('README.md', `${fence}\n${line}\n\`\`\`\n`)).toEqual([])
  })

  test.each([
    ...SILENT,
    'Use npm install manually.',
    'Use pip install to install packages.',
    'Run pip install and wait.',
    'Do not run npx left-pad here.',
    'Never use pip install requests.',
    'Use uv instead of using pip install requests.',
    'Run npm install before you start.',
    'Use pip install commands sparingly.',
    'Run docker compose up.',
    'Use cargo install or go install as needed.',
    'Run npx from the root.',
    'Use docker run with care.',
    'Run npm install globally.',
    'Use poetry add for new dependencies.',
    'Run pip install -r requirements.txt first.',
    'Use npm run build.',
    'Call npx only when asked.',
    'Use go get when needed.',
  ])('for an agent: %s', line => {
    expect(names('AGENTS.md', `${line}\n`)).toEqual([])
  })
})

test.each<[string, string, readonly string[]]>([
  ['README.md', 'Run `npx acme-tool`.', ['1 acme-tool docs']],
  ['README.md', 'Run npx acme-tool.', []],
  ['README.md', 'Run `claude mcp add x -- npx -y acme-tool`', ['1 acme-tool docs']],
  ['AGENTS.md', 'Run npx acme-tool.', ['1 acme-tool command']],
  ['x/SKILL.md', '\n- npx -y acme-tool@1 check', ['2 acme-tool command']],
  ['.claude/commands/fix.md', 'Do not forget to run npx acme-tool now.', ['1 acme-tool command']],
  ['.cursor/rules/x.mdc', 'Always use pip install acme-tool==1.0, never conda.', ['1 acme-tool command']],
  ['.cursorrules', 'First install it with uv tool install acme-tool', ['1 acme-tool command']],
  [
    '.github/copilot-instructions.md',
    'Execute: "pip install one-tool two-tool" at once',
    ['1 one-tool command', '1 two-tool command'],
  ],
  ['README.md', '```\n$ pip install acme-a\n> b\n```', ['2 acme-a docs']],
  [
    'README.md',
    '```bash\npip install acme-a <placeholder> && (\nnpm i acme-b\n```',
    ['2 acme-a docs', '3 acme-b docs'],
  ],
  [
    'README.md',
    '```bash\ndocker run acme/demo:1 npx acme-c\n```',
    ['2 docker.io/acme/demo docs', '2 acme-c docs'],
  ],
  ['README.md', '- item\n\n  ~~~sh\n  pip install acme-a\n  ~~~\n', ['4 acme-a docs']],
  [
    'README.md',
    '`````\n```\npip install acme-a\n```\n`````\n`npx acme-b`',
    ['3 acme-a docs', '6 acme-b docs'],
  ],
])('%s: %j', (path, text, expected) => {
  expect(names(path, text)).toEqual(expected)
})

test.each<[string, string]>([
  ['backquotes', '`'.repeat(300_000)],
  ['code spans', '`pip install a`'.repeat(20_000)],
  ['fences', '```\n'.repeat(100_000)],
  ['quotation marks', `${'> '.repeat(100_000)}pip install a`],
  ['sentences', 'Run npx '.repeat(50_000)],
  ['negations', `${'do not '.repeat(50_000)}run npx a`],
  ['directives', '.. code-block:: sh\n'.repeat(50_000)],
  ['prompts', `\`\`\`\n${'$ '.repeat(100_000)}pip install a\n\`\`\``],
  ['settings', `\`\`\`json\n${'{"command":'.repeat(20_000)}\n\`\`\``],
  ['managers', 'pip install docker run go get '.repeat(20_000)],
])('hostile text ends: %s', (_, text) => {
  const start = performance.now()
  expect(names('AGENTS.md', text)).toBeDefined()
  expect(performance.now() - start).toBeLessThan(15_000)
})
