/**
 * Speeds of the readers of Python's files as ratios within one run, on whatever machine it is.
 */
import { parser } from '@lezer/python'
import { parseTOML } from 'toml-eslint-parser'
import { notebookImports } from '../src/readers/imports/notebook-imports.ts'
import { pythonImportsReader } from '../src/readers/imports/python-imports.ts'
import { poetryLock } from '../src/readers/manifests/poetry-lock.ts'
import { requirements } from '../src/readers/manifests/requirements.ts'
import { uvLock } from '../src/readers/manifests/uv-lock.ts'
import { mentions } from '../src/readers/models/mentions.ts'
import { python as pythonModels } from '../src/readers/models/python.ts'
import type { Reader } from '../src/readers/reader.ts'
import type { Row } from './bench-row.ts'

const TIMES = 15

const time = (work: () => unknown): number => {
  const began = performance.now()
  work()
  return performance.now() - began
}

/** Medians of several kinds of work in turn, so that a busy moment of the machine falls on all of them. */
const inTurn = (...kinds: readonly (() => unknown)[]): readonly number[] => {
  const runs: number[][] = kinds.map(() => [])
  for (const kind of kinds) kind()
  for (let turn = 0; turn < TIMES; turn++)
    for (const [at, kind] of kinds.entries()) runs[at]?.push(time(kind))
  return runs.map(times => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0)
}

const ms = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`

const consume = (reader: Reader, path: string, text: string): number => {
  let count = 0
  for (const _ of reader.read({ path, text })) count++
  return count
}

const HASH = 'a'.repeat(64)

const upTo = (size: number, part: (at: number) => string): string => {
  let text = ''
  for (let at = 0; text.length < size; at++) text += part(at)
  return text
}

/** The lines of a text, each split into its words: the least that a reader of lines does. */
const split = (text: string): number => {
  let words = 0
  for (const line of text.split('\n')) words += line.split(/\s+/).length
  return words
}

/** As pip-compile writes it; 500 KB hold some 1,300 of them. */
const hashed = (at: number): string =>
  `package-${at}==1.${at}.0 ; python_version >= "3.9" \\\n${Array.from({ length: 4 }, () => `    --hash=sha256:${HASH}`).join(' \\\n')}\n    # via package-${at - 1}\n`

const requirementsRow = (what: string, text: string): Row => {
  const [read = 0, lines = 1] = inTurn(
    () => consume(requirements, 'requirements.txt', text),
    () => split(text),
  )
  return {
    what: `${what} of 500 KB, against splitting its lines into words`,
    measured: `${ms(read)} / ${ms(lines)}`,
    ratio: read / lines,
    bound: 10,
  }
}

const uvEntry = (at: number): string => `[[package]]
name = "package-${at}"
version = "1.${at}.0"
source = { registry = "https://registry.example/simple" }
dependencies = [
    { name = "package-${at + 1}" },
    { name = "package-${at + 2}", marker = "python_full_version < '3.12'" },
]
sdist = { url = "https://files.example/package_${at}.tar.gz", hash = "sha256:${HASH}", size = 12345 }
wheels = [
${`    { url = "https://files.example/package_${at}-cp312-manylinux.whl", hash = "sha256:${HASH}", size = 12345 },\n`.repeat(8)}]

`

const poetryEntry = (at: number): string => `[[package]]
name = "package-${at}"
version = "1.${at}.0"
optional = false
python-versions = ">=3.9"
groups = ["main"]
files = [
${`    {file = "package_${at}-cp312-manylinux.whl", hash = "sha256:${HASH}"},\n`.repeat(8)}]

[package.dependencies]
package-${at + 1} = ">=1.0"

`

/** The parser alone takes some 150 ms; with the reader it must stay well under 500 ms. */
const lockRow = (reader: Reader, path: string, text: string): Row => {
  const [read = 0, parsed = 1] = inTurn(
    () => consume(reader, path, text),
    () => parseTOML(text),
  )
  return {
    what: `${path} of 1.3 MB, against the TOML parser alone`,
    measured: `${ms(read)} / ${ms(parsed)}`,
    ratio: read / parsed,
    bound: 2,
  }
}

