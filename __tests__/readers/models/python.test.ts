import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { python } from '../../../src/readers/models/python.ts'
import type { Found } from '../../../src/readers/reader.ts'

const SHA = '0123456789abcdef0123456789abcdef01234567'
// Written apart, since the hub's address stands in one file of the repository alone.
const HUB = `https://${['hugging', 'face'].join('')}.co`

const read = (text: string): readonly Found[] => [...python.read({ path: 'x.py', text })]

/** Results in short: `line id resolvedBy`, `line ?what`. */
const brief = (text: string): readonly string[] =>
  read(text).map(found =>
    found.kind === 'model'
      ? `${found.at.line} ${found.id} ${found.resolvedBy}`
      : found.kind === 'unread'
        ? `${found.at.line} ?${found.what}`
        : found.kind,
  )

const LOAD = 'AutoModel.from_pretrained'

test.each(['train', 'hubs'])('reads a module, %s: the whole result', name => {
  const text = readFileSync(`__tests__/fixtures/python/${name}.py`, 'utf8')
  const expected: unknown = JSON.parse(readFileSync(`__tests__/fixtures/python/${name}.json`, 'utf8'))
  expect([...python.read({ path: `app/${name}.py`, text })]).toEqual(expected)
})

describe('which calls load', () => {
  test.each<[string, readonly string[]]>([
    ['AutoModel.from_pretrained("a/b")', ['1 hf:a/b literal']],
    ['x.y.Model.from_pretrained(pretrained_model_name_or_path="a/b")', ['1 hf:a/b literal']],
    ['tokenizer.from_pretrained("a/b")', []],
    ['import transformers\ntokenizer.from_pretrained("a/b")', ['2 hf:a/b literal']],
    ['import torch\ntorch.nn.Embedding.from_pretrained(weights)', []],
    ['from modelscope import AutoModel\nAutoModel.from_pretrained("a/b")', ['2 modelscope:a/b literal']],
    [
      'from paddlenlp import AutoModel\nAutoModel.from_pretrained("a/b", from_hf_hub=True)',
      ['2 hf:a/b literal'],
    ],
    ['pipeline("x", model="a/b")', []],
    ['from transformers import *\npipeline("x", model="a/b")', ['2 hf:a/b literal']],
    ['from transformers import pipeline\npipeline("x", "a/b")', ['2 hf:a/b literal']],
    ['import transformers as t\nt.pipeline("x", model="a/b")', ['2 hf:a/b literal']],
    ['from transformers.pipelines import pipeline as p\np("x", model="a/b")', ['2 hf:a/b literal']],
    ['from transformers import pipeline\npipeline("x")', ['2 hf:default:x partial']],
    ['from transformers import pipeline\npipeline(task)\npipeline()', ['2 hf:default:* partial']],
    ['from transformers import pipeline\npipeline("x", **options)\npipeline(*args)', []],
    ['from transformers import pipeline\npipeline("x", model=model)', []],
    ['from sklearn.pipeline import Pipeline, make_pipeline\npipeline("x")', []],
    ['load_dataset("a/b")', []],
    ['import datasets\ndatasets.load_dataset(path="a/b", name="c")', ['2 hf-dataset:a/b literal']],
    ['from datasets import load_dataset\nload_dataset("json", data_files=x)', []],
    ['def load_dataset(x): pass\nload_dataset("a/b")', []],
    ['hf_hub_download("a/b", "c.bin")', ['1 hf:a/b literal']],
    [
      'import huggingface_hub\napi.snapshot_download("a/b", repo_type="dataset")',
      ['2 hf-dataset:a/b literal'],
    ],
    ['from modelscope import snapshot_download\nsnapshot_download("a/b")', ['2 modelscope:a/b literal']],
    [
      'SentenceTransformer("a/b"); SentenceTransformer("c")',
      ['1 hf:a/b literal', '1 hf:sentence-transformers/c literal'],
    ],
    ['class SentenceTransformer: pass\nSentenceTransformer("a/b")', []],
    ['CrossEncoder("a/b")', ['1 hf:a/b literal']],
    [
      'PeftModel.from_pretrained(base, "a/b")\nPeftModel.from_pretrained("c/d", model_id="e/f")',
      ['1 hf:a/b literal', '2 hf:e/f literal', '2 hf:c/d literal'],
    ],
    [
      'from vllm import LLM\nLLM("a/b", speculative_config={"method": x, "model": "c/d"})',
      ['2 hf:a/b literal', '2 hf:c/d literal'],
    ],
    [
      'from ray.serve.llm import LLMConfig\nLLMConfig(model_loading_config={"model_id": "x/y", "model_source": "a/b"})',
      ['2 hf:a/b literal'],
    ],
    ['from vllm import LLM\nGenerateRequest(model="a/b")', []],
    ['import transformers\nrequests.get("https://hf.co/a/b/resolve/main/dog.png")', []],
    [
      'import subprocess\nM = "a/b"\ncmd = ["vllm", "serve", M,\n  "--revision", "v1", "--port", str(port)]\nsubprocess.Popen(cmd)',
      ['3 hf:a/b@v1 literal'],
    ],
    ['import subprocess\nsubprocess.run(["ollama", "pull", "x:1b"])', ['2 ollama:library/x@1b literal']],
    ['import os\nos.system("cd x && hf download a/b --quiet")', ['2 hf:a/b literal']],
    [
      'import subprocess, sys\nsubprocess.run([sys.executable, "-m", "mlx_lm.lora", "--model", "a/b"])',
      ['2 hf:a/b literal'],
    ],
    ['import subprocess\nsubprocess.run(["git", "push", "a/b"])\nlog("hf download a/b")', []],
    ['import asyncio\nasyncio.create_subprocess_exec("vllm", "serve", "a/b")', ['2 hf:a/b literal']],
    ['import subprocess\nsubprocess.run(["vllm", "serve", name])', []],
    [
      'import torch\nfrom transformers import AutoModel\nM = {"s": "a/s", "l": "a/l"}\ndef load(size):\n  return AutoModel.from_pretrained(M[size])\ntorch.load("x.pt", weights_only=True)',
      ['5 hf:a/s constant', '5 hf:a/l constant'],
    ],
    [
      'from transformers import AutoModel\nM = {"s": "a/s"}\ndef load(size):\n  AutoModel.from_pretrained(M[size])\nload("S".lower())\nload("m")',
      ['4 hf:a/s constant'],
    ],
    [
      'from langchain_huggingface import HuggingFaceEmbeddings as E\nE(model_name="a/b", model_kwargs={"device": "cpu", "revision": "v1"})',
      ['2 hf:a/b@v1 literal'],
    ],
    ['PeftConfig.from_pretrained("a/b")', ['1 hf:a/b literal']],
    ['pipe.load_lora_weights("a/b")', []],
    ['import diffusers\npipe.load_lora_weights("a/b")', ['2 hf:a/b literal']],
    [`import diffusers\nX.from_single_file("${HUB}/a/b/blob/main/c.safetensors")`, ['2 hf:a/b@main literal']],
    [
      'import diffusers\nX.from_single_file("https://files.example/a/b/blob/main/c.safetensors")',
      ['2 url:https://files.example/a/b/blob/main/c.safetensors literal'],
    ],
    ['import timm\ntimm.create_model("hf-hub:a/b"); timm.create_model("resnet50")', ['2 hf:a/b literal']],
    ['from vllm import LLM\nLLM(model="a/b")', ['2 hf:a/b literal']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected)
  })

  test('what goes on to the model may let its code run', () => {
    const text =
      'from langchain_huggingface import HuggingFaceEmbeddings\nHuggingFaceEmbeddings(model_name="a/b", model_kwargs={"trust_remote_code": True})'
    expect([...python.read({ path: 'x.py', text })]).toMatchObject([
      { id: 'hf:a/b', remoteCode: 'trust_remote_code=True' },
    ])
  })

  test('text that is no code counts for nothing', () => {
    const text = `"""${LOAD}("a/b")"""\n# ${LOAD}("a/b")\nx = '${LOAD}("a/b")'\ndef f():\n  r"""\n  ${LOAD}("a/b")\n  """\n`
    expect(read(text)).toEqual([])
  })

  test('without a word of interest nothing is parsed', () => {
    expect(read(')'.repeat(1_000_000))).toEqual([])
  })
})

