/**
 * Names under which a package is asked for although it has another one: names of modules, of commands and of
 * programs, and old or shortened names. Hand-made; only names whose right package is certain.
 */
import type { Ecosystem } from '../ecosystem.ts'
import { importedAs } from './import-map.ts'
import { popularRank } from './popular.ts'

export interface RightName {
  /** What to install; several where there is a choice. */
  readonly names: readonly string[]
  /** What the wrong name is, to follow "x is". */
  readonly why: string
}

const IMPORT = 'the name by which Python code imports it'
const COMMAND = 'the name of a command'
const SHORT = 'a short form of its name'
const OLD = 'an old name'
const OTHER = 'the name of the project'

type Row = readonly [wrong: string, names: string, why: string]

const PYPI: readonly Row[] = [
  ['absl', 'absl-py', IMPORT],
  ['apt-pkg', 'python-apt', IMPORT],
  ['attr', 'attrs', IMPORT],
  ['beautifulsoup', 'beautifulsoup4', OLD],
  ['bs4', 'beautifulsoup4', IMPORT],
  ['bson', 'pymongo', IMPORT],
  ['cairo', 'pycairo', IMPORT],
  ['consul', 'python-consul', IMPORT],
  ['crypto', 'pycryptodome', IMPORT],
  ['cryptodome', 'pycryptodomex', IMPORT],
  ['cv2', 'opencv-python opencv-python-headless', IMPORT],
  ['dateutil', 'python-dateutil', IMPORT],
  ['dbus', 'dbus-python', IMPORT],
  ['discord', 'discord-py', IMPORT],
  ['dns', 'dnspython', IMPORT],
  ['docx', 'python-docx', IMPORT],
  ['dotenv', 'python-dotenv', IMPORT],
  ['enchant', 'pyenchant', IMPORT],
  ['engineio', 'python-engineio', IMPORT],
  ['faiss', 'faiss-cpu', IMPORT],
  ['ffmpeg', 'ffmpeg-python', OTHER],
  ['fitz', 'pymupdf', IMPORT],
  ['flash-attention', 'flash-attn', OTHER],
  ['gi', 'pygobject', IMPORT],
  ['git', 'gitpython', IMPORT],
  ['github', 'pygithub', IMPORT],
  ['gitlab', 'python-gitlab', IMPORT],
  ['google-protobuf', 'protobuf', IMPORT],
  ['googleapiclient', 'google-api-python-client', IMPORT],
  ['grpc', 'grpcio', IMPORT],
  ['haystack', 'haystack-ai', IMPORT],
  ['huggingface', 'huggingface-hub', SHORT],
  ['huggingface-cli', 'huggingface-hub', COMMAND],
  ['jenkins', 'python-jenkins', IMPORT],
  ['jose', 'python-jose', IMPORT],
  ['jwt', 'pyjwt', IMPORT],
  ['kafka', 'kafka-python', IMPORT],
  ['ldap', 'python-ldap', IMPORT],
  ['llama-cpp', 'llama-cpp-python', IMPORT],
  ['llamaindex', 'llama-index', OTHER],
  ['magic', 'python-magic', IMPORT],
  ['markdown-it', 'markdown-it-py', IMPORT],
  ['matplotlib-pyplot', 'matplotlib', IMPORT],
  ['mpl-toolkits', 'matplotlib', IMPORT],
  ['mysqldb', 'mysqlclient', IMPORT],
  ['nacl', 'pynacl', IMPORT],
  ['nmap', 'python-nmap', IMPORT],
  ['odf', 'odfpy', IMPORT],
  ['open-clip', 'open-clip-torch', IMPORT],
  ['opencv', 'opencv-python opencv-python-headless', OTHER],
  ['opengl', 'pyopengl', IMPORT],
  ['openssl', 'pyopenssl', IMPORT],
  ['opentelemetry', 'opentelemetry-api opentelemetry-sdk', IMPORT],
  ['osgeo', 'gdal', IMPORT],
  ['paho', 'paho-mqtt', IMPORT],
  ['pil', 'pillow', IMPORT],
  ['pkg-resources', 'setuptools', IMPORT],
  ['pptx', 'python-pptx', IMPORT],
  ['pwn', 'pwntools', IMPORT],
  ['pycrypto', 'pycryptodome', 'a package that is no longer maintained'],
  ['pythonjsonlogger', 'python-json-logger', IMPORT],
  ['pytorch', 'torch', OTHER],
  ['qdrant', 'qdrant-client', OTHER],
  ['rest-framework', 'djangorestframework', IMPORT],
  ['ruamel', 'ruamel-yaml', IMPORT],
  ['saml2', 'pysaml2', IMPORT],
  ['serial', 'pyserial', IMPORT],
  ['shapefile', 'pyshp', IMPORT],
  ['skimage', 'scikit-image', IMPORT],
  ['sklearn', 'scikit-learn', IMPORT],
  ['slugify', 'python-slugify', IMPORT],
  ['socketio', 'python-socketio', IMPORT],
  ['speech-recognition', 'speechrecognition', IMPORT],
  ['stdnum', 'python-stdnum', IMPORT],
  ['telegram', 'python-telegram-bot', IMPORT],
  ['tlz', 'toolz', IMPORT],
  ['umap', 'umap-learn', IMPORT],
  ['usb', 'pyusb', IMPORT],
  ['weaviate', 'weaviate-client', IMPORT],
  ['websocket', 'websocket-client', IMPORT],
  ['whisper', 'openai-whisper', IMPORT],
  ['win32api', 'pywin32', IMPORT],
  ['win32com', 'pywin32', IMPORT],
  ['wx', 'wxpython', IMPORT],
  ['xlib', 'python-xlib', IMPORT],
  ['yaml', 'pyyaml', IMPORT],
  ['zmq', 'pyzmq', IMPORT],
]