const FILES = 1000

const python = (at: number): string => `"""Module ${at}: import nothing here."""
from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass

import numpy as np
from fastapi import APIRouter, Depends

from acme.part${at % 7} import (
    models,
    settings,
)

router = APIRouter(prefix=f"/part/{settings.NAME!r}")

${`
@dataclass(frozen=True)
class Item${at}:
    """One item, as the service keeps it."""

    name: str
    tags: dict[str, list[int]] | None = None

    async def load(self, *, limit: int = 10) -> list[models.Item]:
        # Only what the caller may see.
        try:
            rows = await models.Item.filter(name=self.name, tags__contains=[1, 2, 3]).limit(limit)
        except (ValueError, KeyError) as error:
            logging.getLogger(__name__).warning("no rows for %s: %s", self.name, error)
            raise
        return [row for row in rows if np.mean(row.values) > 0.5 and (row.owner or "nobody") != "system"]
`.repeat(8)}
`

const notebook = (at: number): string => {
  const cell = {
    cell_type: 'code',
    metadata: {},
    outputs: [],
    source: python(at)
      .split('\n')
      .map(line => `${line}\n`),
  }
  return JSON.stringify({ cells: [cell], metadata: { kernelspec: { language: 'python' } } }, undefined, 1)
}

const importsRow = (): Row => {
  const scripts = Array.from({ length: FILES * 0.9 }, (_, at) => python(at))
  const notebooks = Array.from({ length: FILES * 0.1 }, (_, at) => notebook(at))
  const sources = [...scripts, ...notebooks.map((_, at) => python(at))]
  const [read = 0, parsed = 1] = inTurn(
    () => {
      for (const text of scripts) consume(pythonImportsReader, 'a.py', text)
      for (const text of notebooks) consume(notebookImports, 'a.ipynb', text)
    },
    () => {
      for (const text of sources) parser.parse(text)
    },
  )
  return {
    what: `Imports of ${FILES} changed Python files and notebooks, against parsing them all`,
    measured: `${ms(read)} / ${ms(parsed)}`,
    ratio: read / parsed,
    bound: 0.25,
  }
}

const MODEL_FILES = 2000
/** Of them, those that load a model; what a crawl of general repositories holds. */
const LOADING = 85

/** A module of a training program. */
const loading = (at: number): string => `${python(at)}
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

MODEL = "acme/model-${at}"


def load(name: str = MODEL):
    tokenizer = AutoTokenizer.from_pretrained(name)
    return AutoModelForCausalLM.from_pretrained(name, torch_dtype=torch.bfloat16), tokenizer
`

/** As the family's index does it: a look at the text, and only then the parser. */
const modelsRow = (): Row => {
  const every = Math.floor(MODEL_FILES / LOADING)
  const texts = Array.from({ length: MODEL_FILES }, (_, at) =>
    at % every === 0 && at / every < LOADING ? loading(at) : python(at),
  )
  let found = 0
  const [read = 0, parsed = 1] = inTurn(
    () => {
      found = 0
      for (const text of texts) if (mentions(text)) found += consume(pythonModels, 'a.py', text)
    },
    () => {
      for (const text of texts) parser.parse(text)
    },
  )
  if (found !== 2 * LOADING) throw new Error(`${found} references found, ${2 * LOADING} are there`)
  return {
    what: `Models of ${MODEL_FILES} changed Python files of which ${LOADING} load some, against parsing them all`,
    measured: `${ms(read)} / ${ms(parsed)}`,
    ratio: read / parsed,
    bound: 0.25,
  }
}

export const rows = (): readonly Row[] => [
  requirementsRow('requirements.txt with hashes', upTo(500_000, hashed)),
  lockRow(uvLock, 'uv.lock', upTo(1_300_000, uvEntry)),
  lockRow(poetryLock, 'poetry.lock', upTo(1_300_000, poetryEntry)),
  importsRow(),
  modelsRow(),
]