describe('what a call says', () => {
  const first = (text: string) => read(text)[0]

  test('a full commit pins', () => {
    expect(first(`${LOAD}("a/b", revision="${SHA}")`)).toMatchObject({
      id: `hf:a/b@${SHA}`,
      revision: SHA,
      pinned: true,
    })
    expect(first(`${LOAD}("a/b", revision="${SHA.slice(0, 12)}")`)).toMatchObject({ pinned: false })
    expect(first(`R = "${SHA}"\n${LOAD}("a/b", revision=R)`)).toMatchObject({
      pinned: true,
      resolvedBy: 'literal',
    })
    expect(first(`${LOAD}("a/b", revision=None)`)).not.toHaveProperty('revision')
  })

  test('a revision that cannot be told does not pin', () => {
    const found = first(`${LOAD}("a/b", revision=choose())`)
    expect(found).toMatchObject({ id: 'hf:a/b', pinned: false, resolvedBy: 'literal' })
    expect(found).not.toHaveProperty('revision')
  })

  test('every revision that it may be', () => {
    const text = `R = "${SHA}" if x else "main"\n${LOAD}("a/b", revision=R)`
    expect(brief(text)).toEqual([`2 hf:a/b@${SHA} literal`, '2 hf:a/b@main literal'])
  })

  test.each<[string, string | undefined]>([
    ['trust_remote_code=True', 'trust_remote_code=True'],
    ['trust_remote_code=False', undefined],
    ['trust_remote_code=None', undefined],
    ['trust_remote_code=TRUST', 'trust_remote_code=TRUST'],
    ['trust_remote_code=NEVER', undefined],
    ['trust_remote_code=args.trust', 'trust_remote_code=args.trust'],
    ['custom_pipeline="mine"', 'custom_pipeline="mine"'],
  ])('%s', (argument, remoteCode) => {
    const found = first(`TRUST = True\nNEVER = False\n${LOAD}("a/b", ${argument})`)
    expect(found).toMatchObject({ id: 'hf:a/b' })
    expect(found && 'remoteCode' in found ? found.remoteCode : undefined).toBe(remoteCode)
  })

  test('another endpoint', () => {
    expect(first(`hf_hub_download("a/b", "c", endpoint="https://hub.example")`)).toMatchObject({
      endpoint: 'https://hub.example',
    })
    const text = `import os\nos.environ["HF_ENDPOINT"] = "https://mirror.example"\n${LOAD}("a/b")`
    expect(first(text)).toMatchObject({ endpoint: 'https://mirror.example' })
    expect(first(text.replace('os.environ[', '# os.environ['))).not.toHaveProperty('endpoint')
  })

  test('files, folders and formats', () => {
    expect(first(`${LOAD}("a/b", subfolder="c", use_safetensors=True, gguf_file="d.gguf")`)).toMatchObject({
      subfolder: 'c',
      onlySafetensors: true,
      file: 'd.gguf',
    })
    expect(first(`${LOAD}("a/b", use_safetensors=False)`)).toMatchObject({ onlySafetensors: false })
    expect(first('hf_hub_download("a/b", "c.bin")')).toMatchObject({ file: 'c.bin' })
  })

  test('a name stands on its own line, what is resolved on the line of the call', () => {
    const text = `X = "a/b"\n(\n  AutoModel\n  .from_pretrained(\n    # first\n    "c/d"\n  )\n)\nY = ${LOAD}(\n  X,\n)`
    expect(brief(text)).toEqual(['6 hf:c/d literal', '9 hf:a/b constant'])
  })
})

