/** Models in command lines, in every place where commands are read. */
import { describe, expect, test } from '@jest/globals'
import { argument } from '../../../src/readers/commands/argument.ts'
import { readArguments, readScript } from '../../../src/readers/commands/script.ts'
import { lineFinder } from '../../../src/readers/lines.ts'
import { matches } from '../../../src/readers/matching.ts'
import { withServer } from '../../../src/readers/models/commands.ts'
import type { Found } from '../../../src/readers/reader.ts'

const COMMIT = '0123456789abcdef0123456789abcdef01234567'
const DIGEST = '9f'.repeat(32)

const brief = (found: Found): string => {
  if (found.kind === 'unread') return `${found.at.line} ?${found.what}`
  if (found.kind !== 'model') return `${found.at.line} ${found.kind}`
  const { at, id, callee, pinned, remoteCode, endpoint, file, role, openRevision } = found
  return [
    at.line,
    id,
    `(${callee})`,
    file && `file ${file}`,
    role,
    pinned ? 'pinned' : '',
    openRevision ? 'revision open' : '',
    remoteCode && `runs ${remoteCode}`,
    endpoint && `at ${endpoint}`,
  ]
    .filter(Boolean)
    .join(' ')
}

const shell = (text: string): readonly string[] =>
  [...readScript(text, { path: 'x.sh', surface: 'command', lineOf: lineFinder(text) })].map(brief)

describe('shell', () => {
  test.each<[string, readonly string[]]>([
    [`hf download a/b --revision ${COMMIT} x.gguf`, [`1 hf:a/b@${COMMIT} (hf download) file x.gguf pinned`]],
    ['hf download --repo-type=space a/b', ['1 hf-space:a/b (hf download)']],
    ['hf download a/b one.json two.json', ['1 hf:a/b (hf download)']],
    [
      'HF_ENDPOINT=https://hub.acme.example hf download a/b',
      ['1 hf:a/b (hf download) at https://hub.acme.example'],
    ],
    ['export HF_ENDPOINT=https://hf.co; hf download a/b', ['1 hf:a/b (hf download)']],
    [
      'M=a/b\nR=v1\nvllm serve "$M" --revision="$R" --trust-remote-code',
      ['3 hf:a/b@v1 (vllm serve) runs --trust-remote-code'],
    ],
    ['vllm serve a/b --trust-remote-code=false', ['1 hf:a/b (vllm serve)']],
    ['for m in a/b c/d; do hf download "$m"; done', ['1 hf:a/b (hf download)', '1 hf:c/d (hf download)']],
    ['hf download "$WHO"', ['1 ?hf download "$WHO"']],
    ['hf download "acme/$WHICH"', ['1 ?hf download "acme/$WHICH"']],
    ['python train.py --model_name_or_path "$WHO"', []],
    ['kubectl exec -n x deploy/ollama -- ollama pull qwen3:8b', ['1 ollama:library/qwen3@8b (ollama pull)']],
    ['kubectl get pods -- ollama pull qwen3', []],
    ['hf download a/b --revision "$REV"', ['1 hf:a/b (hf download) revision open']],
    [
      `ilab model download -rp a/b -rl v2\nilab model download --repository docker://quay.example/a/b`,
      ['1 hf:a/b@v2 (ilab model download -rp)', '2 oci:quay.example/a/b (ilab model download --repository)'],
    ],
    ['vllm bench serve --dataset-path a/b', ['1 hf-dataset:a/b (vllm --dataset-path)']],
    ['vllm bench serve --dataset-path ./a/b.json', []],
    [
      'curl http://ollama:11434/api/pull -d \'{"model": "qwen3:8b"}\'',
      ['1 ollama:library/qwen3@8b (curl /api/pull)'],
    ],
    ['curl http://ollama:11434/api/chat -d \'{"model": "qwen3:8b"}\'', []],
    [
      'docker run -e MODEL_ID=a/b -e REVISION=v1 --env X=c/d x.example/tei',
      ['1 hf:a/b@v1 (MODEL_ID)', '1 package'],
    ],
    ['docker run -e MODEL_ID="$WHO" x.example/tei', ['1 package']],
    [
      'python3 -c \'from transformers import AutoModel; AutoModel.from_pretrained("a/b")\'',
      ['1 hf:a/b (AutoModel.from_pretrained)'],
    ],
    [
      "uv run python - <<'X'\nimport pickle\nfrom transformers import AutoModel\nAutoModel.from_pretrained('a/b')\npickle.load(f)\nX\nhf download c/d",
      ['4 hf:a/b (AutoModel.from_pretrained)', '5 loader', '7 hf:c/d (hf download)'],
    ],
    ['python3 -c "print(\'a/b\'"', []],
    ['cat <<X\nAutoModel.from_pretrained("a/b")\nX', []],
    ['sudo -E bash -c "ollama pull qwen3:8b"', ['1 ollama:library/qwen3@8b (ollama pull)']],
    [`ollama pull acme/x@sha256:${DIGEST}`, [`1 ollama:acme/x@sha256:${DIGEST} (ollama pull) pinned`]],
    ['ollama pull registry.acme.example/team/x', ['1 ollama:team/x (ollama pull) at registry.acme.example']],
    ['docker model pull ai/x', ['1 oci:ai/x (docker model pull)']],
    [`wget https://hf.co/a/b/resolve/${COMMIT}/x.bin`, [`1 hf:a/b@${COMMIT} (wget) file x.bin pinned`]],
    [
      `curl -LO https://x.example/y.pt\necho "${DIGEST}  y.pt" | sha256sum --check -`,
      ['1 url:https://x.example/y.pt (curl) pinned'],
    ],
    [
      `curl -LO https://x.example/y.pt\necho "${DIGEST}  z.pt" | sha256sum -c`,
      ['1 url:https://x.example/y.pt (curl)'],
    ],
    [`curl -LO https://x.example/y.pt\necho "${DIGEST}  y.pt"`, ['1 url:https://x.example/y.pt (curl)']],
    [
      'vllm serve a/b --lora-modules x=c/d y=./e',
      ['1 hf:a/b (vllm serve)', '1 hf:c/d (vllm serve --lora-modules) adapter'],
    ],
    ['aws s3 cp x.safetensors s3://acme/models/', []],
    ['echo hf download a/b', []],
    ['# hf download a/b', []],
    [`hf download ${'a'.repeat(300)}/b`, []],
    ['hf download ../a/b', []],
    ['hf download \u0430cme/b', []],
    ['hf download __proto__', []],
  ])('%s', (text, expected) => {
    expect(shell(text)).toEqual(expected)
  })

  test('text that no shell can parse is told when it may load a model', () => {
    expect(shell('if true; then\nollama pull x').at(-1)).toMatch(/^2 \?/)
  })
})