const NPM: readonly Row[] = [
  ['angular-cli', '@angular/cli', OLD],
  ['babel-core', '@babel/core', OLD],
  ['babel-preset-env', '@babel/preset-env', OLD],
  ['claude-code', '@anthropic-ai/claude-code', 'its name without the scope'],
  ['crossenv', 'cross-env', 'a misspelling that was malware once'],
  ['discordjs', 'discord.js', OTHER],
  ['expressjs', 'express', OTHER],
  ['firebase-cli', 'firebase-tools', COMMAND],
  ['grpc', '@grpc/grpc-js', OLD],
  ['langchain-core', '@langchain/core', 'its name without the scope'],
  ['nestjs', '@nestjs/core', OTHER],
  ['nest-cli', '@nestjs/cli', COMMAND],
  ['nextjs', 'next', OTHER],
  ['openapi-generator-cli', '@openapitools/openapi-generator-cli', 'its name without the scope'],
  ['playwright-test', '@playwright/test', 'its name without the scope'],
  ['reactjs', 'react', OTHER],
  ['react-codeshift', 'jscodeshift', 'a name that models make up'],
  ['socketio', 'socket.io', OTHER],
  ['tailwind', 'tailwindcss', OTHER],
  ['tsc', 'typescript', COMMAND],
  ['unused-imports', 'eslint-plugin-unused-imports', SHORT],
  ['vercel-cli', 'vercel', COMMAND],
  ['vue-cli', '@vue/cli', OLD],
  ['vuejs', 'vue', OTHER],
]

const table = (rows: readonly Row[]): ReadonlyMap<string, RightName> =>
  new Map(rows.map(([wrong, names, why]) => [wrong, { names: names.split(' '), why }]))

const tables: { readonly [E in Ecosystem]?: ReadonlyMap<string, RightName> } = {
  npm: table(NPM),
  pypi: table(PYPI),
}

/** Modules of Python that the map of imports knows; a popular name is a package of its own all the same. */
const fromImports = (name: string): RightName | undefined => {
  const names = importedAs(name)
  return names && popularRank('pypi', name) === undefined ? { names, why: IMPORT } : undefined
}

/** What else tells, where no table does. */
const others: { readonly [E in Ecosystem]?: (name: string) => RightName | undefined } = { pypi: fromImports }

/** What is meant by a name that belongs to another package or to none; names in the registry's canonical spelling. */
export const misnamed = (ecosystem: Ecosystem, name: string): RightName | undefined =>
  tables[ecosystem]?.get(name) ?? others[ecosystem]?.(name)