describe('what a name may stand for', () => {
  test.each<[string, readonly string[]]>([
    ['X = "a/b"', ['a/b constant']],
    ['X: str = "a/b"', ['a/b constant']],
    ['X = Y = "a/b"', ['a/b constant']],
    ['X, Y = "a/b", "c/d"', ['a/b constant']],
    ['(Y, [Z, X]) = 1, 2\n(Y, (X, Z)) = (1, ("a/b", 2))', ['a/b constant', '?']],
    ['Y = "a/b"\nX = Y', ['a/b constant']],
    ['X = "a/" "b"', ['a/b constant']],
    ["X = r'a/b'", ['a/b constant']],
    ['X = """a/b"""', ['a/b constant']],
    ['X = "a\\x2fb"', ['a/b constant']],
    ['O = "a"\nX = f"{O}/b-{1 if y else 2}"', ['a/b-* partial', '?']],
    ['O = "a"\nX = f"{O}/b"', ['a/b constant']],
    ['O = "a"\nX = O + "/" + "b"', ['a/b constant']],
    ['O = "a"\nX = "%s/%s" % (O, "b")', ['a/b constant']],
    ['O = "a"\nX = "{}/{name}".format(O, name="b")', ['a/b constant']],
    ['X = "a/b" if y else "c/d"', ['a/b constant', 'c/d constant']],
    ['X = y or "a/b"', ['a/b constant', '?']],
    ['if y:\n  X = "a/b"\nelse:\n  X = "c/d"', ['a/b constant', 'c/d constant']],
    ['if (X := "a/b"): pass', ['a/b constant']],
    ['import os\nX = os.environ.get("M", "a/b")', ['a/b default']],
    ['import os\nX = os.getenv("M") or "a/b"', ['a/b constant', '?']],
    ['import os\nX = os.environ["M"]', ['?']],
    ['D = {"k": "a/b", "l": "c/d"}\nX = D["k"]', ['a/b constant']],
    ['D = {"k": "a/b", **E, "l": "c/d"}\nX = D[y]', ['a/b constant', 'c/d constant']],
    ['D = {"k": "a/b"}\nX = D.get("k", "c/d")', ['a/b constant', 'c/d default']],
    ['L = ["a/b", "c/d"]\nX = L[1]', ['c/d constant']],
    ['X = Path("a") / "b"', []],
    ['X = None', []],
    ['X = make()', ['?']],
    ['X = X', []],
    ['X = Y\nY = X', []],
    ['from config import X', ['?']],
    ['X = "a/b"\nX += "c"', ['a/b constant', '?']],
    ['X = typer.Option("a/b", help="c")', ['a/b default']],
    ['', ['?']],
  ])('%s', (text, expected) => {
    const found = brief(`${text}\n${LOAD}(X)\n`).map(line => line.replace(/^\d+ (?:hf:)?/, ''))
    expect(found.map(line => (line.startsWith('?') ? '?' : line))).toEqual(expected)
  })

  test.each<[string, readonly string[]]>([
    [`def f(x):\n  ${LOAD}(x)`, []],
    [`def f(x="a/b"):\n  ${LOAD}(x)`, ['2 hf:a/b default']],
    [`def f(x: str = "a/b", *, y=1):\n  ${LOAD}(x)`, ['2 hf:a/b default']],
    [`f = lambda x="a/b": ${LOAD}(x)`, ['1 hf:a/b default']],
    [`def f(x):\n  x = x or "a/b"\n  ${LOAD}(x)`, ['3 hf:a/b constant']],
    [
      `X = "a/b"\ndef f():\n  X = "c/d"\n  ${LOAD}(X)\n${LOAD}(X)`,
      ['4 hf:c/d constant', '5 hf:a/b constant'],
    ],
    [
      `class C:\n  X = "a/b"\n  Y = ${LOAD}(X)\n  def f(self):\n    ${LOAD}(self.X); ${LOAD}(X)`,
      ['3 hf:a/b constant', '5 hf:a/b constant', `5 ?${LOAD}`],
    ],
    [
      `class C:\n  def __init__(self, x="a/b", z=None):\n    self.x, self.z = x, z\n  def f(self):\n    ${LOAD}(self.x); ${LOAD}(self.z)`,
      ['5 hf:a/b default'],
    ],
    [`class C:\n  X = "a/b"\n${LOAD}(C.X)`, ['3 hf:a/b constant']],
    [
      `@dataclass\nclass Arguments:\n  model: str = field(default="a/b")\ndef f(args):\n  ${LOAD}(args.model)`,
      ['5 hf:a/b default'],
    ],
    [`p.add_argument("-m", "--the-model", default="a/b")\n${LOAD}(args.the_model)`, ['2 hf:a/b default']],
    [
      `p.add_argument("--m", dest="x", default="a/b")\nopt = p.parse_args()\n${LOAD}(opt.x)`,
      ['3 hf:a/b default'],
    ],
    [
      `@click.option("--model-id", default="a/b")\ndef f(model_id):\n  ${LOAD}(model_id)`,
      ['3 hf:a/b default'],
    ],
    [`def f(args):\n  ${LOAD}(args.model)`, []],
    [`for x in ["a/b", "c/d"]:\n  ${LOAD}(x)`, ['2 hf:a/b constant', '2 hf:c/d constant']],
    [`L = ("a/b", "c/d")\n[${LOAD}(x) for x in L]`, ['2 hf:a/b constant', '2 hf:c/d constant']],
    [`for n, x in [("n", "a/b")]:\n  ${LOAD}(x)`, ['2 hf:a/b constant']],
    [`for n, x in {"n": "a/b"}.items():\n  ${LOAD}(x)`, ['2 hf:a/b constant']],
    [`for x in all():\n  ${LOAD}(x)`, [`2 ?${LOAD}`]],
    [`with f() as x:\n  ${LOAD}(x)`, [`2 ?${LOAD}`]],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected)
  })

  test('at most eight, and a word that there are more', () => {
    const names = Array.from({ length: 12 }, (_, at) => `"a/b${at}"`).join(', ')
    const found = brief(`for x in [${names}]:\n  ${LOAD}(x)`)
    expect(found).toHaveLength(9)
    expect(found.at(-1)).toBe(`2 ?${LOAD}`)
  })

  test('what is decided at run time is said once a file', () => {
    expect(read(`\n${LOAD}(a())\n${LOAD}(b())\n${LOAD}(f"{c()}/d")`)).toEqual([
      {
        kind: 'unread',
        id: 'x.py',
        what: LOAD,
        why: "the model's name is decided at run time; 3 calls",
        surface: 'code',
        at: { path: 'x.py', line: 2 },
        minor: true,
      },
    ])
  })
})

