"""Retrieval with a local reader.

    >>> Reader("plover/doc-example")
"""
from functools import lru_cache

from langchain_community.embeddings import HuggingFaceBgeEmbeddings
from langchain_community.vectorstores import FAISS
from llama_index.llms.huggingface import HuggingFaceLLM
from transformers import AutoModelForQuestionAnswering, AutoTokenizer

from .datasets import PassageDataset
from .models import build_model

DEFAULT = dict(reader="plover/reader", embed="plover/bge")


class Reader:
    MODEL = "plover/qa-large"

    def __init__(self, name: str | None = None, *, revision="main"):
        name = name or self.MODEL
        self.tokenizer = AutoTokenizer.from_pretrained(name, revision=revision)
        self.model = AutoModelForQuestionAnswering.from_pretrained(
            name, revision=revision
        )

    @lru_cache
    def answer(self, question, context="plover/context"):
        return self.model(**self.tokenizer(question, context))


embed = HuggingFaceBgeEmbeddings(model_name="plover/bge-m3")
llm = HuggingFaceLLM(model_name="plover/llm", tokenizer_name="plover/llm-tokenizer")
store = FAISS.load_local("index/faiss", embed)
passages = PassageDataset("data/passages")
model = build_model("small/default")
small = Reader("plover/qa-small")