describe('containers', () => {
  test('the program of a server stands in its image', () => {
    const words = ['--model', 'a/b'].map(word => argument(word, 3))
    const argv = withServer('vllm/vllm-openai:v1', words)
    expect([...readArguments(argv, { path: 'x', surface: 'config' })].map(brief)).toEqual([
      '3 hf:a/b (vllm serve --model)',
    ])
    expect(withServer('acme/app', words)).toBe(words)
    expect(withServer('vllm/vllm-openai', [argument('bash', 1)])).toEqual([argument('bash', 1)])
  })
})

test('expressions of a workflow that say what stands there', async () => {
  const text = [
    'env: {M: a/b, S: "${{ secrets.M }}"}',
    'jobs:',
    '  x:',
    '    strategy: {matrix: {model: [c/d, e/f], other: "${{ fromJSON(x) }}"}}',
    '    steps:',
    '      - run: |',
    '          hf download ${{ env.M }}',
    '          vllm serve ${{matrix.model}}',
    '          vllm serve ${{ matrix.other }}',
    '          vllm serve ${{ env.S }}',
    '          vllm serve ${{ inputs.model }}',
  ].join('\n')
  const [entry] = matches('.github/workflows/x.yml').filter(({ id }) => id === 'workflow-run')
  const reader = await entry?.load()
  expect([...(reader?.read({ path: '.github/workflows/x.yml', text }) ?? [])].map(brief)).toEqual([
    '7 hf:a/b (hf download)',
    '8 hf:c/d (vllm serve)',
    '8 hf:e/f (vllm serve)',
    '9 ?vllm serve ${{ matrix.other }}',
    '10 ?vllm serve ${{ env.S }}',
    '11 ?vllm serve ${{ inputs.model }}',
  ])
})

describe('everywhere', () => {
  const command = 'hf download acme/leaf --revision v1'

  test.each<[string, string, number]>([
    ['run.sh', command, 1],
    ['Dockerfile', `FROM x\nRUN ${command}\n`, 2],
    ['Makefile', `all:\n\t${command}\n`, 2],
    ['.github/workflows/x.yml', `on: push\njobs:\n  a:\n    steps:\n      - run: ${command}\n`, 5],
    ['.gitlab-ci.yml', `a:\n  script:\n    - ${command}\n`, 3],
    ['docker-compose.yml', `services:\n  a:\n    command: ${command}\n`, 3],
    [
      'k8s.yaml',
      `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: x\n      command: [sh, -c, "${command}"]\n`,
      6,
    ],
    ['package.json', `{"scripts": {\n"postinstall": "${command}"}}`, 2],
    ['.devcontainer/devcontainer.json', `{\n"postCreateCommand": "${command}"}`, 2],
    ['x.ipynb', `{"cells": [{"cell_type": "code", "source": [\n"!${command}"]}]}`, 2],
    ['README.md', `# x\n\n\`\`\`sh\n${command}\n\`\`\`\n`, 4],
    ['docs/x.md', `# x\n\nRun \`${command}\` first.\n`, 3],
    ['cog.yaml', `build:\n  run:\n    - ${command}\n`, 3],
    ['dvc.yaml', `stages:\n  a:\n    cmd: ${command}\n`, 3],
  ])('%s', async (path, text, line) => {
    const found: string[] = []
    for (const entry of matches(path)) {
      if (entry.concerns && !entry.concerns(text)) continue
      for (const one of (await entry.load()).read({ path, text }))
        if (one.kind === 'model') found.push(brief(one))
    }
    expect(found).toEqual([`${line} hf:acme/leaf@v1 (hf download)`])
  })
})