describe('further ways of a value', () => {
  const BODY = `${LOAD}(X)`
  test.each<[string, readonly string[]]>([
    [`class M(str, Enum):\n  A = "a/b"\n${LOAD}(M.A.value)`, ['3 hf:a/b constant']],
    [`class C:\n  x: str = "a/b"\nc = C()\n${LOAD}(c.x)`, ['4 hf:a/b default']],
    [`c = C(x="a/b")\n${LOAD}(c.x)`, ['2 hf:a/b constant']],
    [`p = pipeline(x="a/b")\n${LOAD}(p.x)`, [`2 ?${LOAD}`]],
    [`def f(x):\n  ${LOAD}(x)\nf("a/b")\nf(x="c/d")`, ['2 hf:a/b constant', '2 hf:c/d constant']],
    [`class C:\n  def __init__(self, y, x):\n    ${LOAD}(x)\nC(1, "a/b")`, ['3 hf:a/b constant']],
    [`class C:\n  def f(self, x):\n    ${LOAD}(x)\nC().f("a/b")`, ['3 hf:a/b constant']],
    [`def f(x):\n  f(x)\n  ${LOAD}(x)`, []],
    [`def f(x):\n  ${LOAD}(x)\nf(g())`, []],
    [`D = {"a": {"b": "a/b"}}\n${LOAD}(D["a"]["b"])`, ['2 hf:a/b constant']],
    [`flags.DEFINE_string("m", "a/b", "")\n${LOAD}(FLAGS.m)`, ['2 hf:a/b default']],
    [
      `p.add_argument("--m")\np.set_defaults(m="a/b")\nargs = p.parse_args()\n${LOAD}(args.m)`,
      ['4 hf:a/b default'],
    ],
    [`X = "/".join(["a", "b"])\n${BODY}`, ['2 hf:a/b constant']],
    [`X = "{0}/{1}".format("a", "b")\n${BODY}`, ['2 hf:a/b constant']],
    [`X = "{x!r}/b".format(x="a")\n${BODY}`, [`2 ?${LOAD}`]],
    [`${LOAD}(X := "a/b")`, ['1 hf:a/b literal']],
    [`D = {}\nD["m"] = "a/b"\n${LOAD}(D["m"])`, ['3 hf:a/b constant']],
    [
      `D = {"m": "a/b"}\nif y:\n  D["m"] = "c/d"\n${LOAD}(D["m"])`,
      ['4 hf:c/d constant', '4 hf:a/b constant'],
    ],
    [`D = {}\nD["m"] = "a/b"\n${LOAD}(D["n"])`, []],
    [
      `class C:\n  def f(self):\n    self.d["m"] = "a/b"\n  def g(self):\n    ${LOAD}(self.d["m"])`,
      ['5 hf:a/b constant'],
    ],
    [`${LOAD}(f"out/{run}")`, [`1 ?${LOAD}`]],
    [`${LOAD}(f"./a/{run}")`, []],
    [`${LOAD}(f"acme/{a}/{b}")`, [`1 ?${LOAD}`]],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected)
  })

  test('says where it is bound, as far back as the text itself', () => {
    const [found] = read(`A = "a/b"\nB = A\n${LOAD}(B)`)
    expect(found).toMatchObject({ at: { path: 'x.py', line: 3 }, bound: { path: 'x.py', line: 1 } })
  })

  test('hostile calls end', () => {
    const calls = Array.from(
      { length: 200 },
      (_, at) => `def f${at}(x):\n  f${at + 1}(x)\n  f${at + 1}(x + x)\n`,
    ).join('')
    const text = `${calls}def f200(x):\n  ${LOAD}(x)\nf0("a/b")\n`.repeat(3)
    const start = performance.now()
    expect(read(text).length).toBeLessThan(50)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

describe('calls that no list names', () => {
  test.each<[string, readonly string[]]>([
    ['from chatterbox import TTS\nTTS.from_pretrained("a/b")', ['2 hf:a/b literal']],
    ['from chatterbox import Voice\nVoice("a/b")\nVoice("./a")\nVoice("a")', ['2 hf:a/b literal']],
    ['import transformers\nx.load_thing(model_id="a/b")', ['2 hf:a/b literal']],
    ['import transformers\nx.load_thing(model="a/b")\nx.load_thing("a/b")', []],
    [
      'import transformers\ncreate_repo(repo_id="a/b")\napi.upload_file(repo_id="a/b")\nx.push(repo_id="a/b")',
      [],
    ],
    [
      'import transformers\nx.ask(model_id="a/b", base_url="https://a.example")\nOpenAIThing(model_id="a/b")',
      [],
    ],
    ['from transformers import X\nclass Y: pass\nY(model_id="a/b")', []],
    ['import os\nload_thing(model_id="a/b")', []],
    ['from app.datasets import Folder\nimport transformers\nFolder("data/train")', []],
    ['q.sql("SELECT 1 FROM \'hf://datasets/a/b/c.csv\'")', ['1 hf-dataset:a/b literal']],
    ['q.any(["hf://a/b/c", "hf://x"])', ['1 hf:a/b literal']],
    ['df.to_csv("hf://datasets/a/b/c.csv")\nprint("hf://a/b/c")', []],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected)
  })
})

describe('code that is hardly code', () => {
  test.each<[string, string]>([
    ['Python 2', `print "x"\n${LOAD}("a/b")`],
    ['an unclosed parenthesis', `f(1,\n${LOAD}("a/b")`],
    ['a conflict', `<<<<<<< ours\nx = 1\n=======\n${LOAD}("a/b")\n>>>>>>> theirs`],
    ['broken indentation', `def f():\n      x\n   y\n  ${LOAD}("a/b")`],
    ['match and new syntax', `match x:\n  case 1: ${LOAD}("a/b")\ntype X[T] = int`],
    ['tabs and form feeds', `if x:\n\t\f${LOAD}("a/b")`],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject([{ id: 'hf:a/b' }])
  })

  test.each<[string, string]>([
    ['more than 1 MiB', `${LOAD}("a/b")\n${'# x\n'.repeat(300_000)}`],
    ['calls in calls', `${LOAD}(${'f('.repeat(500_000)}`],
    ['calls that stay open', `${LOAD}("a/b"\n`.repeat(10_000)],
  ])('%s is one unread file', (_, text) => {
    expect(read(text)).toMatchObject([{ kind: 'unread', broken: true, at: { line: 1 } }])
  })

  test('ten thousand parentheses', () => {
    expect(brief(`x = ${'('.repeat(10_000)}1${')'.repeat(10_000)}\n${LOAD}("a/b")`)).toEqual([
      '2 hf:a/b literal',
    ])
  })

  test.each<[string, string]>([
    ['brackets', `# ${LOAD}\n${')'.repeat(200_000)}`],
    ['names that multiply', `${'a = a + b\nb = a + a\n'.repeat(2_000)}${`${LOAD}(a)\n`.repeat(500)}`],
    [
      'a chain of names',
      `x0 = "a"\n${Array.from({ length: 3_000 }, (_, at) => `x${at + 1} = x${at} + x${at}\n${LOAD}(x${at})`).join('\n')}`,
    ],
    ['a sum', `${LOAD}(${'"a" + '.repeat(20_000)}"b")`],
    ['attributes', `${LOAD}(a${'.b'.repeat(100_000)})`],
    ['tuples', `${'('.repeat(2_000)}a${',)'.repeat(2_000)} = 1\n${LOAD}(a)`],
    ['arguments', `${LOAD}(${'"a/b", '.repeat(50_000)})`],
    ['imports', `import ${'a.b as c, '.repeat(50_000)}d\n${LOAD}(c)`],
    ['f-strings', `${LOAD}(${'f"{a}{b}" '.repeat(20_000)})`],
    [
      'prototype',
      `__proto__ = "a/b"\nconstructor = {"__proto__": "c/d"}\n${LOAD}(__proto__)\n${LOAD}(constructor["__proto__"])\n${LOAD}(toString)`,
    ],
  ])('hostile code ends: %s', (_, text) => {
    const start = performance.now()
    const lines = text.split('\n').length
    for (const { at } of read(text)) {
      expect(at.line).toBeGreaterThan(0)
      expect(at.line).toBeLessThanOrEqual(lines)
    }
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
